/** Type-checks every project of the workspace, two at a time. */
import { execFileSync, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Checks } from './checks.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Folders that hold a tsconfig.json, from the root. The programs that must not compile are a test's own. */
function projects(): string[] {
  return execFileSync('git', ['ls-files', '*tsconfig.json'], { cwd: ROOT, encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((file) => dirname(file))
    .filter((folder) => !folder.endsWith('type-errors'));
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
