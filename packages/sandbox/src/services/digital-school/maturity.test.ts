import { maturityCriteria2022 } from '@khuevan/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '../../testing/databases.ts';
import { API, eventsAbout, good, openBench, OTHER_SCHOOL, SCHOOL } from './testing.ts';
import type { Bench } from './testing.ts';

const evidence = [{ title: 'Minh chứng', url: 'https://thpt-mau.example/minh-chung.pdf' }];

/** Every criterion with this share of its points. */
const filledIn = (share: number) =>
  maturityCriteria2022.map(({ code, maximum }) =>
    maximum === 0
      ? { criterionCode: code, met: true, evidence }
      : { criterionCode: code, points: (maximum * share).toFixed(1), evidence },
  );

describe.each(testDatabases())('digital maturity on %s', (database) => {
  let bench: Bench;
  let endYear = 2030;
  beforeAll(async () => {
    bench = await openBench(database);
  });
  afterAll(() => bench.sandbox.close());

  const begin = async () => {
    endYear += 1;
    const body = { schoolId: SCHOOL, schoolYear: `${endYear - 1}-${endYear}` };
    const created = await good(bench.school.post(`${API}/maturity-assessments`, { body }));
    return `${API}/maturity-assessments/${created.at('/id')}`;
  };
  const fill = async (path: string, scores: object[]) => {
    const { headers } = await bench.school.get(path);
    return bench.school.patch(path, {
      body: { scores },
      headers: { 'if-match': String(headers['etag']) },
    });
  };
  const idOf = (path: string) => path.split('/').at(-1) ?? '';

  test('draft, submitted, returned, submitted again, checked by others, approved, published', async () => {
    const path = await begin();
    expect((await bench.school.get(path)).body).toMatchObject({
      status: 'draft',
      dueOn: `${endYear}-05-31`,
      reviewDueOn: `${endYear}-06-20`,
      result: {
        overall: 1,
        unmetMandatory: ['online-teaching-plan', 'online-teaching-regulations'],
      },
    });
    expect(
      (await bench.department.post(`${path}/decision`, { body: { decision: 'approved' } })).status,
    ).toBe(409);
    expect((await bench.school.post(`${path}/submission`)).status).toBe(422);
    const filled = await fill(path, filledIn(0.8));
    expect(filled.body).toMatchObject({
      result: {
        groups: [
          { group: 'teaching-and-learning', score: '80', level: 3 },
          { group: 'management', score: '80', level: 3 },
        ],
        overall: 3,
      },
    });
    const submitted = await good(bench.school.post(`${path}/submission`), 200);
    expect(submitted.body).toMatchObject({ status: 'submitted', submittedLate: false });
    expect((await fill(path, filledIn(0.9))).status).toBe(409);
    const decide = (body: object) => bench.department.post(`${path}/decision`, { body });
    expect((await decide({ decision: 'returned' })).at('/errors/0/pointer')).toBe('/note');
    await good(decide({ decision: 'returned', note: 'Bổ sung minh chứng' }), 200);
    await good(fill(path, [{ criterionCode: 'sector-data', points: '25', evidence }]), 200);
    await good(bench.school.post(`${path}/submission`), 200);
    await good(
      bench.department.post(`${path}/external-check`, { body: { externalChecker: 'Đại học Mẫu' } }),
      200,
    );
    const approved = await good(
      decide({
        decision: 'approved',
        reviewedScores: [
          { criterionCode: 'management-software', points: '10', reason: 'Thiếu hai phân hệ' },
        ],
      }),
      200,
    );
    expect(approved.body).toMatchObject({
      status: 'approved',
      result: { groups: [{ level: 3 }, { score: '63', level: 2 }], overall: 2 },
    });
    const stranger = await bench.sandbox.stranger();
    const levels = () =>
      stranger.get(`${API}/published-maturity-levels`, {
        query: { schoolYear: `${endYear - 1}-${endYear}`, provinceCode: '33' },
      });
    expect((await levels()).body).toEqual({ data: [] });
    expect((await bench.school.post(`${path}/publication`)).status).toBe(403);
    await good(bench.department.post(`${path}/publication`), 200);
    expect((await levels()).at('/data/0/overall')).toBe('2');
    expect((await bench.department.post(`${path}/publication`)).status).toBe(409);
    expect(await eventsAbout(bench.sandbox, idOf(path))).toEqual(
      ['submitted', 'returned', 'submitted', 'approved', 'published'].map(
        (what) => `digital-school.maturity-assessment.${what}`,
      ),
    );
  });

  test('points stay within their criterion, and what is unproven is not submitted', async () => {
    const path = await begin();
    const pointerOf = async (...scores: object[]) => {
      const answer = await fill(path, scores);
      return [answer.status, answer.at('/errors/0/pointer')];
    };
    const live = 'online-teaching-software-live';
    expect(await pointerOf({ criterionCode: live, points: '6.5' })).toEqual([
      422,
      '/scores/0/points',
    ]);
    expect(await pointerOf({ criterionCode: 'khac', points: '1' })).toEqual([
      422,
      '/scores/0/criterionCode',
    ]);
    expect(await pointerOf({ criterionCode: 'online-teaching-plan', points: '1' })).toEqual([
      422,
      '/scores/0/points',
    ]);
    const bare = filledIn(0.5).map(({ evidence: _evidence, ...score }) => score);
    await good(fill(path, bare), 200);
    const refused = await bench.school.post(`${path}/submission`);
    expect(refused.status).toBe(422);
    expect(refused.at('/detail')).toContain('management-software');
  });

  test('one a school and year, by the school itself', async () => {
    const path = await begin();
    const schoolYear = `${endYear - 1}-${endYear}`;
    const post = (caller: Bench['school'], schoolId: string) =>
      caller.post(`${API}/maturity-assessments`, { body: { schoolId, schoolYear } });
    expect((await post(bench.school, SCHOOL)).status).toBe(409);
    expect((await post(bench.department, SCHOOL)).status).toBe(403);
    const foreign = await post(bench.otherSchool, SCHOOL);
    expect([foreign.status, foreign.at('/errors/0/pointer')]).toEqual([422, '/schoolId']);
    expect((await bench.otherSchool.get(path)).status).toBe(404);
    expect((await bench.otherSchool.post(`${path}/submission`)).status).toBe(404);
    const own = await bench.otherSchool.get(`${API}/maturity-assessments`);
    const schools = (own.body as { data: { schoolId: string }[] }).data.map((row) => row.schoolId);
    expect([...new Set(schools)]).toEqual([OTHER_SCHOOL]);
    expect(
      (
        await bench.school.post(`${API}/maturity-assessments`, {
          body: { schoolId: SCHOOL, schoolYear: '2026-2028' },
        })
      ).status,
    ).toBe(422);
  });

  test('what is late is told once a state, and taken', async () => {
    const path = await begin();
    await good(fill(path, filledIn(0.6)), 200);
    await bench.sandbox.runtime.database.pool.query(
      `update digital_school.maturity_assessment set due_on = '2026-05-31', review_due_on = '2026-06-20' where id = $1`,
      [idOf(path)],
    );
    await bench.sandbox.doDueWork();
    await bench.sandbox.doDueWork();
    const late = await good(bench.school.post(`${path}/submission`), 200);
    expect(late.at('/submittedLate')).toBe('true');
    await bench.sandbox.doDueWork();
    expect(await eventsAbout(bench.sandbox, idOf(path))).toEqual(
      ['overdue', 'submitted', 'overdue'].map(
        (what) => `digital-school.maturity-assessment.${what}`,
      ),
    );
  });

  test('the index says what is not verified', async () => {
    const stranger = await bench.sandbox.stranger();
    const answer = await stranger.get(`${API}/maturity-framework`, {
      query: { schoolYear: '2026-2027' },
    });
    expect(answer.body).toMatchObject({
      id: 'vn.digital-maturity.2022',
      deadlines: { selfAssessment: '2027-05-31', review: '2027-06-20' },
    });
    const { criteria } = answer.body as { criteria: { name: { vi: string }; verified: boolean }[] };
    for (const { name, verified } of criteria) {
      expect(name.vi.startsWith('Tiêu chí mẫu')).toBe(!verified);
    }
  });
});

describe.each(testDatabases())('pilots on %s', (database) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(database);
  });
  afterAll(() => bench.sandbox.close());

  test('nominated, approved, running, evaluated; each by the one in charge, each told', async () => {
    const programme = {
      code: 'THU-2026',
      name: 'Thí điểm',
      goal: 'Thử',
      startsOn: '2020-01-01',
      endsOn: '2099-01-01',
    };
    const open = (caller: Bench['school']) =>
      caller.post(`${API}/pilot-programmes`, { body: programme });
    expect((await open(bench.department)).status).toBe(403);
    const pilotProgrammeId: string = (await good(open(bench.ministry))).at('/id');
    expect((await open(bench.ministry)).status).toBe(409);
    const nomination = { pilotProgrammeId, schoolId: SCHOOL, reason: 'Đủ điều kiện' };
    const nominate = (caller: Bench['school']) =>
      caller.post(`${API}/pilot-sites`, { body: nomination });
    expect((await nominate(bench.school)).status).toBe(403);
    const site = await good(nominate(bench.department));
    expect((await nominate(bench.department)).status).toBe(409);
    const path = `${API}/pilot-sites/${site.at('/id')}`;
    const decision = { body: { decision: 'approved' } };
    const evaluation = {
      body: { rating: 'met', summary: 'Kết quả ổn định.', recommendation: 'continue' },
    };
    expect((await bench.school.post(`${path}/start`)).status).toBe(409);
    expect((await bench.department.post(`${path}/decision`, decision)).status).toBe(403);
    await good(bench.ministry.post(`${path}/decision`, decision), 200);
    expect((await bench.ministry.post(`${path}/decision`, decision)).status).toBe(409);
    expect((await bench.department.post(`${path}/evaluation`, evaluation)).status).toBe(409);
    expect((await bench.otherSchool.post(`${path}/start`)).status).toBe(404);
    expect((await bench.otherSchool.get(path)).status).toBe(404);
    await good(bench.school.post(`${path}/start`), 200);
    const done = await good(bench.department.post(`${path}/evaluation`, evaluation), 200);
    expect(done.body).toMatchObject({ status: 'evaluated', evaluation: { rating: 'met' } });
    expect(await eventsAbout(bench.sandbox, site.at('/id'))).toEqual(
      Array.from({ length: 4 }, () => 'digital-school.pilot-site.status-changed'),
    );
  });
});
