import { createHash } from 'node:crypto';
import { generateKeyPair, exportJWK } from 'jose';
import type { Kysely } from 'kysely';
import type { Reach, Role } from '../kernel/access.ts';
import { TestClock } from '../kernel/clock.ts';
import { json } from '../kernel/column-types.ts';
import type { SeedProfile } from '../kernel/config.ts';
import type { ServiceDocument } from '../kernel/http/documents.ts';
import { namedId } from '../kernel/ids.ts';
import { openKeys } from '../kernel/keys.ts';
import { originsFor } from '../kernel/origins.ts';
import type { SandboxOrigins } from '../kernel/origins.ts';
import { createSandboxApi } from '../sandbox.ts';
import type { SandboxApi, SandboxOptions } from '../sandbox.ts';
import type { Database } from '../kernel/tables.ts';
import type { ServiceModule } from '../kernel/service.ts';
import type { FilledProfile } from '../seed/profile.ts';
import { readScopes } from '../services/platform/public.ts';
import { openTestDatabase } from './databases.ts';
import type { DatabaseKind } from './databases.ts';
import { issueAccessToken, ProofKey, TestCaller } from './test-client.ts';

export interface TestSandboxOptions {
  database?: DatabaseKind;
  services?: Readonly<Record<string, ServiceModule>>;
  documents?: readonly ServiceDocument[];
  profile?: SeedProfile;
  /** Data that the database holds though the sandbox was started with none. */
  contents?: FilledProfile;
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
  /**
   * Somebody of the register (`lrn_…`, `grd_…`, `stf_…`) who has signed in through an application, with a token for these
   * scopes (all when left out). `psn_…`: somebody of the identity provider's.
   */
  person(recordId: string, options?: { scopes?: readonly string[] }): Promise<TestCaller>;
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
  const { profile: named = 'none' } = options;
  const filled = options.contents ?? (named === 'none' ? undefined : named);
  const keys = openKeys(null);
  const api = await createSandboxApi(
    {
      origins: options.origins ?? originsFor(4400),
      profile: named,
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
      database: await openTestDatabase(options.database ?? 'pglite', filled),
      keys,
      clock: options.clock ?? new TestClock(),
      ...(options.services === undefined ? {} : { services: options.services }),
      ...(options.documents === undefined ? {} : { documents: options.documents }),
    },
  );
  const { runtime, app, documents } = api;
  const inside = { app, config: runtime.config };
  const allScopes = readScopes(documents).map(({ name }) => name);
  const client: TestSandbox['client'] = async ({
    scopes = allScopes,
    origins = [PORTAL],
    organisation = 'test',
    role = 'ministry',
    reach = { nationwide: true },
  } = {}) => {
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
  };
  return {
    ...api,
    faults,
    client,
    async person(recordId, { scopes = allScopes } = {}) {
      const { clientId } = await client({ role: 'vendor', reach: {} });
      const personId = recordId.startsWith('psn_')
        ? recordId
        : await personOf(runtime.database.kysely, recordId);
      const key = await ProofKey.create();
      const token = await issueAccessToken(keys, runtime.config, {
        clientId,
        personId,
        scopes,
        jkt: key.jkt,
      });
      return new TestCaller(inside, key, token);
    },
    async stranger(origin) {
      return new TestCaller(inside, await ProofKey.create(), null, origin ?? null);
    },
    async widget(caller, { origin = PORTAL, ...session }) {
      const created = await caller.post('/platform/v1/widget-sessions', {
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

const RECORDS = {
  lrn: 'registry.learner',
  grd: 'registry.guardian',
  stf: 'registry.staff',
} as const;

/** Makes the record's person known to the identity provider, where it is not yet. */
async function personOf(db: Kysely<Database>, recordId: string): Promise<string> {
  const table = RECORDS[recordId.slice(0, 3) as keyof typeof RECORDS];
  const record = await db
    .selectFrom(table)
    .select(['name', 'birth_date', 'gender', 'personal_number'])
    .where('id', '=', recordId)
    .executeTakeFirstOrThrow();
  const number = record.personal_number ?? namedNumber(recordId);
  if (record.personal_number === null) {
    await db
      .updateTable(table)
      .set({ personal_number: number })
      .where('id', '=', recordId)
      .execute();
  }
  const known = await db
    .selectFrom('identity_provider.person')
    .select('id')
    .where('personal_number', '=', number)
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  const id = namedId('psn', recordId);
  await db
    .insertInto('identity_provider.person')
    .values({
      id,
      login_name: recordId,
      role: 'student',
      full_name: record.name,
      birth_date: record.birth_date,
      sex: record.gender,
      personal_number: number,
      address: '',
      code_salt: '',
      code_hash: '',
    })
    .execute();
  return id;
}

/** A test person's number, the same for the same record. */
function namedNumber(recordId: string): string {
  const digest = createHash('sha256').update(recordId).digest();
  return `000${String(digest.readUInt32BE(0) % 1_000_000_000).padStart(9, '0')}`;
}
