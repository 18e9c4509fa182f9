import { createServer } from 'node:net';
import { join } from 'node:path';
import { createContentServer } from './content/index.ts';
import { createIdentityProvider, writeDemoClientFile } from './identity-provider/index.ts';
import type { SandboxOrigins } from './kernel/config.ts';
import type { OriginServer } from './kernel/runtime.ts';
import { createSandboxApi } from './sandbox.ts';
import type { SandboxApi, SandboxOptions } from './sandbox.ts';
import { seedDatabase } from './seed/index.ts';

export interface RunningSandbox {
  origins: SandboxOrigins;
  /** The demo vendor's credentials file; null without a state folder. */
  vendorCredentials: string | null;
  api: SandboxApi;
  /** Ends open requests, then the servers, then the database. */
  close(): Promise<void>;
}

export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} is in use: stop what uses it or choose another first port (KHUEVAN_PORT)`);
    this.port = port;
  }
}

const portOf = (origin: string): number => Number(new URL(origin).port);

/** Says which port is taken before anything is opened. */
async function requireFreePort(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port) : error),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

async function closeAll(servers: readonly OriginServer[], api: SandboxApi): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
  await api.close();
}

/**
 * Starts the API, the identity provider and the content origin on one database. Everything listens on 127.0.0.1.
 *
 * @throws PortInUseError, InUseError (another sandbox has the state folder), MigrationError
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const api = await createSandboxApi(options);
  const { runtime } = api;
  const { origins } = runtime.config;
  const servers: OriginServer[] = [];
  try {
    for (const origin of [origins.api, origins.identityProvider, origins.content]) {
      await requireFreePort(portOf(origin));
    }
    const { profile } = runtime.config;
    if (profile !== 'none') await seedDatabase(runtime, profile);
    servers.push(await createIdentityProvider(runtime), await createContentServer(runtime));
    api.forgetClients();
    const { directory } = options;
    const vendorCredentials =
      directory === undefined || profile === 'none'
        ? null
        : await writeDemoClientFile(runtime, join(directory, 'clients'));
    for (const server of servers) await server.listen();
    await api.app.listen({ host: '127.0.0.1', port: portOf(origins.api) });
    api.start();
    return { origins, vendorCredentials, api, close: () => closeAll(servers, api) };
  } catch (error) {
    await closeAll(servers, api).catch(() => undefined);
    throw error;
  }
}
