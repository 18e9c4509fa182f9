import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { People } from '../../identity-provider/people.ts';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const BASE = '/public-services/v1';
const clerk = { handlerName: 'Lê Thị Thu Hà' };
const paper = { copies: 1, copyType: 'original', uploadIds: [] };

interface Dossier {
  id: string;
  status: string;
  receivingOfficeId: string;
  applicant: { name: string };
}

const listOf = (answer: Answer) => (answer.body as { data: Dossier[] }).data;

describe.each(testDatabases())('who reaches a dossier on %s', (database) => {
  let sandbox: TestSandbox;
  let ministry: TestCaller;
  let department: TestCaller;
  let elsewhere: TestCaller;
  let vendor: TestCaller;
  let father: TestCaller;

  beforeAll(async () => {
    sandbox = await startSeededSandbox(database);
    ministry = await sandbox.client();
    department = await sandbox.client({ role: 'department', reach: { provinceCodes: ['33'] } });
    elsewhere = await sandbox.client({ role: 'department', reach: { provinceCodes: ['79'] } });
    vendor = await sandbox.client({ role: 'vendor', reach: {} });
    await new People(sandbox.runtime.database.kysely).ensureDemoPeople();
    father = await sandbox.person(demo.guardian);
  });
  afterAll(() => sandbox.close());

  const createBy = (caller: TestCaller, more: object = {}) =>
    caller.post(`${BASE}/dossiers`, {
      body: {
        procedureId: demo.procedure,
        receivingOfficeId: demo.department,
        channel: 'counter',
        ...more,
      },
    });

  async function submittedBy(caller: TestCaller): Promise<string> {
    const named = caller === father ? {} : { applicant: { name: 'Trần Thị Sáu' } };
    const id = (await createBy(caller, named)).at('/id');
    await caller.put(`${BASE}/dossiers/${id}/components/don-de-nghi`, { body: paper });
    expect((await caller.post(`${BASE}/dossiers/${id}/submission`)).status).toBe(200);
    return id;
  }

  const statusFor = async (caller: TestCaller, id: string) =>
    (await caller.get(`${BASE}/dossiers/${id}`)).status;
  const acceptBy = (caller: TestCaller, id: string) =>
    caller.post(`${BASE}/dossiers/${id}/acceptance`, { body: clerk });

  test('a signed-in father is the applicant, sees his own dossiers and nobody else’s', async () => {
    const mine = await createBy(father, { learnerId: demo.learners.hoa });
    expect(mine.body).toMatchObject({
      applicant: { name: 'Nguyễn Văn Hùng', birthDate: '1980-01-30', personalNumberEnding: '3974' },
    });
    const other = await createBy(father, { learnerId: demo.learners.binh });
    expect(other.body).toMatchObject({
      errors: [{ pointer: '/learnerId', code: 'unknown-reference' }],
    });
    const impostor = await createBy(father, { applicant: { name: 'Trần Thị Sáu' } });
    expect(impostor.body).toMatchObject({
      errors: [{ pointer: '/applicant/name', code: 'no-match' }],
    });
    const seen = listOf(await father.get(`${BASE}/dossiers`, { query: { limit: '200' } }));
    // Four of the seed and the draft.
    expect(seen.map(({ applicant }) => applicant.name)).toEqual(
      Array.from({ length: 5 }, () => 'Nguyễn Văn Hùng'),
    );
    const foreign = await submittedBy(vendor);
    expect(await statusFor(father, foreign)).toBe(404);
    expect((await acceptBy(father, mine.at('/id'))).status).toBe(403);
  });

  test('a draft is its author’s alone; a submitted dossier is also its office’s', async () => {
    const draft = (await createBy(vendor, { applicant: { name: 'Trần Thị Sáu' } })).at('/id');
    expect(await statusFor(department, draft)).toBe(404);
    expect(await statusFor(ministry, draft)).toBe(404);
    const id = await submittedBy(vendor);
    const stranger = await sandbox.client({ role: 'vendor', reach: {} });
    const school = await sandbox.client({
      role: 'school',
      reach: { schoolIds: [demo.schools.upperSecondary] },
    });
    expect(await statusFor(department, id)).toBe(200);
    expect(await statusFor(father, id)).toBe(404);
    for (const caller of [elsewhere, stranger, school]) {
      expect(await statusFor(caller, id)).toBe(404);
      expect((await acceptBy(caller, id)).status).toBe(404);
    }
    expect((await acceptBy(vendor, id)).at('/code')).toBe('role-not-allowed');
    const withdrawn = await department.post(`${BASE}/dossiers/${id}/withdrawal`, {
      body: { reason: 'Không phải của mình' },
    });
    expect(withdrawn.status).toBe(403);
    expect((await acceptBy(department, id)).status).toBe(200);
  });

  test('a school sees what came to it, and nothing that came to others', async () => {
    const school = await sandbox.client({
      role: 'school',
      reach: { schoolIds: [demo.schools.upperSecondary] },
    });
    const offices = await school.get(`${BASE}/offices`, { query: { q: 'THPT Mẫu' }, token: null });
    const office = offices.at('/data/0/id');
    const seen = listOf(await school.get(`${BASE}/dossiers`, { query: { limit: '200' } }));
    expect(seen.length).toBeGreaterThan(2);
    expect([...new Set(seen.map((one) => one.receivingOfficeId))]).toEqual([office]);
  });

  test('from office to office: the one that has it takes the steps, those that had it see it', async () => {
    const id = await submittedBy(vendor);
    await acceptBy(department, id);
    const offices = await ministry.get(`${BASE}/offices`, {
      query: { level: 'department', provinceCode: '79' },
      token: null,
    });
    const assigned = await department.post(`${BASE}/dossiers/${id}/assignments`, {
      body: { ...clerk, toOfficeId: offices.at('/data/0/id'), content: 'Phối hợp xác minh' },
    });
    expect(assigned.at('/currentOfficeId')).toBe(offices.at('/data/0/id'));
    const start = (caller: TestCaller) =>
      caller.post(`${BASE}/dossiers/${id}/processing`, { body: clerk });
    expect((await start(department)).at('/code')).toBe('role-not-allowed');
    expect(await statusFor(department, id)).toBe(200);
    expect((await start(elsewhere)).at('/status')).toBe('processing');
    const steps = await department.get(`${BASE}/dossiers/${id}/steps`);
    expect(steps.at('/data/2/toOfficeId')).toBe(offices.at('/data/0/id'));
    expect(steps.at('/data/2/content')).toBe('Phối hợp xác minh');
  });

  test('events come to those who reach an office, and once to the application that filed', async () => {
    const id = await submittedBy(vendor);
    const toldTo = async (caller: TestCaller) => {
      const { body } = await caller.get('/platform/v1/events', { query: { limit: '200' } });
      const { data } = body as { data: { type: string; data: Record<string, string> }[] };
      return data.filter((event) => event.data['dossierId'] === id).map((event) => event.data);
    };
    const told = {
      dossierId: id,
      officeId: demo.department,
      status: 'submitted',
      provinceCode: '33',
    };
    const school = await sandbox.client({
      role: 'school',
      reach: { schoolIds: [demo.schools.upperSecondary] },
    });
    expect(await toldTo(department)).toEqual([told]);
    expect(await toldTo(vendor)).toEqual([told]);
    expect(await toldTo(ministry)).toEqual([told]);
    expect(await toldTo(elsewhere)).toEqual([]);
    expect(await toldTo(school)).toEqual([]);
  });

  test('personal numbers are shown with their own scope only', async () => {
    const reader = await sandbox.client({ scopes: ['public-services.dossiers.read'] });
    const without = await reader.get(`${BASE}/dossiers`, { query: { limit: '200' } });
    expect(without.text).toContain('personalNumberEnding');
    expect(without.text).not.toMatch(/\d{12}/);
    const shown = await ministry.get(`${BASE}/dossiers`, { query: { limit: '200' } });
    expect(shown.text).toMatch(/"personalNumber":"000\d{9}"/);
    expect((await acceptBy(reader, listOf(without)[0]?.id ?? '')).status).toBe(403);
  });

  test('the seed has dossiers in each of the ten states, and late ones', async () => {
    const seen = listOf(await ministry.get(`${BASE}/dossiers`, { query: { limit: '200' } }));
    expect(new Set(seen.map(({ status }) => status))).toEqual(
      new Set([
        'submitted',
        'accepted',
        'refused',
        'processing',
        'supplement-requested',
        'payment-requested',
        'withdrawal-requested',
        'suspended',
        'completed',
        'delivered',
      ]),
    );
    const late = await ministry.get(`${BASE}/dossiers`, { query: { overdue: 'true' } });
    expect(listOf(late).length).toBeGreaterThan(0);
  });
});
