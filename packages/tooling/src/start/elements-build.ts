import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What the elements' bundle is made of, from the project's root. */
const INPUTS = ['packages/elements', 'packages/sdk', 'packages/qti'];
const SINGLE_INPUTS = ['package-lock.json', 'tsconfig.base.json'];
const NOT_INPUTS = new Set([
  'dist',
  'node_modules',
  'openapi',
  'runtime-tests',
  'test',
  'test-server',
  'testing',
  'tmp',
]);
const NOT_INPUT_FILE =
  /\.(test|test-d|stories|type-test)\.ts$|\.md$|^custom-elements\.json$|\.html-custom-data\.json$|\.css-custom-data\.json$|^web-types\.json$|^sizes\.json$/;

/** Builds the elements when what they are made of changed since the last build. */
export async function ensureElementsBuilt(
  root: string,
  say: (line: string) => void,
): Promise<void> {
  const stamp = join(root, '.khuevan', 'elements-build.sha256');
  // Written last by the build.
  const built = await modifiedAt(join(root, 'packages/elements/dist/manifest.json'));
  const files = await inputFiles(root);
  const inputs = await hashOf(root, files);
  const last = await readFile(stamp, 'utf8').catch(() => '');
  if (last === inputs && built > 0) return;
  // `npm run build` by hand, or as a step of `npm test`, is as good as ours.
  const changed = Math.max(...(await Promise.all(files.map(modifiedAt))));
  if (built < changed) {
    say('Đang dựng các thành phần giao diện… / Building the elements…');
    await npmRun(root, ['run', 'build', '-w', '@khuevan/elements']);
  }
  await mkdir(join(root, '.khuevan'), { recursive: true });
  await writeFile(stamp, inputs);
}

/** Milliseconds since 1970; 0 when there is no such file. */
async function modifiedAt(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.mtimeMs ?? 0;
}

async function inputFiles(root: string): Promise<string[]> {
  const files = SINGLE_INPUTS.map((file) => join(root, file));
  for (const folder of INPUTS) files.push(...(await filesUnder(join(root, folder))));
  return files.sort();
}

async function hashOf(root: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    hash
      .update(relative(root, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

async function filesUnder(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !NOT_INPUTS.has(entry.name)) {
      found.push(...(await filesUnder(join(folder, entry.name))));
    } else if (entry.isFile() && !NOT_INPUT_FILE.test(entry.name)) {
      found.push(join(folder, entry.name));
    }
  }
  return found;
}

/** Runs npm quietly; its output is told only when it fails. */
function npmRun(root: string, args: string[]): Promise<void> {
  const npmFile = process.env['npm_execpath'];
  const own = npmFile !== undefined && /npm-cli\.c?js$/.test(npmFile);
  const command = own ? process.execPath : 'npm';
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...(own ? [npmFile] : []), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`npm ${args.join(' ')} → ${code}\n${output.trim()}`)),
    );
  });
}
