/** The bootstrap runs on the Node that a machine happens to have: 20 or newer, before anything is installed. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { nodeTooOld } from '../../bootstrap/pinned.mjs';
import { importsOf } from '../arrows/imports.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const BOOTSTRAP = join(ROOT, 'packages/tooling/bootstrap');
/** What npm runs; importing one of these starts it. */
const ENTRIES: readonly string[] = ['check.mjs', 'start.mjs', 'test.mjs'];

/** The bootstrap's files and those outside of it that they import, from the project's root. */
function bootstrapFiles(): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
      if (specifier.startsWith('.')) visit(join(dirname(file), specifier));
    }
  };
  const own = readdirSync(BOOTSTRAP).filter((name) => name.endsWith('.mjs'));
  for (const name of own) visit(join(BOOTSTRAP, name));
  return [...found].map((file) => relative(ROOT, file)).toSorted();
}

/** A Node 20 of this machine: the first on PATH, or null. */
function findNode20(): string | null {
  for (const folder of [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin']) {
    const file = join(folder, 'node');
    if (folder === '' || !existsSync(file)) continue;
    if (execFileSync(file, ['--version'], { encoding: 'utf8' }).startsWith('v20.')) return file;
  }
  return null;
}

const node20 = findNode20();
if (node20 === null) {
  process.stderr.write(
    'BỎ QUA: không có Node 20, phần khởi động không được thử trên đó / SKIPPED: no Node 20 on PATH, the bootstrap is not tried on it.\n',
  );
}

test('an older Node is told in one line what it needs', () => {
  expect(nodeTooOld('18.20.4')).toBe(
    'Cần Node 20 trở lên, máy này có 18.20.4 / Node 20 or newer is needed, this is 18.20.4.',
  );
  expect(nodeTooOld('20.0.0')).toBeNull();
  expect(nodeTooOld('24.21.0')).toBeNull();
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  expect(manifest.engines.node).toBe('>=20');
});

test('the bootstrap imports only itself, Node and the reader of the environment', () => {
  const files = bootstrapFiles();
  expect(files.filter((file) => !file.startsWith('packages/tooling/bootstrap/'))).toEqual([
    'packages/sandbox/src/environment.mjs',
  ]);
  for (const file of files) {
    const packages = importsOf(readFileSync(join(ROOT, file), 'utf8')).filter(
      (specifier) => !/^(\.|node:)/.test(specifier),
    );
    expect(packages).toEqual([]);
  }
});

test.skipIf(node20 === null)('every file of the bootstrap runs on Node 20', async () => {
  const node = node20 ?? '';
  const files = bootstrapFiles();
  const isEntry = (file: string): boolean =>
    ENTRIES.some((name) => file === `packages/tooling/bootstrap/${name}`);
  await Promise.all(files.filter(isEntry).map((file) => run(node, ['--check', join(ROOT, file)])));
  // Linking finds what a module of Node 20 does not export.
  const parts = files.filter((file) => !isEntry(file));
  const code = parts
    .map((file) => `import ${JSON.stringify(pathToFileURL(join(ROOT, file)).href)};`)
    .join('\n');
  await run(node, ['--input-type=module', '--eval', code]);
  const { stdout } = await run(node, [join(BOOTSTRAP, 'start.mjs'), '--help']);
  expect(stdout).toMatch(/^npm start \[-- options\]\n/);
});
