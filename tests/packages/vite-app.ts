import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Checks } from '../../packages/tooling/src/test/checks.ts';
import { withPage } from './page.ts';
import { command, installInto, type Tarball } from './pack.ts';

/** A Vite app that imports one element carries that element and none of the others. */
export async function checkViteApp(
  checks: Checks,
  folder: string,
  tarballs: readonly Tarball[],
): Promise<void> {
  const project = await installInto(folder, 'vite-app', tarballs, ['vite@8.3.8']);
  await writeFile(
    join(project, 'index.html'),
    `<!doctype html><html lang="vi"><title>Vite</title>
<edu-identity-verification></edu-identity-verification>
<script type="module" src="/main.js"></script>`,
  );
  await writeFile(
    join(project, 'main.js'),
    `import '@khuevan/elements/edu-identity-verification';`,
  );

  const built = await checks.check('a Vite app builds', async () => {
    await command(project, join(project, 'node_modules/.bin/vite'), ['build', '--logLevel=warn']);
  });
  if (!built) return;

  await checks.check('the Vite app holds only the element it imports', async () => {
    const assets = join(project, 'dist', 'assets');
    const texts = await Promise.all(
      (await readdir(assets)).map((file) => readFile(join(assets, file), 'utf8')),
    );
    const all = texts.join('\n');
    for (const absent of ['edu-quiz-runner', 'edu-course-player']) {
      if (all.includes(absent)) throw new Error(`${absent} is in the bundle`);
    }
  });
  await checks.check('the Vite app shows its element in Chromium', async () => {
    await withPage(join(project, 'dist'), async (page) => {
      await expectDefined(page, 'edu-identity-verification');
    });
  });
}

const DRAWN_WITHIN_MS = 10_000;

/** Waits until `tag` is defined and has drawn something. */
export async function expectDefined(page: Page, tag: string): Promise<void> {
  await page
    .waitForFunction(
      (name) =>
        customElements.get(name) !== undefined &&
        (document.querySelector(name)?.shadowRoot?.childElementCount ?? 0) > 0,
      tag,
      { timeout: DRAWN_WITHIN_MS },
    )
    .catch((error: unknown) => {
      throw new Error(`${tag} drew nothing`, { cause: error });
    });
}
