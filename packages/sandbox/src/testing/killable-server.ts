/** A sandbox's API in a process of its own, for tests that kill it. Settings come as JSON in KILLABLE_SERVER. */
import { generateKeyPair, exportJWK } from 'jose';
import type { AddressInfo } from 'node:net';
import { json } from '../kernel/column-types.ts';
import { createSandboxApi } from '../sandbox.ts';
import { issueAccessToken } from './test-client.ts';

export interface KillableSettings {
  directory: string;
  templates: string;
  databaseUrl: string | null;
  clientId: string;
  /** Thumbprint of the caller's proof key. */
  jkt: string;
}

export interface KillableReady {
  port: number;
  token: string;
}

const settings = JSON.parse(process.env['KILLABLE_SERVER'] ?? '') as KillableSettings;
const scopes = ['sandbox.control', 'platform.events.read'];

const api = await createSandboxApi({
  directory: settings.directory,
  profile: 'none',
  templates: settings.templates,
  ...(settings.databaseUrl === null ? {} : { databaseUrl: settings.databaseUrl }),
});
const { runtime, app } = api;
const now = runtime.clock.date();
const { publicKey } = await generateKeyPair('ES256', { extractable: true });
await runtime.database.kysely
  .insertInto('platform.client')
  .values({
    id: settings.clientId,
    organisation: 'kill',
    name: 'Kill',
    status: 'active',
    scopes,
    origins: [],
    return_urls: [],
    jwks: json({ keys: [await exportJWK(publicKey)] }),
    role: 'ministry',
    reach: json({ nationwide: true }),
    version: 1,
    created_at: now,
    updated_at: now,
  })
  .onConflict((conflict) => conflict.column('id').doNothing())
  .execute();
await app.listen({ host: '127.0.0.1', port: 0 });
const ready: KillableReady = {
  port: (app.server.address() as AddressInfo).port,
  token: await issueAccessToken(runtime.keys, runtime.config, {
    clientId: settings.clientId,
    scopes,
    jkt: settings.jkt,
  }),
};
process.stdout.write(`${JSON.stringify(ready)}\n`);
