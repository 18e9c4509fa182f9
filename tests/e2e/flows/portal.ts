import assert from 'node:assert/strict';
import { request } from 'node:http';
import type { Page } from 'playwright-core';
import { axeViolations } from '../../../packages/tooling/src/test/axe.ts';
import type { Checks } from '../../../packages/tooling/src/test/checks.ts';
import type { SandboxOrigins } from '../../../packages/sandbox/src/kernel/origins.ts';
import { newPage, PHONE, signIn, type KillableBrowser } from '../browser.ts';
import type { Watch } from '../watch.ts';

const PAGES = ['/', '/dang-nhap', '/xac-thuc', '/luyen-tap', '/khoa-hoc', '/tim-kiem', '/khong-co'];

/** The portal's own pages: every link leads somewhere, the search finds, the gates let the right people in. */
export async function portalFlow(
  checks: Checks,
  { browser }: KillableBrowser,
  { portal }: SandboxOrigins,
  watch: Watch,
): Promise<void> {
  const { page, context } = await newPage(browser, watch);

  await checks.check('portal: every link of the first page leads to a page', async () => {
    await page.goto(portal);
    const addresses = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    assert.ok(addresses.length >= 10);
    for (const address of addresses) assert.equal((await fetch(address)).status, 200, address);
  });

  await checks.check(
    'portal: the search finds without tone marks and says when it finds nothing',
    async () => {
      await page.goto(portal);
      await page.getByRole('searchbox').fill('quang hop');
      await page.getByRole('button', { name: 'Tìm' }).click();
      await page
        .getByRole('link', { name: /Quang hợp/ })
        .first()
        .waitFor();
      assert.match(
        (await page.getByRole('status').textContent()) ?? '',
        /^\d+ mục cho “quang hop”$/,
      );
      await page.goto(`${portal}/tim-kiem?q=khongcogi`);
      await page.getByText('Không có mục nào chứa “khongcogi”').waitFor();
      assert.equal(await page.locator('[data-list] li').count(), 0);
    },
  );

  await checks.check(
    'portal: a guest is asked to sign in and comes back to where they were',
    async () => {
      await page.goto(`${portal}/luyen-tap`);
      await page.locator('[data-gate]').getByRole('link', { name: 'Đăng nhập' }).click();
      await page.getByRole('button', { name: 'Trần Văn Bình' }).click();
      await page.waitForURL(`${portal}/luyen-tap`);
      await page.getByRole('link', { name: /môn Toán/ }).waitFor();
    },
  );

  await checks.check('portal: a parent is told that the tests are for students', async () => {
    await signIn(page, portal, 'Nguyễn Văn Hùng');
    await page.goto(`${portal}/luyen-tap`);
    await page.getByRole('heading', { name: 'Trang này dành cho học sinh' }).waitFor();
    assert.equal(await page.locator('[data-list] li').count(), 0);
  });

  await checks.check('portal: sign-in never sends a person to another site', async () => {
    for (const address of ['//example.org/', 'https://example.org/', '/\\example.org']) {
      await page.goto(`${portal}/dang-nhap?tiep=${encodeURIComponent(address)}`);
      await page.getByRole('button', { name: 'Nguyễn Thị Hoa' }).click();
      await page.waitForURL(`${portal}/`);
    }
  });

  await checks.check('portal: English is kept from page to page', async () => {
    await page.goto(portal);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'What do you need for learning?' }).waitFor();
    await page.goto(`${portal}/luyen-tap`);
    await page.getByRole('heading', { name: 'Practice and mock exams' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('heading', { name: 'Luyện tập và thi thử' }).waitFor();
  });

  await checks.check('portal: signing out ends the session', async () => {
    await page.goto(portal);
    await page.locator('[data-person] summary').click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByText('Đăng nhập để thấy bài đang làm').waitFor();
  });

  await checks.check('portal: the first stop of the tab key skips to the content', async () => {
    await page.goto(portal);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'noi-dung');
  });

  await context.close();
  await checks.check('portal: nothing outside its folders is served', async () => {
    const { port } = new URL(portal);
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fserver.ts',
      '/khuevan/..%2fpackage.json',
    ]) {
      assert.equal(await rawStatus(Number(port), path), 404, path);
    }
  });
  await accessible(checks, browser, portal);
}

/** fetch would tidy the path up before it is sent. */
function rawStatus(port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function accessible(
  checks: Checks,
  browser: KillableBrowser['browser'],
  portal: string,
): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await checks.check(`portal: axe finds nothing on any page, ${colorScheme}`, async () => {
      // Not watched: axe puts scripts of its own into the page.
      const context = await browser.newContext({
        viewport: PHONE,
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page: Page = await context.newPage();
      for (const signedIn of [false, true]) {
        if (signedIn) await signIn(page, portal, 'Nguyễn Thị Hoa');
        for (const path of PAGES) {
          await page.goto(portal + path);
          await page.waitForLoadState('networkidle');
          assert.deepEqual(
            await axeViolations(page),
            [],
            `${path} ${signedIn ? 'signed in' : 'guest'}`,
          );
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= PHONE.width, `${path} is ${wide} px wide`);
        }
      }
      await context.close();
    });
  }
}
