import { generateKeyPair, exportJWK } from 'jose';
import type { Reach, Role } from '../kernel/access.ts';
import { TestClock } from '../kernel/clock.ts';
import { json } from '../kernel/column-types.ts';
import type { SeedProfile } from '../kernel/config.ts';
import type { ServiceDocument } from '../kernel/http/documents.ts';
import { openKeys } from '../kernel/keys.ts';
import { originsFor } from '../kernel/origins.ts';
import type { SandboxOrigins } from '../kernel/origins.ts';
import { createSandboxApi } from '../sandbox.ts';
import type { SandboxApi, SandboxOptions } from '../sandbox.ts';
import type { ServiceModule } from '../kernel/service.ts';
import { seedDatabase } from '../seed/index.ts';
import { readScopes } from '../services/platform/public.ts';
import { openTestDatabase } from './databases.ts';
import type { DatabaseKind } from './databases.ts';
import { issueAccessToken, ProofKey, TestCaller } from './test-client.ts';

export interface TestSandboxOptions {
  database?: DatabaseKind;
  services?: Readonly<Record<string, ServiceModule>>;
  documents?: readonly ServiceDocument[];
  profile?: SeedProfile;
  clock?: TestClock;
  origins?: SandboxOrigins;
  config?: SandboxOptions['config'];
}

export interface TestSandbox extends SandboxApi {
  /** Faults that were logged; a test that expects none asserts that it is empty. */
  faults: string[];
  /** Registers an application, the whole ministry's when nothing is said, and gives a caller with a token for these scopes. */
  client(options?: {
    scopes?: readonly string[];
    origins?: readonly string[];
    organisation?: string;
    role?: Role;
    reach?: Partial<Reach>;
  }): Promise<TestCaller & { clientId: string }>;
  /** Calls without any token. */
  stranger(origin?: string): Promise<TestCaller>;
  /** Opens a widget session, as a portal's backend and then its page would. */
  widget(
    client: TestCaller,
    session: {
      widget: string;
      subject: { type: string; id: string };
      resource: string;
      origin?: string;
    },
  ): Promise<TestCaller>;
}

const PORTAL = 'http://localhost:4400';

/**
 * A sandbox inside the process: nothing listens, responses are validated against the documents, keys are in memory.
 * Close it when done.
 */
export async function startTestSandbox(options: TestSandboxOptions = {}): Promise<TestSandbox> {
  const faults: string[] = [];
  const keys = openKeys(null);
  const api = await createSandboxApi(
    {
      origins: options.origins ?? originsFor(4400),
      profile: options.profile ?? 'none',
      log: (line) => {
        if (line.includes('"level":"error"')) faults.push(line);
      },
      config: {
        validateResponses: true,
        ...options.config,
        webhooks: { pollMilliseconds: 0, timeoutMilliseconds: 2000, ...options.config?.webhooks },
      },
    },
    {
      database: await openTestDatabase(options.database ?? 'pglite'),
      keys,
      clock: options.clock ?? new TestClock(),
      ...(options.services === undefined ? {} : { services: options.services }),
      ...(options.documents === undefined ? {} : { documents: options.documents }),
    },
  );
  const { runtime, app, documents } = api;
  const { profile } = runtime.config;
  if (profile !== 'none') await seedDatabase(runtime, profile);
  const inside = { app, config: runtime.config };
  const allScopes = readScopes(documents).map(({ name }) => name);
  return {
    ...api,
    faults,
    async client({
      scopes = allScopes,
      origins = [PORTAL],
      organisation = 'test',
      role = 'ministry',
      reach = { nationwide: true },
    } = {}) {
      const clientId = runtime.newId('cli');
      const { publicKey } = await generateKeyPair('ES256', { extractable: true });
      const now = runtime.clock.date();
      await runtime.database.kysely
        .insertInto('platform.client')
        .values({
          id: clientId,
          organisation,
          name: 'Ứng dụng thử',
          status: 'active',
          scopes: [...scopes],
          origins: [...origins],
          return_urls: [`${PORTAL}/xac-thuc.html`],
          jwks: json({ keys: [await exportJWK(publicKey)] }),
          role,
          reach: json(reach),
          version: 1,
          created_at: now,
          updated_at: now,
        })
        .execute();
      api.forgetClients();
      const key = await ProofKey.create();
      const token = await issueAccessToken(keys, runtime.config, {
        clientId,
        scopes,
        jkt: key.jkt,
      });
      return Object.assign(new TestCaller(inside, key, token), { clientId });
    },
    async stranger(origin) {
      return new TestCaller(inside, await ProofKey.create(), null, origin ?? null);
    },
    async widget(client, { origin = PORTAL, ...session }) {
      const created = await client.post('/platform/v1/widget-sessions', {
        body: { ...session, origin },
      });
      if (created.status !== 201) throw new Error(`no widget session: ${created.text}`);
      const page = new TestCaller(inside, await ProofKey.create(), null, origin);
      const exchanged = await page.post('/platform/v1/widget-sessions/exchange', {
        body: { handle: created.at('/handle') },
      });
      if (exchanged.status !== 200) throw new Error(`no widget token: ${exchanged.text}`);
      return new TestCaller(inside, page.key, exchanged.at('/accessToken'), origin);
    },
  };
}
