import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumLaunchOptions } from '../../packages/tooling/src/test/chromium.ts';
import type { Watch } from './watch.ts';

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** How long a step of a flow may take before it counts as stuck. */
const STEP_TIMEOUT_MS = 15_000;

/** A browser in a process of its own, so that a test can kill it. */
export interface KillableBrowser {
  browser: Browser;
  /** SIGKILL: no page gets to save anything. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export async function launchBrowser(): Promise<KillableBrowser> {
  const server = await chromium.launchServer({
    ...chromiumLaunchOptions(),
    // Debian's Chromium plays what it is told to without a click; sound has nowhere to go.
    args: [...(chromiumLaunchOptions().args ?? []), '--mute-audio'],
  });
  const browser = await chromium.connect(server.wsEndpoint());
  return {
    browser,
    kill: () => server.kill(),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** A new person at a new device, watched. */
export async function newPage(
  browser: Browser,
  watch: Watch,
  viewport = DESKTOP,
): Promise<{ page: Page; context: BrowserContext }> {
  const phone = viewport.width < 600;
  const context = await browser.newContext({
    viewport,
    locale: 'vi-VN',
    hasTouch: phone,
    isMobile: phone,
  });
  context.setDefaultTimeout(STEP_TIMEOUT_MS);
  await watch.attach(context);
  return { page: await context.newPage(), context };
}

/** Signs a demo person in on the portal's own page. */
export async function signIn(page: Page, portal: string, name: string): Promise<void> {
  await page.goto(`${portal}/dang-nhap`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(`${portal}/`);
}
