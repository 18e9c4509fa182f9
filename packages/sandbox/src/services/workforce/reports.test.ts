import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../../kernel/clock.ts';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const ROOT = '/workforce/v1';
const SCHOOL = demo.schools.lowerSecondary;
const YEAR = '2026-2027';

interface Figures {
  level: string;
  subject?: string;
  norm: string;
  actual: string;
  surplus: string;
  shortage: string;
}
const positionsOf = ({ body }: Answer) => (body as { positions: Figures[] }).positions;
const dataOf = <Item>({ body }: Answer) => (body as { data: Item[] }).data;

describe.each(testDatabases())('staffing on %s', (database) => {
  let sandbox: TestSandbox;
  let ministry: TestCaller;
  let department: TestCaller;
  let own: TestCaller;
  let other: TestCaller;
  const clock = new TestClock();

  beforeAll(async () => {
    clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse('2026-11-23T02:00:00Z') });
    sandbox = await startSeededSandbox(database, { clock });
    [ministry, department, own, other] = await Promise.all([
      sandbox.client(),
      sandbox.client({ role: 'department', reach: { provinceCodes: ['33'] } }),
      sandbox.client({ role: 'school', reach: { schoolIds: [SCHOOL] } }),
      sandbox.client({ role: 'school', reach: { schoolIds: [demo.schools.upperSecondary] } }),
    ]);
  });
  afterAll(() => sandbox.close());

  const evaluate = async (zone: string, unit: object) => {
    const { status, body } = await ministry.post(`${ROOT}/norm-evaluations`, {
      token: null,
      body: { date: '2026-11-23', zone, units: [unit] },
    });
    return { status, ...(body as { teachers: string; explanation: { vi: string }[] }) };
  };

  // Circulars 20/2023 and 19/2023, worked by hand.
  test.each([
    ['primary', 'two-sessions', '3', 717, '32'],
    ['primary', 'one-session', '3', 700, '25'],
    ['primary', 'two-sessions', '1', 249, '16.5'],
    ['lower-secondary', 'ordinary', '1', 245, '14.3'],
    ['lower-secondary', 'boarding', '1', 350, '23'],
    ['upper-secondary', 'ordinary', '3', 1372, '68.5'],
    ['upper-secondary', 'boarding', '1', 420, '28.8'],
    ['upper-secondary', 'specialised', '3', 900, '62'],
    ['nursery-13-24m', 'ordinary', '1', 46, '6'],
    ['kindergarten-5-6', 'ordinary', '3', 121, '7.6'],
  ])(
    'the norm of %s %s in zone %s with %i learners: %s',
    async (level, kind, zone, students, norm) => {
      expect(await evaluate(zone, { level, kind, students })).toMatchObject({
        status: 200,
        teachers: norm,
      });
    },
  );

  test('the norm is explained, and a kind of class that a level has not is refused', async () => {
    const primary = await evaluate('3', { level: 'primary', kind: 'two-sessions', students: 717 });
    expect(primary.explanation.map(({ vi }) => vi)).toEqual([
      'Tiểu học: 20 lớp × 1,5 = 30; còn dư 17 học sinh, cứ đủ 17 học sinh thêm 1 giáo viên: thêm 1; cộng 31',
      'Tổng phụ trách Đội: 1',
    ]);
    const wrong = await evaluate('3', { level: 'primary', kind: 'specialised', students: 10 });
    expect(wrong).toMatchObject({ status: 422, errors: [{ pointer: '/units' }] });
  });

  test('norms are public and say what they rest on', async () => {
    const norm = await ministry.get(`${ROOT}/norms/vn.staffing-norms.2023`, { token: null });
    expect(norm.at('/legalBasis/0/document')).toBe('Thông tư 20/2023/TT-BGDĐT');
    expect((await ministry.get(`${ROOT}/norms/vn.nothing`, { token: null })).status).toBe(404);
  });

  test('the department allots posts; a school sees its own and may not change them', async () => {
    const path = `${ROOT}/schools/${SCHOOL}/staffing-quotas/${YEAR}`;
    const body = { quotas: [{ level: 'lower-secondary', subject: 'music', teachers: 2 }] };
    expect((await own.put(path, { body })).at('/code')).toBe('role-not-allowed');
    expect((await department.put(path, { body })).status).toBe(200);
    const positions = `${ROOT}/schools/${SCHOOL}/staffing-positions`;
    const seen = await own.get(positions, { query: { schoolYear: YEAR } });
    const music = dataOf<Figures>(seen).find(({ subject }) => subject === 'music');
    expect(music).toEqual({ level: 'lower-secondary', subject: 'music', quota: 2, actual: '0' });
    expect((await other.get(positions, { query: { schoolYear: YEAR } })).status).toBe(404);
    const unknown = { quotas: [{ level: 'primary', subject: 'alchemy', teachers: 1 }] };
    const refused = await department.put(path, { body: unknown });
    expect([refused.status, refused.at('/errors/0/pointer')]).toEqual([422, '/quotas/0/subject']);
  });

  test('a report goes from draft over return and correction to the ministry', async () => {
    const body = { schoolId: SCHOOL, schoolYear: YEAR };
    expect((await other.post(`${ROOT}/staffing-reports`, { body })).status).toBe(422);
    const drafted = await own.post(`${ROOT}/staffing-reports`, { body });
    expect([drafted.status, drafted.at('/status')]).toEqual([201, 'draft']);
    const again = await own.post(`${ROOT}/staffing-reports`, { body });
    expect([again.status, again.at('/code')]).toEqual([409, 'already-exists']);
    const path = `${ROOT}/staffing-reports/${drafted.at('/id')}`;
    const music = positionsOf(drafted).find(({ subject }) => subject === 'music');
    expect(music).toMatchObject({ actual: '0', surplus: '0', shortage: music?.norm });

    // Nobody else sees it, and the department cannot decide on a draft.
    expect((await other.get(path)).status).toBe(404);
    const decision = (caller: TestCaller, content: object) =>
      caller.post(`${path}/decision`, { body: content });
    expect((await decision(department, { decision: 'approved' })).status).toBe(409);
    expect((await own.post(`${path}/submission`)).at('/status')).toBe('submitted');
    expect((await own.post(`${path}/submission`)).status).toBe(409);
    expect((await decision(own, { decision: 'approved' })).at('/code')).toBe('role-not-allowed');
    const wordless = await decision(department, { decision: 'returned' });
    expect([wordless.status, wordless.at('/errors/0/pointer')]).toEqual([422, '/remark']);
    const remark = 'Đề nghị rà soát giáo viên Toán';
    expect((await decision(department, { decision: 'returned', remark })).status).toBe(200);

    const returned = await own.get(path);
    expect([returned.at('/status'), returned.at('/remark')]).toEqual(['returned', remark]);
    const before = positionsOf(returned).find(({ subject }) => subject === 'mathematics');
    const corrections = [
      {
        level: 'lower-secondary',
        subject: 'mathematics',
        actual: '0.5',
        reason: 'Một giáo viên dạy nửa biên chế',
      },
    ];
    const etag = String(returned.headers.etag);
    const stale = { body: { corrections }, headers: { 'if-match': '"stale"' } };
    expect((await own.patch(path, stale)).status).toBe(412);
    const corrected = await own.patch(path, {
      body: { corrections },
      headers: { 'if-match': etag },
    });
    expect(positionsOf(corrected).find(({ subject }) => subject === 'mathematics')).toMatchObject({
      actual: '0.5',
      computedActual: before?.actual,
      reason: 'Một giáo viên dạy nửa biên chế',
    });
    expect((await own.delete(path)).status).toBe(409);
    await own.post(`${path}/submission`);
    expect((await decision(department, { decision: 'approved' })).at('/status')).toBe('approved');

    const query = { schoolYear: YEAR, provinceCode: '33', level: 'lower-secondary' };
    const gaps = await department.get(`${ROOT}/staffing-gaps`, {
      query: { ...query, subject: 'music' },
    });
    // The combined school of the seed and this one.
    expect(dataOf<{ schoolCount: number }>(gaps).map((row) => row.schoolCount)).toEqual([2]);
    const communes = await department.get(`${ROOT}/staffing-gaps`, {
      query: { ...query, subject: 'music', byCommune: 'true' },
    });
    expect(dataOf(communes)).toHaveLength(2);
    const mine = await own.get(`${ROOT}/staffing-gaps`, { query: { ...query, subject: 'music' } });
    expect(dataOf<{ schoolCount: number }>(mine).map((row) => row.schoolCount)).toEqual([1]);
    const forecasts = await department.get(`${ROOT}/staffing-forecasts`, {
      query: { reportYear: YEAR, provinceCode: '33', level: 'lower-secondary', subject: 'music' },
    });
    expect(dataOf<{ schoolYear: string }>(forecasts).map(({ schoolYear }) => schoolYear)).toEqual([
      '2026-2027',
      '2027-2028',
      '2028-2029',
      '2029-2030',
      '2030-2031',
    ]);

    const province = { provinceCode: '33', schoolYear: YEAR };
    const reports = `${ROOT}/provincial-reports`;
    expect((await own.post(reports, { body: province })).at('/code')).toBe('role-not-allowed');
    const elsewhere = await department.post(reports, {
      body: { ...province, provinceCode: '92' },
    });
    expect(elsewhere.status).toBe(422);
    const reported = await department.post(reports, { body: province });
    expect(reported.body).toMatchObject({ schoolCount: 4, missingSchoolCount: 0 });
    expect((await department.post(reports, { body: province })).status).toBe(409);
    expect((await own.get(path)).at('/status')).toBe('reported');
    expect((await own.get(`${reports}/${reported.at('/id')}`)).status).toBe(404);

    const events = await ministry.get('/platform/v1/events', { query: { limit: '200' } });
    const told = dataOf<{ type: string; data: { reportId?: string } }>(events)
      .filter(({ data }) => data.reportId === drafted.at('/id'))
      .map(({ type }) => type)
      .toSorted();
    expect(told).toEqual([
      'workforce.staffing-report.approved',
      'workforce.staffing-report.reported',
      'workforce.staffing-report.returned',
      'workforce.staffing-report.submitted',
      'workforce.staffing-report.submitted',
    ]);
  });

  test('lists hold what the caller reaches', async () => {
    const count = async (caller: TestCaller) =>
      dataOf(await caller.get(`${ROOT}/staffing-reports`)).length;
    const foreign = await sandbox.client({ role: 'department', reach: { provinceCodes: ['92'] } });
    expect([await count(department), await count(other), await count(foreign)]).toEqual([4, 1, 0]);
  });
});
