import type { Handlers, ServiceContext, WidgetSessionCheck } from '../../kernel/service.ts';
import { learnerErrors } from '../registry/public.ts';
import { assessmentHandlers } from './assessments.ts';
import { attemptHandlers } from './attempts.ts';
import { endAttempt } from './scoring.ts';

export const handlers: Handlers = { ...assessmentHandlers, ...attemptHandlers };

const checkQuizRunner: WidgetSessionCheck = async ({ subject, resource }, { db }) => {
  const assessment = await db
    .selectFrom('assessment.assessment')
    .select('id')
    .where('id', '=', resource)
    .executeTakeFirst();
  return [
    ...(await learnerErrors(db, subject)),
    ...(assessment === undefined
      ? [{ pointer: '/resource', code: 'unknown-reference' as const }]
      : []),
  ];
};

export const widgetSessionChecks = { 'edu-quiz-runner': checkQuizRunner };

/** Attempts ended in one transaction: short, so that nobody waits for it. */
const CHUNK = 20;

/** @returns whether more may be left */
async function endSome(context: ServiceContext): Promise<boolean> {
  const rows = await context.db
    .selectFrom('assessment.attempt')
    .selectAll()
    .where('status', '=', 'open')
    .where('deadline', '<=', context.clock.date())
    .orderBy('deadline')
    .limit(CHUNK)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const row of rows) await endAttempt(context, row);
  return rows.length === CHUNK;
}

/** Ends and scores the attempts whose time is over, though nobody submitted them. */
export async function doDueWork(context: ServiceContext): Promise<void> {
  while (await context.transaction(endSome));
}
