import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Holds the number of the process that uses the state folder. */
export const LOCK_FILE = 'pid';

/** The embedded database has one writer: a second start on the same state folder must not open it. */
export class StateInUseError extends Error {
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(
      `Thư mục ${folder} đang được tiến trình ${pid} dùng; hãy dừng nó, hoặc đặt KHUEVAN_STATE / is in use by process ${pid}: stop it, or set KHUEVAN_STATE.`,
    );
    this.name = 'StateInUseError';
    this.pid = pid;
  }
}

/** Takes the folder (made when missing) for this process; gives back how to let go of it. */
export async function lockState(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, LOCK_FILE);
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const pid = Number(await readFile(file, 'utf8').catch(() => ''));
    if (pid !== process.pid && isAlive(pid)) throw new StateInUseError(folder, pid);
    // Left behind by a process that was killed.
    await writeFile(file, String(process.pid));
  }
  return () => rm(file, { force: true });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
