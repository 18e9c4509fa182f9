import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../../kernel/clock.ts';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const FROM = demo.schools.lowerSecondary;

describe.each(testDatabases())('transfers on %s', (database) => {
  let sandbox: TestSandbox;
  let ministry: TestCaller;
  let leaving: TestCaller;
  let receiving: TestCaller;
  let other: TestCaller;
  let to: string;
  let targetClass: string;
  const clock = new TestClock();

  const setDay = (day: string) =>
    clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse(`${day}T02:00:00Z`) });
  const school = (schoolId: string) =>
    sandbox.client({ role: 'school', reach: { schoolIds: [schoolId] } });

  beforeAll(async () => {
    setDay('2026-11-23');
    sandbox = await startSeededSandbox(database, { clock });
    ministry = await sandbox.client();
    const schools = await ministry.get('/registry/v1/schools', {
      query: { level: 'primary-lower-secondary' },
    });
    to = schools.at('/data/0/id');
    const primary = await ministry.get('/registry/v1/schools', { query: { level: 'primary' } });
    [leaving, receiving, other] = await Promise.all([
      school(FROM),
      school(to),
      school(primary.at('/data/0/id')),
    ]);
    const classes = await receiving.get('/registry/v1/classes', {
      query: { schoolId: to, grade: '7' },
    });
    targetClass = classes.at('/data/0/id');
  });
  afterAll(() => sandbox.close());

  async function newLearner(name = 'Nguyễn Thị Chuyển') {
    const learner = await leaving.post('/registry/v1/learners', {
      body: {
        schoolId: FROM,
        classId: demo.classes.grade7,
        name,
        birthDate: '2014-05-20',
        gender: 'female',
      },
    });
    const guardian = await leaving.post(`/registry/v1/learners/${learner.at('/id')}/guardians`, {
      body: {
        relationship: 'mother',
        name: 'Trần Thị Mẹ',
        birthDate: '1985-06-17',
        gender: 'female',
      },
    });
    const parent = await sandbox.person(guardian.at('/id'));
    return { learnerId: learner.at('/id'), code: learner.at('/temporaryCode'), parent, guardian };
  }

  const apply = (caller: TestCaller, body: object) =>
    caller.post('/registry/v1/transfers', { body: { toSchoolId: to, grade: '7', ...body } });
  const step = (caller: TestCaller, id: string, name: string, body: object) =>
    caller.post(`/registry/v1/transfers/${id}/${name}`, { body });

  async function eventsOf(transferId: string) {
    const answer = await ministry.get('/platform/v1/events', { query: { limit: '200' } });
    const { data } = answer.body as { data: { type: string; data: { transferId?: string } }[] };
    return data
      .filter((event) => event.data.transferId === transferId)
      .map(({ type }) => type)
      .toSorted();
  }

  test('a guardian applies, both schools take their steps in time, and the learner keeps the id', async () => {
    setDay('2026-11-23');
    const { learnerId, parent, guardian } = await newLearner();
    const applied = await apply(parent, { learnerId, reason: 'Gia đình chuyển nơi cư trú' });
    expect(applied.status).toBe(201);
    // 24 November is a holiday: five working days end on Tuesday, 1 December.
    expect(applied.body).toMatchObject({
      status: 'submitted',
      fromSchoolId: FROM,
      toSchoolId: to,
      isSameProvince: true,
      submittedOn: '2026-11-23',
      decisionDueOn: '2026-12-01',
      isOverdue: false,
    });
    const id = applied.at('/id');

    setDay('2026-11-25');
    const accepted = await step(receiving, id, 'decision', { decision: 'accepted' });
    expect(accepted.body).toMatchObject({
      status: 'accepted',
      decidedOn: '2026-11-25',
      releaseDueOn: '2026-11-30',
    });
    setDay('2026-11-26');
    const released = await step(leaving, id, 'release', { records: ['transcript'] });
    expect(released.body).toMatchObject({ status: 'released', placementDueOn: '2026-12-03' });
    expect((await leaving.get(`/registry/v1/learners/${learnerId}`)).status).toBe(404);
    const arrived = await receiving.get(`/registry/v1/learners/${learnerId}`);
    expect(arrived.body).toMatchObject({ schoolId: to, status: 'TRANSFERRED_IN_S1' });
    setDay('2026-11-27');
    const placed = await step(receiving, id, 'placement', { classId: targetClass });
    expect(placed.body).toMatchObject({ status: 'placed', classId: targetClass });

    const history = await parent.get(`/registry/v1/learners/${learnerId}/enrolments`);
    expect(history.body).toMatchObject({
      data: [
        {
          schoolId: to,
          classId: targetClass,
          grade: '7',
          status: 'TRANSFERRED_IN_S1',
          startedOn: '2026-11-26',
        },
        {
          schoolId: FROM,
          status: 'TRANSFERRED_OUT_S1',
          startedOn: '2026-11-23',
          endedOn: '2026-11-26',
        },
      ],
    });
    const guardians = await receiving.get(`/registry/v1/learners/${learnerId}/guardians`);
    expect([guardians.at('/data/0/id'), guardians.at('/data/0/schoolId')]).toEqual([
      guardian.at('/id'),
      to,
    ]);
    expect(await eventsOf(id)).toEqual([
      'registry.learner.transferred',
      'registry.transfer.accepted',
      'registry.transfer.placed',
      'registry.transfer.released',
      'registry.transfer.submitted',
    ]);
    const { steps } = placed.body as { steps: { step: string }[] };
    expect(steps.map((taken) => taken.step)).toEqual([
      'submission',
      'acceptance',
      'release',
      'placement',
    ]);
  });

  test('exactly the two schools, their department and the guardian see it', async () => {
    setDay('2026-11-23');
    const { learnerId, parent } = await newLearner();
    const id = (await apply(parent, { learnerId })).at('/id');
    const path = `/registry/v1/transfers/${id}`;
    const province = (await leaving.get(`/registry/v1/schools/${FROM}`)).at('/provinceCode');
    const department = await sandbox.client({
      role: 'department',
      reach: { provinceCodes: [province] },
    });
    const elsewhere = await sandbox.client({
      role: 'department',
      reach: { provinceCodes: ['01'] },
    });
    const stranger = (await newLearner('Lê Văn Khác')).parent;
    for (const caller of [leaving, receiving, parent, department, ministry]) {
      expect((await caller.get(path)).status).toBe(200);
    }
    for (const caller of [other, elsewhere, stranger]) {
      expect((await caller.get(path)).status).toBe(404);
      const list = await caller.get('/registry/v1/transfers', { query: { limit: '200' } });
      expect(list.text).not.toContain(id);
    }
    const pupil = await sandbox.person(learnerId);
    expect((await pupil.get(path)).status).toBe(200);
    expect((await step(pupil, id, 'withdrawal', {})).at('/code')).toBe('role-not-allowed');
    const own = await parent.get('/registry/v1/transfers');
    expect((own.body as { data: unknown[] }).data).toHaveLength(1);
  });

  test('each step belongs to one school, in its order', async () => {
    setDay('2026-11-23');
    const { learnerId, parent } = await newLearner();
    const id = (await apply(parent, { learnerId })).at('/id');
    const decision = { decision: 'accepted' };
    expect((await step(leaving, id, 'decision', decision)).at('/code')).toBe('role-not-allowed');
    expect((await step(other, id, 'decision', decision)).status).toBe(404);
    expect((await step(leaving, id, 'release', { records: ['transcript'] })).status).toBe(409);
    expect((await step(receiving, id, 'placement', { classId: targetClass })).status).toBe(409);
    const unreasoned = await step(receiving, id, 'decision', { decision: 'refused' });
    expect([unreasoned.status, unreasoned.at('/errors/0/pointer')]).toEqual([422, '/reason']);
    const refused = await step(receiving, id, 'decision', {
      decision: 'refused',
      reason: 'Khối lớp này đã đủ học sinh',
    });
    expect(refused.at('/status')).toBe('refused');
    const again = await step(receiving, id, 'decision', decision);
    expect([again.status, again.at('/detail')]).toEqual([
      409,
      'Không thực hiện được bước này: hồ sơ đã bị từ chối.',
    ]);
  });

  test('one application at a time; withdrawn by the guardian, never by the leaving school', async () => {
    setDay('2026-11-23');
    const { learnerId, parent } = await newLearner();
    const id = (await apply(parent, { learnerId })).at('/id');
    expect((await apply(parent, { learnerId })).status).toBe(409);
    const leave = await leaving.post(`/registry/v1/learners/${learnerId}/departures`, {
      body: { kind: 'dropped-out', reasonCode: '01' },
    });
    expect(leave.status).toBe(409);
    expect((await step(leaving, id, 'withdrawal', {})).at('/code')).toBe('role-not-allowed');
    expect((await step(parent, id, 'withdrawal', {})).at('/status')).toBe('withdrawn');
    expect((await apply(parent, { learnerId })).status).toBe(201);
  });

  test('of many applications at once one is taken', async () => {
    setDay('2026-11-23');
    const { learnerId, parent } = await newLearner();
    const answers = await Promise.all([1, 2, 3, 4].map(() => apply(parent, { learnerId })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  });

  test('the receiving school applies for a guardian by code and birth date, and learns nothing by guessing', async () => {
    setDay('2026-11-23');
    const { code } = await newLearner();
    const wrongDate = await apply(receiving, { learnerCode: code, birthDate: '2014-05-21' });
    const wrongCode = await apply(receiving, {
      learnerCode: 'TAM-2026-KHONGCO',
      birthDate: '2014-05-20',
    });
    expect([wrongDate.status, wrongCode.status]).toEqual([422, 422]);
    expect(wrongDate.at('/errors/0/pointer')).toBe(wrongCode.at('/errors/0/pointer'));
    const right = { learnerCode: code, birthDate: '2014-05-20' };
    expect((await apply(other, right)).at('/code')).toBe('role-not-allowed');
    expect((await apply(receiving, right)).status).toBe(201);
  });

  test('what the application says is judged', async () => {
    setDay('2026-11-23');
    const { learnerId, parent } = await newLearner();
    const pointer = async (body: object) => (await apply(parent, body)).at('/errors/0/pointer');
    expect(await pointer({ learnerId, grade: '12' })).toBe('/grade');
    expect(await pointer({ learnerId, toSchoolId: FROM })).toBe('/toSchoolId');
    expect(await pointer({ learnerId, toSchoolId: 'sch_00000000000000000000' })).toBe(
      '/toSchoolId',
    );
    expect(await pointer({ learnerId: demo.learners.hoa })).toBe('/learnerId');
  });

  test('a late step is told once', async () => {
    setDay('2026-11-23');
    const { learnerId, parent } = await newLearner();
    const id = (await apply(parent, { learnerId })).at('/id');
    setDay('2026-12-01');
    await sandbox.doDueWork();
    expect(await eventsOf(id)).toEqual(['registry.transfer.submitted']);
    setDay('2026-12-02');
    await sandbox.doDueWork();
    await sandbox.doDueWork();
    expect(await eventsOf(id)).toEqual([
      'registry.transfer.overdue',
      'registry.transfer.submitted',
    ]);
    const late = await receiving.get('/registry/v1/transfers', {
      query: { overdue: 'true', learnerId },
    });
    expect(late.at('/data/0/isOverdue')).toBe('true');
    expect(sandbox.faults).toEqual([]);
  });
});
