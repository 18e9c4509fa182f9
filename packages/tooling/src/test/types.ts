/** Type-checks every project of the workspace, two at a time. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Checks } from './checks.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Folders that hold a tsconfig.json, from the root. */
function projects(): string[] {
  const inside = (folder: string): string[] =>
    readdirSync(join(ROOT, folder)).map((name) => join(folder, name));
  return [
    ...inside('packages'),
    ...inside('examples'),
    'tests',
    'tests/bench',
    '.storybook',
  ].filter((folder) => existsSync(join(ROOT, folder, 'tsconfig.json')));
}

function compile(folder: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    // By its path: a nested workspace may hold another compiler.
    const child = spawn(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? null : output));
  });
}

const checks = new Checks();
const queue = projects();
async function work(): Promise<void> {
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    const name = folder;
    const output = await compile(name);
    await checks.check(`types: ${name}`, () => {
      if (output !== null) throw new Error(output, { cause: 'tsc' });
    });
  }
}
await Promise.all([work(), work()]);
checks.finish();
