import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../../kernel/clock.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const PATH = '/workforce/v1/transfer-proposals';
const PAPER = { reference: 'ĐX-2026-007', signedOn: '2026-11-20' };

const dataOf = <Item>({ body }: Answer) => (body as { data: Item[] }).data;

describe.each(testDatabases())('transfer proposals on %s', (database) => {
  let sandbox: TestSandbox;
  let ministry: TestCaller;
  let department: TestCaller;
  let leaving: TestCaller;
  let receiving: TestCaller;
  let from: string;
  let to: string;
  /** Teachers of the school with a surplus who have no proposal. */
  let teachers: string[];
  const clock = new TestClock();

  beforeAll(async () => {
    clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse('2026-11-23T02:00:00Z') });
    sandbox = await startSeededSandbox(database, { clock });
    ministry = await sandbox.client();
    const schoolOf = async (level: string) =>
      (await ministry.get('/registry/v1/schools', { query: { level } })).at('/data/0/id');
    [from, to] = [await schoolOf('primary'), await schoolOf('primary-lower-secondary')];
    [department, leaving, receiving] = await Promise.all([
      sandbox.client({ role: 'department', reach: { provinceCodes: ['33'] } }),
      sandbox.client({ role: 'school', reach: { schoolIds: [from] } }),
      sandbox.client({ role: 'school', reach: { schoolIds: [to] } }),
    ]);
    const staff = await leaving.get('/registry/v1/staff-members', {
      query: { status: 'WORKING', limit: '200' },
    });
    const open = await leaving.get(PATH);
    const busy = new Set(dataOf<{ staffId: string }>(open).map(({ staffId }) => staffId));
    teachers = dataOf<{ id: string; position: string }>(staff)
      .filter(({ id, position }) => position === 'teacher' && !busy.has(id))
      .map(({ id }) => id);
  });
  afterAll(() => sandbox.close());

  const nextTeacher = (): string => {
    const id = teachers.shift();
    if (id === undefined) throw new Error('no teacher is left');
    return id;
  };
  const propose = (staffId: string, more: object = {}, caller = department) =>
    caller.post(PATH, {
      body: { staffId, toSchoolId: to, reason: 'Điều tiết giáo viên', ...more },
    });
  const step = (caller: TestCaller, id: string, name: string, body?: object) =>
    caller.post(`${PATH}/${id}/${name}`, body === undefined ? {} : { body });

  test('the teacher agrees, both schools act, and the record moves on the effective date', async () => {
    const staffId = nextTeacher();
    const teacher = await sandbox.person(staffId);
    const colleague = await sandbox.person(nextTeacher());
    const refused = await propose(staffId, {}, leaving);
    expect(refused.at('/code')).toBe('role-not-allowed');
    const proposal = await propose(staffId, { effectiveOn: '2027-01-04' });
    expect([proposal.status, proposal.at('/status'), proposal.at('/level')]).toEqual([
      201,
      'proposed',
      'primary',
    ]);
    const id = proposal.at('/id');
    expect((await propose(staffId)).status).toBe(409);

    // The teacher's own answer, in the order of the steps; a colleague does not even see it.
    expect((await step(leaving, id, 'release')).status).toBe(409);
    expect((await colleague.get(`${PATH}/${id}`)).status).toBe(404);
    expect((await step(colleague, id, 'consent', { decision: 'agreed' })).status).toBe(404);
    const unsigned = await step(leaving, id, 'consent', { decision: 'agreed' });
    expect([unsigned.status, unsigned.at('/errors/0/pointer')]).toEqual([422, '/paper']);
    const elsewhere = await step(receiving, id, 'consent', { decision: 'agreed', paper: PAPER });
    expect(elsewhere.at('/code')).toBe('role-not-allowed');
    const consented = await step(teacher, id, 'consent', { decision: 'agreed' });
    expect([consented.at('/status'), consented.at('/consent/givenBy')]).toEqual([
      'consented',
      'person',
    ]);

    expect((await step(receiving, id, 'release')).at('/code')).toBe('role-not-allowed');
    expect((await step(leaving, id, 'release')).at('/status')).toBe('released');
    const acceptance = { decision: 'accepted' };
    expect((await step(leaving, id, 'acceptance', acceptance)).at('/code')).toBe(
      'role-not-allowed',
    );
    expect((await step(receiving, id, 'acceptance', acceptance)).at('/status')).toBe('accepted');
    const staffPath = `/registry/v1/staff-members/${staffId}`;
    expect((await leaving.get(staffPath)).at('/schoolId')).toBe(from);

    await ministry.put('/platform/v1/sandbox/test-clock', {
      body: { mode: 'frozen', now: '2027-01-04T02:00:00Z' },
    });
    expect((await department.get(`${PATH}/${id}`)).at('/status')).toBe('completed');
    const arrived = await receiving.get(staffPath);
    expect([arrived.at('/schoolId'), arrived.at('/status')]).toEqual([to, 'TRANSFERRED_IN']);
    expect((await leaving.get(staffPath)).status).toBe(404);
    expect((await step(department, id, 'cancellation', { reason: 'Nhầm' })).status).toBe(409);

    const events = await ministry.get('/platform/v1/events', { query: { limit: '200' } });
    const told = dataOf<{ type: string; data: { proposalId?: string } }>(events)
      .filter(({ data }) => data.proposalId === id)
      .map(({ type }) => type.replace('workforce.transfer-proposal.', ''))
      .toSorted();
    expect(told).toEqual(['accepted', 'completed', 'consented', 'proposed', 'released']);
  });

  test('an answer on paper is recorded by the school, and a refusal ends the proposal', async () => {
    const proposal = await propose(nextTeacher());
    const id = proposal.at('/id');
    const tomorrow = { ...PAPER, signedOn: '2099-01-01' };
    const early = await step(leaving, id, 'consent', { decision: 'agreed', paper: tomorrow });
    expect(early.at('/errors/0/pointer')).toBe('/paper/signedOn');
    const answer = await step(leaving, id, 'consent', { decision: 'agreed', paper: PAPER });
    expect(answer.at('/consent/givenBy')).toBe('paper');
    await step(leaving, id, 'release');
    const wordless = await step(receiving, id, 'acceptance', { decision: 'refused' });
    expect(wordless.at('/errors/0/pointer')).toBe('/reason');
    const refusal = { decision: 'refused', reason: 'Đã tuyển dụng đủ' };
    expect((await step(receiving, id, 'acceptance', refusal)).at('/status')).toBe('refused');
  });

  test('without an effective date the move comes with the acceptance', async () => {
    const staffId = nextTeacher();
    const proposal = await propose(staffId);
    const id = proposal.at('/id');
    await step(leaving, id, 'consent', { decision: 'agreed', paper: PAPER });
    await step(leaving, id, 'release');
    const done = await step(receiving, id, 'acceptance', { decision: 'accepted' });
    expect([done.at('/status'), done.at('/effectiveOn')]).toEqual(['completed', '2027-01-04']);
    expect((await receiving.get(`/registry/v1/staff-members/${staffId}`)).status).toBe(200);
  });

  test('only from a surplus to a shortage, by the approved reports', async () => {
    const staffId = nextTeacher();
    const pointer = async (more: object) => {
      const answer = await propose(staffId, more);
      return [answer.status, answer.at('/errors/0/pointer')];
    };
    expect(await pointer({ toSchoolId: from })).toEqual([422, '/toSchoolId']);
    // The upper-secondary school has no primary level.
    const upper = await ministry.get('/registry/v1/schools', {
      query: { level: 'upper-secondary' },
    });
    expect(await pointer({ toSchoolId: upper.at('/data/0/id') })).toEqual([422, '/toSchoolId']);
    expect(await pointer({ effectiveOn: '2026-11-22' })).toEqual([422, '/effectiveOn']);
    const foreign = await sandbox.client({ role: 'department', reach: { provinceCodes: ['92'] } });
    const unseen = await propose(staffId, {}, foreign);
    expect([unseen.status, unseen.at('/errors/0/pointer')]).toEqual([422, '/staffId']);
  });
});
