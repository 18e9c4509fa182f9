import { createHmac, hkdfSync } from 'node:crypto';
import type { Kysely } from 'kysely';
import { json } from './column-types.ts';
import { problem } from './problem.ts';
import { Seal } from './seal.ts';
import type { Principal, ServiceContext, ServiceResponse } from './service.ts';
import type { Database } from './tables.ts';

const LIFETIME_MILLISECONDS = 24 * 60 * 60 * 1000;
const REPLAYED = 'idempotency-replayed';

export interface IdempotentRequest {
  caller: string;
  key: string;
  operationId: string;
  /** Everything that makes it this request: parameters and body, as received. */
  content: unknown;
}

/** Keys belong to a caller: another application's equal key is another key. */
export function callerOf(principal: Principal | null): string {
  if (principal === null) return 'public';
  if (principal.kind === 'client') return principal.clientId;
  if (principal.kind === 'person') return `${principal.clientId}/person/${principal.personId}`;
  // Not the session: a widget's outbox tries again after its session was renewed.
  return `${principal.clientId}/${principal.subject.type}/${principal.subject.id}`;
}

/** The same JSON for equal values, however their members were ordered. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

const placeOf = ({ caller, key }: IdempotentRequest): string => `${caller}\n${key}`;

/**
 * Stores the answer of each keyed request in the transaction of its effect, so that a retry – after a lost answer,
 * a crash, a restart – gets the same answer and the effect happens once.
 */
export class IdempotencyStore {
  readonly #hashKey: Uint8Array;
  /** Answers hold what is shown only once (handles, webhook secrets), so they are stored encrypted. */
  readonly #seal: Seal;
  /** Requests that run now: a second one with the same key is told to wait instead of being queued. */
  readonly #running = new Set<string>();

  constructor(secret: Uint8Array) {
    this.#hashKey = new Uint8Array(hkdfSync('sha256', secret, '', 'request hash', 32));
    this.#seal = new Seal(secret, 'stored answer');
  }

  /**
   * @param run opens the transaction that `work` and the record share
   * @throws problem `idempotency-key-in-use` while the first runs, `idempotency-key-reused` for another request
   */
  async once(
    request: IdempotentRequest,
    run: (work: (context: ServiceContext) => Promise<ServiceResponse>) => Promise<ServiceResponse>,
    work: (context: ServiceContext) => Promise<ServiceResponse>,
  ): Promise<ServiceResponse> {
    const id = placeOf(request);
    if (this.#running.has(id)) {
      throw problem('idempotency-key-in-use', { headers: { 'retry-after': '1' } });
    }
    this.#running.add(id);
    try {
      return await run(async (context) => {
        const stored = await this.#claim(request, context);
        if (stored !== null) return stored;
        const response = await work(context);
        await this.#store(request, response, context.db);
        return response;
      });
    } finally {
      this.#running.delete(id);
    }
  }

  async forgetExpired(db: Kysely<Database>, now: Date): Promise<void> {
    await db.deleteFrom('kernel.idempotency').where('expires_at', '<=', now).execute();
  }

  #hash(request: IdempotentRequest): string {
    return createHmac('sha256', this.#hashKey)
      .update(`${request.operationId}\n${canonical(request.content)}`)
      .digest('base64url');
  }

  /** Takes the key for this transaction; gives the stored answer when another request had taken it. */
  async #claim(
    request: IdempotentRequest,
    { db, clock }: ServiceContext,
  ): Promise<ServiceResponse | null> {
    const now = clock.date();
    const hash = this.#hash(request);
    const row = {
      caller: request.caller,
      key: request.key,
      operation_id: request.operationId,
      request_hash: hash,
      status: null,
      headers: null,
      body: null,
      created_at: now,
      expires_at: new Date(now.getTime() + LIFETIME_MILLISECONDS),
    };
    const claimed = await db
      .insertInto('kernel.idempotency')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['caller', 'key'])
          .doUpdateSet(row)
          .where('kernel.idempotency.expires_at', '<=', now),
      )
      .executeTakeFirst();
    if (claimed.numInsertedOrUpdatedRows === 1n) return null;
    const known = await db
      .selectFrom('kernel.idempotency')
      .select(['request_hash', 'status', 'headers', 'body'])
      .where('caller', '=', request.caller)
      .where('key', '=', request.key)
      .executeTakeFirstOrThrow();
    if (known.request_hash !== hash) throw problem('idempotency-key-reused');
    if (known.status === null) throw problem('idempotency-key-in-use');
    return {
      status: known.status,
      headers: { ...known.headers, [REPLAYED]: 'true' },
      ...(known.body === null
        ? {}
        : { body: JSON.parse(this.#seal.open(known.body, placeOf(request))) }),
    };
  }

  async #store(
    request: IdempotentRequest,
    response: ServiceResponse,
    db: Kysely<Database>,
  ): Promise<void> {
    await db
      .updateTable('kernel.idempotency')
      .set({
        status: response.status,
        headers: json({ ...response.headers }),
        body:
          response.body === undefined
            ? null
            : this.#seal.close(JSON.stringify(response.body), placeOf(request)),
      })
      .where('caller', '=', request.caller)
      .where('key', '=', request.key)
      .execute();
  }
}
