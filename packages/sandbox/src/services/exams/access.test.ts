import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../seed/demo.ts';
import { examFixtures } from '../../seed/exams/fixtures.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { TestCaller } from '../../testing/test-client.ts';
import { at, CHOICE, ExamBench } from './testing.ts';

const idsIn = ({ body }: { body: unknown }) =>
  (body as { data: { id: string }[] }).data.map(({ id }) => id);

describe.each(testDatabases())('who reaches which candidate on %s', (database) => {
  let bench: ExamBench;
  let parent: TestCaller;
  let foreignSchool: TestCaller;
  let session: { sessionId: string; councilId: string };
  let hoa: string;
  let binh: string;

  beforeAll(async () => {
    bench = await ExamBench.open(database);
    parent = await bench.sandbox.person(demo.guardian);
    foreignSchool = await bench.sandbox.client({
      role: 'school',
      reach: { schoolIds: [demo.schools.lowerSecondary] },
    });
    session = await bench.newSession();
    bench.goTo(at('04-21'));
    [hoa = '', binh = ''] = await bench.verified(session.sessionId, await bench.pupils(2));
  });
  afterAll(() => bench.sandbox.close());

  test('a parent sees the own child alone, a pupil the own registration', async () => {
    const query = { examSessionId: session.sessionId };
    const ofParent = await parent.get('/exams/v1/exam-registrations', { query });
    expect(idsIn(ofParent)).toEqual([hoa]);
    const pupil = await bench.sandbox.person(demo.learners.binh);
    expect(idsIn(await pupil.get('/exams/v1/exam-registrations', { query }))).toEqual([binh]);
    expect((await bench.call(parent, 'GET', `/exam-registrations/${binh}`)).status).toBe(404);
    const register = { examSessionId: session.sessionId, learnerId: demo.learners.binh, ...CHOICE };
    expect((await bench.call(parent, 'POST', '/exam-registrations', register)).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/learnerId', code: 'unknown-reference' }],
    });
  });

  test('another school and another province find nothing there', async () => {
    const elsewhere = await bench.sandbox.client({
      role: 'department',
      reach: { provinceCodes: ['15'] },
    });
    for (const caller of [foreignSchool, elsewhere]) {
      const list = await caller.get('/exams/v1/exam-registrations', {
        query: { examSessionId: session.sessionId },
      });
      expect(idsIn(list)).toEqual([]);
      expect((await bench.call(caller, 'GET', `/exam-registrations/${hoa}`)).status).toBe(404);
      const path = `/exam-registrations/${hoa}/verification`;
      expect((await bench.call(caller, 'POST', path, { outcome: 'verified' })).status).toBe(404);
    }
    const numbers = `/exam-councils/${session.councilId}/candidate-numbers`;
    expect((await bench.call(elsewhere, 'POST', numbers)).status).toBe(404);
    expect(
      (await bench.call(elsewhere, 'GET', `/exam-councils/${session.councilId}/scores`)).status,
    ).toBe(404);
  });

  test('steps belong to their authority', async () => {
    const { sessionId, councilId } = session;
    const publication = `/exam-sessions/${sessionId}/results-publication`;
    expect((await bench.call(bench.department, 'POST', publication)).status).toBe(403);
    const body = { examSessionId: sessionId, code: '01', name: 'Hội đồng', provinceCode: '01' };
    expect((await bench.call(bench.department, 'POST', '/exam-councils', body)).status).toBe(403);
    expect((await bench.call(parent, 'GET', `/exam-councils/${councilId}/scores`)).status).toBe(
      403,
    );
  });

  test('a free candidate registers in person, and nobody else’s parent sees it', async () => {
    const teacher = await bench.sandbox.person(demo.teacher);
    const begun = await bench.must(teacher, 'POST', '/exam-registrations', {
      examSessionId: session.sessionId,
      candidate: { name: 'Lê  Thị Thu Hà', birthDate: '1999-02-03', gender: 'female' },
      schoolId: demo.schools.upperSecondary,
      purposes: ['admission'],
      electives: ['chemistry', 'biology', 'geography'],
    });
    expect(begun.body).toMatchObject({
      candidateType: 'free',
      name: 'Lê Thị Thu Hà',
      studiedSubjects: [],
    });
    expect(begun.body).not.toHaveProperty('learnerId');
    const path = `/exam-registrations/${begun.at('/id')}`;
    await bench.must(teacher, 'POST', `${path}/submission`);
    expect((await bench.call(parent, 'GET', path)).status).toBe(404);
    await bench.must(bench.school, 'POST', `${path}/verification`, { outcome: 'verified' });
    await bench.must(teacher, 'POST', `${path}/cancellation`);
    expect((await bench.must(teacher, 'GET', path)).at('/status')).toBe('cancelled');
  });

  test('only pupils of grade 12 register by their record', async () => {
    const [younger] = await bench.sandbox.runtime.database.kysely
      .selectFrom('registry.learner as learner')
      .innerJoin('registry.class as class', 'class.id', 'learner.class_id')
      .select('learner.id')
      .where('class.grade', '=', '11')
      .limit(1)
      .execute();
    const refused = await bench.call(bench.ministry, 'POST', '/exam-registrations', {
      examSessionId: session.sessionId,
      learnerId: younger?.id,
      ...CHOICE,
    });
    expect(refused.body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/learnerId', code: 'invalid' }],
    });
  });

  test('the seeded year shows what is special', async () => {
    const result = async (id: string) =>
      (await bench.must(bench.ministry, 'GET', `/exam-registrations/${id}/result`)).body;
    const { candidates } = examFixtures;
    expect(await result(candidates.absent)).toMatchObject({
      subjects: [{}, { subject: 'mathematics', outcome: 'absent' }, {}, {}],
    });
    expect(await result(candidates.suspended)).toMatchObject({
      subjects: [{ subject: 'literature', outcome: 'suspended' }, {}, {}, {}],
    });
    const decision = `/exam-registrations/${candidates.paralysed}/graduation-decision`;
    expect((await bench.must(bench.ministry, 'GET', decision)).body).toMatchObject({
      outcome: 'not-recognised',
      reasons: ['exam-score-too-low'],
    });
    const history = `/exam-registrations/${candidates.remarkChanged}/score-history`;
    const { changes } = (await bench.must(bench.ministry, 'GET', history)).body as {
      changes: object[];
    };
    expect(changes.at(-1)).toMatchObject({
      subject: 'literature',
      previousScore: '6.50',
      score: '7.25',
      reason: 'remark',
    });
  });
});
