import type { Kysely, Selectable } from 'kysely';
import type { Principal } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import type { CourseEnrolmentTable } from './schema.ts';

export type EnrolmentRow = Selectable<CourseEnrolmentTable>;

/** Enrolments of the seed belong to no application. */
export const SHARED = '';

/**
 * The enrolment, when the caller may see it: an application its own, a course player the one it was opened for, of its own
 * learner. Everything else looks as if it were not there.
 */
export async function findEnrolment(
  db: Kysely<Database>,
  id: string,
  principal: Principal | null,
  lock = false,
): Promise<EnrolmentRow | undefined> {
  if (principal === null) return undefined;
  if (principal.kind === 'widget' && principal.resource !== id) return undefined;
  let select = db
    .selectFrom('courses.enrolment')
    .selectAll()
    .where('id', '=', id)
    .where('client_id', 'in', [SHARED, principal.clientId]);
  if (principal.kind === 'widget') {
    if (principal.subject.type !== 'learner') return undefined;
    select = select.where('learner_id', '=', principal.subject.id);
  }
  return (lock ? select.forUpdate() : select).executeTakeFirst();
}

/** The course that a course player was opened for; undefined for every other caller. */
export async function courseOfWidget(
  db: Kysely<Database>,
  principal: Principal | null,
): Promise<string | undefined> {
  if (principal?.kind !== 'widget') return undefined;
  return (await findEnrolment(db, principal.resource, principal))?.course_id;
}

/** Whether a course player may use an assessment: it is a quiz lesson of its course. */
export async function courseHasAssessment(
  db: Kysely<Database>,
  principal: Principal,
  assessmentId: string,
): Promise<boolean> {
  const courseId = await courseOfWidget(db, principal);
  if (courseId === undefined) return false;
  const lesson = await db
    .selectFrom('courses.lesson')
    .select('id')
    .where('course_id', '=', courseId)
    .where('assessment_id', '=', assessmentId)
    .executeTakeFirst();
  return lesson !== undefined;
}

/** Whether a course player may open a learning resource: it is a video lesson of its course. */
export async function courseHasResource(
  db: Kysely<Database>,
  principal: Principal,
  resourceId: string,
): Promise<boolean> {
  const courseId = await courseOfWidget(db, principal);
  if (courseId === undefined) return false;
  const lesson = await db
    .selectFrom('courses.lesson')
    .select('id')
    .where('course_id', '=', courseId)
    .where('resource_id', '=', resourceId)
    .executeTakeFirst();
  return lesson !== undefined;
}
