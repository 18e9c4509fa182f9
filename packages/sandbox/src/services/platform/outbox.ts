import type { Kysely } from 'kysely';
import { reachOf } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import type { NewEvent, Outbox } from '../../kernel/context.ts';
import type { SandboxRuntime } from '../../kernel/runtime.ts';
import type { Database } from '../../kernel/tables.ts';
import { maySeeEvent, placesOfEvent } from './event-visibility.ts';

/**
 * The transactional outbox: the event and one delivery for each endpoint that takes it are rows of the same
 * transaction as the effect, so neither exists without the other.
 */
export class TransactionalOutbox implements Outbox {
  readonly #runtime: SandboxRuntime;
  readonly #eventScopes: ReadonlyMap<string, readonly string[]>;
  #onCommit: () => void = () => {};

  constructor(runtime: SandboxRuntime, eventScopes: ReadonlyMap<string, readonly string[]>) {
    this.#runtime = runtime;
    this.#eventScopes = eventScopes;
  }

  /** @param listener called after commits that wrote events */
  onCommit(listener: () => void): void {
    this.#onCommit = listener;
  }

  wake(): void {
    this.#onCommit();
  }

  async write(db: Kysely<Database>, event: NewEvent): Promise<string> {
    const { newId, clock } = this.#runtime;
    const id = newId('evt');
    const now = clock.date();
    const places = await placesOfEvent(db, event.data);
    await db
      .insertInto('platform.event')
      .values({
        id,
        type: event.type,
        client_id: event.clientId,
        data: json(event.data),
        places,
        occurred_at: now,
        created_at: new Date(clock.systemNow()),
      })
      .execute();
    const endpoints = await this.#endpointsFor(db, { ...event, places });
    if (endpoints.length > 0) {
      await db
        .insertInto('platform.webhook_delivery')
        .values(
          endpoints.map((endpoint) => ({
            id: newId('dlv'),
            webhook_endpoint_id: endpoint.id,
            client_id: endpoint.client_id,
            event_id: id,
            event_type: event.type,
            status: 'pending' as const,
            attempts: json([]),
            attempt_count: 0,
            next_attempt_at: now,
            created_at: now,
          })),
        )
        .execute();
    }
    return id;
  }

  /** Endpoints that subscribed, of active applications that may see the event. */
  async #endpointsFor(db: Kysely<Database>, event: NewEvent & { places: string[] | null }) {
    const rows = await db
      .selectFrom('platform.webhook_endpoint as endpoint')
      .innerJoin('platform.client as client', 'client.id', 'endpoint.client_id')
      .select(['endpoint.id', 'endpoint.client_id', 'client.scopes', 'client.reach'])
      .where('endpoint.deleted_at', 'is', null)
      .where('endpoint.status', '=', 'enabled')
      .where('client.status', '=', 'active')
      .where((where) => where(where.val(event.type), '=', where.fn.any('endpoint.event_types')))
      .execute();
    return rows.filter(({ client_id: id, scopes, reach }) =>
      maySeeEvent({ id, scopes, reach: reachOf(reach) }, event, this.#eventScopes),
    );
  }
}
