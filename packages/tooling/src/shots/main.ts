/**
 * `npm run shots`: every page of the demo and every story at three widths in light, dark and forced colours, with a
 * contact sheet, into the git-ignored `shots/`. `-- pages` or `-- stories` for half of it, `-- pages quiz` for the
 * views whose name holds a word.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumLaunchOptions } from '../test/chromium.ts';
import { startSystem } from '../test/system.ts';
import { contactSheet, type Shot } from './contact-sheet.ts';
import { serveStorybook } from './storybook.ts';
import { MODES, VIEWS, WIDTHS } from './views.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const OUT = join(ROOT, 'shots');
const HEIGHT = 800;
/** Entering transitions are 250 ms; data of the demo is there well before. */
const SETTLE_MS = 800;
const STEP_TIMEOUT_MS = 15_000;

const [half, word = ''] = process.argv.slice(2);
const shots: Shot[] = [];

async function shoot(
  browser: Browser,
  group: string,
  name: string,
  open: (page: Page) => Promise<void>,
): Promise<void> {
  for (const mode of MODES) {
    for (const width of WIDTHS) {
      const file = `${group}/${name}-${width}-${mode.name}.png`;
      const context = await browser.newContext({
        viewport: { width, height: HEIGHT },
        locale: 'vi-VN',
        reducedMotion: 'reduce',
        ...mode.options,
      });
      context.setDefaultTimeout(STEP_TIMEOUT_MS);
      const page = await context.newPage();
      const shot: Shot = { group, name, width, mode: mode.name, file };
      try {
        await open(page);
        await page.waitForTimeout(SETTLE_MS);
        await page.screenshot({ path: join(OUT, file), fullPage: true });
      } catch (error) {
        shot.problem =
          error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        process.stderr.write(`${file}: ${shot.problem}\n`);
      }
      shots.push(shot);
      await context.close();
    }
  }
}

async function pages(browser: Browser): Promise<void> {
  const state = await mkdtemp(join(tmpdir(), 'khuevan-shots-'));
  const system = await startSystem(state);
  try {
    for (const view of VIEWS.filter(({ name }) => name.includes(word))) {
      await shoot(browser, 'pages', view.name, (page) => view.open(page, system.origins));
    }
  } finally {
    await system.stop();
    await rm(state, { recursive: true, force: true });
  }
}

async function stories(browser: Browser): Promise<void> {
  const storybook = await serveStorybook(ROOT);
  try {
    for (const { id } of storybook.stories.filter((story) => story.id.includes(word))) {
      await shoot(browser, 'stories', id, async (page) => {
        await page.goto(`${storybook.origin}/iframe.html?id=${id}&viewMode=story`);
      });
    }
  } finally {
    storybook.close();
  }
}

await mkdir(join(OUT, 'pages'), { recursive: true });
await mkdir(join(OUT, 'stories'), { recursive: true });
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  if (half !== 'stories') await pages(browser);
  if (half !== 'pages') await stories(browser);
} finally {
  await browser.close();
}
await writeFile(join(OUT, 'index.html'), contactSheet(shots));
process.stdout.write(`${shots.length} pictures: ${join('shots', 'index.html')}\n`);
if (shots.some((shot) => shot.problem !== undefined)) process.exitCode = 1;
