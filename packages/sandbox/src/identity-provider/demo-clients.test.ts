import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { originsFor } from '../kernel/origins.ts';
import { DEMO_APPLICATIONS, DEMO_VENDOR_CLIENT_ID } from './demo-applications.ts';
import { ensureDemoClients, writeDemoClientFiles } from './demo-clients.ts';
import { startSeededSandbox } from '../seed/testing.ts';
import { openTestRuntime } from './testing.ts';

let runtime: Awaited<ReturnType<typeof openTestRuntime>>;
let folder: string;

beforeAll(async () => {
  runtime = await openTestRuntime();
  folder = await mkdtemp(join(tmpdir(), 'khuevan-clients-'));
});

afterAll(async () => {
  await runtime.database.close();
  await rm(folder, { recursive: true });
});

async function registered() {
  return runtime.database.kysely
    .selectFrom('platform.client')
    .select(['id', 'organisation', 'role', 'reach', 'origins', 'return_urls', 'jwks', 'scopes'])
    .orderBy('id')
    .execute();
}

it('registers each demo application once, and follows the sandbox to other ports', async () => {
  await ensureDemoClients(runtime, ['platform.events.read']);
  const moved = { ...runtime, config: { ...runtime.config, origins: originsFor(5000) } };
  await ensureDemoClients(moved, ['platform.events.read', 'registry.learners.read']);
  const rows = await registered();
  expect(rows.map(({ role }) => role)).toEqual([
    'commune',
    'department',
    'institution',
    'ministry',
    'school',
    'vendor',
  ]);
  expect(new Set(rows.map(({ organisation }) => organisation)).size).toBe(6);
  expect(rows.find(({ id }) => id === DEMO_VENDOR_CLIENT_ID)).toMatchObject({
    reach: { nationwide: true },
    origins: ['http://localhost:5000'],
    return_urls: [
      'http://localhost:5000/xac-thuc',
      'http://localhost:5000/xac-thuc.html',
      'http://localhost:5004/dang-nhap/xong',
    ],
    scopes: ['platform.events.read', 'registry.learners.read'],
  });
  expect(rows.find(({ role }) => role === 'school')).toMatchObject({
    reach: { schoolIds: ['sch_demo0thcs0binh0minh00'] },
    origins: [],
    return_urls: [],
    scopes: ['platform.events.read', 'registry.learners.read'],
  });
});

it('hands over each private key in a file for its owner only, and registers the public half', async () => {
  await ensureDemoClients(runtime, []);
  const files = await writeDemoClientFiles(runtime, folder);
  expect(files.vendor).toBe(join(folder, 'vendor-demo.json'));
  const keys = new Set<string>();
  const rows = await registered();
  for (const { key, clientId } of DEMO_APPLICATIONS) {
    expect(files[key]).toBe(join(folder, `${key}-demo.json`));
    expect((await stat(files[key])).mode % 0o1000).toBe(0o600);
    const contents = JSON.parse(await readFile(files[key], 'utf8'));
    expect(contents.clientId).toBe(clientId);
    expect(contents.privateKey.d).toMatch(/^[\w-]{43}$/);
    const row = rows.find(({ id }) => id === clientId);
    expect(row?.jwks.keys[0]).toMatchObject({ x: contents.privateKey.x, kty: 'EC' });
    expect(JSON.stringify(row?.jwks)).not.toContain('"d"');
    keys.add(contents.privateKey.x);
  }
  expect(keys.size).toBe(6);
});

it('reaches rows that the seed makes', async () => {
  const sandbox = await startSeededSandbox('pglite');
  try {
    const db = sandbox.runtime.database.kysely;
    const school = await db
      .selectFrom('registry.school')
      .select(['province_code', 'commune_code'])
      .where('id', '=', 'sch_demo0thcs0binh0minh00')
      .executeTakeFirst();
    expect(school).toEqual({ province_code: '33', commune_code: '11977' });
    const institution = await db
      .selectFrom('admissions.institution')
      .select('name')
      .where('id', '=', 'ins_2q2t1w8hk4gyt99d1df1qzxgjs')
      .executeTakeFirst();
    expect(institution?.name).toBe('Trường Đại học Bách khoa Khuê Văn');
  } finally {
    await sandbox.close();
  }
});
