import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { originsFor } from '../kernel/origins.ts';
import { DEMO_VENDOR_CLIENT_ID, ensureDemoClients, writeDemoClientFile } from './demo-clients.ts';
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
    .select(['id', 'origins', 'return_urls', 'jwks', 'scopes'])
    .execute();
}

it('registers the demo vendor once, and follows the sandbox to other ports', async () => {
  await ensureDemoClients(runtime, ['platform.events.read']);
  const moved = { ...runtime, config: { ...runtime.config, origins: originsFor(5000) } };
  await ensureDemoClients(moved, ['platform.events.read', 'registry.learners.read']);
  const rows = await registered();
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    id: DEMO_VENDOR_CLIENT_ID,
    origins: ['http://localhost:5000'],
    return_urls: [
      'http://localhost:5000/xac-thuc',
      'http://localhost:5000/xac-thuc.html',
      'http://localhost:5004/dang-nhap/xong',
    ],
    scopes: ['platform.events.read', 'registry.learners.read'],
  });
});

it('hands over the private key in a file for its owner only, and registers the public half', async () => {
  await ensureDemoClients(runtime, []);
  const file = await writeDemoClientFile(runtime, folder);
  expect(file).toBe(join(folder, 'vendor-demo.json'));
  expect((await stat(file)).mode % 0o1000).toBe(0o600);
  const contents = JSON.parse(await readFile(file, 'utf8'));
  expect(contents.clientId).toBe('cli_demo0vendor0000000000');
  expect(contents.privateKey.d).toMatch(/^[\w-]{43}$/);
  const [row] = await registered();
  expect(row?.jwks.keys[0]).toMatchObject({ x: contents.privateKey.x, kty: 'EC' });
  expect(JSON.stringify(row?.jwks)).not.toContain('"d"');
});
