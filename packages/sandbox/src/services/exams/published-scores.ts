import type { Kysely } from 'kysely';
import type { Database } from '../../kernel/tables.ts';

/** One candidate's published results of one session. */
export interface PublishedScores {
  readonly registrationId: string;
  readonly learnerId: string | null;
  readonly year: number;
  readonly candidateNumber: string;
  readonly publishedAt: string;
  /** The language of the paper `foreign-language`, code list `exam-language`. */
  readonly foreignLanguage: string | null;
  /** Code list `exam-subject` → decimal string on the scale of 10, re-marks included. */
  readonly scores: Readonly<Record<string, string>>;
}

/** Whose scores: a learner's, or those of a registration (free candidates have no learner's record). */
export type ScoresOwner = { learnerId: string } | { registrationId: string };

/**
 * The published scores of a year, of the last session that the candidate sat in it; null when there are none or
 * before publication.
 */
export async function examScoresOf(
  db: Kysely<Database>,
  owner: ScoresOwner,
  year: number,
): Promise<PublishedScores | null> {
  const found = await examScoresOfMany(db, [owner], year);
  return found[0] ?? null;
}

/** The same for many owners at once, in no order; owners without published scores are left out. */
export async function examScoresOfMany(
  db: Kysely<Database>,
  owners: readonly ScoresOwner[],
  year: number,
): Promise<PublishedScores[]> {
  const learnerIds = owners.flatMap((owner) => ('learnerId' in owner ? [owner.learnerId] : []));
  const ids = owners.flatMap((owner) => ('registrationId' in owner ? [owner.registrationId] : []));
  const rows = await db
    .selectFrom('exams.score as score')
    .innerJoin('exams.registration as candidate', (join) =>
      join
        .onRef('candidate.council_id', '=', 'score.council_id')
        .onRef('candidate.id', '=', 'score.registration_id'),
    )
    .innerJoin('exams.session as session', 'session.id', 'candidate.session_id')
    .select([
      'candidate.id',
      'candidate.learner_id',
      'candidate.candidate_number',
      'candidate.foreign_language',
      'session.year',
      'session.results_published_at',
      'score.subject',
      'score.score',
    ])
    .where('session.year', '=', year)
    .where('session.results_published_at', 'is not', null)
    .where(({ or, eb, fn, val }) =>
      or([
        eb('candidate.learner_id', '=', fn.any(val(learnerIds))),
        eb('candidate.id', '=', fn.any(val(ids))),
      ]),
    )
    // Later rounds overwrite earlier ones below.
    .orderBy('session.round')
    .execute();
  const byOwner = new Map<string, PublishedScores & { scores: Record<string, string> }>();
  for (const row of rows) {
    const key = row.learner_id ?? row.id;
    const known = byOwner.get(key);
    const entry =
      known?.registrationId === row.id
        ? known
        : {
            registrationId: row.id,
            learnerId: row.learner_id,
            year: row.year,
            candidateNumber: row.candidate_number ?? '',
            publishedAt: row.results_published_at?.toISOString() ?? '',
            foreignLanguage: row.foreign_language,
            scores: {},
          };
    entry.scores[row.subject] = row.score;
    byOwner.set(key, entry);
  }
  return [...byOwner.values()];
}
