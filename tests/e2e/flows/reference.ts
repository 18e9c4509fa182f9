import assert from 'node:assert/strict';
import { loadDocuments } from '../../../packages/sandbox/src/kernel/http/documents.ts';
import type { SandboxOrigins } from '../../../packages/sandbox/src/kernel/origins.ts';
import { axeViolations } from '../../../packages/tooling/src/test/axe.ts';
import type { Checks } from '../../../packages/tooling/src/test/checks.ts';
import { newPage, PHONE, type KillableBrowser } from '../browser.ts';
import type { Watch } from '../watch.ts';

const OPERATION = '#registry/tag/schools/GET/schools/{schoolId}';
const SCHOOL = 'sch_demo0thcs0binh0minh00';

/** The API reference: every document, a program for the operation, and a call that really goes through. */
export async function referenceFlow(
  checks: Checks,
  { browser }: KillableBrowser,
  { api }: SandboxOrigins,
  watch: Watch,
): Promise<void> {
  const { page, context } = await newPage(browser, watch);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(api) && !/^(?:data|blob):/.test(url)) elsewhere.push(url);
  });

  await checks.check('reference: an operation is shown with a program that calls it', async () => {
    await page.goto(`${api}/docs${OPERATION}`);
    await page.getByRole('heading', { name: 'Get a school' }).first().waitFor();
    await page.getByText('getSchool(client').first().waitFor();
  });

  await checks.check('reference: every document can be chosen', async () => {
    await page.getByRole('button', { name: 'registry' }).first().click();
    for (const { service } of await loadDocuments()) {
      await page.getByRole('option', { name: service, exact: true }).waitFor();
    }
    await page.keyboard.press('Escape');
  });

  await checks.check('reference: a call is signed by the page and answered with 200', async () => {
    await page.getByLabel('Gọi thử với vai trò').selectOption('school');
    await page
      .getByRole('button', { name: /^Gọi thử/ })
      .filter({ hasText: '(get /schools/{schoolId})' })
      .click();
    const answered = page.waitForResponse((response) =>
      response.url().includes('/registry/v1/schools'),
    );
    await page.getByRole('button', { name: /^Gửi/ }).first().click();
    const response = await answered;
    assert.equal(response.status(), 200);
    const { authorization, dpop } = await response.request().allHeaders();
    assert.match(authorization ?? '', /^DPoP ey/);
    assert.match(dpop ?? '', /^ey/);
    assert.equal(((await response.json()) as { id: string }).id, SCHOOL);
    await page.getByText('200 OK').waitFor();
  });

  await checks.check(
    'reference: it keeps to its policy; nothing is loaded from or sent to anywhere else',
    () => {
      assert.deepEqual(elsewhere, []);
      assert.deepEqual(watch.violations, []);
    },
  );
  await context.close();

  for (const colorScheme of ['light', 'dark'] as const) {
    await checks.check(`reference: axe finds nothing on a phone, ${colorScheme}`, async () => {
      // Not watched: axe puts scripts of its own into the page.
      const phone = await browser.newContext({ viewport: PHONE, colorScheme, locale: 'vi-VN' });
      const small = await phone.newPage();
      await small.goto(`${api}/docs${OPERATION}`);
      await small.getByText('getSchool(client').first().waitFor();
      assert.deepEqual(await axeViolations(small), []);
      const wide = await small.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= PHONE.width, `${wide} px wide`);
      await phone.close();
    });
  }
}
