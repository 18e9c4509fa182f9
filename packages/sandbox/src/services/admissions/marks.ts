import type { Kysely } from 'kysely';
import type { Database } from '../../kernel/tables.ts';
import { examScoresOfMany, type PublishedScores } from '../exams/public.ts';
import type { CandidateRow } from './models.ts';
import type { Marks } from './schema.ts';

/** The paper in a foreign language counts as that language: `english`, not `foreign-language`. */
function marksOf({ scores, foreignLanguage }: PublishedScores): Marks {
  const { 'foreign-language': language, ...others } = scores;
  return language === undefined || foreignLanguage === null
    ? others
    : { ...others, [foreignLanguage]: language };
}

export interface CandidateMarks {
  exam: Marks;
  imported: Marks;
  /** An exam mark comes before an imported one. */
  all: Marks;
}

/** The marks of candidates of one year, by candidate. */
export async function marksOfCandidates(
  db: Kysely<Database>,
  candidates: readonly Pick<CandidateRow, 'id' | 'learner_id' | 'year' | 'imported_scores'>[],
): Promise<Map<string, CandidateMarks>> {
  const [first] = candidates;
  if (first === undefined) return new Map();
  const owners = candidates.flatMap(({ learner_id: id }) =>
    id === null ? [] : [{ learnerId: id }],
  );
  const published = owners.length === 0 ? [] : await examScoresOfMany(db, owners, first.year);
  const byLearner = new Map(published.map((scores) => [scores.learnerId, marksOf(scores)]));
  return new Map(
    candidates.map((candidate) => {
      const exam = candidate.learner_id === null ? {} : (byLearner.get(candidate.learner_id) ?? {});
      const imported = candidate.imported_scores;
      return [candidate.id, { exam, imported, all: { ...imported, ...exam } }];
    }),
  );
}
