import { join } from 'node:path';
import { createContentServer } from './content/index.ts';
import { createIdentityProvider, writeDemoClientFiles } from './identity-provider/index.ts';
import { portOf } from './kernel/origins.ts';
import type { SandboxOrigins } from './kernel/origins.ts';
import type { OriginServer } from './kernel/runtime.ts';
import { busyPort } from './ports.ts';
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
    const ports = [origins.api, origins.identityProvider, origins.content].map(portOf);
    // Said before anything listens.
    const busy = await busyPort(ports);
    if (busy !== null) throw new PortInUseError(busy);
    const { profile } = runtime.config;
    if (profile !== 'none') await seedDatabase(runtime, profile);
    servers.push(await createIdentityProvider(runtime), await createContentServer(runtime));
    api.forgetClients();
    const { directory } = options;
    const files =
      directory === undefined || profile === 'none'
        ? null
        : await writeDemoClientFiles(runtime, join(directory, 'clients'));
    const vendorCredentials = files?.vendor ?? null;
    for (const server of servers) await server.listen();
    await api.app.listen({ host: '127.0.0.1', port: portOf(origins.api) });
    api.start();
    return { origins, vendorCredentials, api, close: () => closeAll(servers, api) };
  } catch (error) {
    await closeAll(servers, api).catch(() => undefined);
    throw error;
  }
}
