/** Ports of this machine: which are taken, and which can be had. */
import { createServer } from 'node:net';
import { ORIGIN_COUNT } from './kernel/origins.ts';

/** Below the ports that Linux gives to outgoing connections (32768 and up). */
const LOWEST = 20_000;
const HIGHEST = 32_000;
const TRIES = 50;

/** The first of `ports` that something on this machine already listens on, or null. */
export async function busyPort(ports: readonly number[]): Promise<number | null> {
  for (const port of ports) {
    // Another program may hold the port on IPv4, on IPv6 or on both: `localhost` is either.
    if (!(await canListen(port, '127.0.0.1')) || !(await canListen(port, '::1'))) return port;
  }
  return null;
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // EADDRNOTAVAIL, EAFNOSUPPORT: a machine without IPv6 has nothing listening there either.
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The first of so many ports in a row that nothing listens on. */
async function freePorts(count: number): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const first = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    const row = Array.from({ length: count }, (_, index) => first + index);
    if ((await busyPort(row)) === null) return first;
  }
  throw new Error(`no ${count} free ports in a row`);
}

/** A port that nothing listens on. */
export const freePort = (): Promise<number> => freePorts(1);

/** A base port above which every origin's port is free. */
export const freeBasePort = (): Promise<number> => freePorts(ORIGIN_COUNT);
