import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../../kernel/clock.ts';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const BASE = '/school-health/v1';
const SCHOOL = demo.schools.lowerSecondary;

const dataOf = <Item>({ body }: Answer) => (body as { data: Item[] }).data;

describe.each(testDatabases())('health checks on %s', (database) => {
  let sandbox: TestSandbox;
  let school: TestCaller;
  let other: TestCaller;

  beforeAll(async () => {
    const frozenAt = Date.parse('2026-11-23T02:00:00Z');
    const clock = new TestClock({ offsetMilliseconds: 0, frozenAt });
    sandbox = await startSeededSandbox(database, { clock });
    school = await sandbox.client({ role: 'school', reach: { schoolIds: [SCHOOL] } });
    const reach = { schoolIds: [demo.schools.upperSecondary] };
    other = await sandbox.client({ role: 'school', reach });
  });
  afterAll(() => sandbox.close());

  async function newGirl(): Promise<string> {
    const created = await school.post('/registry/v1/learners', {
      body: {
        schoolId: SCHOOL,
        classId: demo.classes.grade7,
        name: 'Nguyễn Thị Thử',
        birthDate: '2014-05-20',
        gender: 'female',
      },
    });
    return created.at('/id');
  }

  const record = (learnerId: string, findings: object, more: object = {}) =>
    school.post(`${BASE}/health-checks`, {
      body: { learnerId, kind: 'periodic', checkedOn: '2026-11-20', findings, ...more },
    });

  test('a check is recorded with growth judged by WHO, and told to those who reach the school', async () => {
    const learnerId = await newGirl();
    const made = await record(learnerId, { heightCm: 152, weightKg: 61, canSwim: true });
    expect(made.status).toBe(201);
    // 12 years and 6 months: BMI 26.4 is above +2 SD.
    expect(made.body).toMatchObject({
      learnerId,
      revision: 1,
      findings: { heightCm: 152, weightKg: 61, canSwim: true },
      growth: [
        {
          indicator: 'height-for-age',
          reference: '2007',
          level: 'normal',
          label: { vi: 'Bình thường' },
        },
        {
          indicator: 'bmi-for-age',
          measurement: 26.4,
          level: 'obese',
          label: { vi: 'Béo phì', en: 'Obese' },
        },
      ],
    });
    const listed = await school.get(`${BASE}/measurements`, {
      query: { learnerId, kind: 'height' },
    });
    expect(dataOf(listed)).toEqual([
      {
        healthCheckId: made.at('/id'),
        learnerId,
        schoolId: SCHOOL,
        kind: 'height',
        value: 152,
        unit: 'cm',
        measuredOn: '2026-11-20',
      },
    ]);
    const told = async (caller: TestCaller) =>
      dataOf<{ type: string; data: object }>(
        await caller.get('/platform/v1/events', { query: { limit: '200' } }),
      )
        .filter(({ data }) => 'learnerId' in data && data.learnerId === learnerId)
        .map(({ type }) => type);
    expect(await told(school)).toContain('school-health.check.recorded');
    expect(await told(other)).toEqual([]);
  });

  test.each([
    [{ heightCm: 52, weightKg: 42 }, ['/findings/heightCm', '/findings/weightKg']],
    [{ heightCm: 152, weightKg: 142 }, ['/findings/heightCm', '/findings/weightKg']],
    [{ heightCm: 215 }, ['/findings/heightCm']],
    [{ systolicMmHg: 60, diastolicMmHg: 90 }, ['/findings/systolicMmHg']],
    [{ systolicMmHg: 110 }, ['/findings/diastolicMmHg']],
  ])('values that no girl of twelve has are refused: %o', async (findings, pointers) => {
    const refused = await record(await newGirl(), findings);
    expect(refused.status).toBe(422);
    const { errors } = refused.body as { errors: { pointer: string }[] };
    expect(errors.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  test('a rare value that was measured twice is taken, a day to come is not', async () => {
    const learnerId = await newGirl();
    const findings = { heightCm: 152, weightKg: 142 };
    expect((await record(learnerId, findings, { isRemeasured: true })).status).toBe(201);
    const future = await record(learnerId, { heightCm: 152 }, { checkedOn: '2026-11-24' });
    expect(future.at('/errors/0/pointer')).toBe('/checkedOn');
  });

  test('a correction keeps what stood before, and is made on the latest only', async () => {
    const made = await record(await newGirl(), { heightCm: 125, weightKg: 42 });
    const path = `${BASE}/health-checks/${made.at('/id')}`;
    const correct = (revision: number) =>
      school.post(`${path}/corrections`, {
        body: { revision, findings: { heightCm: 152, weightKg: 42 }, reason: 'Ghi nhầm chiều cao' },
      });
    expect((await correct(1)).body).toMatchObject({ revision: 2, findings: { heightCm: 152 } });
    expect((await correct(1)).status).toBe(409);
    const revisions = await school.get(`${path}/revisions`);
    expect(dataOf(revisions)).toMatchObject([
      { revision: 2, findings: { heightCm: 152 }, correctionReason: 'Ghi nhầm chiều cao' },
      { revision: 1, findings: { heightCm: 125 } },
    ]);
    const current = await school.get(path);
    expect(current.body).toMatchObject({ revision: 2 });
    const unchanged = await school.get(path, {
      headers: { 'if-none-match': String(current.headers['etag']) },
    });
    expect(unchanged.status).toBe(304);
  });

  test('a round runs from opening over closing to the notices', async () => {
    const body = {
      schoolId: SCHOOL,
      schoolYear: '2026-2027',
      kind: 'periodic',
      heldOn: '2026-11-20',
    };
    const opened = await school.post(`${BASE}/health-check-rounds`, { body });
    expect(opened.status).toBe(201);
    expect((await school.post(`${BASE}/health-check-rounds`, { body })).status).toBe(409);
    const healthCheckRoundId = opened.at('/id');
    const learnerId = await newGirl();
    const findings = { heightCm: 152, weightKg: 42 };
    expect((await record(learnerId, findings, { healthCheckRoundId })).status).toBe(201);
    expect((await record(learnerId, findings, { healthCheckRoundId })).status).toBe(409);
    const path = `${BASE}/health-check-rounds/${healthCheckRoundId}`;
    const step = (name: string) => school.post(`${path}/${name}`, { idempotencyKey: null });
    expect((await step('notices')).status).toBe(409);
    expect((await step('completion')).body).toMatchObject({ status: 'completed', checkedCount: 1 });
    expect((await step('completion')).status).toBe(409);
    const late = await record(await newGirl(), findings, { healthCheckRoundId });
    expect([late.status, late.at('/detail')]).toEqual([
      409,
      'Đợt khám đã kết thúc, không ghi thêm kết quả được.',
    ]);
    expect((await step('notices')).body).toMatchObject({ sentCount: 1 });
    expect((await step('notices')).body).toMatchObject({ sentCount: 0 });
    const outside = await school.post(`${BASE}/health-check-rounds`, {
      body: { ...body, kind: 'start-of-year', heldOn: '2026-07-31' },
    });
    expect(outside.at('/errors/0/pointer')).toBe('/heldOn');
  });

  test('whoever was never measured this year is due, whoever was is not', async () => {
    const due = await newGirl();
    const done = await newGirl();
    await record(done, { heightCm: 152, weightKg: 42 });
    const found = new Map<string, object>();
    let cursor: string | undefined;
    do {
      const page = await school.get(`${BASE}/due-health-checks`, {
        query: { schoolId: SCHOOL, limit: '200', ...(cursor === undefined ? {} : { cursor }) },
      });
      expect(page.status).toBe(200);
      for (const item of dataOf<{ learnerId: string }>(page)) found.set(item.learnerId, item);
      ({ nextCursor: cursor } = page.body as { nextCursor?: string });
    } while (cursor !== undefined);
    expect(found.get(due)).toEqual({
      learnerId: due,
      schoolId: SCHOOL,
      classId: demo.classes.grade7,
      dueOn: '2026-09-05',
      everyMonths: 6,
      isNoticeDue: true,
    });
    expect(found.has(done)).toBe(false);
  });

  test('the lines of a growth chart are those of WHO', async () => {
    const stranger = await sandbox.stranger();
    const { body } = await stranger.get(`${BASE}/growth-references`, {
      query: { indicator: 'height-for-age', sex: 'male', fromMonths: '0', toMonths: '0' },
    });
    expect(body).toMatchObject({
      unit: 'cm',
      points: [
        { ageInMonths: 0, minus3: 44.2, minus2: 46.1, minus1: 47.99, median: 49.88, plus2: 53.67 },
      ],
    });
  });

  test('another school and a department elsewhere find nothing, the own department all', async () => {
    const made = await record(await newGirl(), { heightCm: 152 });
    const path = `${BASE}/health-checks/${made.at('/id')}`;
    const department = (provinceCodes: string[]) =>
      sandbox.client({ role: 'department', reach: { provinceCodes } });
    expect((await other.get(path)).status).toBe(404);
    expect((await (await department(['01'])).get(path)).status).toBe(404);
    expect((await (await department(['33'])).get(path)).status).toBe(200);
    const listed = await other.get(`${BASE}/health-checks`, { query: { schoolId: SCHOOL } });
    expect(dataOf(listed)).toEqual([]);
  });

  test('a parent reads the own child alone and records nothing', async () => {
    const parent = await sandbox.person(demo.guardian);
    const own = await parent.get(`${BASE}/health-checks`);
    expect(new Set(dataOf<{ learnerId: string }>(own).map(({ learnerId }) => learnerId))).toEqual(
      new Set([demo.learners.hoa]),
    );
    const foreign = await record(await newGirl(), { heightCm: 152 });
    expect((await parent.get(`${BASE}/health-checks/${foreign.at('/id')}`)).status).toBe(404);
    const body = {
      learnerId: demo.learners.hoa,
      kind: 'periodic',
      checkedOn: '2026-11-20',
      findings: { heightCm: 152 },
    };
    expect((await parent.post(`${BASE}/health-checks`, { body })).status).toBe(403);
  });

  test('reading a check is on record, by field and learner, without a value', async () => {
    const learnerId = await newGirl();
    const made = await record(learnerId, { heightCm: 152.4, weightKg: 42 });
    await school.get(`${BASE}/health-checks/${made.at('/id')}`);
    const entries = await school.get('/platform/v1/audit-entries', {
      query: { subjectId: learnerId },
    });
    const reads = dataOf<{ operationId: string; subjectIds: string[]; fields: string[] }>(entries);
    const read = reads.find(({ operationId }) => operationId === 'getHealthCheck');
    expect(read?.subjectIds).toEqual([learnerId]);
    expect(read?.fields).toEqual(expect.arrayContaining(['findings', 'heightCm', 'weightKg']));
    expect(entries.text).not.toContain('152.4');
  });
});
