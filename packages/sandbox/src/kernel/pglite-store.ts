import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/** Not among the package's exports, so read beside its entry. */
async function pgliteVersion(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return version;
}

/**
 * PGlite's first start runs initdb in WebAssembly, 2–9 s. The data directory it makes is kept as a
 * tarball, from which any later database starts in about 0.3 s.
 *
 * @param directory the cache; only the newest templates are kept in it
 * @param contents what the template depends on besides PGlite's version (the migrations)
 * @param prepare fills the fresh database before it is packed
 */
export async function templateOf(
  directory: string,
  contents: string,
  prepare: (pglite: PGlite) => Promise<void>,
): Promise<Blob> {
  const version = await pgliteVersion();
  const digest = createHash('sha256').update(`${version}\n${contents}`).digest('hex').slice(0, 16);
  const file = join(directory, `pglite-${digest}.tar`);
  const known = await readFile(file).catch(() => null);
  if (known !== null) return new Blob([known]);
  await mkdir(directory, { recursive: true });
  const pglite = await PGlite.create();
  try {
    await prepare(pglite);
    await pglite.exec('checkpoint');
    const dump = await pglite.dumpDataDir('none');
    const fresh = `${file}.${process.pid}`;
    await writeFile(fresh, new Uint8Array(await dump.arrayBuffer()));
    await rename(fresh, file);
    await prune(directory);
    return dump;
  } finally {
    await pglite.close();
  }
}

const KEPT_TEMPLATES = 3;

async function prune(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => /^pglite-\w+\.tar$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(directory, name);
      return { path, time: (await stat(path)).mtimeMs };
    }),
  );
  const old = files.toSorted((a, b) => b.time - a.time).slice(KEPT_TEMPLATES);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}
