import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = [
  fileURLToPath(new URL('.', import.meta.url)),
  fileURLToPath(new URL('../../data/', import.meta.url)),
];

/** Changes when the generator or its data change, so that a prepared data directory of another seed is not used. */
export async function seedFingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const directory of SOURCES) {
    const names = (await readdir(directory, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const name of names) hash.update(await readFile(name));
  }
  return hash.digest('hex').slice(0, 16);
}
