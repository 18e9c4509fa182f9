import { createServer, type AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { busyPort, freeBasePort, freePort } from './ports.ts';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const listen = async (): Promise<number> => {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port;
};

test('names the first port that is taken', async () => {
  const taken = await listen();
  expect(await busyPort([await freePort(), taken])).toBe(taken);
});

test('a base port has all five ports free', async () => {
  const base = await freeBasePort();
  expect(await busyPort([base, base + 1, base + 2, base + 3, base + 4])).toBeNull();
});

test('null when all are free', async () => {
  expect(await busyPort([])).toBeNull();
});
