import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../../kernel/clock.ts';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const schoolId = demo.schools.lowerSecondary;
const TEMPORARY = 'lrn_edge0temporary0code00';

describe.each(testDatabases())('records of a school on %s', (database) => {
  let sandbox: TestSandbox;
  let ministry: TestCaller;
  let school: TestCaller;
  const clock = new TestClock({
    offsetMilliseconds: 0,
    frozenAt: Date.parse('2026-11-23T02:00:00Z'),
  });

  beforeAll(async () => {
    sandbox = await startSeededSandbox(database, { clock });
    ministry = await sandbox.client();
    school = await sandbox.client({ role: 'school', reach: { schoolIds: [schoolId] } });
  });
  afterAll(() => sandbox.close());

  const newLearner = (extra: object = {}) =>
    school.post('/registry/v1/learners', {
      body: { schoolId, name: 'Lê Gia Bảo', birthDate: '2014-05-20', gender: 'male', ...extra },
    });

  test('a school sees its own learners, classes and staff and no others', async () => {
    for (const list of ['learners', 'classes', 'staff-members', 'school-sites']) {
      const { body } = await school.get(`/registry/v1/${list}`, { query: { limit: '200' } });
      const { data } = body as { data: { schoolId: string }[] };
      expect(data.length).toBeGreaterThan(0);
      expect([list, ...new Set(data.map((row) => row.schoolId))]).toEqual([list, schoolId]);
    }
    const foreign = [
      `/registry/v1/learners/${demo.learners.hoa}`,
      `/registry/v1/learners/${demo.learners.hoa}/guardians`,
      `/registry/v1/learners/${demo.learners.hoa}/enrolments`,
      `/registry/v1/learners/${demo.learners.hoa}/term-results`,
      `/registry/v1/guardians/${demo.guardian}`,
      `/registry/v1/staff-members/${demo.teacher}`,
      `/registry/v1/classes/${demo.classes.grade12}`,
    ];
    for (const path of foreign) {
      expect([path, (await ministry.get(path)).status]).toEqual([path, 200]);
      expect([path, (await school.get(path)).status]).toEqual([path, 404]);
    }
  });

  test('a parent sees the own child, a pupil and a teacher themselves', async () => {
    const father = await sandbox.person(demo.guardian);
    const children = await father.get('/registry/v1/learners');
    expect((children.body as { data: { id: string }[] }).data.map(({ id }) => id)).toEqual([
      demo.learners.hoa,
    ]);
    const guardians = await father.get(`/registry/v1/learners/${demo.learners.hoa}/guardians`);
    expect(guardians.at('/data/0/id')).toBe(demo.guardian);
    expect((await father.get(`/registry/v1/learners/${demo.learners.binh}`)).status).toBe(404);
    expect((await father.get(`/registry/v1/learners/${demo.learners.binh}/guardians`)).status).toBe(
      404,
    );
    const pupil = await sandbox.person(demo.learners.hoa);
    const results = await pupil.get(`/registry/v1/learners/${demo.learners.hoa}/term-results`);
    expect((results.body as { data: unknown[] }).data).toHaveLength(3);
    const teacher = await sandbox.person(demo.teacher);
    expect((await teacher.get(`/registry/v1/staff-members/${demo.teacher}`)).status).toBe(200);
    expect((await teacher.get(`/registry/v1/learners/${demo.learners.hoa}`)).status).toBe(404);
  });

  test('sensitive data and personal numbers are shown with their scopes alone', async () => {
    const created = await newLearner({
      ethnicGroup: '02',
      religion: 'buddhism',
      disability: '03',
      policyGroup: 'disabled',
      personalNumber: '000214771234',
    });
    expect(created.body).toMatchObject({
      ethnicGroup: '02',
      religion: 'buddhism',
      disability: '03',
      policyGroup: 'disabled',
    });
    const plain = await sandbox.client({ scopes: ['registry.learners.read'] });
    const { body } = await plain.get(`/registry/v1/learners/${created.at('/id')}`);
    const shown = Object.keys(body as object);
    const hidden = ['ethnicGroup', 'religion', 'disability', 'policyGroup', 'personalNumber'];
    expect(hidden.filter((field) => shown.includes(field))).toEqual([]);
    const unknown = await newLearner({ religion: 'khong-co', disability: '99' });
    expect(unknown.body).toMatchObject({
      errors: [
        { pointer: '/religion', code: 'unknown-reference' },
        { pointer: '/disability', code: 'unknown-reference' },
      ],
    });
  });

  test('the ministry’s code takes the place of a temporary one, which still leads to the learner', async () => {
    const byCode = (code: string, caller = school) =>
      caller.get(`/registry/v1/learner-codes/${code}`);
    const before = await byCode('TAM-2026-000017');
    expect(before.body).toMatchObject({ learnerId: TEMPORARY, kind: 'temporary', isCurrent: true });
    const assign = () =>
      school.post(`/registry/v1/learners/${TEMPORARY}/identifier-assignments`, {
        body: { kind: 'ministry' },
      });
    const assigned = await assign();
    expect(assigned.status).toBe(201);
    expect(assigned.body).toMatchObject({ replacedCode: 'TAM-2026-000017' });
    expect(assigned.at('/code')).toMatch(/^[5-9][0-9]{9}$/);
    expect((await assign()).status).toBe(409);
    const now = await byCode('TAM-2026-000017');
    expect(now.body).toMatchObject({ learnerId: TEMPORARY, isCurrent: false });
    const current = await byCode(assigned.at('/code'));
    expect(current.body).toMatchObject({ learnerId: TEMPORARY, kind: 'ministry', isCurrent: true });
    const upper = await sandbox.client({
      role: 'school',
      reach: { schoolIds: [demo.schools.upperSecondary] },
    });
    expect((await byCode('TAM-2026-000017', upper)).status).toBe(404);
    const codes = await school.get(`/registry/v1/learners/${TEMPORARY}/identifiers`);
    expect(
      (codes.body as { data: { isCurrent: boolean }[] }).data.map((row) => row.isCurrent),
    ).toEqual([true, false]);
  });

  test('a learner drops out for a reason and comes back', async () => {
    const learner = await newLearner({ classId: demo.classes.grade7 });
    const base = `/registry/v1/learners/${learner.at('/id')}`;
    const leave = (reasonCode: string) =>
      school.post(`${base}/departures`, { body: { kind: 'dropped-out', reasonCode } });
    expect((await leave('99')).at('/errors/0/pointer')).toBe('/reasonCode');
    const left = await leave('03');
    expect(left.body).toMatchObject({
      status: 'DROPPED_OUT_S1',
      reasonCode: '03',
      grade: '7',
      endedOn: '2026-11-23',
    });
    expect((await leave('03')).status).toBe(409);
    const record = await school.get(base);
    expect(record.at('/status')).toBe('DROPPED_OUT_S1');
    const direct = await school.patch(base, {
      body: { status: 'ENROLLED' },
      headers: { 'if-match': String(record.headers['etag']) },
    });
    expect(direct.status).toBe(409);
    const wrong = await school.post(`${base}/returns`, { body: { classId: demo.classes.grade12 } });
    expect(wrong.at('/errors/0/pointer')).toBe('/classId');
    const back = await school.post(`${base}/returns`, { body: { classId: demo.classes.grade7 } });
    expect(back.body).toMatchObject({ status: 'ENROLLED', classId: demo.classes.grade7 });
    expect((await school.post(`${base}/returns`, { body: {} })).status).toBe(409);
    const ended = await school.get('/registry/v1/enrolments', {
      query: { schoolId, status: 'DROPPED_OUT_S1', open: 'false', limit: '200' },
    });
    expect(ended.text).toContain(left.at('/id'));
    const one = `/registry/v1/enrolments/${left.at('/id')}`;
    expect((await school.get(one)).body).toEqual(left.body);
    const father = await sandbox.person(demo.guardian);
    expect((await father.get(one)).status).toBe(404);
    const own = await father.get('/registry/v1/enrolments');
    const { data } = own.body as { data: { learnerId: string }[] };
    expect([...new Set(data.map((row) => row.learnerId))]).toEqual([demo.learners.hoa]);
    const history = await school.get(`${base}/enrolments`);
    expect((history.body as { data: { status: string }[] }).data.map((row) => row.status)).toEqual([
      'ENROLLED',
      'DROPPED_OUT_S1',
    ]);
  });

  test('a class has a name of its own, a grade of the school and a teacher of the school', async () => {
    const create = (extra: object) =>
      school.post('/registry/v1/classes', {
        body: { schoolId, name: '7A9', grade: '7', schoolYear: '2026-2027', ...extra },
      });
    const created = await create({});
    expect(created.status).toBe(201);
    expect((await create({})).at('/code')).toBe('already-exists');
    expect((await create({ schoolYear: '2027-2028' })).status).toBe(201);
    const wrong = await create({
      name: '7A8',
      grade: '12',
      schoolYear: '2026-2029',
      homeroomStaffId: demo.teacher,
    });
    expect(wrong.body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/homeroomStaffId' }, { pointer: '/grade' }, { pointer: '/schoolYear' }],
    });
    const foreign = await create({ schoolId: demo.schools.upperSecondary });
    expect(foreign.at('/errors/0/pointer')).toBe('/schoolId');
    const renamed = await school.patch(String(created.headers['location']), {
      body: { name: '7A1' },
      headers: { 'if-match': String(created.headers['etag']) },
    });
    expect(renamed.at('/code')).toBe('already-exists');
  });

  test('staff are created and changed; only codes of the lists are taken', async () => {
    const created = await school.post('/registry/v1/staff-members', {
      body: {
        schoolId,
        name: 'Phạm Văn Thầy',
        birthDate: '1990-02-03',
        gender: 'male',
        position: 'teacher',
        subject: 'physics',
      },
    });
    expect(created.body).toMatchObject({ status: 'WORKING', identityStatus: 'not_synced' });
    const path = String(created.headers['location']);
    const change = (body: object) =>
      school.patch(path, { body, headers: { 'if-match': String(created.headers['etag']) } });
    expect((await change({ subject: 'khong-co' })).at('/errors/0/pointer')).toBe('/subject');
    expect((await change({ status: 'SECONDED' })).at('/status')).toBe('SECONDED');
    expect((await change({ status: 'WORKING' })).status).toBe(412);
    const found = await school.get('/registry/v1/staff-members', { query: { q: 'pham van thay' } });
    expect(found.at('/data/0/id')).toBe(created.at('/id'));
  });

  test('a school changes its contact, the department its zone, an office its own', async () => {
    const path = `/registry/v1/schools/${schoolId}`;
    const tag = async () => String((await school.get(path)).headers['etag']);
    const change = async (caller: TestCaller, body: object) =>
      caller.patch(path, { body, headers: { 'if-match': await tag() } });
    expect((await change(school, { phone: '0241000000' })).at('/phone')).toBe('0241000000');
    expect((await change(school, { zone: '04' })).at('/code')).toBe('role-not-allowed');
    const provinceCode = (await school.get(path)).at('/provinceCode');
    const department = await sandbox.client({
      role: 'department',
      reach: { provinceCodes: [provinceCode] },
    });
    expect((await change(department, { zone: '04' })).at('/zone')).toBe('04');
    const offices = await school.get('/registry/v1/organisations', {
      query: { kind: 'department', provinceCode },
    });
    const office = `/registry/v1/organisations/${offices.at('/data/0/id')}`;
    const etag = String((await school.get(office)).headers['etag']);
    const call = (caller: TestCaller) =>
      caller.patch(office, { body: { phone: '0221000000' }, headers: { 'if-match': etag } });
    expect((await call(school)).status).toBe(403);
    const elsewhere = await sandbox.client({
      role: 'department',
      reach: { provinceCodes: ['01'] },
    });
    expect((await call(elsewhere)).status).toBe(403);
    expect((await call(department)).at('/phone')).toBe('0221000000');
    expect(sandbox.faults).toEqual([]);
  });
});
