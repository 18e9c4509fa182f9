import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';
import { ProofKey, TestCaller } from '../testing/test-client.ts';
import { DEMO_VALUES } from './demo-values.ts';
import { ensureDemoClients } from '../identity-provider/demo-clients.ts';

const ORIGIN = 'http://localhost:4401';
const TOKEN = '/docs/token';
const METHODS = new Set(['get', 'put', 'post', 'patch', 'delete']);
const OWN_PAGE = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' };

let sandbox: TestSandbox;
let page: TestCaller;

beforeAll(async () => {
  sandbox = await startTestSandbox({ profile: 'xs' });
  await ensureDemoClients(sandbox.runtime, ['registry.learners.read', 'registry.schools.read']);
  sandbox.forgetClients();
  page = await sandbox.stranger();
});
afterAll(() => sandbox.close());

const ask = (role: unknown, headers: Record<string, string> = OWN_PAGE, proof?: null) =>
  page.post(TOKEN, { body: { role }, headers, ...(proof === null ? { proof } : {}) });

describe('the page', () => {
  test('is served under a policy that loads nothing from anywhere else', async () => {
    const { status, headers, text } = await page.get('/docs', {
      headers: { host: 'localhost:4401' },
    });
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(text).toContain('data-services="registry admissions ');
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  test('is sent to its own origin from other names of the machine', async () => {
    const { status, headers } = await page.get('/docs', { headers: { host: '127.0.0.1:4401' } });
    expect([status, headers['location']]).toEqual([302, 'http://localhost:4401/docs']);
  });

  test('gets its script, its sheet and its typeface from this server', async () => {
    const script = await page.get('/docs/assets/scalar.js');
    expect(script.text).toMatch(/^globalThis\.__zod_globalConfig = /);
    expect(script.text).toContain('createApiReference');
    const tag = String(script.headers['etag']);
    const again = await page.get('/docs/assets/scalar.js', { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
    const sheet = await page.get('/docs/assets/page.css');
    const font = /url\("(fonts\/[^"]+)"\)/.exec(sheet.text)?.[1] ?? '';
    expect((await page.get(`/docs/assets/${font}`)).headers['content-type']).toBe('font/woff2');
    expect((await page.get('/docs/assets/fonts/..%2fpackage.json')).status).toBe(404);
  });

  test('shows every operation with a program and an address on this sandbox', async () => {
    for (const { service, operations, prefix } of sandbox.documents) {
      const { body } = await page.get(`/docs/openapi/${service}.json`);
      const shown = body as {
        servers: { url: string }[];
        paths: Record<string, Record<string, { 'x-codeSamples'?: { source: string }[] }>>;
      };
      expect(shown.servers).toEqual([{ url: `${ORIGIN}${prefix}` }]);
      const samples = Object.values(shown.paths).flatMap((item) =>
        Object.entries(item)
          .filter(([name]) => METHODS.has(name))
          .map(([, operation]) => operation['x-codeSamples']?.[0]?.source),
      );
      expect(samples).toHaveLength(operations.length);
      expect(samples.every((source) => source?.includes(`@khuevan/sdk/${service}`))).toBe(true);
    }
  });
});

test('what the page fills in finds something', async () => {
  const caller = await sandbox.client();
  const known = sandbox.documents
    .flatMap(({ operations }) => operations)
    .filter(({ method, path, parameters, isPublic, allows }) => {
      const places = parameters.filter(({ in: place }) => place === 'path');
      return (
        method === 'GET' &&
        (isPublic || allows.has('client')) &&
        places.length > 0 &&
        places.every(({ name }) => name in DEMO_VALUES) &&
        path.endsWith('}') &&
        parameters.every(({ in: place, required }) => place !== 'query' || required !== true)
      );
    });
  expect(known.length).toBeGreaterThan(14);
  for (const { id, route } of known) {
    const path = route.replaceAll(/\{(\w+)\}/g, (_all, name: string) => DEMO_VALUES[name] ?? '');
    expect([id, (await caller.get(path)).status]).toEqual([id, 200]);
  }
});

describe('its token', () => {
  test('is one of the chosen application, bound to the key of the page', async () => {
    const answer = await ask('school');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ expiresIn: 600 });
    const caller = new TestCaller(page.inside, page.key, answer.at('/accessToken'));
    const current = await caller.get('/platform/v1/access-tokens/current');
    expect(current.at('/clientId')).toBe('cli_demo0school0000000000');
    const { body } = await caller.get('/registry/v1/schools');
    expect((body as { data: { id: string }[] }).data.map(({ id }) => id)).toEqual([
      'sch_demo0thcs0binh0minh00',
    ]);
    const thief = new TestCaller(page.inside, await ProofKey.create(), answer.at('/accessToken'));
    expect((await thief.get('/registry/v1/schools')).status).toBe(401);
  });

  test.each([
    ['another origin', { origin: 'http://localhost:4400', 'sec-fetch-site': 'same-site' }],
    ['another site that says it is this one', { origin: ORIGIN, 'sec-fetch-site': 'cross-site' }],
    ['a name that was bent to this machine', { ...OWN_PAGE, origin: 'http://evil.example:4401' }],
    ['a program that is no browser', {}],
  ])('is not given to %s', async (_name, headers) => {
    const answer = await ask('ministry', headers);
    expect([answer.status, answer.at('/code')]).toEqual([403, 'wrong-origin']);
  });

  test('is not given without a proof, nor twice for the same one', async () => {
    expect((await ask('vendor', OWN_PAGE, null)).at('/code')).toBe('invalid-dpop-proof');
    const proof = await page.key.prove({ method: 'POST', url: `${ORIGIN}${TOKEN}` });
    const options = { body: { role: 'vendor' }, headers: OWN_PAGE, proof };
    expect((await page.post(TOKEN, options)).status).toBe(200);
    expect((await page.post(TOKEN, options)).status).toBe(401);
  });

  test('is not given for an application that there is not', async () => {
    const answer = await ask('admin');
    expect([answer.status, answer.at('/errors/0/pointer')]).toEqual([400, '/role']);
  });
});

test('a sandbox without demo applications has none to give', async () => {
  const empty = await startTestSandbox();
  try {
    const stranger = await empty.stranger();
    const answer = await stranger.post(TOKEN, { body: { role: 'vendor' }, headers: OWN_PAGE });
    expect(answer.status).toBe(404);
    const { text } = await stranger.get('/docs', { headers: { host: 'localhost:4401' } });
    expect(text).not.toContain('<select');
  } finally {
    await empty.close();
  }
});
