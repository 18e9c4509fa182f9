import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../../kernel/clock.ts';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const BASE = '/school-health/v1';
const HOA = demo.learners.hoa;

const dataOf = <Item>({ body }: Answer) => (body as { data: Item[] }).data;

describe.each(testDatabases())('sharing health data on %s', (database) => {
  let sandbox: TestSandbox;
  let ministry: TestCaller;
  const clock = new TestClock();
  const setDay = (day: string) =>
    clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse(`${day}T02:00:00Z`) });

  beforeAll(async () => {
    setDay('2026-11-23');
    sandbox = await startSeededSandbox(database, { clock });
    ministry = await sandbox.client();
  });
  afterAll(() => sandbox.close());

  const vendorClient = () => sandbox.client({ role: 'vendor', reach: { nationwide: true } });

  /** What an application sees of the demonstration's learner, in every place that shows health data. */
  async function sightOf(vendor: TestCaller) {
    const one = async (path: string) => (await vendor.get(`${BASE}${path}`)).status;
    const some = async (path: string) => dataOf(await vendor.get(`${BASE}${path}`)).length > 0;
    return {
      check: await one(`/health-checks/${demo.healthCheck}`),
      card: await one(`/learners/${HOA}/immunisation-card`),
      growth: await one(`/learners/${HOA}/growth-assessments`),
      patient: await one(`/fhir/Patient/${HOA.replace('_', '-')}`),
      checks: await some('/health-checks'),
      doses: await some('/immunisation-doses'),
      measurements: await some('/measurements'),
      named: await some(`/immunisation-doses?learnerId=${HOA}`),
    };
  }
  const NOTHING = {
    check: 404,
    card: 404,
    growth: 404,
    patient: 404,
    checks: false,
    doses: false,
    measurements: false,
    named: false,
  };
  const ALL = {
    check: 200,
    card: 200,
    growth: 200,
    patient: 200,
    checks: true,
    doses: true,
    measurements: true,
    named: true,
  };

  const grant = (caller: TestCaller, clientId: string, more: object = {}) =>
    caller.post(`${BASE}/health-consents`, {
      body: { learnerId: HOA, purpose: 'data-sharing', decision: 'granted', clientId, ...more },
    });

  test("an application sees a child from the guardian's consent to its withdrawal", async () => {
    const vendor = await vendorClient();
    const another = await vendorClient();
    const father = await sandbox.person(demo.guardian);
    expect(await sightOf(vendor)).toEqual(NOTHING);
    const consent = await grant(father, vendor.clientId);
    expect([consent.status, consent.at('/givenBy')]).toEqual([201, 'guardian']);
    expect(await sightOf(vendor)).toEqual(ALL);
    expect(await sightOf(another)).toEqual(NOTHING);
    const listed = await vendor.get(`${BASE}/health-consents`);
    expect(dataOf<{ id: string }>(listed).map(({ id }) => id)).toEqual([consent.at('/id')]);
    const path = `${BASE}/health-consents/${consent.at('/id')}`;
    expect((await another.get(path)).status).toBe(404);
    const withdraw = (caller: TestCaller) =>
      caller.post(`${path}/withdrawal`, { idempotencyKey: null });
    expect((await withdraw(vendor)).status).toBe(403);
    expect((await withdraw(father)).body).toMatchObject({ status: 'withdrawn' });
    expect((await withdraw(father)).status).toBe(409);
    expect(await sightOf(vendor)).toEqual(NOTHING);
  });

  test('no application opens the records to itself', async () => {
    const vendor = await vendorClient();
    const refused = await grant(vendor, vendor.clientId);
    expect([refused.status, refused.at('/code')]).toEqual([403, 'role-not-allowed']);
    expect(await sightOf(vendor)).toEqual(NOTHING);
  });

  test('a paper form names a guardian of that child, and a consent can end by itself', async () => {
    const vendor = await vendorClient();
    const foreign = await ministry.get(`/registry/v1/learners`, {
      query: { schoolId: demo.schools.lowerSecondary, limit: '1' },
    });
    const wrong = await ministry.post(`${BASE}/health-consents`, {
      body: {
        learnerId: foreign.at('/data/0/id'),
        purpose: 'data-sharing',
        decision: 'granted',
        clientId: vendor.clientId,
        guardianId: demo.guardian,
      },
    });
    expect(wrong.at('/errors/0/pointer')).toBe('/guardianId');
    const more = { guardianId: demo.guardian, expiresOn: '2026-12-31' };
    expect((await grant(ministry, vendor.clientId, more)).body).toMatchObject({
      givenBy: 'paper-form',
      ...more,
    });
    setDay('2026-12-31');
    expect((await sightOf(vendor)).check).toBe(200);
    setDay('2027-01-01');
    expect(await sightOf(vendor)).toEqual(NOTHING);
    setDay('2026-11-23');
  });

  const eventsOf = async (caller: TestCaller, id: string) =>
    dataOf<{ type: string; data: Record<string, string> }>(
      await caller.get('/platform/v1/events', { query: { limit: '200' } }),
    )
      .filter(({ data }) => data['healthConsentId'] === id)
      .map(({ type, data }) => `${type} ${data['learnerId'] ?? ''}`.trim())
      .toSorted();

  test('only the application that a consent is about is told whose it is', async () => {
    const schoolIds = [demo.schools.upperSecondary];
    const about = await sandbox.client({ role: 'vendor', reach: {} });
    const spy = await sandbox.client({ role: 'vendor', reach: { schoolIds } });
    const school = await sandbox.client({ role: 'school', reach: { schoolIds } });
    const father = await sandbox.person(demo.guardian);
    const id = (await grant(father, about.clientId)).at('/id');
    await father.post(`${BASE}/health-consents/${id}/withdrawal`, { idempotencyKey: null });
    expect(await eventsOf(about, id)).toEqual([
      `school-health.consent.granted ${HOA}`,
      `school-health.consent.withdrawn ${HOA}`,
    ]);
    const unnamed = ['school-health.consent.granted', 'school-health.consent.withdrawn'];
    expect(await eventsOf(spy, id)).toEqual(unnamed);
    expect(await eventsOf(school, id)).toEqual(unnamed);
    expect((await spy.get(`${BASE}/health-consents/${id}`)).status).toBe(404);
  });

  test("a former school neither sees nor withdraws a child's consents; the new one does", async () => {
    const at = (schoolId: string) =>
      sandbox.client({ role: 'school', reach: { schoolIds: [schoolId] } });
    const { lowerSecondary, upperSecondary } = demo.schools;
    const [former, present] = [await at(lowerSecondary), await at(upperSecondary)];
    const learner = await former.post('/registry/v1/learners', {
      body: {
        schoolId: lowerSecondary,
        classId: demo.classes.grade7,
        name: 'Nguyễn Thị Chuyển',
        birthDate: '2014-05-20',
        gender: 'female',
      },
    });
    const learnerId = learner.at('/id');
    const { clientId } = await vendorClient();
    const consent = await grant(former, clientId, { learnerId });
    const path = `${BASE}/health-consents/${consent.at('/id')}`;
    expect((await former.get(path)).status).toBe(200);
    await sandbox.runtime.database.pool.query(
      'update registry.learner set school_id = $1, class_id = null where id = $2',
      [upperSecondary, learnerId],
    );
    const withdraw = (caller: TestCaller) =>
      caller.post(`${path}/withdrawal`, { idempotencyKey: null });
    const listOf = async (caller: TestCaller) =>
      dataOf(await caller.get(`${BASE}/health-consents`, { query: { learnerId } })).length;
    expect((await former.get(path)).status).toBe(404);
    expect((await withdraw(former)).status).toBe(404);
    expect([await listOf(former), await listOf(present)]).toEqual([0, 1]);
    expect((await present.get(path)).at('/status')).toBe('granted');
    expect((await withdraw(present)).at('/status')).toBe('withdrawn');
  });

  test('a parent who also works in a school decides as before', async () => {
    const { rows } = await sandbox.runtime.database.pool.query<{ number: string; born: string }>(
      'select personal_number as number, birth_date::text as born from registry.guardian where id = $1',
      [demo.guardian],
    );
    const hired = await ministry.post('/registry/v1/staff-members', {
      body: {
        schoolId: demo.schools.lowerSecondary,
        name: 'Nguyễn Văn Hùng',
        birthDate: rows[0]?.born,
        gender: 'male',
        position: 'teacher',
        personalNumber: rows[0]?.number,
      },
    });
    expect(hired.status).toBe(201);
    const { clientId } = await vendorClient();
    const consent = await grant(await sandbox.person(demo.guardian), clientId);
    expect([consent.status, consent.at('/givenBy')]).toEqual([201, 'guardian']);
  });

  test('each purpose has its own members', async () => {
    const errorsOf = async (body: object) => {
      const answer = await ministry.post(`${BASE}/health-consents`, {
        body: { learnerId: HOA, decision: 'granted', ...body },
      });
      return (answer.body as { errors: { pointer: string; code: string }[] }).errors.map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
    };
    expect(await errorsOf({ purpose: 'data-sharing' })).toEqual(['/clientId required']);
    expect(await errorsOf({ purpose: 'immunisation', expiresOn: '2027-01-01' })).toEqual([
      '/catchUpDoseId required',
      '/expiresOn not-allowed',
    ]);
    expect(
      await errorsOf({
        purpose: 'data-sharing',
        clientId: 'cli_00000000000000000000',
        expiresOn: '2026-11-22',
      }),
    ).toEqual(['/clientId unknown-reference', '/expiresOn invalid']);
  });

  test('coverage of the seed keeps its proportions and names nobody', async () => {
    const answer = await ministry.get(`${BASE}/immunisation-coverage`, {
      query: { groupBy: 'province' },
    });
    const { total, rows } = answer.body as {
      total: { children: number; completePercent: number; zeroDosePercent: number };
      rows: { id: string }[];
    };
    expect(rows.map(({ id }) => id)).toEqual(['33']);
    expect(total.children).toBeGreaterThan(100);
    expect(Math.abs(total.completePercent - 44.7)).toBeLessThan(8);
    expect(Math.abs(total.zeroDosePercent - 7.7)).toBeLessThan(5);
    expect(answer.text).not.toContain('lrn_');
    const query = { groupBy: 'school', schoolId: demo.schools.lowerSecondary };
    const vendor = await vendorClient();
    const refused = await vendor.get(`${BASE}/immunisation-coverage`, { query });
    expect([refused.status, refused.at('/code')]).toEqual([403, 'role-not-allowed']);
    const byClass = await ministry.get(`${BASE}/immunisation-coverage`, {
      query: { groupBy: 'class' },
    });
    expect([byClass.status, byClass.at('/errors/0/parameter')]).toEqual([422, 'schoolId']);
  });
});
