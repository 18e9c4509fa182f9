/**
 * The whole demo as a person meets it: started as `npm start` starts it, used in Chromium, stopped. Every page is
 * watched for violations of the strict content security policy, errors and personal numbers.
 *
 * `--only=quiz,…` runs a part.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Checks } from '../../packages/tooling/src/test/checks.ts';
import { launchBrowser } from './browser.ts';
import { courseFlow } from './flows/course.ts';
import { examplesFlow } from './flows/examples.ts';
import { identityFlow } from './flows/identity.ts';
import { portalFlow } from './flows/portal.ts';
import { quizFlow } from './flows/quiz.ts';
import { referenceFlow } from './flows/reference.ts';
import { persistence, refusals, running, stops } from './flows/start.ts';
import { vendorFlow, workUnderWay } from './flows/vendor.ts';
import { startSystem, type System } from '../../packages/tooling/src/test/system.ts';
import { Watch } from './watch.ts';
import { yearFlow } from './year/index.ts';

const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice(7)
  .split(',');
const wanted = (name: string): boolean => only === undefined || only.includes(name);

const checks = new Checks();
const state = await mkdtemp(join(tmpdir(), 'khuevan-e2e-'));

const browserFlows = {
  portal: portalFlow,
  identity: identityFlow,
  quiz: quizFlow,
  course: courseFlow,
  reference: referenceFlow,
};

async function inBrowser(system: System): Promise<void> {
  const browser = await launchBrowser();
  const watch = new Watch(system.origins.portal);
  try {
    for (const [name, flow] of Object.entries(browserFlows)) {
      if (wanted(name)) await flow(checks, browser, system.origins, watch);
    }
    if (wanted('vendor')) await vendorFlow(checks, browser, system.origins, watch, state);
  } finally {
    await browser.close();
  }
  await checks.check('watch: no violation of the content security policy on any page', () => {
    assert.ok(watch.pages > 10, `${watch.pages} pages were watched`);
    assert.deepEqual(watch.violations, []);
  });
  await checks.check('watch: no error and no warning in any console', () => {
    assert.deepEqual(watch.errors, []);
  });
  await checks.check('watch: no personal number in an address, a console or a store', () => {
    assert.deepEqual(watch.leaks, []);
  });
}

try {
  if (wanted('start')) await refusals(checks, state);
  const system = await startSystem(state);
  process.stdout.write(`        ready after ${Math.round(system.readyAfter)} ms\n`);
  const untouched = await workUnderWay(system);
  let used: unknown;
  try {
    if (wanted('start')) await running(checks, system, state);
    if ([...Object.keys(browserFlows), 'vendor'].some(wanted)) await inBrowser(system);
    if (wanted('year')) await yearFlow(checks, system.origins, state);
    // After the year: an example runs whatever was done before.
    if (wanted('examples')) await examplesFlow(checks, system.origins, state);
    used = await workUnderWay(system);
    await checks.check('watch: no personal number in what the servers log', () => {
      assert.doesNotMatch(system.stderr(), /(?<!\d)\d{12}(?!\d)/);
    });
  } finally {
    await stops(checks, system);
  }
  if (wanted('start') && wanted('course')) {
    await persistence(checks, state, system.port, workUnderWay, { untouched, used });
  }
} finally {
  await rm(state, { recursive: true, force: true });
}
checks.finish();
