import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Checks } from '../../../packages/tooling/src/test/checks.ts';
import type { SandboxOrigins } from '../../../packages/sandbox/src/kernel/origins.ts';
import { newPage, PHONE, signIn, type KillableBrowser } from '../browser.ts';
import type { Watch } from '../watch.ts';

const HOA = 'Nguyễn Thị Hoa';
const BINH = 'Trần Văn Bình';
const ONE_TIME_CODE = '246810';

/** From the portal to the identity provider's own page and back, with the outcomes there are. */
export async function identityFlow(
  checks: Checks,
  { browser }: KillableBrowser,
  origins: SandboxOrigins,
  watch: Watch,
): Promise<void> {
  const { portal, identityProvider } = origins;

  await checks.check('identity: a matching person is verified', async () => {
    const { page, context } = await newPage(browser, watch);
    await begin(page, origins, HOA);
    await page.getByLabel('Tên đăng nhập').fill('nguyen.thi.hoa');
    await page.getByLabel('Mã dùng một lần').fill(ONE_TIME_CODE);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('button', { name: 'Đồng ý và tiếp tục' }).click();
    await page.waitForURL(`${portal}/xac-thuc?**`);
    await page.getByRole('heading', { name: 'Đã xác thực xong' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Đã xác thực xong' }).waitFor();
    await watch.readStorage(page);
    await context.close();
  });

  await checks.check(
    'identity: on a phone, a name that differs by one tone is told as such',
    async () => {
      const { page, context } = await newPage(browser, watch, PHONE);
      await begin(page, origins, BINH);
      await page.getByRole('button', { name: BINH }).click();
      await page.getByRole('button', { name: 'Đồng ý và tiếp tục' }).click();
      await page.waitForURL(`${portal}/xac-thuc?**`);
      await page.getByRole('heading', { name: 'Một chỗ chưa khớp với dữ liệu dân cư' }).waitFor();
      assert.equal(await page.locator('[data-code="tone-differs"]').count(), 1);
      await page.getByRole('link', { name: 'Xác thực lại' }).waitFor();
      await context.close();
    },
  );

  await checks.check('identity: who declines comes back and nothing is shared', async () => {
    const { page, context } = await newPage(browser, watch);
    await begin(page, origins, HOA);
    await page.getByRole('button', { name: HOA }).click();
    await page.getByRole('button', { name: 'Không đồng ý' }).click();
    await page.waitForURL(`${portal}/xac-thuc?**`);
    await page.getByRole('heading', { name: 'Đã dừng xác thực' }).waitFor();
    await context.close();
  });

  await checks.check("identity: another person's verification is not shown", async () => {
    const { page, context } = await newPage(browser, watch);
    await begin(page, origins, HOA);
    await page.getByRole('button', { name: HOA }).click();
    await page.getByRole('button', { name: 'Không đồng ý' }).click();
    await page.waitForURL(`${portal}/xac-thuc?**`);
    const address = page.url();
    await signIn(page, portal, BINH);
    watch.expect(/widget-handles.* 403|status of 403/);
    await page.goto(address);
    await page.getByRole('alert').filter({ visible: true }).waitFor();
    assert.equal(await page.getByText('Đã dừng xác thực').count(), 0);
    assert.ok(!page.url().startsWith(identityProvider));
    await context.close();
  });
}

/** Up to the identity provider's sign-in page. */
async function begin(
  page: Page,
  { portal, identityProvider }: SandboxOrigins,
  name: string,
): Promise<void> {
  await signIn(page, portal, name);
  await page.goto(`${portal}/xac-thuc`);
  await page.getByRole('button', { name: 'Tiếp tục đến trang định danh' }).click();
  await page.waitForURL(`${identityProvider}/**`);
}
