import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../../kernel/clock.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const BASE = '/school-health/v1';

interface Card {
  doses: { series: string; number: number; status: string; givenOn?: string }[];
  catchUp: { series: string; number: number }[];
  isComplete: boolean;
  isZeroDose: boolean;
}

interface CatchUp {
  id: string;
  learnerId: string;
  series: string;
  number: number;
  status: string;
}

const dataOf = <Item>({ body }: Answer) => (body as { data: Item[] }).data;

describe.each(testDatabases())('immunisation on %s', (database) => {
  let sandbox: TestSandbox;
  let ministry: TestCaller;
  let school: TestCaller;
  let station: TestCaller;
  let schoolId: string;
  let classId: string;

  beforeAll(async () => {
    const frozenAt = Date.parse('2026-11-23T02:00:00Z');
    const clock = new TestClock({ offsetMilliseconds: 0, frozenAt });
    sandbox = await startSeededSandbox(database, { clock });
    ministry = await sandbox.client();
    const schools = await ministry.get('/registry/v1/schools', { query: { level: 'primary' } });
    schoolId = schools.at('/data/0/id');
    school = await sandbox.client({ role: 'school', reach: { schoolIds: [schoolId] } });
    const communeCodes = [schools.at('/data/0/communeCode')];
    station = await sandbox.client({ role: 'commune', reach: { communeCodes } });
    const classes = await school.get('/registry/v1/classes', { query: { schoolId, grade: '1' } });
    classId = classes.at('/data/0/id');
  });
  afterAll(() => sandbox.close());

  /** A child of grade 1 with a parent on record, and the parent. */
  async function newFamily(): Promise<{ learnerId: string; parent: TestCaller }> {
    const learner = await school.post('/registry/v1/learners', {
      body: { schoolId, classId, name: 'Trần Thị Bé', birthDate: '2020-03-10', gender: 'female' },
    });
    const learnerId = learner.at('/id');
    const guardian = await school.post(`/registry/v1/learners/${learnerId}/guardians`, {
      body: {
        relationship: 'mother',
        name: 'Lê Thị Mẹ',
        birthDate: '1992-04-01',
        gender: 'female',
      },
    });
    return { learnerId, parent: await sandbox.person(guardian.at('/id')) };
  }

  const give = (learnerId: string, series: string, number: number, more: object = {}) =>
    school.post(`${BASE}/immunisation-doses`, {
      body: {
        learnerId,
        series,
        number,
        status: 'given',
        givenOn: '2026-11-20',
        source: 'parent-book',
        ...more,
      },
    });
  const cardOf = async (learnerId: string, caller = school) =>
    (await caller.get(`${BASE}/learners/${learnerId}/immunisation-card`)).body as Card;
  const statusOf = async (learnerId: string, series: string, number = 1) =>
    (await cardOf(learnerId)).doses.find((dose) => dose.series === series && dose.number === number)
      ?.status;

  /** A check at school entry, brought to its catch-up list. */
  async function listCatchUp(): Promise<Answer> {
    const check = await school.post(`${BASE}/immunisation-checks`, {
      body: { schoolId, schoolYear: '2026-2027', grades: ['1'] },
    });
    const path = `${BASE}/immunisation-checks/${check.at('/id')}`;
    await school.post(`${path}/submission`, { idempotencyKey: null });
    return station.post(`${path}/completion`, { idempotencyKey: null });
  }

  const catchUpOf = async (learnerId: string, caller = school) =>
    dataOf<CatchUp>(await caller.get(`${BASE}/catch-up-doses`, { query: { learnerId } }));

  test('a card follows from birth date and records', async () => {
    const { learnerId } = await newFamily();
    const empty = await cardOf(learnerId);
    expect([empty.isZeroDose, empty.isComplete]).toEqual([true, false]);
    expect(empty.catchUp.map(({ series, number }) => `${series} ${number}`)).toEqual([
      'bcg 1',
      'dpt-hepb-hib 1',
      'dpt-booster 1',
      'opv 1',
      'ipv 1',
      'measles 1',
      'measles-rubella 1',
      'japanese-encephalitis 1',
    ]);
    const made = await give(learnerId, 'opv', 1, { givenOn: '2020-05-12', lot: 'OPV-0520' });
    expect(made.body).toMatchObject({
      vaccine: 'opv',
      cvx: '178',
      status: 'given',
      lot: 'OPV-0520',
    });
    const after = await cardOf(learnerId);
    expect(after.isZeroDose).toBe(false);
    expect(after.doses).toContainEqual(
      expect.objectContaining({ series: 'opv', number: 1, status: 'given', givenOn: '2020-05-12' }),
    );
    expect(after.catchUp).toContainEqual(expect.objectContaining({ series: 'opv', number: 2 }));
  });

  test('a dose stands once; an entry made in error is withdrawn, not deleted', async () => {
    const { learnerId } = await newFamily();
    const made = await give(learnerId, 'bcg', 1);
    expect((await give(learnerId, 'bcg', 1)).status).toBe(409);
    const path = `${BASE}/immunisation-doses/${made.at('/id')}`;
    const withdraw = () =>
      school.post(`${path}/withdrawal`, {
        body: { reason: 'Ghi nhầm học sinh' },
        idempotencyKey: null,
      });
    expect((await withdraw()).status).toBe(200);
    expect((await withdraw()).status).toBe(409);
    expect((await school.get(path)).body).toMatchObject({ withdrawalReason: 'Ghi nhầm học sinh' });
    expect(await statusOf(learnerId, 'bcg')).toBe('overdue');
    expect((await give(learnerId, 'bcg', 1)).status).toBe(201);
  });

  test.each([
    ['opv', 4, {}, '/number'],
    ['smallpox', 1, {}, '/series'],
    ['opv', 1, { givenOn: '2026-11-24' }, '/givenOn'],
    ['opv', 1, { givenOn: '2020-03-09' }, '/givenOn'],
    ['opv', 1, { vaccine: 'khong-co' }, '/vaccine'],
    ['opv', 1, { status: 'contraindicated' }, '/givenOn'],
  ])('%s %i with %o is refused at %s', async (series, number, more, pointer) => {
    const { learnerId } = await newFamily();
    const refused = await give(learnerId, series, number, more);
    expect([refused.status, refused.at('/errors/0/pointer')]).toEqual([422, pointer]);
  });

  test('from the books over the health station and the parent to the dose', async () => {
    const { learnerId, parent } = await newFamily();
    const check = await school.post(`${BASE}/immunisation-checks`, {
      body: { schoolId, schoolYear: '2026-2027', grades: ['1'] },
    });
    const path = `${BASE}/immunisation-checks/${check.at('/id')}`;
    const step = (caller: TestCaller, name: string) =>
      caller.post(`${path}/${name}`, { idempotencyKey: null });
    const early = await step(station, 'completion');
    expect([early.status, early.at('/detail')]).toEqual([
      409,
      'Không thực hiện được bước này: trường đang thu sổ tiêm chủng.',
    ]);
    expect((await step(school, 'submission')).body).toMatchObject({ status: 'submitted' });
    expect((await step(school, 'completion')).at('/code')).toBe('role-not-allowed');
    const missing = await school.get(`${BASE}/missing-doses`, {
      query: { schoolId, classId, limit: '200' },
    });
    expect(dataOf<{ learnerId: string }>(missing).map((row) => row.learnerId)).toContain(learnerId);
    expect((await step(station, 'completion')).body).toMatchObject({ status: 'completed' });

    const waiting = await catchUpOf(learnerId, parent);
    expect(waiting).toHaveLength(8);
    expect(new Set(waiting.map(({ status }) => status))).toEqual(new Set(['awaiting-consent']));
    const [bcg, opv] = ['bcg', 'opv'].map((name) => waiting.find(({ series }) => series === name));
    const decide = (catchUpDoseId: string | undefined, decision: string, more: object = {}) =>
      parent.post(`${BASE}/health-consents`, {
        body: { learnerId, purpose: 'immunisation', decision, catchUpDoseId, ...more },
      });
    const without = await give(learnerId, 'bcg', 1, { catchUpDoseId: bcg?.id });
    expect([without.status, without.at('/detail')]).toEqual([
      409,
      'Chưa có ý kiến đồng ý của cha mẹ hoặc người giám hộ cho mũi tiêm bù này.',
    ]);
    expect((await decide(bcg?.id, 'granted')).body).toMatchObject({
      status: 'granted',
      givenBy: 'guardian',
    });
    expect((await give(learnerId, 'bcg', 1, { catchUpDoseId: bcg?.id })).status).toBe(201);
    expect((await decide(bcg?.id, 'refused')).status).toBe(409);

    expect((await decide(opv?.id, 'refused', { reason: 'Cháu đang ốm' })).status).toBe(201);
    expect(await statusOf(learnerId, 'opv')).toBe('refused');
    expect((await decide(opv?.id, 'granted')).status).toBe(201);
    expect(await statusOf(learnerId, 'opv')).toBe('overdue');
    const states = new Map((await catchUpOf(learnerId)).map((dose) => [dose.series, dose.status]));
    expect([states.get('bcg'), states.get('opv'), states.get('ipv')]).toEqual([
      'given',
      'consented',
      'awaiting-consent',
    ]);
    const events = await school.get('/platform/v1/events', { query: { limit: '200' } });
    const types = dataOf<{ type: string }>(events).map(({ type }) => type);
    for (const type of [
      'immunisation-check.submitted',
      'catch-up-list.ready',
      'consent.granted',
      'consent.refused',
      'immunisation.recorded',
    ]) {
      expect(types).toContain(`school-health.${type}`);
    }
  });

  test('the next list does not ask again about what is still asked', async () => {
    const { learnerId } = await newFamily();
    await listCatchUp();
    const first = await catchUpOf(learnerId);
    const again = await listCatchUp();
    expect(again.body).toMatchObject({ status: 'completed', catchUpCount: 0 });
    expect(await catchUpOf(learnerId)).toEqual(first);
  });

  test('a foreign parent, a vendor and a pupil decide nothing', async () => {
    const { learnerId } = await newFamily();
    const { parent: stranger } = await newFamily();
    await listCatchUp();
    const [dose] = await catchUpOf(learnerId);
    const body = {
      learnerId,
      purpose: 'immunisation',
      decision: 'granted',
      catchUpDoseId: dose?.id,
    };
    const decide = async (caller: TestCaller) =>
      (await caller.post(`${BASE}/health-consents`, { body })).status;
    expect(await decide(stranger)).toBe(404);
    expect(await decide(await sandbox.person(learnerId))).toBe(403);
    expect(
      await decide(await sandbox.client({ role: 'vendor', reach: { schoolIds: [schoolId] } })),
    ).toBe(403);
    expect(await catchUpOf(learnerId, stranger)).toEqual([]);
  });
});
