import type { Kysely } from 'kysely';
import { admissionRules } from '@khuevan/rules';
import { requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { hasCode } from '../reference/public.ts';
import { updateErrors } from './candidate-input.ts';
import { subjectsOf } from './combinations.ts';
import { scoreOf, written } from './evaluate.ts';
import { marksOfCandidates } from './marks.ts';
import { candidateWithin, requireCandidate } from './reach.ts';

interface ScoreEntry {
  candidateId: string;
  subject: string;
  score: string;
}

interface CreateScoreEvaluation {
  year: number;
  combination: string;
  scores: { subject: string; score: string }[];
  priorityZone: string;
  priorityGroup?: string;
  graduationYear?: number;
}

function entryErrors(entries: readonly ScoreEntry[], known: ReadonlySet<string>): FieldError[] {
  const seen = new Set<string>();
  return entries.flatMap(({ candidateId, subject }, index): FieldError[] => {
    const key = `${candidateId} ${subject}`;
    const isTwice = seen.has(key);
    seen.add(key);
    if (!known.has(candidateId))
      return [{ pointer: `/scores/${index}/candidateId`, code: 'unknown-reference' }];
    if (!hasCode('subjects', subject))
      return [{ pointer: `/scores/${index}/subject`, code: 'unknown-reference' }];
    return isTwice ? [{ pointer: `/scores/${index}`, code: 'duplicate' }] : [];
  });
}

/** What is wrong with a question for a score, before the rules are asked. */
function evaluationErrors(input: CreateScoreEvaluation, subjects: readonly string[]): FieldError[] {
  const given = input.scores.map(({ subject }) => subject);
  const errors = updateErrors(
    { ...input, graduationYear: input.graduationYear ?? input.year },
    input.year,
  );
  if (!admissionRules.some(({ year }) => year === input.year))
    errors.push({ pointer: '/year', code: 'unknown-reference' });
  if (subjects.length === 0) errors.push({ pointer: '/combination', code: 'unknown-reference' });
  if (!subjects.every((subject) => given.includes(subject)))
    errors.push({ pointer: '/scores', code: 'required' });
  given.forEach((subject, index) => {
    if (given.indexOf(subject) < index)
      errors.push({ pointer: `/scores/${index}/subject`, code: 'duplicate' });
  });
  return errors;
}

/** @throws problem `conflict` once a round is out that a list of one of the candidates took part in */
async function requireUnpublished(
  db: Kysely<Database>,
  candidateIds: readonly string[],
): Promise<void> {
  const published = await db
    .selectFrom('admissions.preference_list as list')
    .innerJoin('admissions.round as round', 'round.id', 'list.round_id')
    .select('list.candidate_id')
    .where('list.candidate_id', 'in', candidateIds)
    .where('list.status', 'in', ['fee-paid', 'evaluated'])
    .where('round.results_published_at', 'is not', null)
    .executeTakeFirst();
  if (published === undefined) return;
  throw problem('conflict', {
    detail: {
      vi: 'Kết quả xét tuyển có thí sinh này đã công bố, không nhập lại điểm được nữa.',
      en: 'Results with one of the candidates are published; the scores stand.',
    },
  });
}

export const scoreHandlers: Handlers = {
  async getCandidateScores(request, { db }) {
    const row = await requireCandidate(db, request.access, request.params['candidateId'] ?? '');
    const marks = (await marksOfCandidates(db, [row])).get(row.id);
    const scores = Object.entries(marks?.all ?? {})
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([subject, score]) => ({
        subject,
        score,
        source: marks?.exam[subject] === undefined ? 'import' : 'exam',
      }));
    return { status: 200, body: { candidateId: row.id, scores } };
  },

  async createScoreImport(request, { db, clock }) {
    requireRole(request, 'department');
    const { scores } = request.body as { scores: ScoreEntry[] };
    const ids = [...new Set(scores.map(({ candidateId }) => candidateId))].toSorted();
    const candidates = await db
      .selectFrom('admissions.candidate')
      .select(['id', 'imported_scores', 'version'])
      .where('id', 'in', ids)
      .where(candidateWithin(request.access.reach))
      .orderBy('id')
      .forUpdate()
      .execute();
    const errors = entryErrors(scores, new Set(candidates.map(({ id }) => id)));
    if (errors.length > 0) throw problem('unprocessable', { errors: errors.slice(0, 100) });
    await requireUnpublished(db, ids);
    for (const candidate of candidates) {
      const own = scores.filter(({ candidateId }) => candidateId === candidate.id);
      await db
        .updateTable('admissions.candidate')
        .set({
          imported_scores: json({
            ...candidate.imported_scores,
            ...Object.fromEntries(own.map(({ subject, score }) => [subject, score])),
          }),
          version: candidate.version + 1,
          updated_at: clock.date(),
        })
        .where('id', '=', candidate.id)
        .execute();
    }
    return { status: 201, body: { importedCount: scores.length } };
  },

  async createScoreEvaluation(request) {
    const input = request.body as CreateScoreEvaluation;
    const subjects = subjectsOf(input.combination) ?? [];
    const errors = evaluationErrors(input, subjects);
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const components = subjects.map((subject) => ({
      subject,
      score: input.scores.find((entry) => entry.subject === subject)?.score ?? '0',
    }));
    const result = scoreOf(
      {
        year: input.year,
        graduation_year: input.graduationYear ?? input.year,
        priority_zone: input.priorityZone,
        priority_group: input.priorityGroup ?? null,
      },
      components.map(({ score }) => score),
    );
    const { zone, policy, nominal, applied } = result.priority;
    return {
      status: 200,
      body: {
        year: input.year,
        combination: input.combination,
        components,
        subtotal: written(result.subjects),
        priority: {
          zone: written(zone),
          group: written(policy),
          full: written(nominal),
          applied: written(applied),
          reduced: applied < nominal,
        },
        total: written(result.total),
      },
    };
  },
};
