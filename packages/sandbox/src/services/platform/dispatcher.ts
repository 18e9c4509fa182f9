import type { Selectable } from 'kysely';
import { reachOf } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import type { SandboxRuntime } from '../../kernel/runtime.ts';
import type { Seal } from '../../kernel/seal.ts';
import { maySeeEvent } from './event-visibility.ts';
import type { EventScopes } from './event-visibility.ts';
import type { WebhookAttempt, WebhookDeliveryTable } from './schema.ts';
import { sendWebhook } from './webhook-sender.ts';
import { signWebhook, WEBHOOK_KEY } from './webhook-signature.ts';

/** Attempts of one delivery; the last comes about two days after the first. */
export const MAXIMUM_ATTEMPTS = 10;
const FIRST_PAUSE_SECONDS = 5;
const LONGEST_PAUSE_SECONDS = 24 * 60 * 60;
const BATCH = 8;
const LEASE_MARGIN_MILLISECONDS = 20_000;

/**
 * The pause before the next attempt, in milliseconds: 5 s, 20 s, 80 s, … up to a day, each ± 20 % so that receivers
 * that went down together are not called back together.
 *
 * @param attempts how many were made
 * @param random a number in [0, 1)
 */
export function retryPause(attempts: number, random: number): number {
  const seconds = Math.min(FIRST_PAUSE_SECONDS * 4 ** (attempts - 1), LONGEST_PAUSE_SECONDS);
  return Math.round(seconds * 1000 * (0.8 + 0.4 * random));
}

type Delivery = Selectable<WebhookDeliveryTable>;

/** Sends what the outbox holds. Any number of servers may run one: rows are leased, never shared. */
export class WebhookDispatcher {
  readonly #runtime: SandboxRuntime;
  readonly #seal: Seal;
  readonly #eventScopes: EventScopes;
  readonly #random: () => number;
  #running: Promise<void> | null = null;
  #again = false;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    runtime: SandboxRuntime,
    seal: Seal,
    eventScopes: EventScopes,
    random: () => number = Math.random,
  ) {
    this.#runtime = runtime;
    this.#seal = seal;
    this.#eventScopes = eventScopes;
    this.#random = random;
  }

  /** Looks for due deliveries now and then, until `stop`. */
  start(): void {
    const { pollMilliseconds } = this.#runtime.config.webhooks;
    if (pollMilliseconds > 0) {
      this.#timer = setInterval(() => this.wake(), pollMilliseconds).unref();
    }
  }

  /** Starts sending what is due, without waiting for it. */
  wake(): void {
    if (this.#stopped || this.#runtime.config.webhooks.pollMilliseconds === 0) return;
    this.dispatchDue().catch((error: unknown) => {
      this.#runtime.log.fault('webhook dispatcher', error);
    });
  }

  /** Resolves when nothing is due any more. */
  async dispatchDue(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#drain().finally(() => {
      this.#running = null;
    });
    await this.#running;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running?.catch(() => undefined);
  }

  async #drain(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      for (;;) {
        const batch = await this.#lease();
        if (batch.length === 0) break;
        await Promise.all(batch.map((delivery) => this.#deliver(delivery)));
        if (this.#stopped) return;
      }
    }
  }

  /** Takes due rows in one short transaction; nothing is locked while a receiver is waited for. */
  async #lease(): Promise<Delivery[]> {
    const { clock, config, database } = this.#runtime;
    const machineNow = clock.systemNow();
    const leasedUntil = new Date(
      machineNow + config.webhooks.timeoutMilliseconds + LEASE_MARGIN_MILLISECONDS,
    );
    const due = database.kysely
      .selectFrom('platform.webhook_delivery as delivery')
      .innerJoin('platform.webhook_endpoint as endpoint', (join) =>
        join.onRef('endpoint.id', '=', 'delivery.webhook_endpoint_id'),
      )
      .select('delivery.id')
      .where('delivery.status', '=', 'pending')
      .where('delivery.next_attempt_at', '<=', clock.date())
      .where((where) =>
        where.or([
          where('delivery.leased_until', 'is', null),
          where('delivery.leased_until', '<', new Date(machineNow)),
        ]),
      )
      .where('endpoint.status', '=', 'enabled')
      .where('endpoint.deleted_at', 'is', null)
      .orderBy('delivery.next_attempt_at')
      .limit(BATCH)
      .forUpdate('delivery')
      .skipLocked();
    return database.kysely
      .updateTable('platform.webhook_delivery')
      .set({ leased_until: leasedUntil })
      .where('id', 'in', due)
      .returningAll()
      .execute();
  }

  async #deliver(delivery: Delivery): Promise<void> {
    const { clock, config, database } = this.#runtime;
    const message = await this.#compose(delivery);
    if (message === null) {
      await this.#giveUp(delivery);
      return;
    }
    const started = performance.now();
    const attemptedAt = clock.instant();
    const result = await sendWebhook(message.url, message.headers, message.body, config.webhooks);
    const attempt: WebhookAttempt = {
      attemptedAt,
      durationMilliseconds: Math.round(performance.now() - started),
      ...result,
    };
    const attempts = [...delivery.attempts, attempt];
    const status = result.responseStatus ?? 0;
    const succeeded = status >= 200 && status < 300;
    const isLast = attempts.length >= MAXIMUM_ATTEMPTS;
    const pause = retryPause(attempts.length, this.#random());
    await database.kysely
      .updateTable('platform.webhook_delivery')
      .set({
        attempts: json(attempts),
        attempt_count: attempts.length,
        status: succeeded ? 'succeeded' : isLast ? 'failed' : 'pending',
        next_attempt_at: succeeded || isLast ? null : new Date(clock.now() + pause),
        leased_until: null,
      })
      .where('id', '=', delivery.id)
      .where('attempt_count', '=', delivery.attempt_count)
      .execute();
  }

  async #giveUp(delivery: Delivery): Promise<void> {
    await this.#runtime.database.kysely
      .updateTable('platform.webhook_delivery')
      .set({ status: 'failed', next_attempt_at: null, leased_until: null })
      .where('id', '=', delivery.id)
      .where('status', '=', 'pending')
      .execute();
  }

  /** null when the application may not see the event any more: it was disabled, or lost a scope, since. */
  async #compose(delivery: Delivery) {
    const { kysely } = this.#runtime.database;
    const row = await kysely
      .selectFrom('platform.webhook_endpoint as endpoint')
      .innerJoin('platform.client as client', 'client.id', 'endpoint.client_id')
      .innerJoin('platform.event as event', (join) => join.onTrue())
      .select([
        'endpoint.id as endpoint_id',
        'endpoint.url',
        'endpoint.secret',
        'endpoint.previous_secret',
        'endpoint.previous_secret_expires_at',
        'client.id as client_id',
        'client.status as client_status',
        'client.scopes as client_scopes',
        'client.reach as client_reach',
        'event.id',
        'event.type',
        'event.client_id as event_client_id',
        'event.places',
        'event.data',
        'event.occurred_at',
      ])
      .where('endpoint.id', '=', delivery.webhook_endpoint_id)
      .where('event.id', '=', delivery.event_id)
      .executeTakeFirst();
    if (row === undefined || row.client_status !== 'active') return null;
    const client = {
      id: row.client_id,
      scopes: row.client_scopes,
      reach: reachOf(row.client_reach),
    };
    const event = { type: row.type, clientId: row.event_client_id, places: row.places };
    if (!maySeeEvent(client, event, this.#eventScopes)) return null;
    const body = JSON.stringify({
      id: row.id,
      type: row.type,
      occurredAt: row.occurred_at.toISOString(),
      data: row.data,
    });
    // The machine's time: receivers judge the signature's age by their own clocks.
    const timestamp = Math.floor(this.#runtime.clock.systemNow() / 1000);
    const overlaps =
      row.previous_secret_expires_at !== null &&
      row.previous_secret_expires_at.getTime() > this.#runtime.clock.now();
    const sealed = overlaps ? [row.secret, row.previous_secret] : [row.secret];
    const secrets = sealed
      .filter((secret) => secret !== null)
      .map((secret) => this.#seal.open(secret, row.endpoint_id));
    const key = await this.#runtime.keys.signing(WEBHOOK_KEY, 'EdDSA');
    return {
      url: row.url,
      body,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Khue-Van-Webhooks/1',
        'webhook-id': row.id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': await signWebhook({ id: row.id, timestamp, body }, secrets, key),
      },
    };
  }
}
