/** Builds `dist`: modules and types for bundlers, browser files for pages without one, and the manifest of both. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { OutputChunk } from 'rollup';
import { oneFileBundle, splitBundle } from './bundles.ts';
import { gzipBytes } from './sizes.ts';
import { thirdPartyLicences } from './third-party.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');

interface ManifestFile {
  readonly bytes: number;
  readonly gzipBytes: number;
  /** Subresource Integrity value for the `integrity` attribute. */
  readonly integrity: string;
}

async function writeBrowserFiles(): Promise<Record<string, ManifestFile>> {
  const files: Record<string, ManifestFile> = {};
  const chunks = [...(await splitBundle()), ...(await oneFileBundle())];
  await writeFile(join(dist, 'third-party-licences.txt'), await thirdPartyLicences(chunks));
  for (const chunk of chunks) {
    const path = join(dist, chunk.fileName);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, chunk.code);
    files[chunk.fileName] = describe(chunk);
  }
  return files;
}

function describe(chunk: OutputChunk): ManifestFile {
  const bytes = Buffer.from(chunk.code);
  return {
    bytes: bytes.length,
    gzipBytes: gzipBytes([chunk]),
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  };
}

/** File by file, so that what ships can be read. Sources of the other packages serve for types and are not shipped. */
async function writeModules(): Promise<void> {
  const staging = join(dist, '.staging');
  await run(join(root, '../../node_modules/.bin/tsc'), [
    '-p',
    join(root, 'tsconfig.build.json'),
    '--outDir',
    staging,
  ]);
  await cp(join(staging, 'elements/src'), join(dist, 'modules'), { recursive: true });
  await rm(staging, { recursive: true });
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const files = await writeBrowserFiles();
await writeModules();
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(
  join(dist, 'manifest.json'),
  `${JSON.stringify({ version, files: sorted }, null, 2)}\n`,
);
