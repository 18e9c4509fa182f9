import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { findEnrolment, SHARED, type EnrolmentRow } from './access.ts';
import { mergeProgress, toLessonProgress, type ProgressMessage } from './lesson-progress.ts';
import { findProgress, storeProgress } from './store-progress.ts';

const toEnrolment = (row: EnrolmentRow) => ({
  id: row.id,
  courseId: row.course_id,
  learnerId: row.learner_id,
  status: row.status,
  percentComplete: row.percent_complete,
  enrolledAt: row.enrolled_at.toISOString(),
  ...(row.completed_at === null ? {} : { completedAt: row.completed_at.toISOString() }),
  updatedAt: row.updated_at.toISOString(),
});

const tagOf = (row: EnrolmentRow) => entityTag(row.id, row.version);

async function theEnrolment(
  { params, principal }: ServiceRequest,
  { db }: ServiceContext,
  lock = false,
): Promise<EnrolmentRow> {
  const row = await findEnrolment(db, params['courseEnrolmentId'] ?? '', principal, lock);
  if (row === undefined) throw problem('not-found');
  return row;
}

/** A stretch that ends before it begins says nothing; the sender should know. */
function segmentErrors({ playedSegments = [] }: ProgressMessage): FieldError[] {
  return playedSegments.flatMap(({ startSeconds, endSeconds }, index) =>
    endSeconds < startSeconds
      ? [
          {
            pointer: `/playedSegments/${index}/endSeconds`,
            code: 'too-small' as const,
            values: { limit: startSeconds },
          },
        ]
      : [],
  );
}

async function unknownReferences(
  { db }: ServiceContext,
  courseId: string,
  learnerId: string,
): Promise<FieldError[]> {
  const course = await db
    .selectFrom('courses.course')
    .select('id')
    .where('id', '=', courseId)
    .executeTakeFirst();
  const learner = await db
    .selectFrom('registry.learner')
    .select('id')
    .where('id', '=', learnerId)
    .executeTakeFirst();
  return [
    ...(course === undefined ? [{ pointer: '/courseId', code: 'unknown-reference' as const }] : []),
    ...(learner === undefined
      ? [{ pointer: '/learnerId', code: 'unknown-reference' as const }]
      : []),
  ];
}

export const enrolmentHandlers: Handlers = {
  async listCourseEnrolments({ query, principal }, { db, cursors }) {
    const { learnerId, courseId, status } = query;
    const clientId = principal?.clientId ?? '';
    const scope = [
      'listCourseEnrolments',
      clientId,
      learnerId ?? null,
      courseId ?? null,
      status ?? null,
    ];
    const paging = readPage<[string, string]>(query, scope, cursors);
    let select = db
      .selectFrom('courses.enrolment')
      .selectAll()
      .where('client_id', 'in', [SHARED, clientId])
      .orderBy('enrolled_at', 'desc')
      .orderBy('id', 'desc')
      .limit(paging.fetch);
    if (typeof learnerId === 'string') select = select.where('learner_id', '=', learnerId);
    if (typeof courseId === 'string') select = select.where('course_id', '=', courseId);
    if (typeof status === 'string') {
      select = select.where('status', '=', status as EnrolmentRow['status']);
    }
    const { after } = paging;
    if (after !== null) {
      select = select.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('enrolled_at', 'id'), '<', tuple(new Date(after[0]), after[1])),
      );
    }
    const rows = await select.execute();
    const keyOf = (row: EnrolmentRow) => [row.enrolled_at.toISOString(), row.id];
    return { status: 200, body: toPage(rows, paging, scope, cursors, keyOf, toEnrolment) };
  },

  async createCourseEnrolment({ body, principal }, context) {
    const { db, clock, newId } = context;
    const { courseId, learnerId } = body as { courseId: string; learnerId: string };
    const clientId = principal?.clientId ?? '';
    const errors = await unknownReferences(context, courseId, learnerId);
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const shared = await db
      .selectFrom('courses.enrolment')
      .select('id')
      .where('course_id', '=', courseId)
      .where('learner_id', '=', learnerId)
      .where('client_id', '=', SHARED)
      .executeTakeFirst();
    const now = clock.date();
    const row =
      shared !== undefined
        ? undefined
        : await db
            .insertInto('courses.enrolment')
            .values({
              id: newId('cen'),
              course_id: courseId,
              learner_id: learnerId,
              client_id: clientId,
              status: 'enrolled',
              percent_complete: 0,
              last_lesson_id: null,
              version: 1,
              enrolled_at: now,
              completed_at: null,
              updated_at: now,
            })
            .onConflict((conflict) =>
              conflict.columns(['course_id', 'learner_id', 'client_id']).doNothing(),
            )
            .returningAll()
            .executeTakeFirst();
    if (row === undefined) {
      throw problem('already-exists', {
        detail: {
          vi: 'Học sinh này đã ghi danh vào khoá học. Hãy dùng ghi danh đã có (listCourseEnrolments).',
          en: 'This learner is in the course already. Use the enrolment there is (listCourseEnrolments).',
        },
      });
    }
    return {
      status: 201,
      body: toEnrolment(row),
      headers: { etag: tagOf(row), location: `/courses/v1/course-enrolments/${row.id}` },
    };
  },

  async getCourseEnrolment(request, context) {
    const row = await theEnrolment(request, context);
    return { status: 200, body: toEnrolment(row), headers: { etag: tagOf(row) } };
  },

  async getCourseProgress(request, context) {
    const enrolment = await theEnrolment(request, context);
    const { db } = context;
    const lessons = await db
      .selectFrom('courses.lesson')
      .selectAll()
      .where('course_id', '=', enrolment.course_id)
      .orderBy('position')
      .execute();
    const rows = await db
      .selectFrom('courses.lesson_progress')
      .selectAll()
      .where('enrolment_id', '=', enrolment.id)
      .execute();
    const begun = lessons.flatMap((lesson) => {
      const row = rows.find(({ lesson_id: id }) => id === lesson.id);
      return row === undefined ? [] : [toLessonProgress(lesson, row)];
    });
    const body = {
      courseEnrolmentId: enrolment.id,
      courseId: enrolment.course_id,
      percentComplete: enrolment.percent_complete,
      completedLessonCount: begun.filter(({ status }) => status === 'completed').length,
      lessonCount: lessons.length,
      ...(enrolment.last_lesson_id === null ? {} : { lastLessonId: enrolment.last_lesson_id }),
      lessons: begun,
    };
    return { status: 200, body };
  },

  async saveLessonProgress(request, context) {
    const enrolment = await theEnrolment(request, context, true);
    const lesson = await context.db
      .selectFrom('courses.lesson')
      .selectAll()
      .where('course_id', '=', enrolment.course_id)
      .where('id', '=', request.params['lessonId'] ?? '')
      .executeTakeFirst();
    if (lesson === undefined) throw problem('not-found');
    if (enrolment.status === 'dropped') throw problem('conflict');
    const message = request.body as ProgressMessage;
    const errors = segmentErrors(message);
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const before = await findProgress(context, enrolment.id, lesson.id);
    const kept = before && {
      status: before.status,
      positionSeconds: before.position_seconds,
      playedSegments: before.played_segments,
      sequence: before.sequence,
    };
    const progress = mergeProgress(lesson, kept, message);
    const row = await storeProgress(context, enrolment, lesson, before, progress);
    return { status: 200, body: toLessonProgress(lesson, row) };
  },
};
