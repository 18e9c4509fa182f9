import type { Handlers, ServiceContext, WidgetSessionCheck } from '../../kernel/service.ts';
import { learnerErrors } from '../registry/known-learners.ts';
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

/** Attempts ended in one go: short transactions, so that nobody waits for them. */
const CHUNK = 20;

/** Ends and scores the attempts whose time is over, though nobody submitted them. */
export async function doDueWork(context: ServiceContext): Promise<void> {
  const endSome = ({ db, clock, ...rest }: ServiceContext): Promise<boolean> =>
    db
      .selectFrom('assessment.attempt')
      .selectAll()
      .where('status', '=', 'open')
      .where('deadline', '<=', clock.date())
      .orderBy('deadline')
      .limit(CHUNK)
      .forUpdate()
      .skipLocked()
      .execute()
      .then(async (rows) => {
        for (const row of rows) await endAttempt({ db, clock, ...rest }, row);
        return rows.length === CHUNK;
      });
  while (await context.transaction(endSome));
}
