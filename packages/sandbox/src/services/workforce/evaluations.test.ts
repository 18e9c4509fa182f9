import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../../kernel/clock.ts';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const PATH = '/workforce/v1/teacher-evaluations';
const PAPER = { reference: 'PĐG-2026-017', signedOn: '2026-11-20' };

const dataOf = <Item>({ body }: Answer) => (body as { data: Item[] }).data;
/** Fifteen levels; those named here, the others good. */
const criteria = (others: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: 15 }, (_, index) => ({
    number: index + 1,
    level: others[index + 1] ?? 'good',
  }));

describe.each(testDatabases())('teacher evaluation on %s', (database) => {
  let sandbox: TestSandbox;
  let ministry: TestCaller;
  let department: TestCaller;
  let school: TestCaller;
  let other: TestCaller;
  let teacher: TestCaller;
  let peers: TestCaller[];
  let peerIds: string[];
  /** Of the demo teacher, this year's: open in the seed. */
  let id: string;
  const clock = new TestClock();

  beforeAll(async () => {
    clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse('2026-11-23T02:00:00Z') });
    sandbox = await startSeededSandbox(database, { clock });
    [ministry, department, school, other, teacher] = await Promise.all([
      sandbox.client(),
      sandbox.client({ role: 'department', reach: { provinceCodes: ['33'] } }),
      sandbox.client({ role: 'school', reach: { schoolIds: [demo.schools.upperSecondary] } }),
      sandbox.client({ role: 'school', reach: { schoolIds: [demo.schools.lowerSecondary] } }),
      sandbox.person(demo.teacher),
    ]);
    const staff = await school.get('/registry/v1/staff-members', {
      query: { status: 'WORKING', limit: '200' },
    });
    peerIds = dataOf<{ id: string; position: string }>(staff)
      .filter((person) => person.position === 'teacher' && person.id !== demo.teacher)
      .map((person) => person.id)
      .slice(0, 4);
    peers = [];
    for (const peer of peerIds) peers.push(await sandbox.person(peer));
    const mine = await teacher.get(PATH, { query: { schoolYear: '2026-2027' } });
    id = mine.at('/data/0/id');
  });
  afterAll(() => sandbox.close());

  const step = (caller: TestCaller, name: string, body?: object) =>
    caller.post(`${PATH}/${id}/${name}`, body === undefined ? {} : { body });

  test('a teacher sees the own evaluations, a school its teachers’, a department none', async () => {
    const own = dataOf<{ staffId: string }>(await teacher.get(PATH));
    expect(own.map(({ staffId }) => staffId)).toEqual([demo.teacher, demo.teacher]);
    const ofSchool = dataOf<{ schoolId: string }>(
      await school.get(PATH, { query: { limit: '200' } }),
    );
    expect(new Set(ofSchool.map(({ schoolId }) => schoolId))).toEqual(
      new Set([demo.schools.upperSecondary]),
    );
    expect((await other.get(`${PATH}/${id}`)).status).toBe(404);
    expect((await peers[0]?.get(`${PATH}/${id}`))?.status).toBe(404);
    for (const path of [PATH, `${PATH}/${id}`]) {
      expect((await department.get(path)).at('/code')).toBe('role-not-allowed');
    }
  });

  test('self, peers, principal, announcement, objection: in that order', async () => {
    const early = await step(school, 'principal-assessment', { criteria: criteria() });
    expect(early.status).toBe(409);
    const twice = criteria().map(({ level }) => ({ number: 1, level }));
    const repeated = await step(teacher, 'self-assessment', { criteria: twice });
    expect([repeated.status, repeated.at('/errors/0/pointer')]).toEqual([
      422,
      '/criteria/1/number',
    ]);
    const [colleague] = peers;
    const intruder = await colleague?.post(`${PATH}/${id}/self-assessment`, {
      body: { criteria: criteria() },
    });
    expect(intruder?.status).toBe(404);
    const self = await step(teacher, 'self-assessment', { criteria: criteria() });
    expect(self.at('/status')).toBe('self-assessed');
    expect((await step(teacher, 'self-assessment', { criteria: criteria() })).status).toBe(409);

    const alone = await step(school, 'principal-assessment', { criteria: criteria() });
    expect([alone.status, alone.at('/detail')]).toEqual([
      409,
      'Cần ít nhất 1 ý kiến đồng nghiệp trước khi hiệu trưởng đánh giá; hiện có 0.',
    ]);
    const view = (caller: TestCaller) =>
      step(caller, 'peer-assessments', { criteria: criteria({ 14: 'met' }) });
    expect((await view(teacher)).at('/code')).toBe('role-not-allowed');
    const [first, second] = peers as [TestCaller, TestCaller];
    expect((await view(first)).status).toBe(201);
    expect((await view(first)).at('/code')).toBe('already-exists');
    expect((await view(second)).status).toBe(201);
    expect((await teacher.get(`${PATH}/${id}`)).body).toMatchObject({
      peers: { count: 2, criteria: [] },
    });
    const onPaper = { criteria: criteria(), paper: PAPER };
    expect((await step(school, 'peer-assessments', onPaper)).status).toBe(201);
    const { body } = await teacher.get(`${PATH}/${id}`);
    const { peers: seen } = body as { peers: { count: number; criteria: object[] } };
    expect([seen.count, seen.criteria[13]]).toEqual([
      3,
      { number: 14, notMet: 0, met: 2, fair: 0, good: 1 },
    ]);
    expect(JSON.stringify(body)).not.toContain(peerIds[0]);

    // Thirteen good and two fair would be good; a fair one within standard 2 keeps it from that.
    const levels = criteria({ 4: 'fair', 14: 'fair' });
    const assessed = await step(school, 'principal-assessment', { criteria: levels });
    expect(assessed.body).toMatchObject({
      status: 'assessed',
      overall: 'fair',
      holdingBack: [4, 14],
    });
    const hidden = (await teacher.get(`${PATH}/${id}`)).body as Record<string, unknown>;
    expect([hidden['status'], hidden['overall'], hidden['principalAssessment']]).toEqual([
      'self-assessed',
      undefined,
      undefined,
    ]);
    expect((await step(teacher, 'announcement')).status).toBe(403);
    expect((await step(school, 'announcement')).at('/status')).toBe('announced');
    expect((await teacher.get(`${PATH}/${id}`)).at('/overall')).toBe('fair');

    const reason = 'Tiêu chí 4: đã có kế hoạch bài dạy được Sở công nhận';
    expect((await step(teacher, 'objection', { reason })).at('/status')).toBe('objected');
    const empty = await step(school, 'objection-decision', {
      decision: 'changed',
      remark: 'Ghi nhận',
    });
    expect(empty.at('/errors/0/pointer')).toBe('/criteria');
    const decided = await step(school, 'objection-decision', {
      decision: 'changed',
      criteria: [{ number: 4, level: 'good' }],
      remark: 'Ghi nhận minh chứng bổ sung',
    });
    expect(decided.body).toMatchObject({
      status: 'announced',
      overall: 'good',
      objection: { decision: 'changed' },
    });
    expect((await step(teacher, 'objection', { reason })).status).toBe(409);

    const events = await ministry.get('/platform/v1/events', { query: { limit: '200' } });
    const told = dataOf<{ type: string; data: Record<string, unknown> }>(events)
      .filter(({ data }) => data['evaluationId'] === id)
      .map(({ type, data }) => [type, data['revision'], Object.keys(data).toSorted().join()]);
    const members = 'evaluationId,revision,schoolId,schoolYear';
    expect(told.toSorted((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      ['workforce.evaluation.finalised', 1, members],
      ['workforce.evaluation.finalised', 2, members],
    ]);
  });

  test('an evaluation is opened once a year, for a teacher of general education', async () => {
    const staffId = demo.teacher;
    const again = await school.post(PATH, { body: { staffId, schoolYear: '2026-2027' } });
    expect([again.status, again.at('/code')]).toEqual([409, 'already-exists']);
    const foreign = await other.post(PATH, { body: { staffId, schoolYear: '2026-2027' } });
    expect([foreign.status, foreign.at('/errors/0/pointer')]).toEqual([422, '/staffId']);
    const staff = await school.get('/registry/v1/staff-members', { query: { limit: '200' } });
    const principal = dataOf<{ id: string; position: string }>(staff).find(
      ({ position }) => position === 'principal',
    );
    const head = await school.post(PATH, {
      body: { staffId: principal?.id, schoolYear: '2026-2027' },
    });
    expect([head.status, head.at('/errors/0/pointer')]).toEqual([422, '/staffId']);
    const byTeacher = await teacher.post(PATH, { body: { staffId, schoolYear: '2025-2026' } });
    expect(byTeacher.status).toBe(403);
  });

  test('a department gets figures, none of them of a small group', async () => {
    const figures = await department.get('/workforce/v1/evaluation-statistics', {
      query: { schoolYear: '2025-2026' },
    });
    const { minimumGroup, levels } = figures.body as {
      minimumGroup: number;
      levels: { count: number }[];
    };
    expect([figures.status, minimumGroup]).toEqual([200, 5]);
    expect(levels.length).toBeGreaterThan(0);
    expect(levels.every(({ count }) => count >= 5)).toBe(true);
    const person = await teacher.get('/workforce/v1/evaluation-statistics', {
      query: { schoolYear: '2025-2026' },
    });
    expect(person.status).toBe(403);
  });

  test('the standard is public', async () => {
    const { body } = await ministry.get('/workforce/v1/teacher-standards', { token: null });
    const [standard] = (body as { data: { criteria: object[]; standards: object[] }[] }).data;
    expect([standard?.standards.length, standard?.criteria.length]).toEqual([5, 15]);
  });
});
