import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const schoolId = demo.schools.lowerSecondary;
const SCORED = [
  'literature',
  'mathematics',
  'foreign-language',
  'civics',
  'natural-sciences',
  'history-geography',
  'technology',
  'informatics',
];

describe.each(testDatabases())('results on %s', (database) => {
  let sandbox: TestSandbox;
  let school: TestCaller;

  beforeAll(async () => {
    sandbox = await startSeededSandbox(database);
    school = await sandbox.client({ role: 'school', reach: { schoolIds: [schoolId] } });
  });
  afterAll(() => sandbox.close());

  async function newLearner(caller: TestCaller, school_: string, classId: string) {
    const learner = await caller.post('/registry/v1/learners', {
      body: {
        schoolId: school_,
        classId,
        name: 'Đỗ Thị Điểm',
        birthDate: '2014-05-20',
        gender: 'female',
      },
    });
    return learner.at('/id');
  }

  const record = (classId: string, body: object, caller = school) =>
    caller.post(`/registry/v1/classes/${classId}/subject-results`, { body });
  const sumUp = (learnerId: string, body: object, caller = school) =>
    caller.post(`/registry/v1/learners/${learnerId}/term-results`, {
      body: { schoolYear: '2026-2027', ...body },
    });
  const pointers = (answer: Answer) =>
    ((answer.body as { errors?: { pointer: string }[] }).errors ?? []).map(
      ({ pointer }) => pointer,
    );

  test('a subject’s average is worked out; a correction needs a reason and keeps what stood before', async () => {
    const learnerId = await newLearner(school, schoolId, demo.classes.grade7);
    const send = (finalMark: string | undefined, correctionReason?: string) =>
      record(demo.classes.grade7, {
        subject: 'mathematics',
        period: 'semester-1',
        ...(correctionReason === undefined ? {} : { correctionReason }),
        results: [
          {
            learnerId,
            regularMarks: ['8', '7.5', '9', '8.5'],
            midtermMark: '8',
            ...(finalMark === undefined ? {} : { finalMark }),
          },
        ],
      });
    const partial = await send(undefined);
    expect([partial.status, partial.at('/data/0/average')]).toEqual([201, 'undefined']);
    // (8 + 7.5 + 9 + 8.5 + 2 · 8 + 3 · 7.5) ÷ 9 = 7.94…
    const complete = await send('7.5');
    expect(complete.body).toMatchObject({ data: [{ average: '7.9', revision: 2 }] });
    expect((await send('7.5')).at('/data/0/id')).toBe(complete.at('/data/0/id'));
    expect(pointers(await send('10'))).toEqual(['/correctionReason']);
    const corrected = await send('10', 'Nhập nhầm điểm cuối kì');
    expect(corrected.body).toMatchObject({
      data: [{ average: '8.8', revision: 3, correctionReason: 'Nhập nhầm điểm cuối kì' }],
    });
    const read = (query: Record<string, string>) =>
      school.get(`/registry/v1/learners/${learnerId}/subject-results`, { query });
    const standing = (await read({})).body as { data: unknown[] };
    expect(standing.data).toHaveLength(1);
    const { data } = (await read({ history: 'true' })).body as {
      data: { average?: string; isCurrent: boolean }[];
    };
    expect(data.map((row) => [row.average, row.isCurrent])).toEqual([
      [undefined, false],
      ['7.9', false],
      ['8.8', true],
    ]);
  });

  test('results that do not fit the subject, the grade or the class are refused by place', async () => {
    const learnerId = await newLearner(school, schoolId, demo.classes.grade7);
    const send = async (subject: string, results: object[]) =>
      pointers(await record(demo.classes.grade7, { subject, period: 'semester-1', results }));
    expect(await send('physics', [{ learnerId, regularMarks: ['8'] }])).toEqual(['/subject']);
    expect(await send('physical-education', [{ learnerId, regularMarks: ['8'] }])).toEqual([
      '/results/0/regularMarks',
      '/results/0/level',
    ]);
    expect(await send('mathematics', [{ learnerId, level: 'T' }])).toEqual([
      '/results/0/level',
      '/results/0/regularMarks',
    ]);
    expect(
      await send('mathematics', [
        { learnerId, regularMarks: ['8'] },
        { learnerId, regularMarks: ['8'] },
        { learnerId: demo.learners.hoa, regularMarks: ['8'] },
      ]),
    ).toEqual(['/results/1/learnerId', '/results/2/learnerId']);
  });

  test('a secondary year: two semesters, the level, promotion and the title', async () => {
    const learnerId = await newLearner(school, schoolId, demo.classes.grade7);
    expect((await sumUp(learnerId, { period: 'semester-1', training: 'good' })).status).toBe(409);
    for (const [period, mark] of [
      ['semester-1', '8'],
      ['semester-2', '9.5'],
    ] as const) {
      for (const subject of SCORED) {
        const marks = { regularMarks: [mark], midtermMark: mark, finalMark: mark };
        const answer = await record(demo.classes.grade7, {
          subject,
          period,
          results: [{ learnerId, ...marks }],
        });
        expect([subject, answer.status]).toEqual([subject, 201]);
      }
      await record(demo.classes.grade7, {
        subject: 'physical-education',
        period,
        results: [{ learnerId, level: 'pass' }],
      });
      const term = await sumUp(learnerId, { period, training: 'good' });
      expect(term.body).toMatchObject({ training: 'good', learning: 'good', subjectCount: 9 });
    }
    const year = await sumUp(learnerId, { period: 'year', absences: 3 });
    // (8 + 2 · 9.5) ÷ 3 = 9.0: six averages of 9.0 make an excellent student.
    expect(year.body).toMatchObject({
      training: 'good',
      learning: 'good',
      promotion: 'promoted',
      title: 'excellent-student',
      revision: 1,
    });
    const averages = await school.get(
      `/registry/v1/classes/${demo.classes.grade7}/subject-results`,
      {
        query: { subject: 'mathematics', period: 'year' },
      },
    );
    expect(averages.body).toMatchObject({ data: [{ learnerId, average: '9' }] });
    expect(pointers(await sumUp(learnerId, { period: 'year' }))).toEqual(['/correctionReason']);
    const absent = await sumUp(learnerId, {
      period: 'year',
      absences: 46,
      correctionReason: 'Bổ sung số buổi nghỉ',
    });
    expect(absent.body).toMatchObject({ promotion: 'retained', revision: 2 });
    const list = await school.get(`/registry/v1/learners/${learnerId}/term-results`, {
      query: { history: 'true' },
    });
    expect((list.body as { data: unknown[] }).data).toHaveLength(4);
  });

  test('a primary year: levels T, H, C, and the overall result', async () => {
    const ministry = await sandbox.client();
    const classes = await ministry.get('/registry/v1/classes', { query: { grade: '2' } });
    const [classId, primary] = [classes.at('/data/0/id'), classes.at('/data/0/schoolId')];
    const learnerId = await newLearner(ministry, primary, classId);
    const send = (subject: string, period: string, result: object) =>
      record(classId, { subject, period, results: [{ learnerId, ...result }] }, ministry);
    expect(pointers(await send('mathematics', 'semester-1', { level: 'pass' }))).toEqual([
      '/results/0/level',
    ]);
    expect(
      pointers(await send('mathematics', 'semester-1', { level: 'T', finalMark: '9.5' })),
    ).toEqual(['/results/0/finalMark']);
    for (const period of ['semester-1', 'semester-2']) {
      await send('mathematics', period, { level: 'T', finalMark: '9' });
      await send('vietnamese', period, { level: 'T', finalMark: '7' });
      await send('ethics', period, { level: 'T' });
    }
    const traits = {
      competences: Array.from({ length: 8 }, () => 'T'),
      qualities: Array.from({ length: 5 }, () => 'T'),
    };
    expect(pointers(await sumUp(learnerId, { period: 'year' }, ministry))).toEqual([
      '/competences',
    ]);
    const year = await sumUp(learnerId, { period: 'year', ...traits }, ministry);
    expect(year.body).toMatchObject({ overall: 'HTT', promotion: 'promoted', subjectCount: 3 });
    const again = await sumUp(
      learnerId,
      { period: 'year', ...traits, qualities: ['T', 'T', 'C', 'T', 'T'], correctionReason: 'Sửa' },
      ministry,
    );
    expect(again.body).toMatchObject({ overall: 'CHT', promotion: 'retest' });
    expect(sandbox.faults).toEqual([]);
  });
});
