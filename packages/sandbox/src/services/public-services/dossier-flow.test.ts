import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TestClock } from '../../kernel/clock.ts';
import { demo } from '../../seed/demo.ts';
import { startSeededSandbox } from '../../seed/testing.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';
import { PDF, upload } from './uploads/testing.ts';

const BASE = '/public-services/v1';
const clerk = { handlerName: 'Lê Thị Thu Hà', department: 'Bộ phận Một cửa' };
const father = {
  name: 'Nguyễn Văn Hùng',
  birthDate: '1980-01-30',
  personalNumber: '000080003974',
  phone: '0900000001',
};
const daughter = { name: 'Nguyễn Thị Hoa', birthDate: '2009-03-12' };

describe.each(testDatabases())('a dossier on %s', (database) => {
  const clock = new TestClock();
  let sandbox: TestSandbox;
  let portal: TestCaller;
  let department: TestCaller;

  /** Noon in Vietnam of a day. */
  const on = (day: string) =>
    clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse(`${day}T05:00:00Z`) });

  beforeAll(async () => {
    sandbox = await startSeededSandbox(database, { clock });
    portal = await sandbox.client({ role: 'vendor', reach: {} });
    department = await sandbox.client({ role: 'department', reach: { provinceCodes: ['33'] } });
  });
  beforeEach(() => on('2026-11-16'));
  afterAll(() => sandbox.close());

  const step = async (
    caller: TestCaller,
    id: string,
    path: string,
    body?: object,
  ): Promise<Answer> =>
    caller.post(`${BASE}/dossiers/${id}/${path}`, body === undefined ? {} : { body });

  const save = (id: string, code: string, body: object) =>
    portal.put(`${BASE}/dossiers/${id}/components/${code}`, { body });
  const paper = { copies: 1, copyType: 'original', uploadIds: [] };

  async function draft(owner?: object): Promise<string> {
    const created = await portal.post(`${BASE}/dossiers`, {
      body: {
        procedureId: demo.procedure,
        receivingOfficeId: demo.department,
        channel: 'online',
        applicant: father,
        ...(owner === undefined ? {} : { owner }),
      },
    });
    expect(created.status).toBe(201);
    return created.at('/id');
  }

  async function submitted(): Promise<string> {
    const id = await draft();
    await save(id, 'don-de-nghi', paper);
    expect((await step(portal, id, 'submission')).status).toBe(200);
    return id;
  }

  const eventsOf = async (id: string): Promise<string[]> => {
    const reader = await sandbox.client();
    const { body } = await reader.get('/platform/v1/events', { query: { limit: '200' } });
    const { data } = body as { data: { type: string; data: { dossierId?: string } }[] };
    return data
      .filter((event) => event.data.dossierId === id)
      .map(({ type }) => type.replace('public-services.', ''))
      .toReversed();
  };

  test('from draft to delivery, with a supplement and a fee, the clock standing still meanwhile', async () => {
    const id = await draft(daughter);
    const lacking = await step(portal, id, 'submission');
    expect(lacking.status).toBe(422);
    expect((lacking.body as { errors: { pointer: string }[] }).errors).toMatchObject([
      { pointer: '/components/don-de-nghi' },
      { pointer: '/components/giay-uy-quyen' },
    ]);
    const file = await upload(portal, id, PDF);
    await file.send(0, PDF);
    expect((await file.complete()).body).toMatchObject({ status: 'stored', receivedBytes: 15 });
    await save(id, 'don-de-nghi', { copies: 1, copyType: 'electronic', uploadIds: [file.id] });
    await save(id, 'giay-uy-quyen', paper);
    const filed = await step(portal, id, 'submission');
    expect(filed.at('/code')).toMatch(/^H33-20261116-\d{7}$/);
    expect(filed.body).toMatchObject({ status: 'submitted', clock: 'not-started' });

    const accepted = await step(department, id, 'acceptance', clerk);
    expect(accepted.body).toMatchObject({
      status: 'accepted',
      clock: 'running',
      workingDays: 1,
      dueDate: '2026-11-17',
      appointmentDate: '2026-11-17',
    });
    await step(department, id, 'processing', { ...clerk, deadline: '2026-11-17' });
    const asked = await step(department, id, 'supplement-requests', {
      ...clerk,
      items: [{ componentCode: 'don-de-nghi', content: 'Đơn chưa ký' }],
    });
    expect(asked.body).toMatchObject({
      status: 'supplement-requested',
      clock: 'paused',
      workingDaysLeft: 1,
    });
    expect(asked.body).not.toHaveProperty('dueDate');

    on('2026-11-18');
    expect((await step(portal, id, 'supplement')).status).toBe(422);
    await save(id, 'don-de-nghi', paper);
    const resumed = await step(portal, id, 'supplement');
    expect(resumed.body).toMatchObject({ status: 'processing', dueDate: '2026-11-18' });

    const fee = await step(department, id, 'fee-requests', {
      ...clerk,
      description: 'Phí xác minh văn bằng',
      amount: { amount: '250000', currency: 'VND' },
    });
    expect(fee.body).toMatchObject({ status: 'payment-requested', clock: 'paused' });
    const payments = await portal.get(`${BASE}/dossiers/${id}/payments`);
    const paymentId = payments.at('/data/0/id');
    const settle = (outcome: string) =>
      portal.post(`${BASE}/sandbox/payments/${paymentId}/settlement`, { body: { outcome } });
    expect((await settle('settled')).status).toBe(409);
    await portal.post(`${BASE}/payments/${paymentId}/start`);
    expect((await settle('failed')).at('/status')).toBe('failed');
    on('2026-11-20');
    await portal.post(`${BASE}/payments/${paymentId}/start`);
    const receipt = await settle('settled');
    expect(receipt.body).toMatchObject({
      status: 'settled',
      amount: { amount: '250000', currency: 'VND' },
    });
    expect(receipt.at('/receiptNumber')).toMatch(/^BL2026-\d{7}$/);

    const done = await step(department, id, 'completion', {
      ...clerk,
      summary: 'Đã cấp 01 bản sao',
      uploadIds: [file.id],
    });
    expect(done.body).toMatchObject({
      status: 'completed',
      clock: 'stopped',
      dueDate: '2026-11-20',
      nextStatuses: ['delivered'],
    });
    const delivered = await step(department, id, 'delivery', {
      ...clerk,
      channel: 'counter',
      recipientName: 'Nguyễn Văn Hùng',
    });
    expect(delivered.at('/status')).toBe('delivered');
    const rated = await portal.put(`${BASE}/dossiers/${id}/rating`, {
      body: { score: 4, comment: 'Nhanh' },
    });
    expect(rated.at('/rating/score')).toBe('4');
    const { body } = await portal.get(`${BASE}/dossiers/${id}/steps`);
    expect((body as { data: { kind: string }[] }).data.map(({ kind }) => kind)).toEqual([
      'submitted',
      'accepted',
      'processing-started',
      'supplement-requested',
      'supplement-submitted',
      'fee-requested',
      'fee-settled',
      'completed',
      'delivered',
    ]);
    expect(await eventsOf(id)).toEqual([
      'dossier.submitted',
      'dossier.accepted',
      'dossier.supplement-requested',
      'dossier.fee-requested',
      'payment.settled',
      'dossier.completed',
      'dossier.result-delivered',
    ]);
  });

  test('steps in the wrong order are refused in words', async () => {
    const id = await submitted();
    for (const [path, body] of [
      ['processing', clerk],
      ['resumption', clerk],
      ['completion', { ...clerk, summary: 'x', uploadIds: [] }],
      ['delivery', { ...clerk, channel: 'counter', recipientName: 'Hùng' }],
      ['withdrawal-decision', { ...clerk, decision: 'granted' }],
    ] as const) {
      expect([path, (await step(department, id, path, body)).status]).toEqual([path, 409]);
    }
    const refused = await step(department, id, 'refusal', {
      ...clerk,
      reason: 'Không thuộc thẩm quyền',
    });
    expect(refused.body).toMatchObject({ status: 'refused', nextStatuses: [] });
    const again = await step(department, id, 'acceptance', clerk);
    expect(again.at('/detail')).toBe(
      'Hồ sơ đang ở trạng thái “Không được tiếp nhận”; bước này cần trạng thái “Mới đăng ký”.',
    );
  });

  test('a dossier that was never accepted is neither suspended nor completed', async () => {
    const id = await submitted();
    await step(department, id, 'supplement-requests', { ...clerk, items: [{ content: 'Thiếu' }] });
    const suspended = await step(department, id, 'suspension', { ...clerk, reason: 'Chờ' });
    expect([suspended.status, suspended.at('/detail')]).toEqual([
      409,
      'Hồ sơ chưa được tiếp nhận nên chưa qua bước này được.',
    ]);
    expect((await step(department, id, 'resumption', clerk)).status).toBe(409);
    const left = await portal.get(`${BASE}/dossiers/${id}`);
    expect(left.at('/status')).toBe('supplement-requested');
  });

  test('a withdrawal takes effect at once before acceptance, by decision after it', async () => {
    const early = await submitted();
    const gone = await step(portal, early, 'withdrawal', { reason: 'Không cần nữa' });
    expect(gone.body).toMatchObject({ status: 'suspended', clock: 'stopped', nextStatuses: [] });
    expect(await eventsOf(early)).toEqual(['dossier.submitted', 'dossier.withdrawn']);

    const late = await submitted();
    await step(department, late, 'acceptance', clerk);
    await step(portal, late, 'withdrawal', { reason: 'Không cần nữa' });
    const silent = await step(department, late, 'withdrawal-decision', {
      ...clerk,
      decision: 'declined',
    });
    expect(silent.status).toBe(422);
    const declined = await step(department, late, 'withdrawal-decision', {
      ...clerk,
      decision: 'declined',
      reason: 'Kết quả đã ký',
    });
    expect(declined.at('/status')).toBe('processing');
    await step(portal, late, 'withdrawal', { reason: 'Không cần nữa' });
    await step(department, late, 'withdrawal-decision', { ...clerk, decision: 'granted' });
    expect((await step(department, late, 'resumption', clerk)).status).toBe(409);
  });

  test('a late result gets one letter of apology with a new appointment', async () => {
    const id = await submitted();
    await step(department, id, 'acceptance', clerk);
    on('2026-11-17');
    await sandbox.doDueWork();
    expect((await portal.get(`${BASE}/dossiers/${id}`)).at('/apologyCount')).toBe('0');
    on('2026-11-18');
    await sandbox.doDueWork();
    await sandbox.doDueWork();
    const late = await portal.get(`${BASE}/dossiers/${id}`);
    expect(late.body).toMatchObject({
      overdueSince: '2026-11-18',
      dueDate: '2026-11-17',
      appointmentDate: '2026-11-23',
      apologyCount: 1,
    });
    expect(await eventsOf(id)).toContain('dossier.overdue');
    const letter = await portal.get(`${BASE}/dossiers/${id}/forms/apology`);
    expect(letter.status).toBe(200);
  });
});
