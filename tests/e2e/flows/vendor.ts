import assert from 'node:assert/strict';
import type { Checks } from '../../../packages/tooling/src/test/checks.ts';
import type { Origins, System } from '../../../packages/tooling/src/test/system.ts';
import { newPage, type KillableBrowser } from '../browser.ts';
import type { Watch } from '../watch.ts';

/** The vendor's back end: who may call it, what it learns by webhook, whom it lists. */
export async function vendorFlow(
  checks: Checks,
  { browser }: KillableBrowser,
  { vendor, portal }: Origins,
  watch: Watch,
): Promise<void> {
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
      const { page, context } = await newPage(browser, watch);
      await page.goto(vendor);
      await page.getByRole('button').click();
      await page.waitForURL(`${vendor}/learners`);
      const rows = page.locator('tbody').first().locator('tr');
      const first = await rows.allTextContents();
      assert.ok(first.length > 0);
      const next = page.getByRole('link', { name: 'Trang sau' });
      if (await next.isVisible()) {
        await next.click();
        await page.waitForURL(/after=/);
        const second = await rows.allTextContents();
        assert.ok(second.every((row) => !first.includes(row)));
      }
      for (const type of ['identity.verification.completed', 'assessment.attempt.submitted']) {
        await page.getByRole('cell', { name: type }).first().waitFor();
      }
      assert.doesNotMatch((await page.content()) ?? '', /(?<!\d)\d{12}(?!\d)/);
      await context.close();
    },
  );
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
