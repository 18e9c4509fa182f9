import type { Selectable } from 'kysely';
import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { courseOfWidget } from './access.ts';
import type { LessonRow } from './lesson-progress.ts';
import type { CourseTable } from './schema.ts';

type CourseRow = Selectable<CourseTable>;

/** Sums come as text; none for a course without lessons. */
interface CourseSize {
  lesson_count: string | null;
  duration: string | null;
}

const optional = <Key extends string, Value>(key: Key, value: Value | null) =>
  (value === null ? {} : { [key]: value }) as Partial<Record<Key, Value>>;

const toSummary = (row: CourseRow & CourseSize) => {
  const duration = Number(row.duration ?? 0);
  return {
    id: row.id,
    title: row.title,
    ...optional('summary', row.summary),
    ...optional('subject', row.subject),
    ...optional('grade', row.grade),
    language: row.language,
    lessonCount: Number(row.lesson_count ?? 0),
    ...(duration > 0 ? { durationSeconds: duration } : {}),
    updatedAt: row.updated_at.toISOString(),
  };
};

const toLessonSummary = (row: LessonRow) => ({
  id: row.id,
  title: row.title,
  kind: row.kind,
  ...optional('durationSeconds', row.duration_seconds),
});

const toLesson = (row: LessonRow) => ({
  id: row.id,
  courseId: row.course_id,
  moduleId: row.module_id,
  kind: row.kind,
  title: row.title,
  ...optional('durationSeconds', row.duration_seconds),
  ...optional('resourceId', row.resource_id),
  ...optional('assessmentId', row.assessment_id),
  ...optional('passScore', row.pass_score),
  ...optional('blocks', row.blocks),
});

const selectCourses = ({ db }: ServiceContext) =>
  db
    .selectFrom('courses.course')
    .leftJoin(
      ({ selectFrom }) =>
        selectFrom('courses.lesson')
          .select(({ fn }) => [
            'course_id',
            fn.countAll<string>().as('lesson_count'),
            fn.sum<string | null>('duration_seconds').as('duration'),
          ])
          .groupBy('course_id')
          .as('size'),
      (join) => join.onRef('size.course_id', '=', 'courses.course.id'),
    )
    .selectAll('courses.course')
    .select(['size.lesson_count', 'size.duration']);

/** A course player sees its own course only. */
async function visibleCourse(request: ServiceRequest, context: ServiceContext): Promise<string> {
  const id = request.params['courseId'] ?? '';
  const { principal } = request;
  const isOther =
    principal?.kind === 'widget' && (await courseOfWidget(context.db, principal)) !== id;
  if (isOther) throw problem('not-found');
  return id;
}

export const courseHandlers: Handlers = {
  async listCourses({ query }, context) {
    const { subject, grade } = query;
    const { cursors } = context;
    const scope = ['listCourses', subject ?? null, grade ?? null];
    const paging = readPage<[string, string]>(query, scope, cursors);
    let select = selectCourses(context)
      .orderBy('published_at', 'desc')
      .orderBy('id', 'desc')
      .limit(paging.fetch);
    if (typeof subject === 'string') select = select.where('subject', '=', subject);
    if (typeof grade === 'number') select = select.where('grade', '=', grade);
    const { after } = paging;
    if (after !== null) {
      select = select.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('published_at', 'id'), '<', tuple(new Date(after[0]), after[1])),
      );
    }
    const rows = await select.execute();
    const keyOf = (row: CourseRow) => [row.published_at.toISOString(), row.id];
    return { status: 200, body: toPage(rows, paging, scope, cursors, keyOf, toSummary) };
  },

  async getCourse(request, context) {
    const id = await visibleCourse(request, context);
    const course = await selectCourses(context)
      .where('courses.course.id', '=', id)
      .executeTakeFirst();
    if (course === undefined) throw problem('not-found');
    const { db } = context;
    const modules = await db
      .selectFrom('courses.module')
      .selectAll()
      .where('course_id', '=', id)
      .orderBy('position')
      .execute();
    const lessons = await db
      .selectFrom('courses.lesson')
      .selectAll()
      .where('course_id', '=', id)
      .orderBy('position')
      .execute();
    const outline = modules.map((module) => ({
      id: module.id,
      title: module.title,
      lessons: lessons.filter((lesson) => lesson.module_id === module.id).map(toLessonSummary),
    }));
    return {
      status: 200,
      body: { ...toSummary(course), modules: outline },
      headers: { etag: entityTag(course.id, course.version) },
    };
  },

  async getLesson(request, context) {
    const courseId = await visibleCourse(request, context);
    const row = await context.db
      .selectFrom('courses.lesson')
      .selectAll()
      .where('course_id', '=', courseId)
      .where('id', '=', request.params['lessonId'] ?? '')
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    return { status: 200, body: toLesson(row), headers: { etag: entityTag(row.id, row.version) } };
  },
};
