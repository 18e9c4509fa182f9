import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { json } from '../kernel/column-types.ts';
import type { SandboxRuntime } from '../kernel/runtime.ts';
import {
  DEMO_APPLICATIONS,
  demoKey,
  type DemoApplication,
  type DemoApplicationKey,
} from './demo-applications.ts';

/** Where the vendor's backend takes people back who have signed in. */
const SIGN_IN_PATH = '/dang-nhap/xong';

/** The portal's page that holds the verification widget, with and without its ending. */
const RETURN_PATHS = ['/xac-thuc', '/xac-thuc.html'];

/** What an application keeps: its id and its private key. Written once a start, readable by its owner only. */
export interface ClientCredentialsFile {
  clientId: string;
  /** ES256; the public half is registered. */
  privateKey: JWK;
  api: string;
  identityProvider: string;
}

/**
 * Registers the demo applications, or brings their registration up to date: a sandbox started on other ports has other
 * origins. Only the vendor has pages and signs people in.
 *
 * @param scopes every scope of the API
 */
export async function ensureDemoClients(
  runtime: SandboxRuntime,
  scopes: readonly string[],
): Promise<void> {
  for (const application of DEMO_APPLICATIONS) await ensureClient(runtime, application, scopes);
}

async function ensureClient(
  runtime: SandboxRuntime,
  { key, clientId, organisation, name, role, reach }: DemoApplication,
  scopes: readonly string[],
): Promise<void> {
  const { origins } = runtime.config;
  const { publicJwk } = await runtime.keys.signing(demoKey(key), 'ES256');
  const now = runtime.clock.date();
  const returnUrls = [
    ...RETURN_PATHS.map((path) => `${origins.portal}${path}`),
    `${origins.vendor}${SIGN_IN_PATH}`,
  ];
  const hasPages = key === 'vendor';
  const registration = {
    scopes: [...scopes],
    origins: hasPages ? [origins.portal] : [],
    return_urls: hasPages ? returnUrls : [],
    jwks: json({ keys: [publicJwk] }),
    role,
    reach: json(reach),
  };
  await runtime.database.kysely
    .insertInto('platform.client')
    .values({
      id: clientId,
      organisation,
      name,
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
 * Hands each demo application its credentials, as an organisation's own key store would.
 *
 * @param directory the folder of client files in the state folder
 * @returns the files' paths, by application
 */
export async function writeDemoClientFiles(
  runtime: SandboxRuntime,
  directory: string,
): Promise<Record<DemoApplicationKey, string>> {
  const { origins } = runtime.config;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const files: [DemoApplicationKey, string][] = [];
  for (const { key, clientId } of DEMO_APPLICATIONS) {
    const { privateJwk } = await runtime.keys.signing(demoKey(key), 'ES256');
    const contents: ClientCredentialsFile = {
      clientId,
      privateKey: privateJwk,
      api: origins.api,
      identityProvider: origins.identityProvider,
    };
    const file = join(directory, `${key}-demo.json`);
    await writeFile(`${file}.new`, `${JSON.stringify(contents, null, 2)}\n`, { mode: 0o600 });
    await rename(`${file}.new`, file);
    files.push([key, file]);
  }
  return Object.fromEntries(files) as Record<DemoApplicationKey, string>;
}
