import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient, type Client } from '@khuevan/sdk';
import { clientCredentials } from '@khuevan/sdk/auth/client-credentials';
import {
  getWebhookDelivery,
  listWebhookDeliveries,
  replayWebhookDelivery,
} from '@khuevan/sdk/platform';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Credentials } from '../../../examples/vendor-node/src/config.ts';
import type { Checks } from '../../../packages/tooling/src/test/checks.ts';
import type { SandboxOrigins } from '../../../packages/sandbox/src/kernel/origins.ts';
import type { System } from '../../../packages/tooling/src/test/system.ts';
import { newPage, type KillableBrowser } from '../browser.ts';
import type { Watch } from '../watch.ts';

/** The vendor's back end: who may call it, what it learns by webhook, whom it lists. */
export async function vendorFlow(
  checks: Checks,
  { browser }: KillableBrowser,
  origins: SandboxOrigins,
  watch: Watch,
  state: string,
): Promise<void> {
  const { vendor, portal } = origins;
  await checks.check(
    'vendor: a foreign origin is turned away, a guest gets no handle',
    async () => {
      const body = JSON.stringify({ widget: 'edu-quiz-runner', resource: 'asm_x' });
      const headers = { 'content-type': 'application/json' };
      const ask = (extra: Record<string, string>): Promise<Response> =>
        fetch(`${vendor}/widget-handles`, {
          method: 'POST',
          body,
          headers: { ...headers, ...extra },
        });
      assert.equal((await ask({ origin: 'https://example.org' })).status, 403);
      assert.equal((await ask({})).status, 403);
      assert.equal((await ask({ origin: portal })).status, 401);
    },
  );

  await checks.check('vendor: a webhook without a valid signature is refused', async () => {
    const answer = await fetch(`${vendor}/webhooks`, {
      method: 'POST',
      body: '{"id":"evt_x","type":"platform.test","occurredAt":"2026-11-23T02:00:00Z","data":{}}',
      headers: {
        'webhook-id': 'evt_x',
        'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
        'webhook-signature': 'v1,AAAA',
      },
    });
    assert.equal(answer.status, 400);
  });

  await checks.check(
    'vendor: staff see learners page by page and the webhooks received',
    async () => {
      const { page, context } = await staffPage(browser, watch, vendor);
      const rows = page.locator('tbody').first().locator('tr');
      const first = await rows.allTextContents();
      assert.ok(first.length > 0);
      const next = page.getByRole('link', { name: 'Trang sau' });
      await next.click();
      await page.waitForURL(/after=/);
      const second = await rows.allTextContents();
      assert.ok(second.length > 0);
      assert.ok(second.every((row) => !first.includes(row)));
      for (const type of ['identity.verification.completed', 'assessment.attempt.submitted']) {
        await page.getByRole('cell', { name: type }).first().waitFor();
      }
      assert.doesNotMatch((await page.content()) ?? '', /(?<!\d)\d{12}(?!\d)/);
      await context.close();
    },
  );

  await checks.check(
    'vendor: the outcome of a verification comes from the signed result, checked here',
    async () => {
      const { page, context } = await staffPage(browser, watch, vendor);
      const results = section(page, 'Kết quả đã kiểm chữ ký').getByRole('row');
      const outcomeOf = (record: string): Promise<string | null> =>
        results.filter({ hasText: record }).getByRole('cell').last().textContent();
      assert.equal(await outcomeOf('lrn_demo0nguyen0thi0hoa00'), 'Đã xác thực');
      assert.equal(await outcomeOf('lrn_demo0tran0van0binh000'), 'Chưa khớp với dữ liệu dân cư');
      // The heading and the two who came to an end: whoever declined has no result.
      assert.equal(await results.count(), 3);
      await context.close();
    },
  );

  await checks.check('vendor: a replayed webhook is answered 2xx and does nothing', async () => {
    const client = await ownClient(state, origins);
    const completed = 'identity.verification.completed';
    const { data } = await listWebhookDeliveries(client, { limit: 200 });
    const original = data.find(({ eventType }) => eventType === completed);
    assert.ok(original !== undefined);
    const before = await shownToStaff(browser, watch, vendor);
    const { id } = await replayWebhookDelivery(client, { webhookDeliveryId: original.id });
    let replay = await getWebhookDelivery(client, { webhookDeliveryId: id });
    for (let tries = 0; replay.status === 'pending' && tries < 50; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      replay = await getWebhookDelivery(client, { webhookDeliveryId: id });
    }
    assert.equal(replay.status, 'succeeded');
    assert.equal(replay.attempts.at(-1)?.responseStatus, 204);
    assert.ok(before.some((row) => row.includes(original.eventId)));
    assert.deepEqual(await shownToStaff(browser, watch, vendor), before);
  });
}

/** The rows of results and of webhooks. */
async function shownToStaff(browser: Browser, watch: Watch, vendor: string): Promise<string[]> {
  const { page, context } = await staffPage(browser, watch, vendor);
  const rows = [
    ...(await section(page, 'Kết quả đã kiểm chữ ký').getByRole('row').allTextContents()),
    ...(await section(page, 'Webhook đã nhận').getByRole('row').allTextContents()),
  ];
  await context.close();
  return rows;
}

/** The page that staff see. */
async function staffPage(
  browser: Browser,
  watch: Watch,
  vendor: string,
): Promise<{ page: Page; context: BrowserContext }> {
  const { page, context } = await newPage(browser, watch);
  await page.goto(vendor);
  await page.getByRole('button').click();
  await page.waitForURL(`${vendor}/learners`);
  return { page, context };
}

const section = (page: Page, name: string): Locator => page.getByRole('region', { name });

/** The vendor's own client of the platform, to look at deliveries and have one sent again. */
async function ownClient(
  state: string,
  { api, identityProvider }: SandboxOrigins,
): Promise<Client> {
  const file = join(state, 'clients/vendor-demo.json');
  const { clientId, privateKey } = JSON.parse(await readFile(file, 'utf8')) as Credentials;
  const auth = clientCredentials({
    tokenEndpoint: `${identityProvider}/token`,
    clientId,
    privateKey,
    scope: ['platform.webhooks.read', 'platform.webhooks.write'],
    resource: api,
  });
  return createClient({ baseUrl: api, auth });
}

/** What the second demo learner has under way, asked as the portal asks it. */
export async function workUnderWay({ origins: { vendor, portal } }: System): Promise<unknown> {
  const signedIn = await fetch(`${vendor}/session`, {
    method: 'POST',
    body: JSON.stringify({ person: 'binh' }),
    headers: { 'content-type': 'application/json', origin: portal },
  });
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const answer = await fetch(`${vendor}/overview`, { headers: { cookie } });
  assert.equal(answer.status, 200);
  return answer.json();
}
