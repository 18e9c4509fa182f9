import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../../../kernel/clock.ts';
import { demo } from '../../../seed/demo.ts';
import { startSeededSandbox } from '../../../seed/testing.ts';
import { testDatabases } from '../../../testing/databases.ts';
import type { TestCaller } from '../../../testing/test-client.ts';
import type { TestSandbox } from '../../../testing/test-sandbox.ts';
import { PDF, upload } from './testing.ts';

const BASE = '/public-services/v1';

describe.each(testDatabases())('files of a dossier on %s', (database) => {
  const clock = new TestClock();
  let sandbox: TestSandbox;
  let portal: TestCaller;
  let department: TestCaller;

  beforeAll(async () => {
    sandbox = await startSeededSandbox(database, { clock });
    portal = await sandbox.client({ role: 'vendor', reach: {} });
    department = await sandbox.client({ role: 'department', reach: { provinceCodes: ['33'] } });
  });
  afterAll(() => sandbox.close());

  async function draft(): Promise<string> {
    const created = await portal.post(`${BASE}/dossiers`, {
      body: {
        procedureId: demo.procedure,
        receivingOfficeId: demo.department,
        channel: 'online',
        applicant: { name: 'Nguyễn Văn Hùng' },
      },
    });
    return created.at('/id');
  }
  const save = (id: string, code: string, body: object) =>
    portal.put(`${BASE}/dossiers/${id}/components/${code}`, { body });

  test('files come in pieces, are looked at, and leave only through their dossier', async () => {
    const id = await draft();
    const file = await upload(portal, id, PDF);
    expect((await file.send(0, PDF.subarray(0, 6))).at('/receivedBytes')).toBe('6');
    expect((await file.send(0, PDF.subarray(0, 6))).at('/receivedBytes')).toBe('6');
    expect((await file.send(9, PDF.subarray(9))).status).toBe(409);
    expect((await file.complete()).status).toBe(409);
    expect((await file.send(6, Buffer.alloc(20))).status).toBe(422);
    await file.send(6, PDF.subarray(6));
    expect((await file.complete()).at('/status')).toBe('stored');
    const content = await portal.get(`${file.path}/content`);
    expect([content.text, content.headers['content-type']]).toEqual([
      '%PDF-1.7\n%%EOF\n',
      'application/pdf',
    ]);
    const other = await draft();
    const elsewhere = file.path.replace(id, other);
    expect((await portal.get(`${elsewhere}/content`)).status).toBe(404);
    expect((await department.get(`${file.path}/content`)).status).toBe(404);

    const eicar = Buffer.from(
      ['%PDF-X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
    );
    const infected = await upload(portal, id, eicar);
    await infected.send(0, eicar);
    expect((await infected.complete()).body).toMatchObject({
      status: 'refused',
      refusal: 'infected',
    });
    expect((await portal.get(`${infected.path}/content`)).status).toBe(409);
    const script = Buffer.from('<script>alert(1)</script>');
    const disguised = await upload(portal, id, script, 'image/png');
    await disguised.send(0, script);
    expect((await disguised.complete()).at('/refusal')).toBe('wrong-type');
    const used = await save(id, 'don-de-nghi', {
      copies: 1,
      copyType: 'electronic',
      uploadIds: [disguised.id],
    });
    expect(used.status).toBe(422);
    expect((await portal.delete(file.path)).status).toBe(204);
  });

  test('the author gets the files of the office as the result, once everything is paid', async () => {
    clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse('2026-11-16T05:00:00Z') });
    const clerk = { handlerName: 'Lê Thị Thu Hà' };
    const id = await draft();
    const take = (step: string, body: object = clerk) =>
      department.post(`${BASE}/dossiers/${id}/${step}`, { body });
    const mine = await upload(portal, id, PDF);
    await mine.send(0, PDF);
    await mine.complete();
    const component = (uploadIds: string[]) =>
      save(id, 'don-de-nghi', { copies: 1, copyType: 'electronic', uploadIds });
    await component([mine.id]);
    await portal.post(`${BASE}/dossiers/${id}/submission`);
    await take('acceptance');
    await take('processing');
    const files = [await upload(department, id, PDF), await upload(department, id, PDF)] as const;
    for (const file of files) {
      await file.send(0, PDF);
      await file.complete();
    }
    const [result, working] = files;
    const read = async ({ path }: { path: string }) => (await portal.get(`${path}/content`)).status;
    expect([await read(mine), await read(result), await read(working)]).toEqual([200, 409, 409]);
    expect((await department.get(`${result.path}/content`)).status).toBe(200);

    await take('supplement-requests', { ...clerk, items: [{ content: 'Thiếu chữ ký' }] });
    expect((await component([result.id])).body).toMatchObject({
      errors: [{ pointer: '/uploadIds/0', code: 'unknown-reference' }],
    });
    const added = await upload(portal, id, PDF);
    await added.send(0, PDF);
    await added.complete();
    expect([await read(added), await read(result)]).toEqual([200, 409]);
    expect((await component([added.id])).status).toBe(200);
    await portal.post(`${BASE}/dossiers/${id}/supplement`);

    const amount = { amount: '250000', currency: 'VND' };
    await take('fee-requests', { ...clerk, description: 'Phí xác minh', amount });
    const completion = { ...clerk, summary: 'Đã cấp', uploadIds: [result.id] };
    expect((await take('completion', completion)).at('/status')).toBe('completed');
    expect([await read(added), await read(result)]).toEqual([200, 409]);
    const payments = await portal.get(`${BASE}/dossiers/${id}/payments`);
    const payment = payments.at('/data/0/id');
    await portal.post(`${BASE}/payments/${payment}/start`);
    await portal.post(`${BASE}/sandbox/payments/${payment}/settlement`, {
      body: { outcome: 'settled' },
    });
    expect([await read(result), await read(working)]).toEqual([200, 409]);
    clock.set({ offsetMilliseconds: 0, frozenAt: null });

    const ministry = await sandbox.client();
    const { body } = await ministry.get('/platform/v1/audit-entries', {
      query: { subjectId: result.id },
    });
    // Only the two reads that were answered, the office's and the author's, are on record.
    expect((body as { data: object[] }).data).toMatchObject([
      { operationId: 'getDossierUploadContent', fields: ['content'], subjectIds: [id, result.id] },
      { operationId: 'getDossierUploadContent', fields: ['content'], subjectIds: [id, result.id] },
    ]);
  });

  test('a file that never came whole is gone after a day', async () => {
    const id = await draft();
    const [begun, whole] = [await upload(portal, id, PDF), await upload(portal, id, PDF)];
    await begun.send(0, PDF.subarray(0, 6));
    await whole.send(0, PDF);
    await whole.complete();
    await sandbox.doDueWork();
    expect((await portal.get(begun.path)).status).toBe(200);
    clock.set({ offsetMilliseconds: 25 * 3_600_000, frozenAt: null });
    await sandbox.doDueWork();
    const left = [begun, whole].map(async ({ path }) => (await portal.get(path)).status);
    clock.set({ offsetMilliseconds: 0, frozenAt: null });
    expect(await Promise.all(left)).toEqual([404, 200]);
  });
});
