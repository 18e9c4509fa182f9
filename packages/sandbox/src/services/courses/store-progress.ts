import { json } from '../../kernel/column-types.ts';
import type { ServiceContext } from '../../kernel/service.ts';
import type { EnrolmentRow } from './access.ts';
import { percent, type LessonRow, type Progress, type ProgressRow } from './lesson-progress.ts';

export async function findProgress(
  { db }: ServiceContext,
  enrolmentId: string,
  lessonId: string,
): Promise<ProgressRow | undefined> {
  return db
    .selectFrom('courses.lesson_progress')
    .selectAll()
    .where('enrolment_id', '=', enrolmentId)
    .where('lesson_id', '=', lessonId)
    .executeTakeFirst();
}

/** Writes a lesson's progress and what follows from it for the course. The caller holds the enrolment's row for update. */
export async function storeProgress(
  context: ServiceContext,
  enrolment: EnrolmentRow,
  lesson: LessonRow,
  before: ProgressRow | undefined,
  progress: Progress,
): Promise<ProgressRow> {
  const { db, clock } = context;
  const now = clock.date();
  const isNewlyCompleted = progress.status === 'completed' && before?.status !== 'completed';
  const values = {
    status: progress.status,
    position_seconds: progress.positionSeconds,
    played_segments: json(progress.playedSegments),
    sequence: progress.sequence,
    completed_at: isNewlyCompleted ? now : (before?.completed_at ?? null),
    updated_at: now,
  };
  const row = await db
    .insertInto('courses.lesson_progress')
    .values({ enrolment_id: enrolment.id, lesson_id: lesson.id, ...values })
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'lesson_id']).doUpdateSet(values))
    .returningAll()
    .executeTakeFirstOrThrow();
  await updateEnrolment(context, enrolment, lesson, isNewlyCompleted);
  return row;
}

async function updateEnrolment(
  { db, clock, emit }: ServiceContext,
  enrolment: EnrolmentRow,
  lesson: LessonRow,
  isNewlyCompleted: boolean,
): Promise<void> {
  const lessons = await db
    .selectFrom('courses.lesson as lesson')
    .leftJoin('courses.lesson_progress as progress', (join) =>
      join
        .onRef('progress.lesson_id', '=', 'lesson.id')
        .on('progress.enrolment_id', '=', enrolment.id),
    )
    .select(['lesson.id', 'progress.status'])
    .where('lesson.course_id', '=', enrolment.course_id)
    .execute();
  const done = lessons.filter(({ status }) => status === 'completed').length;
  const percentComplete = percent(done, lessons.length);
  const isComplete = done === lessons.length;
  const now = clock.date();
  await db
    .updateTable('courses.enrolment')
    .set({
      status: isComplete ? 'completed' : 'in_progress',
      percent_complete: percentComplete,
      last_lesson_id: lesson.id,
      completed_at: isComplete ? (enrolment.completed_at ?? now) : null,
      version: enrolment.version + 1,
      updated_at: now,
    })
    .where('id', '=', enrolment.id)
    .execute();
  if (!isNewlyCompleted) return;
  await emit(
    'courses.progress.updated',
    {
      courseEnrolmentId: enrolment.id,
      courseId: enrolment.course_id,
      learnerId: enrolment.learner_id,
      lessonId: lesson.id,
      percentComplete,
      status: isComplete ? 'completed' : 'in_progress',
    },
    enrolment.client_id === '' ? {} : { clientId: enrolment.client_id },
  );
}
