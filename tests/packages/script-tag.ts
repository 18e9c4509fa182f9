import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checks } from '../../packages/tooling/src/test/checks.ts';
import { withPage } from './page.ts';
import { expectDefined } from './vite-app.ts';

/** A page with one script tag on the one-file bundle has all three elements. */
export async function checkScriptTag(checks: Checks, folder: string): Promise<void> {
  const site = join(folder, 'script-tag');
  await mkdir(site);
  await cp(
    join(folder, 'node-imports/node_modules/@khuevan/elements/dist/khuevan.min.js'),
    join(site, 'khuevan.min.js'),
  );
  await writeFile(
    join(site, 'index.html'),
    `<!doctype html><html lang="vi"><title>One script tag</title>
<script type="module" src="khuevan.min.js"></script>
<edu-identity-verification></edu-identity-verification>
<edu-quiz-runner></edu-quiz-runner>
<edu-course-player></edu-course-player>`,
  );
  for (const tag of ['edu-identity-verification', 'edu-quiz-runner', 'edu-course-player']) {
    await checks.check(`one script tag: ${tag}`, async () => {
      await withPage(site, async (page) => expectDefined(page, tag));
    });
  }
}
