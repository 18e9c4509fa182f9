import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { InUseError, takeWriterLock } from './writer-lock.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'khuevan-lock-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test('one holder at a time; free again when given back', async () => {
  const file = join(directory, 'first');
  const release = await takeWriterLock(file);
  await expect(takeWriterLock(file)).rejects.toThrow(InUseError);
  await expect(takeWriterLock(file)).rejects.toThrow(`in use by process ${process.pid}`);
  await release();
  await (
    await takeWriterLock(file)
  )();
});

test('the lock of a killed process is taken over', async () => {
  const file = join(directory, 'second');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await writeFile(file, `${child.pid} -`);
  await expect(takeWriterLock(file)).rejects.toThrow(`in use by process ${child.pid}`);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  await (
    await takeWriterLock(file)
  )();
});

test.runIf(process.platform === 'linux')(
  'a living process that only has the same number does not hold it',
  async () => {
    const file = join(directory, 'third');
    await writeFile(file, `${process.ppid} 1`);
    await (
      await takeWriterLock(file)
    )();
  },
);

test('of eight that find a stale lock at the same moment one gets it', async () => {
  const file = join(directory, 'fourth');
  await writeFile(file, '999999999 -');
  const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => takeWriterLock(file)));
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await readdir(directory)).filter((name) => name.startsWith('fourth.'))).toEqual([]);
});
