import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the platform hands over when an application is registered. The private key (ES256) never leaves this process. */
export interface Credentials {
  clientId: string;
  privateKey: JsonWebKey;
  /** Origins of the services. */
  api: string;
  identityProvider: string;
}

export interface VendorConfig {
  port: number;
  credentials: Credentials;
  /** Origin of the portal whose pages may call us. */
  portal: string;
  /** Our own origin. */
  vendor: string;
  /** Folder for what must outlive a restart: the secret of our webhook endpoint. */
  stateFolder: string;
}

/**
 * Reads `VENDOR_CREDENTIALS` (a file that only we may read), `VENDOR_PORT`, `VENDOR_PORTAL` and `VENDOR_STATE`; what is
 * left out is where `npm start` of this project puts it.
 */
export async function readConfig(env: NodeJS.ProcessEnv): Promise<VendorConfig> {
  const stateFolder = env['VENDOR_STATE'] ?? '.khuevan/state/clients';
  const file = env['VENDOR_CREDENTIALS'] ?? join(stateFolder, 'vendor-demo.json');
  const port = Number(env['VENDOR_PORT'] ?? 4404);
  return {
    port,
    credentials: await readCredentials(file),
    portal: env['VENDOR_PORTAL'] ?? 'http://localhost:4400',
    vendor: `http://localhost:${port}`,
    stateFolder,
  };
}

export async function readCredentials(file: string): Promise<Credentials> {
  return JSON.parse(await readFile(file, 'utf8')) as Credentials;
}
