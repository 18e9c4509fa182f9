/** Builds Storybook and opens each story in Chromium: a broken story still builds with exit code 0. */
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serveStorybook } from '../shots/storybook.ts';
import { atRest } from '../test/at-rest.ts';
import { axeViolations } from '../test/axe.ts';
import { Checks } from '../test/checks.ts';
import { chromiumLaunchOptions } from '../test/chromium.ts';

/** Marks a story that shows a failed request: the browser itself logs it. */
const NETWORK_ERROR = 'network-error';

/** Pages open at once; most of a story's time is waiting. */
const PAGES = 3;

const root = fileURLToPath(new URL('../../../../', import.meta.url));

const storybook = await serveStorybook(root);
const browser = await chromium.launch(chromiumLaunchOptions());
const checks = new Checks();
try {
  const queue = [...storybook.stories];
  const work = async (): Promise<void> => {
    for (let story = queue.shift(); story !== undefined; story = queue.shift()) {
      const { id } = story;
      const tags = 'tags' in story && Array.isArray(story.tags) ? story.tags : [];
      await checks.check(`story: ${id}`, () =>
        checkStory(browser, storybook.origin, { id, networkError: tags.includes(NETWORK_ERROR) }),
      );
    }
  };
  await Promise.all(Array.from({ length: PAGES }, work));
} finally {
  await browser.close();
  storybook.close();
}
checks.finish();

async function checkStory(
  on: Browser,
  origin: string,
  story: { id: string; networkError: boolean },
): Promise<void> {
  const page = await on.newPage({
    viewport: { width: 1280, height: 800 },
    // Colours are measured: no transition may be half way.
    reducedMotion: 'reduce',
  });
  try {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      if (story.networkError && message.text().startsWith('Failed to load resource')) return;
      // Browsers ask for an icon on their own; Storybook's frame has none.
      if (!message.location().url.endsWith('/favicon.ico'))
        problems.push(`console: ${message.text()}`);
    });
    // The accessibility panel's own run would be in the way of ours.
    await page.goto(
      `${origin}/iframe.html?id=${story.id}&viewMode=story&globals=a11y.manual:!true`,
    );
    await storyShown(page);
    problems.push(...(await axeViolations(page, '#storybook-root')));
    if (problems.length > 0) throw new Error(problems.join('\n'));
  } finally {
    await page.close();
  }
}

/** What Storybook's frame tells of the story it shows. */
interface StorybookFrame {
  __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
}

/** Until the story is rendered and its play function has run; what it threw is on the page then. */
async function storyShown(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { __STORYBOOK_PREVIEW__: preview } = globalThis as unknown as StorybookFrame;
    return ['finished', 'aborted', 'errored'].includes(preview?.currentRender?.phase ?? '');
  });
  await atRest(page);
  if ((await page.locator('body.sb-show-errordisplay').count()) > 0) {
    throw new Error(`the story failed: ${await page.locator('#error-message').innerText()}`);
  }
  if ((await page.locator('#storybook-root > *').count()) === 0)
    throw new Error('nothing is shown');
}
