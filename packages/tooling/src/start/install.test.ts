import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { staleReason } from '../../bootstrap/install.mjs';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'khuevan-install-'));
  await mkdir(join(root, 'node_modules/node/bin'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const LOCK = {
  '': { name: 'project' },
  'packages/sdk': { version: '0.1.0' },
  'node_modules/@khuevan/sdk': { link: true },
  'node_modules/ky': { version: '2.1.0', integrity: 'sha512-a' },
  'node_modules/other-platform': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};
const INSTALLED = { 'node_modules/ky': { version: '2.1.0', integrity: 'sha512-a' } };

async function write(lock: object, installed: object | null): Promise<void> {
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: lock }));
  await mkdir(join(root, 'node_modules/@khuevan/sdk'), { recursive: true });
  if (installed === null) return;
  await writeFile(
    join(root, 'node_modules/.package-lock.json'),
    JSON.stringify({ packages: installed }),
  );
}

test('what the lock asks for is there: nothing to install', async () => {
  await write(LOCK, INSTALLED);
  expect(staleReason(root)).toBeNull();
});

test('nothing was installed yet', async () => {
  await write(LOCK, null);
  expect(staleReason(root)).toBe('node_modules');
});

test('another version, other bytes or a missing package is told by its path', async () => {
  await write(LOCK, { 'node_modules/ky': { version: '2.0.0', integrity: 'sha512-a' } });
  expect(staleReason(root)).toBe('node_modules/ky');
  await write(LOCK, { 'node_modules/ky': { version: '2.1.0', integrity: 'sha512-x' } });
  expect(staleReason(root)).toBe('node_modules/ky');
  await write(LOCK, {});
  expect(staleReason(root)).toBe('node_modules/ky');
});

test('a package of the workspace that is not linked', async () => {
  await write(LOCK, INSTALLED);
  await rm(join(root, 'node_modules/@khuevan/sdk'), { recursive: true });
  expect(staleReason(root)).toBe('node_modules/@khuevan/sdk');
});

test('the pinned Node is missing', async () => {
  await write(LOCK, INSTALLED);
  await rm(join(root, 'node_modules/node'), { recursive: true });
  expect(staleReason(root)).toBe('node_modules/node');
});
