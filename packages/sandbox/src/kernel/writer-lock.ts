import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

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

/** Creates the file whole or not at all: nobody ever reads a lock without its holder. */
async function tryCreate(file: string, content: string): Promise<boolean> {
  const whole = `${file}.${randomUUID()}`;
  await writeFile(whole, content);
  try {
    await link(whole, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(whole, { force: true });
  }
}

const ATTEMPTS = 50;
const PAUSE_MILLISECONDS = 20;

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
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await tryCreate(file, content)) return () => rm(file, { force: true });
    const found = await readFile(file, 'utf8').catch(() => null);
    if (found === null) continue;
    if (await isHolderAlive(found)) {
      const pid = found.split(' ')[0] ?? '?';
      throw new InUseError(`${dirname(file)} is in use by process ${pid}: stop that sandbox first`);
    }
    if (!(await removeStale(file, found, content))) await delay(PAUSE_MILLISECONDS);
  }
  throw new InUseError(`${file} could not be taken; if no sandbox runs, delete ${guardOf(file)}`);
}

const guardOf = (file: string): string => `${file}.takeover`;

/**
 * Removes a lock whose holder is gone. Only one process at a time may, and only after a second look: else a slow one
 * would remove the lock that a quick one has taken meanwhile.
 *
 * @returns false when another process is at it
 */
async function removeStale(file: string, stale: string, content: string): Promise<boolean> {
  const guard = guardOf(file);
  if (!(await tryCreate(guard, content))) return false;
  try {
    const still = await readFile(file, 'utf8').catch(() => null);
    if (still === stale) await rm(file, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
  return true;
}
