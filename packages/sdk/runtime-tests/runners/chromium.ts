import { chromium as playwright } from 'playwright-core';
import { chromiumLaunchOptions } from '../../../tooling/src/test/chromium.ts';
import type { Result } from '../harness/registry.ts';
import type { Runner } from './runner.ts';

/** A real browser, headless; it must be there, as for the elements. The page comes from the scenario server itself. */
export const chromium: Runner = {
  name: 'chromium',
  run: async (origin) => {
    const browser = await playwright.launch(chromiumLaunchOptions());
    try {
      const page = await browser.newPage();
      await page.goto(`${origin}/page.html`);
      return await page.evaluate(
        (address) =>
          (
            globalThis as unknown as { runSuite(context: { origin: string }): Promise<Result[]> }
          ).runSuite({
            origin: address,
          }),
        origin,
      );
    } finally {
      await browser.close();
    }
  },
};
