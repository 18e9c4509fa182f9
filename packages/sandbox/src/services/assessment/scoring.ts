import { scoreAssessment, type AssessmentScore } from '@khuevan/qti';
import type { Kysely } from 'kysely';
import { json } from '../../kernel/column-types.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { ServiceContext } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { recordQuizScore } from '../courses/public.ts';
import type { AttemptRow } from './access.ts';
import { savedResponses, statusOf } from './attempt-model.ts';
import { loadTest } from './papers.ts';

/** Scores the saved answers of an attempt against the paper as it stood when the attempt began. */
async function score(db: Kysely<Database>, row: AttemptRow): Promise<AssessmentScore> {
  const test = await loadTest(db, row.assessment_id, '', row.parts);
  const responses = await savedResponses(db, row.id);
  return scoreAssessment(
    test,
    Object.fromEntries(responses.map((saved) => [saved.item_id, saved.response])),
  );
}

/**
 * The result of an attempt that is over.
 * @returns undefined while it is open
 */
export async function resultOf(
  db: Kysely<Database>,
  row: AttemptRow,
  clock: Clock,
): Promise<{ result: AssessmentScore; scoredAt: Date } | undefined> {
  if (row.result !== null && row.scored_at !== null) {
    return { result: row.result, scoredAt: row.scored_at };
  }
  if (statusOf(row, clock) === 'open') return undefined;
  return { result: await score(db, row), scoredAt: row.deadline ?? clock.date() };
}

/**
 * Ends an open attempt, scores it and tells those who wait for it. The caller holds the attempt's row for update.
 * @returns the attempt as it is now; one that is over already comes back unchanged
 */
export async function endAttempt(context: ServiceContext, row: AttemptRow): Promise<AttemptRow> {
  if (row.status !== 'open') return row;
  const { db, clock, emit } = context;
  const now = clock.date();
  const isLate = statusOf(row, clock) === 'expired';
  const result = await score(db, row);
  const ended = await db
    .updateTable('assessment.attempt')
    .set({
      status: isLate ? 'expired' : 'submitted',
      submitted_at: isLate ? null : now,
      scored_at: isLate ? (row.deadline ?? now) : now,
      result: json(result),
    })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (!isLate) {
    await emit(
      'assessment.attempt.submitted',
      {
        attemptId: row.id,
        assessmentId: row.assessment_id,
        learnerId: row.learner_id,
        submittedAt: now.toISOString(),
      },
      { clientId: row.client_id },
    );
  }
  await recordQuizScore(context, {
    assessmentId: row.assessment_id,
    learnerId: row.learner_id,
    clientId: row.client_id,
    scaledScore: result.scaledScore,
  });
  return ended;
}
