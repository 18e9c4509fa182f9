import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrivateKeyInput } from '@khuevan/sdk/auth';
import type { VendorOptions } from './vendor.ts';

/** What the platform hands over when an application is registered. The private key (ES256) never leaves this process. */
export interface Credentials {
  clientId: string;
  privateKey: PrivateKeyInput;
  /** Origins of the services. */
  api: string;
  identityProvider: string;
}

export async function readCredentials(file: string): Promise<Credentials> {
  return JSON.parse(await readFile(file, 'utf8')) as Credentials;
}

/**
 * Options from the environment: `VENDOR_CREDENTIALS` (the file above), `VENDOR_PORT`, `VENDOR_PORTAL`, `VENDOR_STATE`.
 * What is left out is where `npm start` of this project puts it.
 */
export async function readOptions(env: NodeJS.ProcessEnv): Promise<VendorOptions> {
  const stateFolder = env['VENDOR_STATE'] ?? '.khuevan/state/vendor';
  const credentialsFile =
    env['VENDOR_CREDENTIALS'] ?? join(stateFolder, '../clients/vendor-demo.json');
  const { api, identityProvider } = await readCredentials(credentialsFile);
  const port = Number(env['VENDOR_PORT'] ?? 4404);
  return {
    port,
    portal: env['VENDOR_PORTAL'] ?? 'http://localhost:4400',
    vendor: `http://localhost:${port}`,
    api,
    identityProvider,
    credentialsFile,
    stateFolder,
  };
}
