/** What is published compiles for others: with a DOM, in a worker, and in Node without either, nothing skipped. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the package, so that its dependencies resolve.
const folder = `${root}test/.declarations/`;
const tsc = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url));

const program = `
import { ApiError, createClient, notModified, poll } from './dist/index.js';
import { clientCredentials, createDpopKey, widgetSession } from './dist/auth/index.js';
import { logAttempts } from './dist/logging/index.js';
import { getLearner, listLearners } from './dist/services/registry.js';
import { openTelemetry } from './dist/telemetry/index.js';
import { verifyIdentityResult, verifyJws } from './dist/verification/index.js';
import { signWebhook, verifyWebhook } from './dist/webhooks/index.js';

const client = createClient({ baseUrl: 'https://api.example', auth: widgetSession({ baseUrl: 'https://api.example' }) });
const learner = await getLearner(client, { learnerId: 'lrn_1' });
export const name: string = learner.name;
for await (const each of listLearners(client)) {
  const id: string = each.id;
  void id;
}
void [ApiError, notModified, poll, clientCredentials, createDpopKey, logAttempts, openTelemetry];
void [verifyIdentityResult, verifyJws, signWebhook, verifyWebhook];
`;

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}program.ts`, program);
  spawnSync(tsc, ['-p', `${root}tsconfig.build.json`, '--outDir', `${folder}dist`]);
});
// The compiler shares the machine with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['with a DOM', ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'], []],
  ['in a worker', ['es2022', 'webworker', 'webworker.iterable', 'webworker.asynciterable'], []],
  ['in Node', ['es2023'], ['node']],
])('%s', (_where, lib, types) => {
  for (const module of [
    { module: 'nodenext' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ]) {
    const compilerOptions = {
      ...module,
      lib,
      types,
      target: 'es2022',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    };
    writeFileSync(
      `${folder}tsconfig.json`,
      JSON.stringify({ compilerOptions, files: ['program.ts'] }),
    );
    const { stdout } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
    expect(stdout).toBe('');
  }
});
