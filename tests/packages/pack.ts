import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The packages that strangers install, in the order of their dependencies. */
const PUBLISHED = ['qti', 'rules', 'sdk', 'elements'] as const;

export interface Tarball {
  readonly name: (typeof PUBLISHED)[number];
  readonly file: string;
}

/** Packs every published package into `folder`; their `dist` folders must have been built. */
export async function packAll(folder: string): Promise<Tarball[]> {
  const tarballs: Tarball[] = [];
  for (const name of PUBLISHED) {
    const { stdout } = await run(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
      { cwd: join(root, 'packages', name), maxBuffer: 64 * 1024 * 1024 },
    );
    const packed: unknown = JSON.parse(stdout);
    tarballs.push({ name, file: join(folder, filenameOf(packed)) });
  }
  return tarballs;
}

/** npm 11 prints an array, npm 12 an object keyed by package name. */
function filenameOf(packed: unknown): string {
  const entries = Array.isArray(packed) ? packed : Object.values(packed as object);
  const filename = (entries[0] as { filename?: unknown } | undefined)?.filename;
  if (typeof filename !== 'string') throw new Error('npm pack named no file');
  return filename;
}

/** Makes an empty project in `folder/name` and installs the tarballs and `others` into it. */
export async function installInto(
  folder: string,
  name: string,
  tarballs: readonly Tarball[],
  others: readonly string[] = [],
): Promise<string> {
  const project = join(folder, name);
  await mkdir(project, { recursive: true });
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({ name, private: true, type: 'module' }),
  );
  await run(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      ...tarballs.map((t) => t.file),
      ...others,
    ],
    { cwd: project, maxBuffer: 64 * 1024 * 1024 },
  );
  return project;
}

/** Runs a command in `cwd`; a non-zero exit throws with everything it printed. */
export async function command(
  cwd: string,
  file: string,
  args: readonly string[],
): Promise<{ stdout: string; stderr: string }> {
  try {
    return await run(file, [...args], { cwd, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & Record<string, string>;
    throw new Error(`${message}\n${stdout}\n${stderr}`, { cause: error });
  }
}
