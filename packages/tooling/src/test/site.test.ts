import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, serveSite, type Site } from './site.ts';

let folder: string;
let site: Site;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khuevan-site-'));
  await mkdir(join(folder, 'public/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(folder, 'public/index.html'), '<p>Chào</p>');
  await writeFile(join(folder, 'public/assets/main.js'), 'export {};');
  site = await serveSite(filesIn(join(folder, 'public')));
});
afterAll(async () => {
  site.close();
  await rm(folder, { recursive: true });
});

const get = async (path: string) => {
  const response = await fetch(site.origin + path);
  return [response.status, response.headers.get('content-type'), await response.text()];
};

test('the index, a file with its type, and no other', async () => {
  expect(await get('/')).toEqual([200, 'text/html; charset=utf-8', '<p>Chào</p>']);
  const script = [200, 'text/javascript; charset=utf-8', 'export {};'];
  expect(await get('/assets/main.js?v=2')).toEqual(script);
  expect(await get('/assets')).toEqual([404, null, '']);
  expect(await get('/favicon.ico')).toEqual([204, null, '']);
});

test('nothing outside the folder', async () => {
  expect(await get('/../secret.js')).toEqual([404, null, '']);
  expect(await get('/%2e%2e/secret.js')).toEqual([404, null, '']);
});
