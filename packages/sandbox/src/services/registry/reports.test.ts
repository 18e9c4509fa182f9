import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

interface Counts {
  total: number;
  rows: { count: number; level?: string; gender?: string; schoolId?: string }[];
}

const schoolId = demo.schools.lowerSecondary;

describe.each(testDatabases())('counts and reports on %s', (database) => {
  let sandbox: TestSandbox;
  let ministry: TestCaller;
  let school: TestCaller;

  beforeAll(async () => {
    sandbox = await startSeededSandbox(database);
    ministry = await sandbox.client();
    school = await sandbox.client({ role: 'school', reach: { schoolIds: [schoolId] } });
  });
  afterAll(() => sandbox.close());

  const count = async (query: Record<string, string | string[]>, caller = ministry) =>
    (
      await caller.get('/registry/v1/reports/enrolment-counts', {
        query: { schoolYear: '2026-2027', ...query },
      })
    ).body as Counts;

  test('learners are counted by what is asked for; those who left are not', async () => {
    const all = await count({ groupBy: ['level', 'gender'] });
    const left = await sandbox.runtime.database.pool.query<{ left: number }>(
      `select count(*)::int as left from registry.learner
       where status ~ '^(DROPPED_OUT|TRANSFERRED_OUT|SUSPENDED)'`,
    );
    expect(all.total).toBe(2_000 - (left.rows[0]?.left ?? 0));
    expect(all.rows.map(({ level, gender }) => `${level} ${gender}`)).toEqual([
      'lower-secondary female',
      'lower-secondary male',
      'primary female',
      'primary male',
      'primary-lower-secondary female',
      'primary-lower-secondary male',
      'upper-secondary female',
      'upper-secondary male',
    ]);
    const own = await count({ groupBy: ['school'] }, school);
    expect(own.rows.map((row) => row.schoolId)).toEqual([schoolId]);
    expect(own.total).toBe(
      all.rows
        .filter(({ level }) => level === 'lower-secondary')
        .reduce((sum, row) => sum + row.count, 0),
    );
  });

  test('a school submits, the department returns with a note or approves', async () => {
    const submit = () =>
      school.post('/registry/v1/school-reports', {
        body: { schoolId, schoolYear: '2026-2027', kind: 'semester' },
      });
    const submitted = await submit();
    expect(submitted.status).toBe(201);
    const { total } = await count({ schoolId });
    expect(submitted.at('/figures/learners')).toBe(String(total));
    expect((await submit()).status).toBe(409);
    const path = String(submitted.headers['location']);
    const decide = (caller: TestCaller, body: object, at = path) =>
      caller.post(`${at}/decision`, { body });
    expect((await decide(school, { decision: 'approved' })).at('/code')).toBe('role-not-allowed');
    const provinceCode = (await school.get(`/registry/v1/schools/${schoolId}`)).at('/provinceCode');
    const department = await sandbox.client({
      role: 'department',
      reach: { provinceCodes: [provinceCode] },
    });
    const elsewhere = await sandbox.client({
      role: 'department',
      reach: { provinceCodes: ['01'] },
    });
    expect((await decide(elsewhere, { decision: 'approved' })).status).toBe(404);
    const bare = await decide(department, { decision: 'returned' });
    expect(bare.at('/errors/0/pointer')).toBe('/note');
    const note = 'Số lớp chưa khớp với kế hoạch được giao.';
    const returned = await decide(department, { decision: 'returned', note });
    expect(returned.body).toMatchObject({ status: 'returned', note });
    const again = await submit();
    expect(again.status).toBe(201);
    const approved = await decide(
      department,
      { decision: 'approved' },
      String(again.headers['location']),
    );
    expect(approved.at('/status')).toBe('approved');
    const events = await school.get('/platform/v1/events', { query: { limit: '50' } });
    const { data } = events.body as { data: { type: string }[] };
    expect(data.map(({ type }) => type).filter((type) => type.includes('.report.'))).toEqual([
      'registry.report.approved',
      'registry.report.submitted',
      'registry.report.returned',
      'registry.report.submitted',
    ]);
  });

  test('the report of the year’s end counts results', async () => {
    const report = await school.post('/registry/v1/school-reports', {
      body: { schoolId, schoolYear: '2025-2026', kind: 'end-year' },
    });
    const { results } = (report.body as { figures: { results: Record<string, number> } }).figures;
    const { rows } = await sandbox.runtime.database.pool.query<{ total: number }>(
      `select count(*)::int as total from registry.term_result
       where school_id = $1 and school_year = '2025-2026' and period = 'year'`,
      [schoolId],
    );
    const sum = (...names: string[]) =>
      names.reduce((total, name) => total + (results[name] ?? 0), 0);
    expect(rows[0]?.total).toBe(12);
    expect(sum('good', 'fair', 'pass', 'fail')).toBe(rows[0]?.total);
    expect(sum('promoted', 'notPromoted')).toBe(rows[0]?.total);
  });

  test('the seed’s start-of-year reports agree with a count', async () => {
    const reports = await ministry.get('/registry/v1/school-reports', { query: { schoolId } });
    const { data } = reports.body as {
      data: { kind: string; status: string; figures: { learners: number; classes: number } }[];
    };
    const report = data.find(({ kind }) => kind === 'start-year');
    const { total } = await count({ schoolId });
    expect([report?.status, report?.figures.learners]).toEqual(['approved', total]);
    expect(sandbox.faults).toEqual([]);
  });
});
