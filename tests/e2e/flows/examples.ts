import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { SandboxOrigins } from '../../../packages/sandbox/src/kernel/origins.ts';
import type { Checks } from '../../../packages/tooling/src/test/checks.ts';

const VENDOR = fileURLToPath(new URL('../../../examples/vendor-node/', import.meta.url));
const OPENAPI = fileURLToPath(new URL('../../../packages/sandbox/openapi/', import.meta.url));

const namesIn = async (folder: string, ending: string): Promise<string[]> =>
  (await readdir(folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();

/** The example of every service, run as its reader would, and once more: nothing may be used up. */
export async function examplesFlow(
  checks: Checks,
  { portal }: SandboxOrigins,
  state: string,
): Promise<void> {
  const examples = await namesIn(join(VENDOR, 'src/services'), '.ts');
  await checks.check('examples: each service has one', async () => {
    assert.deepEqual(examples, await namesIn(OPENAPI, '.json'));
  });
  const run = async (): Promise<string> => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=@khuevan/source', 'src/example.ts'],
      {
        cwd: VENDOR,
        env: {
          ...process.env,
          VENDOR_CLIENTS: join(state, 'clients'),
          VENDOR_PORTAL: portal,
        },
      },
    );
    return stdout;
  };
  for (const time of ['once', 'again']) {
    await checks.check(`examples: every one runs ${time}`, async () => {
      const said = await run();
      for (const name of examples)
        assert.match(said, new RegExp(`^— ${name}, as \\w+\\n[^—]`, 'm'));
      assert.doesNotMatch(said, /(?<!\d)\d{12}(?!\d)/);
    });
  }
}
