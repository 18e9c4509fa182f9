import { createServer } from 'node:net';

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
