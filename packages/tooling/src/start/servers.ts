import type { Server } from 'node:http';
import { join } from 'node:path';
import { portOf, type SandboxOrigins } from '../../../sandbox/src/kernel/origins.ts';

export interface ServersOptions {
  addresses: SandboxOrigins;
  /** State folder. */
  state: string;
  profile: 'xs' | 'dev';
  reset: boolean;
  databaseUrl: string | undefined;
  /** Takes the sandbox's request log, a JSON line each. */
  log: (line: string) => void;
}

export interface Running {
  /** Stops all of it, the vendor first: nothing may be called that is no longer there. */
  stop(): Promise<void>;
}

/**
 * Loaded by address and only when they are needed. Each is type-checked in its own project, with the libraries of its
 * own runtime; what is used of them here stands in these types.
 */
interface SandboxModule {
  startSandbox(options: {
    origins: SandboxOrigins;
    directory: string;
    profile: 'xs' | 'dev';
    reset: boolean;
    log: (line: string) => void;
    databaseUrl?: string;
  }): Promise<{ vendorCredentials: string | null; close(): Promise<void> }>;
}

interface PortalModule {
  startPortal(options: {
    port: number;
    origins: { api: string; content: string; backend: string };
  }): Promise<Server>;
}

interface VendorModule {
  startVendor(options: {
    port: number;
    portal: string;
    vendor: string;
    api: string;
    identityProvider: string;
    credentialsFile: string;
    stateFolder: string;
  }): Promise<Server>;
}

const load = async <Module>(path: string): Promise<Module> =>
  (await import(new URL(`../../../../${path}`, import.meta.url).href)) as Module;

/** The sandbox, then what calls it. When one of them cannot start, those before it are stopped again. */
export async function startServers(options: ServersOptions): Promise<Running> {
  const { addresses, state, profile, reset, databaseUrl, log } = options;
  const { portal, api, identityProvider, content, vendor } = addresses;
  const started: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const stopOne of started.splice(0).reverse()) await stopOne();
  };
  try {
    const [{ startSandbox }, { startPortal }, { startVendor }] = await Promise.all([
      load<SandboxModule>('packages/sandbox/src/index.ts'),
      load<PortalModule>('examples/portal-html/server.ts'),
      load<VendorModule>('examples/vendor-node/src/vendor.ts'),
    ]);
    const sandbox = await startSandbox({
      origins: addresses,
      directory: state,
      profile,
      reset,
      log,
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
    });
    started.push(() => sandbox.close());
    const portalServer = await startPortal({
      port: portOf(portal),
      origins: { api, content, backend: vendor },
    });
    started.push(() => closeServer(portalServer));
    const vendorServer = await startVendor({
      port: portOf(vendor),
      portal,
      vendor,
      api,
      identityProvider,
      credentialsFile: sandbox.vendorCredentials ?? '',
      stateFolder: join(state, 'vendor'),
    });
    started.push(() => closeServer(vendorServer));
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
