import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { errors } from 'oidc-provider';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { json } from '../kernel/column-types.ts';
import { isUnsafeText } from '../kernel/http/unsafe-text.ts';
import type { Database } from '../kernel/tables.ts';

/** Models that end when their grant is revoked (oidc-provider's own list). */
const GRANTABLE: ReadonlySet<string> = new Set([
  'AccessToken',
  'AuthorizationCode',
  'RefreshToken',
  'DeviceCode',
  'BackchannelAuthenticationRequest',
  'PreAuthorizedCode',
]);

const MILLISECONDS = 1000;

/** The client registry, as far as the adapter needs it. */
export type FindClient = (clientId: string) => Promise<AdapterPayload | undefined>;

/**
 * oidc-provider's storage over the sandbox's own database.
 *
 * Expiry is judged on read, by the machine's clock (the test clock never makes a token live longer).
 * Replay records are inserted, never overwritten: two requests that bring the same `jti` at once
 * cannot both pass, which the library's own look-then-write would let them.
 */
export class DatabaseAdapter implements Adapter {
  readonly #db: Kysely<Database>;
  readonly #model: string;
  readonly #now: () => number;

  constructor(db: Kysely<Database>, model: string, now: () => number = Date.now) {
    this.#db = db;
    this.#model = model;
    this.#now = now;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const now = this.#now();
    const row = {
      payload: json<Record<string, unknown>>(payload),
      grant_id: GRANTABLE.has(this.#model) ? (payload.grantId ?? null) : null,
      uid: payload.uid ?? null,
      user_code: payload.userCode ?? null,
      expires_at: expiresIn === undefined ? null : new Date(now + expiresIn * MILLISECONDS),
    };
    const insert = this.#db
      .insertInto('identity_provider.oidc_payload')
      .values({ model: this.#model, id, ...row, started_at: null, consumed_at: null });
    if (this.#model !== 'ReplayDetection') {
      await insert.onConflict((c) => c.columns(['model', 'id']).doUpdateSet(row)).execute();
      return;
    }
    const written = await insert
      .onConflict((c) =>
        c
          .columns(['model', 'id'])
          .doUpdateSet(row)
          .where('identity_provider.oidc_payload.expires_at', '<=', new Date(now)),
      )
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows !== 1n) throw new errors.InvalidRequest('replay detected');
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return this.#findBy('id', id);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#findBy('uid', uid);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#findBy('user_code', userCode);
  }

  async consume(id: string): Promise<void> {
    await this.#db
      .updateTable('identity_provider.oidc_payload')
      .set({ consumed_at: new Date(this.#now()) })
      .where('model', '=', this.#model)
      .where('id', '=', id)
      .where('consumed_at', 'is', null)
      .execute();
  }

  async destroy(id: string): Promise<void> {
    await this.#db
      .deleteFrom('identity_provider.oidc_payload')
      .where('model', '=', this.#model)
      .where('id', '=', id)
      .execute();
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.#db
      .deleteFrom('identity_provider.oidc_payload')
      .where('grant_id', '=', grantId)
      .execute();
  }

  async #findBy(
    column: 'id' | 'uid' | 'user_code',
    value: string,
  ): Promise<AdapterPayload | undefined> {
    // Parameters come here as they were sent; the database would refuse the question itself.
    if (isUnsafeText(value)) return undefined;
    const row = await this.#db
      .selectFrom('identity_provider.oidc_payload')
      .select(['payload', 'consumed_at'])
      .where('model', '=', this.#model)
      .where(column, '=', value)
      .where((where) =>
        where.or([
          where('expires_at', 'is', null),
          where('expires_at', '>', new Date(this.#now())),
        ]),
      )
      .executeTakeFirst();
    if (row === undefined) return undefined;
    if (row.consumed_at === null) return row.payload;
    return { ...row.payload, consumed: Math.floor(row.consumed_at.getTime() / MILLISECONDS) };
  }
}

/** Clients are read from the platform's registry and never written through the provider. */
class ClientAdapter implements Adapter {
  readonly #find: FindClient;

  constructor(find: FindClient) {
    this.#find = find;
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return isUnsafeText(id) ? undefined : this.#find(id);
  }

  async findByUid(): Promise<undefined> {}

  async findByUserCode(): Promise<undefined> {}

  upsert(): Promise<never> {
    return readOnly();
  }

  consume(): Promise<never> {
    return readOnly();
  }

  destroy(): Promise<never> {
    return readOnly();
  }

  revokeByGrantId(): Promise<never> {
    return readOnly();
  }
}

async function readOnly(): Promise<never> {
  throw new TypeError('clients are registered on the platform service');
}

/** The adapter factory that oidc-provider takes: one adapter a model. */
export function createAdapterFactory(
  db: Kysely<Database>,
  findClient: FindClient,
): (model: string) => Adapter {
  return (model) =>
    model === 'Client' ? new ClientAdapter(findClient) : new DatabaseAdapter(db, model);
}

/**
 * Marks a pushed authorization request as opened.
 *
 * @returns false when it was opened before: RFC 9126 §7.3 wants a `request_uri` used once, and the
 * library alone consumes it only at the end of the first interaction that finishes
 */
export async function startPushedRequest(db: Kysely<Database>, id: string): Promise<boolean> {
  const started = await db
    .updateTable('identity_provider.oidc_payload')
    .set({ started_at: sql<Date>`now()` })
    .where('model', '=', 'PushedAuthorizationRequest')
    .where('id', '=', id)
    .where('started_at', 'is', null)
    .executeTakeFirst();
  return started.numUpdatedRows === 1n;
}

/** Deletes what has expired; expired rows are never read, so this only saves space. */
export async function deleteExpiredPayloads(
  db: Kysely<Database>,
  now: number = Date.now(),
): Promise<void> {
  await db
    .deleteFrom('identity_provider.oidc_payload')
    .where('expires_at', '<=', new Date(now))
    .execute();
}
