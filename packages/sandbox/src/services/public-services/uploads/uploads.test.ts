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
