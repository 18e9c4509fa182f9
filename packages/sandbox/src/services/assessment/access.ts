import type { Kysely, Selectable } from 'kysely';
import type { Principal } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { courseHasAssessment } from '../courses/public.ts';
import type { AttemptTable } from './schema.ts';

export type AttemptRow = Selectable<AttemptTable>;

/**
 * Whether the caller may use an assessment: an application any that is published, a quiz runner the one it was opened for,
 * a course player those of its course.
 */
export async function mayUseAssessment(
  db: Kysely<Database>,
  principal: Principal | null,
  assessmentId: string,
): Promise<boolean> {
  if (principal === null) return false;
  if (principal.kind !== 'widget') return principal.kind === 'client';
  if (principal.resource === assessmentId) return true;
  return courseHasAssessment(db, principal, assessmentId);
}

/** The attempt, when the caller may see it: its application's, and for a widget its own learner's as well. */
export async function findAttempt(
  db: Kysely<Database>,
  id: string,
  principal: Principal | null,
  lock?: 'share' | 'update',
): Promise<AttemptRow | undefined> {
  if (principal === null) return undefined;
  let select = db
    .selectFrom('assessment.attempt')
    .selectAll()
    .where('id', '=', id)
    .where('client_id', '=', principal.clientId);
  if (principal.kind === 'widget') {
    if (principal.subject.type !== 'learner') return undefined;
    select = select.where('learner_id', '=', principal.subject.id);
  }
  if (lock === 'share') select = select.forShare();
  if (lock === 'update') select = select.forUpdate();
  const row = await select.executeTakeFirst();
  if (row === undefined) return undefined;
  return (await mayUseAssessment(db, principal, row.assessment_id)) ? row : undefined;
}
