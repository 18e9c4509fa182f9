/** The quick starts of the README, run word for word against a running sandbox. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { Checks } from '../../packages/tooling/src/test/checks.ts';
import { chromiumLaunchOptions } from '../../packages/tooling/src/test/chromium.ts';
import { startSystem, type System } from '../../packages/tooling/src/test/system.ts';
import { command, root } from '../packages/pack.ts';
import { readSnippets } from './snippets.ts';

const checks = new Checks();
const snippets = await readSnippets(root);
const state = await mkdtemp(join(tmpdir(), 'khuevan-readme-'));
// Inside the project, so that the packages' names resolve as they do for the examples.
const folder = join(root, '.khuevan', 'readme');
await mkdir(folder, { recursive: true });

/** The addresses that stand in the README are those of the first start; these are this run's. */
function here(code: string, { origins }: System): string {
  return code
    .replaceAll('http://localhost:4400', origins.portal)
    .replaceAll('http://localhost:4401', origins.api)
    .replaceAll('http://content.localhost:4403', origins.content)
    .replaceAll('.khuevan/state', state);
}

async function runSnippet(name: 'vendor' | 'sdk', system: System): Promise<string[]> {
  const file = join(folder, `${name}.ts`);
  await writeFile(file, here(snippets[name], system));
  const { stdout } = await command(folder, process.execPath, [
    '--conditions=@khuevan/source',
    file,
  ]);
  return stdout.trim().split('\n');
}

async function openPortalSnippet(system: System, handle: string): Promise<void> {
  const { portal } = system.origins;
  const script = await readFile(join(root, 'packages/elements/dist/khuevan.min.js'), 'utf8');
  const options = chromiumLaunchOptions();
  // A page that the test hands in counts as one from the public network, and may not reach this machine.
  const args = [...(options.args ?? []), '--disable-features=LocalNetworkAccessChecks'];
  const browser = await chromium.launch({ ...options, args });
  try {
    const page = await browser.newPage();
    const serve = (path: string, contentType: string, body: string) =>
      page.route(portal + path, (route) =>
        route.fulfill({
          headers: {
            'content-type': contentType,
            'content-security-policy': here(snippets.policy, system),
          },
          body,
        }),
      );
    await serve('/quick-start', 'text/html', here(snippets.portal, system));
    await serve('/portal.js', 'text/javascript', snippets.portalScript);
    await serve('/khuevan/khuevan.min.js', 'text/javascript', script);
    await serve('/widget-handle', 'text/plain', handle);
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/content security policy|trusted ?type/i.test(message.text())) {
        violations.push(message.text());
      }
    });
    await page.goto(`${portal}/quick-start`);
    await page.getByRole('button', { name: 'Bắt đầu' }).waitFor({ timeout: 15_000 });
    assert.deepEqual(violations, []);
  } finally {
    await browser.close();
  }
}

const system = await startSystem(state);
try {
  let handle = '';
  await checks.check('vendor: a widget session is opened', async () => {
    handle = (await runSnippet('vendor', system)).at(-1) ?? '';
    assert.match(handle, /^kvh_/);
  });
  await checks.check('portal: the element shows the test', async () => {
    await openPortalSnippet(system, handle);
  });
  await checks.check('sdk: lists, pages and typed errors', async () => {
    const [name, communes, problem] = await runSnippet('sdk', system);
    assert.equal(name, 'Phường Ba Đình');
    assert.equal(communes, '126');
    assert.match(problem ?? '', /^not-found req_/);
  });
  await checks.check('webhook: a signed event is taken once, a forged one is not', async () => {
    await receiveWebhooks();
  });
} finally {
  await system.stop();
  await rm(state, { recursive: true, force: true });
}

async function receiveWebhooks(): Promise<void> {
  const file = join(folder, 'webhook.ts');
  await writeFile(file, snippets.webhook);
  const { receive } = (await import(pathToFileURL(file).href)) as {
    receive(request: Request, secret: string): Promise<Response>;
  };
  const { signWebhook } = await import('@khuevan/sdk/webhooks');
  const id = 'evt_01kaz8m2q4x7v9c1d3f5g7h9jk';
  const secret = 'whsec_RVhBTVBMRS1vbmx5LW5vdC1hLXNlY3JldA==';
  const occurredAt = '2026-11-23T02:00:00Z';
  const body = JSON.stringify({ id, type: 'platform.test', occurredAt, data: {} });
  const send = async (text: string) => {
    const headers = await signWebhook({ id, body, secrets: [secret] });
    const url = 'https://vendor.example/webhooks';
    return receive(
      new Request(url, { method: 'POST', body: text, headers: { ...headers } }),
      secret,
    );
  };
  assert.equal((await send(`${body} `)).status, 400);
  assert.equal((await send(body)).status, 204);
  assert.equal((await send(body)).status, 400);
}

checks.finish();
