import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockState, StateInUseError } from './state-lock.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khuevan-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a folder held by a living process is refused, with its number', async () => {
  await writeFile(join(folder, 'pid'), String(process.ppid));
  const refused = lockState(folder);
  await expect(refused).rejects.toBeInstanceOf(StateInUseError);
  await expect(refused).rejects.toMatchObject({ pid: process.ppid });
});

test('a lock left behind by a dead process is taken over and released', async () => {
  const dead = spawnSync(process.execPath, ['--version']).pid;
  await writeFile(join(folder, 'pid'), String(dead));
  const release = await lockState(folder);
  expect(await readFile(join(folder, 'pid'), 'utf8')).toBe(String(process.pid));
  await release();
  await expect(readFile(join(folder, 'pid'), 'utf8')).rejects.toMatchObject({ code: 'ENOENT' });
});
