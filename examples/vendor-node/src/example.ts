/**
 * Runs the example of one service, or of every one: `npm run example -w vendor-node -- registry`.
 *
 * A sandbox must be running (`npm start`). `VENDOR_CLIENTS` names the folder of its demo applications' credentials.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApiError, createClient, type Client } from '@khuevan/sdk';
import { clientCredentials } from '@khuevan/sdk/auth/client-credentials';
import { listScopes } from '@khuevan/sdk/platform';
import { readCredentials } from './config.ts';

interface Example {
  /** The demo application that it runs as; the vendor's where it says nothing. */
  role?: string;
  run(client: Client): Promise<void>;
}

const FOLDER = new URL('services/', import.meta.url);
const CLIENTS =
  process.env['VENDOR_CLIENTS'] ??
  fileURLToPath(new URL('../../../.khuevan/state/clients', import.meta.url));

async function known(): Promise<string[]> {
  const files = await readdir(FOLDER);
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();
}

/** A client of a demo application with all its scopes; an application of your own asks for those that it uses. */
async function signIn(role: string): Promise<Client> {
  const file = join(CLIENTS, `${role}-demo.json`);
  const { clientId, privateKey, api, identityProvider } = await readCredentials(file);
  const { data } = await listScopes(createClient({ baseUrl: api }));
  return createClient({
    baseUrl: api,
    auth: clientCredentials({
      tokenEndpoint: `${identityProvider}/token`,
      clientId,
      privateKey,
      scope: data.map(({ name }) => name),
      resource: api,
    }),
    locale: 'vi',
  });
}

async function runExample(name: string): Promise<boolean> {
  const { role = 'vendor', run } = (await import(new URL(`${name}.ts`, FOLDER).href)) as Example;
  console.log(`— ${name}, as ${role}`);
  try {
    await run(await signIn(role));
    return true;
  } catch (error) {
    const problem = ApiError.isInstance(error) ? JSON.stringify(error.problem) : '';
    console.error(`${name}: ${String(error)} ${problem}`);
    return false;
  }
}

const all = await known();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no example ${unknown.join(', ')}; there are ${all.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of wanted.length === 0 ? all : wanted) {
    if (!(await runExample(name))) process.exitCode = 1;
  }
}
