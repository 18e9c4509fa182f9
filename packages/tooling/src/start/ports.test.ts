import { createServer, type AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { busyPort } from './ports.ts';

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
  const closed = createServer();
  await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
  const free = (closed.address() as AddressInfo).port;
  await new Promise<void>((done) => closed.close(() => done()));
  expect(await busyPort([free, taken])).toBe(taken);
});

test('null when all are free', async () => {
  expect(await busyPort([])).toBeNull();
});
