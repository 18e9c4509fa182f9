import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../seed/demo.ts';
import { photosynthesisAnswers } from '../../seed/demo-answers.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const { video, reading, quiz } = demo.lessons;

describe.each(testDatabases())('courses on %s', (database) => {
  let sandbox: TestSandbox;
  let backend: TestCaller & { clientId: string };

  beforeAll(async () => {
    sandbox = await startSeededSandbox(database);
    backend = await sandbox.client();
  });
  afterAll(() => sandbox.close());

  const player = (
    enrolmentId: string = demo.courseEnrolment,
    learnerId: string = demo.learners.hoa,
  ) =>
    sandbox.widget(backend, {
      widget: 'edu-course-player',
      subject: { type: 'learner', id: learnerId },
      resource: enrolmentId,
    });

  const progressPath = (lessonId: string, enrolmentId: string = demo.courseEnrolment) =>
    `/courses/v1/course-enrolments/${enrolmentId}/lessons/${lessonId}/progress`;

  test('a course has an outline and lessons of each kind', async () => {
    const caller = await player();
    const course = await caller.get(`/courses/v1/courses/${demo.course}`);
    expect(course.body).toMatchObject({
      title: 'Khoa học tự nhiên 7',
      lessonCount: 3,
      durationSeconds: 1230,
      modules: [
        {
          lessons: [
            { id: video, kind: 'video', durationSeconds: 90 },
            { id: reading, kind: 'reading' },
            { id: quiz, kind: 'quiz' },
          ],
        },
      ],
    });
    const lesson = (id: string) => caller.get(`/courses/v1/courses/${demo.course}/lessons/${id}`);
    expect((await lesson(video)).body).toMatchObject({ resourceId: demo.resource });
    expect((await lesson(quiz)).body).toMatchObject({
      assessmentId: demo.courseQuiz,
      passScore: '5',
    });
    const text = await lesson(reading);
    expect((text.body as { blocks: unknown[] }).blocks.length).toBeGreaterThan(8);
    const cached = await caller.get(`/courses/v1/courses/${demo.course}`, {
      headers: { 'if-none-match': String(course.headers['etag']) },
    });
    expect(cached.status).toBe(304);
  });

  test('a course is worked through: video, reading, quiz; each is counted once', async () => {
    const caller = await player();
    const half = await caller.put(progressPath(video), {
      body: {
        positionSeconds: 45,
        playedSegments: [{ startSeconds: 0, endSeconds: 45 }],
        sequence: 3,
      },
    });
    expect(half.body).toMatchObject({ status: 'in_progress', percentPlayed: 50, sequence: 3 });
    const late = await caller.put(progressPath(video), {
      body: {
        positionSeconds: 20,
        playedSegments: [{ startSeconds: 40, endSeconds: 60 }],
        sequence: 2,
      },
    });
    expect(late.body).toMatchObject({
      positionSeconds: 45,
      playedSegments: [{ startSeconds: 0, endSeconds: 60 }],
      sequence: 3,
    });
    const seen = await caller.put(progressPath(video), {
      body: {
        positionSeconds: 90,
        playedSegments: [{ startSeconds: 60, endSeconds: 90 }],
        sequence: 4,
      },
    });
    expect(seen.body).toMatchObject({ status: 'completed', percentPlayed: 100 });
    await caller.put(progressPath(video), { body: { positionSeconds: 1, sequence: 5 } });
    await caller.put(progressPath(reading), { body: { completed: true, sequence: 1 } });

    const attempts = `/assessment/v1/assessments/${demo.courseQuiz}/attempts`;
    const started = await caller.post(attempts, { body: {} });
    expect(started.status).toBe(201);
    await caller.put(progressPath(quiz), { body: { completed: true, sequence: 1 } });
    const path = `/courses/v1/course-enrolments/${demo.courseEnrolment}`;
    expect((await caller.get(path)).body).toMatchObject({
      status: 'in_progress',
      percentComplete: 66,
    });

    const attempt = `/assessment/v1/attempts/${started.at('/id')}`;
    for (const [itemId, response] of Object.entries(photosynthesisAnswers)) {
      await caller.put(`${attempt}/responses/${itemId}`, { body: { response, sequence: 1 } });
    }
    await caller.post(`${attempt}/submission`);
    expect((await caller.get(`${attempt}/result`)).body).toMatchObject({ scaledScore: '10' });
    const enrolment = await caller.get(path);
    expect(enrolment.body).toMatchObject({ status: 'completed', percentComplete: 100 });

    const reloaded = await player();
    const progress = await reloaded.get(`${path}/progress`);
    expect(progress.body).toMatchObject({
      percentComplete: 100,
      completedLessonCount: 3,
      lessonCount: 3,
      lastLessonId: quiz,
      lessons: [
        { lessonId: video, status: 'completed', positionSeconds: 1, sequence: 5 },
        { lessonId: reading, status: 'completed' },
        { lessonId: quiz, status: 'completed' },
      ],
    });
    const events = await backend.get('/platform/v1/events', {
      query: { type: 'courses.progress.updated' },
    });
    const { data } = events.body as {
      data: { data: { lessonId: string; percentComplete: number } }[];
    };
    const told = data.map((event) => [event.data.lessonId, event.data.percentComplete] as const);
    expect(told.toSorted(([, a], [, b]) => a - b)).toEqual([
      [video, 33],
      [reading, 66],
      [quiz, 100],
    ]);
    expect(sandbox.faults).toEqual([]);
  });

  test('a quiz below the pass mark stays open', async () => {
    const enrolment = demo.courseEnrolments.binh;
    const caller = await player(enrolment, demo.learners.binh);
    const started = await caller.post(`/assessment/v1/assessments/${demo.courseQuiz}/attempts`, {
      body: {},
    });
    await caller.post(`/assessment/v1/attempts/${started.at('/id')}/submission`);
    const progress = await caller.get(`/courses/v1/course-enrolments/${enrolment}/progress`);
    expect(progress.body).toMatchObject({
      percentComplete: 0,
      lessons: [{ lessonId: quiz, status: 'in_progress' }],
    });
  });

  test('a player sees its own enrolment, course, lessons, quiz and film, nothing else', async () => {
    const caller = await player(demo.courseEnrolments.binh, demo.learners.binh);
    const foreign = [
      `/courses/v1/course-enrolments/${demo.courseEnrolment}`,
      `/courses/v1/course-enrolments/${demo.courseEnrolment}/progress`,
      `/courses/v1/courses/${demo.examCourse}`,
      `/courses/v1/courses/${demo.examCourse}/lessons/${demo.lessons.examReading}`,
      `/courses/v1/courses/${demo.course}/lessons/${demo.lessons.examReading}`,
      `/assessment/v1/assessments/${demo.assessment}`,
    ];
    for (const path of foreign)
      expect([path, (await caller.get(path)).status]).toEqual([path, 404]);
    const start = await caller.post(`/assessment/v1/assessments/${demo.assessment}/attempts`, {
      body: {},
    });
    expect(start.status).toBe(404);
    const save = await caller.put(progressPath(reading), {
      body: { completed: true, sequence: 1 },
    });
    expect(save.status).toBe(404);
    const film = await caller.get(`/resources/v1/learning-resources/${demo.resource}`);
    expect(film.status).toBe(200);
    const others = await backend.get('/resources/v1/learning-resources', { query: { limit: '2' } });
    const other = (others.body as { data: { id: string }[] }).data.find(
      ({ id }) => id !== demo.resource,
    );
    expect((await caller.post(`/resources/v1/learning-resources/${other?.id}/launch`)).status).toBe(
      404,
    );
  });

  test('enrolments are made once, and belong to the application', async () => {
    const owner = await sandbox.client();
    const body = { courseId: demo.examCourse, learnerId: demo.learners.hoa };
    const created = await owner.post('/courses/v1/course-enrolments', { body });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ ...body, status: 'enrolled', percentComplete: 0 });
    const twice = await owner.post('/courses/v1/course-enrolments', { body });
    expect(twice.status).toBe(409);
    const path = String(created.headers['location']);
    expect((await owner.get(path)).body).toEqual(created.body);
    expect((await backend.get(path)).status).toBe(404);
    const list = await owner.get('/courses/v1/course-enrolments', {
      query: { courseId: demo.examCourse },
    });
    expect((list.body as { data: { id: string }[] }).data.map(({ id }) => id)).toEqual([
      created.at('/id'),
    ]);
    const unknown = await owner.post('/courses/v1/course-enrolments', {
      body: { courseId: 'crs_00000000000000000000', learnerId: 'lrn_00000000000000000000' },
    });
    expect(unknown.body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/courseId' }, { pointer: '/learnerId' }],
    });
  });

  test('a stretch that ends before it begins is refused', async () => {
    const caller = await player();
    const refused = await caller.put(progressPath(video), {
      body: { playedSegments: [{ startSeconds: 9, endSeconds: 3 }], sequence: 99 },
    });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      errors: [{ pointer: '/playedSegments/0/endSeconds', code: 'too-small' }],
    });
  });

  test('two devices that save at once lose nothing', async () => {
    const owner = await sandbox.client();
    const created = await owner.post('/courses/v1/course-enrolments', {
      body: { courseId: demo.course, learnerId: 'lrn_edge0single0word00000' },
    });
    const path = progressPath(video, created.at('/id'));
    await Promise.all(
      Array.from({ length: 9 }, (_, index) =>
        owner.put(path, {
          body: {
            playedSegments: [{ startSeconds: index * 10, endSeconds: index * 10 + 10 }],
            sequence: index + 1,
          },
        }),
      ),
    );
    const progress = await owner.get(`/courses/v1/course-enrolments/${created.at('/id')}/progress`);
    expect(progress.body).toMatchObject({
      lessons: [
        { playedSegments: [{ startSeconds: 0, endSeconds: 90 }], status: 'completed', sequence: 9 },
      ],
    });
  });
});
