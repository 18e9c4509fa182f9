import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export class InUseError extends Error {
  override readonly name = 'InUseError';
}

/** When a process began, in clock ticks since boot: tells a reused process id apart. Linux only. */
async function startTicks(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

async function isHolderAlive(content: string): Promise<boolean> {
  const [pidText, ticks] = content.split(' ');
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = await startTicks(pid);
  return now === null || ticks === undefined || ticks === '-' || now === ticks;
}

async function tryCreate(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes a lock file for this process. PGlite has no lock of its own: two writers on one directory
 * would tear it. A lock left by a killed process is taken over.
 *
 * @returns gives the lock back
 * @throws InUseError when another living process holds it
 */
export async function takeWriterLock(file: string): Promise<() => Promise<void>> {
  await mkdir(dirname(file), { recursive: true });
  const content = `${process.pid} ${(await startTicks(process.pid)) ?? '-'}`;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await tryCreate(file, content)) return () => rm(file, { force: true });
    const found = await readFile(file, 'utf8').catch(() => '');
    if (found !== '' && (await isHolderAlive(found))) {
      const pid = found.split(' ')[0] ?? '?';
      throw new InUseError(`${dirname(file)} is in use by process ${pid}: stop that sandbox first`);
    }
    await removeStale(file, found);
  }
  throw new InUseError(`${file} could not be taken`);
}

/** Moves the stale lock aside; puts it back when another process had renewed it in between. */
async function removeStale(file: string, stale: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== stale) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
