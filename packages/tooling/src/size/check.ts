/**
 * Size gate. What is committed in `packages/elements/sizes.json` is exact: growth and shrinkage both fail until the
 * number is updated (`--update`), so that every change of size is seen and meant. Limits hold whatever is committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { measureSizes } from '../../../elements/build/sizes.ts';
import { Checks } from '../test/checks.ts';
import { LIMITS } from './limits.ts';

const file = fileURLToPath(new URL('../../../elements/sizes.json', import.meta.url));
const measured = await measureSizes();

if (process.argv.includes('--update')) {
  await writeFile(file, `${JSON.stringify(measured, null, 2)}\n`);
}

const committed = JSON.parse(await readFile(file, 'utf8')) as Record<string, number>;
const checks = new Checks();

await checks.check('sizes.json lists what is measured', () => {
  const expected = Object.keys(measured).join();
  const found = Object.keys(committed).join();
  if (found !== expected) throw new Error(`sizes.json has ${found}; measured are ${expected}`);
});

for (const [name, bytes] of Object.entries(measured)) {
  await checks.check(`size: ${name} (${bytes} B gzip)`, () => {
    const limit = LIMITS[name];
    if (limit !== undefined && bytes > limit) {
      throw new Error(`${bytes} B are over the limit of ${limit} B`);
    }
    const before = committed[name];
    if (before !== bytes) {
      throw new Error(
        `${before} B are committed; if ${bytes} B are meant, run this check with --update`,
      );
    }
  });
}
checks.finish();
