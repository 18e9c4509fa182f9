import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const here = import.meta.dirname;
const origin = 'http://drawing.invalid';

/**
 * Opens a page that can draw frames: our modules with their types stripped, and Be Vietnam Pro. `CHROMIUM_PATH` names
 * the browser; without it Playwright's own is used.
 */
export async function openDrawingPage(): Promise<[Browser, Page]> {
  const executablePath = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: await pageMarkup() });
    const source = await readFile(join(here, path), 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
  });
  await page.goto(`${origin}/`);
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  return [browser, page];
}

/** One frame as JPEG. */
export async function frameAt(page: Page, time: number, quality = 0.96): Promise<Buffer> {
  const url = await page.evaluate(
    async ([seconds, jpegQuality]) => {
      const { drawFrame } = await import(`${location.origin}/frame.ts`);
      const canvas = document.querySelector('canvas');
      const context = canvas?.getContext('2d', { alpha: false });
      if (!canvas || !context) throw new Error('no canvas');
      drawFrame(context, seconds);
      return canvas.toDataURL('image/jpeg', jpegQuality);
    },
    [time, quality] as const,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function pageMarkup(): Promise<string> {
  const files = join(
    dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro')),
    'files',
  );
  const faces: string[] = [];
  for (const weight of [500, 600]) {
    for (const [subset, range] of [
      ['latin', 'U+0-FF'],
      ['vietnamese', 'U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1B0,U+300-309,U+1EA0-1EF9'],
    ]) {
      const data = await readFile(
        join(files, `be-vietnam-pro-${subset}-${weight}-normal.woff2`),
        'base64',
      );
      faces.push(
        `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};src:url(data:font/woff2;base64,${data});unicode-range:${range}}`,
      );
    }
  }
  return `<!doctype html><meta charset="utf-8"><style>${faces.join('')}</style><canvas width="960" height="540"></canvas>`;
}
