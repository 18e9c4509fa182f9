import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputChunk } from 'rollup';

/** Lucide's drawings are in the sources as paths, so no bundle names the package. */
const COPIED = [fileURLToPath(import.meta.resolve('lucide-static/package.json'))].map(dirname);

/** The licences of all packages whose code is in the browser files: minifying takes their notices out of the code. */
export async function thirdPartyLicences(chunks: readonly OutputChunk[]): Promise<string> {
  const folders = new Set(COPIED);
  for (const { modules } of chunks) {
    for (const id of Object.keys(modules)) {
      const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id);
      if (found !== null) folders.add(found[0]);
    }
  }
  const texts = await Promise.all([...folders].sort().map(licenceOf));
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license: string };
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
