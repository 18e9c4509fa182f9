/** `npm run check`: the steps of `npm test` that take about a minute together and need no browser. */
import { ensureInstalled } from './install.mjs';
import { fail, nodeTooOld, runPinned } from './pinned.mjs';

const tooOld = nodeTooOld();
if (tooOld) fail(tooOld);
try {
  await ensureInstalled();
  process.exit(
    await runPinned('packages/tooling/src/test/run.ts', ['--check', ...process.argv.slice(2)]),
  );
} catch (error) {
  fail(error);
}
