import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontFiles, pageStyle } from './pages/style.ts';

export interface Asset {
  type: string;
  body: string | Uint8Array;
}

const digest = createHash('sha256').update(pageStyle).digest('hex').slice(0, 12);

/** The digest in the name lets a browser keep the sheet for good. */
export const STYLE_PATH = `/assets/pages-${digest}.css`;

const FONT_PREFIX = '/assets/fonts/';

function fontDirectory(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@fontsource/be-vietnam-pro/package.json')), 'files');
}

/** The pages' own style sheet and typeface: nothing is loaded from anywhere else. */
export async function findAsset(path: string): Promise<Asset | undefined> {
  if (path === STYLE_PATH) return { type: 'text/css; charset=utf-8', body: pageStyle };
  const file = path.startsWith(FONT_PREFIX) ? path.slice(FONT_PREFIX.length) : '';
  if (!fontFiles.includes(file)) return undefined;
  return { type: 'font/woff2', body: await readFile(join(fontDirectory(), file)) };
}
