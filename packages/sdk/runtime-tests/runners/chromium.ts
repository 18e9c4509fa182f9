import { chromium as playwright } from 'playwright-core';
import { chromiumLaunchOptions } from '../../../tooling/src/test/chromium.ts';
import type { Result } from '../harness/registry.ts';
import { type Runner, Unavailable } from './runner.ts';

/** A real browser, headless. The page comes from the scenario server itself. */
export const chromium: Runner = {
  name: 'chromium',
  run: async (origin) => {
    const browser = await playwright.launch(chromiumLaunchOptions()).catch((error: unknown) => {
      throw new Unavailable(
        `no Chromium that runs here: ${(error as Error).message.split('\n')[0]}`,
      );
    });
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
