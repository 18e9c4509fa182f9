import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '../../testing/databases.ts';
import { API, eventsAbout, good, HOA, openBench, OTHER_SCHOOL, SCHOOL } from './testing.ts';
import type { Bench } from './testing.ts';

interface Value {
  placeLevel: string;
  provinceCode?: string;
  schoolId?: string;
  value?: string;
  numerator?: number;
  denominator?: number;
}

interface Row {
  keys: { dimension: string; value: string }[];
  count?: number;
  suppressed: boolean;
}

const YEAR = '2026-2027';

describe.each(testDatabases())('indicators and datasets on %s', (database) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(database);
  });
  afterAll(() => bench.sandbox.close());

  const current = (caller: Bench['school'], code: string, query: Record<string, string> = {}) =>
    caller.get(`${API}/indicators/${code}/current-value`, {
      query: { schoolYear: YEAR, ...query },
    });

  test('a value is counted from the records of the place', async () => {
    const { rows } = await bench.sandbox.runtime.database.pool.query<{
      all: number;
      synced: number;
    }>(
      `select count(*)::integer as "all",
         count(*) filter (where identity_status <> 'not_synced')::integer as synced
       from registry.learner where school_id = $1 and status !~ '_OUT_|SUSPENDED'`,
      [SCHOOL],
    );
    const own = await current(bench.school, 'learner-identity-sync-share');
    expect(own.body).toMatchObject({
      placeLevel: 'school',
      schoolId: SCHOOL,
      numerator: rows[0]?.synced,
      denominator: rows[0]?.all,
    });
    const nation = await current(bench.ministry, 'learner-identity-sync-share');
    const value = nation.body as Value;
    expect(value.placeLevel).toBe('nation');
    expect(Number(value.value)).toBeGreaterThan(66);
    expect(Number(value.value)).toBeLessThan(73);
    const [device = ''] = await bench.devicesAtSchool(1);
    expect(device).toMatch(/^dev_/);
    const devices = (await current(bench.school, 'device-in-use-share')).body as Value;
    const [held = 0, all = 0] = [devices.numerator, devices.denominator];
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(all);
  });

  test('of a place outside the reach there is nothing', async () => {
    const code = 'learner-count';
    expect((await current(bench.school, code, { schoolId: OTHER_SCHOOL })).status).toBe(404);
    expect((await current(bench.school, code, { provinceCode: '33' })).status).toBe(404);
    expect((await current(bench.department, code, { provinceCode: '01' })).status).toBe(404);
    const province = await current(bench.department, code);
    expect(province.at('/placeLevel')).toBe('province');
    expect((await current(bench.ministry, 'khong-co')).status).toBe(404);
    expect((await current(bench.ministry, code, { schoolYear: '2026-2028' })).status).toBe(422);
  });

  test('while the plan of the present year is not known, the year has to be named', async () => {
    const { clock } = bench.sandbox.runtime;
    clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse('2028-11-23T02:00:00Z') });
    const ministry = await bench.sandbox.client();
    const unnamed = await ministry.get(`${API}/indicators/learner-count/current-value`);
    const named = await current(ministry, 'learner-count');
    clock.set({ offsetMilliseconds: 0, frozenAt: null });
    expect([unnamed.status, unnamed.at('/errors/0/parameter')]).toEqual([422, 'schoolYear']);
    expect(named.status).toBe(200);
  });

  test('published once a year by the ministry; schools see the nation, provinces and themselves', async () => {
    const path = `${API}/indicators/learner-identity-verified-share/publication`;
    const body = { schoolYear: YEAR };
    expect((await bench.department.post(path, { body })).status).toBe(403);
    const published = await good(bench.ministry.post(path, { body }));
    expect(published.body).toMatchObject({ valueCount: 6, suppressedCount: 0 });
    expect((await bench.ministry.post(path, { body })).status).toBe(409);
    const query = { indicatorCode: 'learner-identity-verified-share' };
    const answer = await bench.school.get(`${API}/indicator-values`, { query });
    const values = (answer.body as { data: Value[] }).data;
    expect(values.map(({ placeLevel, schoolId }) => schoolId ?? placeLevel).toSorted()).toEqual([
      'nation',
      'province',
      SCHOOL,
    ]);
    expect(await eventsAbout(bench.sandbox, 'learner-identity-verified-share')).toEqual([
      'digital-school.indicator.published',
    ]);
  });

  test('a released dataset holds no group under five, and none can be worked out', async () => {
    const body = {
      title: 'Học sinh theo trường, khối và tình trạng đồng bộ',
      schoolYear: YEAR,
      provinceCode: '33',
      dimensions: ['level', 'grade', 'identity-status', 'gender'],
    };
    expect((await bench.school.post(`${API}/dataset-releases`, { body })).status).toBe(403);
    const made = await good(bench.department.post(`${API}/dataset-releases`, { body }));
    const stranger = await bench.sandbox.stranger();
    const rows: Row[] = [];
    let cursor: string | undefined;
    do {
      const page = await stranger.get(`${API}/dataset-releases/${made.at('/id')}/rows`, {
        query: { limit: '200', ...(cursor === undefined ? {} : { cursor }) },
      });
      const { data, nextCursor } = page.body as { data: Row[]; nextCursor?: string };
      rows.push(...data);
      cursor = nextCursor;
    } while (cursor !== undefined);
    expect(made.body).toMatchObject({ k: 5, rowCount: rows.length });
    expect(rows.some(({ suppressed }) => suppressed)).toBe(true);
    const path = ({ keys }: Row) => keys.map(({ value }) => value).join('/');
    for (const row of rows) {
      if (row.suppressed) expect(row).not.toHaveProperty('count');
      else expect(row.count).toBeGreaterThanOrEqual(5);
      const parts = rows.filter(
        (part) =>
          part.keys.length === row.keys.length + 1 &&
          path({ ...part, keys: part.keys.slice(0, -1) }) === path(row),
      );
      const hidden = parts.filter(({ suppressed }) => suppressed).length;
      if (row.suppressed || hidden === 0) continue;
      const rest = parts.reduce((left, { count = 0 }) => left - count, row.count ?? 0);
      expect([hidden > 1, rest >= 5]).toEqual([true, true]);
    }
    expect(JSON.stringify(rows)).not.toContain(HOA);
    const again = await bench.department.post(`${API}/dataset-releases`, {
      body: { ...body, dimensions: ['gender'] },
    });
    expect(again.status).toBe(409);
    const { provinceCode: _province, ...nation } = body;
    const wider = await bench.ministry.post(`${API}/dataset-releases`, { body: nation });
    expect(wider.status).toBe(409);
    const small = await bench.ministry.post(`${API}/dataset-releases`, {
      body: { ...body, schoolYear: '2025-2026', k: 4 },
    });
    expect(small.status).toBe(400);
  });

  test('two overlapping releases asked for at once: one is made', async () => {
    const body = { title: 'x', schoolYear: '2025-2026', dimensions: ['level'] };
    const answers = await Promise.all([
      bench.ministry.post(`${API}/dataset-releases`, { body }),
      bench.department.post(`${API}/dataset-releases`, { body: { ...body, provinceCode: '33' } }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  test('a model card names releases that exist', async () => {
    const card = {
      name: 'Mô hình mẫu',
      version: '1.0',
      owner: 'Viện mẫu',
      purpose: 'Tìm trường cần hỗ trợ',
      outOfScope: 'Không xếp hạng học sinh',
      metrics: [],
      risks: 'Sai số',
      humanOversight: 'Chuyên viên xem xét',
    };
    const post = (datasetReleaseIds: string[]) =>
      bench.ministry.post(`${API}/model-cards`, { body: { ...card, datasetReleaseIds } });
    const wrong = await post([`dsr_${'z'.repeat(26)}`]);
    expect([wrong.status, wrong.at('/errors/0/pointer')]).toEqual([422, '/datasetReleaseIds/0']);
    const made = await good(post([]));
    const stranger = await bench.sandbox.stranger();
    const read = await stranger.get(`${API}/model-cards/${made.at('/id')}`);
    expect(read.at('/outOfScope')).toBe('Không xếp hạng học sinh');
  });
});
