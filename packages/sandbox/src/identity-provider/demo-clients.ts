import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { json } from '../kernel/column-types.ts';
import type { SandboxRuntime } from '../kernel/runtime.ts';

/** The demo vendor's application; its private key never leaves the state folder. */
export const DEMO_VENDOR_CLIENT_ID = 'cli_demo0vendor0000000000';
export const DEMO_VENDOR_KEY = 'clients/vendor-demo';
/** Where the vendor's backend takes people back who have signed in. */
const SIGN_IN_PATH = '/dang-nhap/xong';
const DEMO_VENDOR_FILE = 'vendor-demo.json';

/** The portal's page that holds the verification widget, with and without its ending. */
const RETURN_PATHS = ['/xac-thuc', '/xac-thuc.html'];

/** What a vendor keeps: its id and its private key. Written once a start, readable by its owner only. */
export interface ClientCredentialsFile {
  clientId: string;
  /** ES256; the public half is registered. */
  privateKey: JWK;
  api: string;
  identityProvider: string;
}

/**
 * Registers the demo vendor, or brings its registration up to date: a sandbox started on other ports
 * has other origins.
 *
 * @param scopes every scope of the API
 */
export async function ensureDemoClients(
  runtime: SandboxRuntime,
  scopes: readonly string[],
): Promise<void> {
  const { origins } = runtime.config;
  const { publicJwk } = await runtime.keys.signing(DEMO_VENDOR_KEY, 'ES256');
  const now = runtime.clock.date();
  const registration = {
    scopes: [...scopes],
    origins: [origins.portal],
    return_urls: [
      ...RETURN_PATHS.map((path) => `${origins.portal}${path}`),
      `${origins.vendor}${SIGN_IN_PATH}`,
    ],
    jwks: json({ keys: [publicJwk] }),
    role: 'vendor' as const,
    reach: json({ nationwide: true }),
  };
  await runtime.database.kysely
    .insertInto('platform.client')
    .values({
      id: DEMO_VENDOR_CLIENT_ID,
      organisation: 'demo-vendor',
      name: 'Cổng giáo dục Tỉnh Mẫu',
      status: 'active',
      ...registration,
      version: 1,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(registration))
    .execute();
}

/**
 * Hands the demo vendor its credentials, as a vendor's own key store would.
 *
 * @param directory the folder of client files in the state folder
 * @returns the file's path
 */
export async function writeDemoClientFile(
  runtime: SandboxRuntime,
  directory: string,
): Promise<string> {
  const { origins } = runtime.config;
  const { privateJwk } = await runtime.keys.signing(DEMO_VENDOR_KEY, 'ES256');
  const contents: ClientCredentialsFile = {
    clientId: DEMO_VENDOR_CLIENT_ID,
    privateKey: privateJwk,
    api: origins.api,
    identityProvider: origins.identityProvider,
  };
  const file = join(directory, DEMO_VENDOR_FILE);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeFile(`${file}.new`, `${JSON.stringify(contents, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return file;
}
