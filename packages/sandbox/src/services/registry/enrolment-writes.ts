import type { Insertable, Selectable } from 'kysely';
import { semesterOn } from '@khuevan/rules';
import type { ServiceContext } from '../../kernel/service.ts';
import { recordChanges } from './changes.ts';
import type { LearnerRow } from './models.ts';
import { judged } from './rule-problems.ts';
import { schoolYearOf, todayOf } from './school-calendar.ts';
import type { EnrolmentTable, LearnerTable } from './schema.ts';

export type EnrolmentRow = Selectable<EnrolmentTable>;

const SUFFIXES = { 1: 'S1', 2: 'S2' } as const;

/**
 * A status of the code list `learner-status` for a day: `TRANSFERRED_OUT` in the first semester is `TRANSFERRED_OUT_S1`.
 * On leave there is no code for the summer: it counts as the second semester.
 *
 * @throws problem `unprocessable` for a day whose school year is not known
 */
export function statusOn(
  day: string,
  what: 'TRANSFERRED_IN' | 'TRANSFERRED_OUT' | 'DROPPED_OUT' | 'SUSPENDED',
): string {
  const semester = judged(() => semesterOn(day));
  const suffix = semester === null ? (what === 'SUSPENDED' ? 'S2' : 'SUMMER') : SUFFIXES[semester];
  return `${what}_${suffix}`;
}

/** Ends what is open of a learner's enrolments at the learner's school. */
export async function endEnrolment(
  context: ServiceContext,
  learner: Pick<LearnerRow, 'school_id' | 'id'>,
  end: { on: string; status?: string; reasonCode?: string },
): Promise<EnrolmentRow | undefined> {
  const rows = await context.db
    .updateTable('registry.enrolment')
    .set({
      ended_on: end.on,
      ...(end.status === undefined ? {} : { status: end.status }),
      ...(end.reasonCode === undefined ? {} : { reason_code: end.reasonCode }),
    })
    .where('school_id', '=', learner.school_id)
    .where('learner_id', '=', learner.id)
    .where('ended_on', 'is', null)
    .returningAll()
    .execute();
  await recordChanges(
    context,
    ...rows.map((row) => ({
      kind: 'enrolment' as const,
      id: row.id,
      schoolId: row.school_id,
      change: 'ended' as const,
    })),
  );
  return rows.at(-1);
}

/** Starts an enrolment at the learner's school. */
export async function startEnrolment(
  context: ServiceContext,
  learner: Pick<LearnerRow, 'school_id' | 'id' | 'class_id' | 'status'>,
  on: string,
  grade: string | null,
): Promise<EnrolmentRow> {
  const row = await context.db
    .insertInto('registry.enrolment')
    .values({
      school_id: learner.school_id,
      id: context.newId('enr'),
      learner_id: learner.id,
      class_id: learner.class_id,
      grade,
      school_year: schoolYearOf(on),
      status: learner.status,
      reason_code: null,
      started_on: on,
      ended_on: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordChanges(context, {
    kind: 'enrolment',
    id: row.id,
    schoolId: row.school_id,
    change: 'created',
  });
  return row;
}

async function gradeOfClass(
  { db }: ServiceContext,
  schoolId: string,
  classId: string | null,
): Promise<string | null> {
  if (classId === null) return null;
  const row = await db
    .selectFrom('registry.class')
    .select('grade')
    .where('school_id', '=', schoolId)
    .where('id', '=', classId)
    .executeTakeFirst();
  return row?.grade ?? null;
}

/** A move to another class ends the enrolment and begins another; another status is written on the open one. */
export async function recordEnrolment(
  context: ServiceContext,
  before: LearnerRow,
  after: LearnerRow,
): Promise<void> {
  if (before.class_id === after.class_id) {
    if (before.status === after.status) return;
    await context.db
      .updateTable('registry.enrolment')
      .set({ status: after.status })
      .where('school_id', '=', before.school_id)
      .where('learner_id', '=', before.id)
      .where('ended_on', 'is', null)
      .execute();
    return;
  }
  const today = todayOf(context);
  await endEnrolment(context, before, { on: today });
  const grade = await gradeOfClass(context, after.school_id, after.class_id);
  await startEnrolment(context, after, today, grade);
}

/** Tells of a learner who is new to the database: events and the change feed. */
export async function announceNewLearner(
  context: ServiceContext,
  learner: Insertable<LearnerTable>,
  enrolment: Insertable<EnrolmentTable>,
): Promise<void> {
  const { id: learnerId, school_id: schoolId } = learner;
  await recordChanges(
    context,
    { kind: 'learner', id: learnerId, schoolId, change: 'created' },
    { kind: 'enrolment', id: enrolment.id, schoolId, change: 'created' },
  );
  await context.emit('registry.learner.updated', { learnerId, schoolId, change: 'created' });
  await context.emit('registry.learner.enrolled', {
    learnerId,
    schoolId,
    enrolmentId: enrolment.id,
  });
}
