/** `npm test`: installs what is missing (packages, Chromium, PostgreSQL), then runs every step. */
import { ensureChromium } from './browser.mjs';
import { ensurePostgres } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { fail, nodeTooOld, runPinned } from './pinned.mjs';

const tooOld = nodeTooOld();
if (tooOld) fail(tooOld);
try {
  await ensureInstalled();
  const chromium = await ensureChromium();
  await ensurePostgres();
  process.exit(
    await runPinned('packages/tooling/src/test/run.ts', process.argv.slice(2), {
      CHROMIUM_PATH: chromium,
    }),
  );
} catch (error) {
  fail(error);
}
