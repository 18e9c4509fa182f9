/** The core suite of `runtime-tests/`, in Node. The same cases run in browsers and other runtimes by `runtime-tests/run.ts`. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scripts } from '../runtime-tests/harness/scripts.ts';
import { type ScenarioServer, startScenarioServer } from '../runtime-tests/harness/server.ts';
import { cases } from '../runtime-tests/suite.ts';

let server: ScenarioServer;
beforeAll(async () => {
  server = await startScenarioServer(scripts);
});
afterAll(() => server.close());

describe.each(cases)('core suite: $name', ({ run }) => {
  test('holds in Node', async () => {
    await expect(run({ origin: server.origin })).resolves.toBeUndefined();
  });
});
