import type { AssessmentScore } from '@khuevan/qti';
import type { Kysely } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../../kernel/tables.ts';
import type { AttemptRow } from './access.ts';
import type { AttemptStatus } from './schema.ts';

/** The state that counts now: an open attempt is over with its deadline, written down or not. */
export function statusOf(
  row: Pick<AttemptRow, 'status' | 'deadline'>,
  clock: Clock,
): AttemptStatus {
  const isLate = row.deadline !== null && row.deadline.getTime() <= clock.now();
  return row.status === 'open' && isLate ? 'expired' : row.status;
}

export const toAttemptSummary = (row: Omit<AttemptRow, 'parts' | 'result'>, clock: Clock) => ({
  id: row.id,
  assessmentId: row.assessment_id,
  learnerId: row.learner_id,
  status: statusOf(row, clock),
  startedAt: row.started_at.toISOString(),
  ...(row.deadline === null ? {} : { deadline: row.deadline.toISOString() }),
  ...(row.submitted_at === null ? {} : { submittedAt: row.submitted_at.toISOString() }),
});

export async function savedResponses(db: Kysely<Database>, attemptId: string) {
  return db
    .selectFrom('assessment.response')
    .selectAll()
    .where('attempt_id', '=', attemptId)
    .orderBy('item_id')
    .execute();
}

/** The attempt with its answers, for the learner's own eyes. */
export async function toAttempt(db: Kysely<Database>, row: AttemptRow, clock: Clock) {
  const responses = await savedResponses(db, row.id);
  return {
    ...toAttemptSummary(row, clock),
    serverTime: clock.instant(),
    responses: responses.map((saved) => ({
      itemId: saved.item_id,
      response: saved.response,
      sequence: saved.sequence,
      savedAt: saved.saved_at.toISOString(),
    })),
  };
}

export const toResult = (row: AttemptRow, result: AssessmentScore, scoredAt: Date) => ({
  attemptId: row.id,
  assessmentId: row.assessment_id,
  score: result.score,
  maxScore: result.maxScore,
  scaledScore: result.scaledScore,
  items: result.items,
  scoredAt: scoredAt.toISOString(),
});
