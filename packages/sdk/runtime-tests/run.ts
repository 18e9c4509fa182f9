/**
 * The core suite in every runtime: `node --conditions=@khuevan/source packages/sdk/runtime-tests/run.ts [runtime …]`.
 * A runtime that is not there is left out with a loud line. The last line sums all of them.
 */
import { bundleSuite } from './harness/bundle.ts';
import { scripts } from './harness/scripts.ts';
import { startScenarioServer } from './harness/server.ts';
import { chromium } from './runners/chromium.ts';
import { bun, deno } from './runners/deno-and-bun.ts';
import { node } from './runners/node.ts';
import { Unavailable } from './runners/runner.ts';
import { workerd } from './runners/workerd.ts';

const asked = process.argv.slice(2);
const runners = [node, chromium, deno, bun, workerd].filter(
  ({ name }) => asked.length === 0 || asked.some((one) => name.startsWith(one)),
);

const server = await startScenarioServer(scripts, {
  '/page.html': {
    type: 'text/html',
    body: '<!doctype html><script type="module" src="/suite.js"></script>',
  },
  '/suite.js': { type: 'text/javascript', body: await bundleSuite('browser-entry.ts', 'browser') },
});

let passed = 0;
let failed = 0;
let expected: number | undefined;
for (const { name, run } of runners) {
  try {
    const results = await run(server.origin);
    // Every runtime runs the same cases: a shorter list is a suite that broke off.
    expected ??= results.length;
    if (results.length === 0 || results.length !== expected) {
      throw new Error(`${results.length} cases ran, not ${expected}`);
    }
    const broken = results.filter(({ error }) => error !== undefined);
    for (const { name: test, error } of broken) {
      console.log(`FAILED ${name}: ${test}\n${error}\n`);
    }
    console.log(`${name}: ${results.length - broken.length} passed, ${broken.length} failed`);
    passed += results.length - broken.length;
    failed += broken.length;
  } catch (error) {
    if (error instanceof Unavailable) {
      console.log(`!!! SKIPPED ${name}: ${error.message}`);
    } else {
      console.log(`FAILED ${name}: ${(error as Error).stack}`);
      failed += 1;
    }
  }
}
await server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
