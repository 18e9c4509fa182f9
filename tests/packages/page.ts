import { chromium, type Page } from 'playwright-core';
import { chromiumLaunchOptions } from '../../packages/tooling/src/test/chromium.ts';
import { filesIn, serveSite } from '../../packages/tooling/src/test/site.ts';

/** Serves `folder`, opens its index in Chromium, and fails on any error the page reports. */
export async function withPage(folder: string, use: (page: Page) => Promise<void>): Promise<void> {
  const site = await serveSite(filesIn(folder));
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${site.origin}/`);
    await use(page);
    if (errors.length > 0) throw new Error(errors.join('\n'));
  } finally {
    await browser.close();
    site.close();
  }
}
