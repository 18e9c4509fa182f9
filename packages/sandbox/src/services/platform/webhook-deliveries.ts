import type { Selectable } from 'kysely';
import { reachOf } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { HandlerFunction, ServiceContext } from '../../kernel/service.ts';
import { maySeeEvent } from './event-visibility.ts';
import type { EventScopes } from './event-visibility.ts';
import { callingClient } from './principal.ts';
import type { WebhookDeliveryTable } from './schema.ts';

type DeliveryRow = Selectable<WebhookDeliveryTable>;

function toModel(row: DeliveryRow) {
  return {
    id: row.id,
    webhookEndpointId: row.webhook_endpoint_id,
    eventId: row.event_id,
    eventType: row.event_type,
    status: row.status,
    ...(row.replay_of === null ? {} : { replayOf: row.replay_of }),
    attempts: row.attempts,
    ...(row.next_attempt_at === null ? {} : { nextAttemptAt: row.next_attempt_at.toISOString() }),
    createdAt: row.created_at.toISOString(),
  };
}

async function findOwn(
  deliveryId: string,
  clientId: string,
  { db }: ServiceContext,
): Promise<DeliveryRow> {
  const row = await db
    .selectFrom('platform.webhook_delivery')
    .selectAll()
    .where('id', '=', deliveryId)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

export const listWebhookDeliveries: HandlerFunction = async (request, { db, cursors }) => {
  const { clientId } = callingClient(request);
  const { webhookEndpointId, eventId, status } = request.query as {
    webhookEndpointId?: string;
    eventId?: string;
    status?: 'pending' | 'succeeded' | 'failed';
  };
  const scope = [request.operationId, clientId, webhookEndpointId, eventId, status];
  const paging = readPage<[string]>(request.query, scope, cursors);
  let query = db
    .selectFrom('platform.webhook_delivery')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('id', 'desc')
    .limit(paging.fetch);
  if (webhookEndpointId !== undefined) {
    query = query.where('webhook_endpoint_id', '=', webhookEndpointId);
  }
  if (eventId !== undefined) query = query.where('event_id', '=', eventId);
  if (status !== undefined) query = query.where('status', '=', status);
  if (paging.after !== null) query = query.where('id', '<', paging.after[0]);
  const rows = await query.execute();
  return { status: 200, body: toPage(rows, paging, scope, cursors, (row) => [row.id], toModel) };
};

export const getWebhookDelivery: HandlerFunction = async (request, context) => {
  const { clientId } = callingClient(request);
  const row = await findOwn(request.params['webhookDeliveryId'] ?? '', clientId, context);
  return { status: 200, body: toModel(row) };
};

/** @throws problem `insufficient-scope` when the application has lost the scope that let it see the event */
async function requireVisible(
  eventId: string,
  clientId: string,
  { db }: ServiceContext,
  eventScopes: EventScopes,
): Promise<void> {
  const client = await db
    .selectFrom('platform.client')
    .select(['id', 'scopes', 'reach'])
    .where('id', '=', clientId)
    .executeTakeFirstOrThrow();
  const event = await db
    .selectFrom('platform.event')
    .select(['type', 'client_id as clientId', 'places'])
    .where('id', '=', eventId)
    .executeTakeFirst();
  if (event === undefined) throw problem('not-found');
  const seen = { ...client, reach: reachOf(client.reach) };
  if (!maySeeEvent(seen, event, eventScopes)) throw problem('insufficient-scope');
}

/** @param wake starts the dispatcher once the new delivery is committed */
export function replayWebhookDelivery(wake: () => void, eventScopes: EventScopes): HandlerFunction {
  return async (request, context) => {
    const { clientId } = callingClient(request);
    const original = await findOwn(request.params['webhookDeliveryId'] ?? '', clientId, context);
    await requireVisible(original.event_id, clientId, context, eventScopes);
    const endpoint = await context.db
      .selectFrom('platform.webhook_endpoint')
      .select('status')
      .where('id', '=', original.webhook_endpoint_id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    if (endpoint?.status !== 'enabled') {
      throw problem('conflict', {
        detail: {
          vi: 'Điểm nhận đã bị tắt hoặc xoá nên không gửi lại được. Hãy bật lại trước.',
          en: 'The endpoint is disabled or deleted, so nothing can be sent to it. Enable it first.',
        },
      });
    }
    const now = context.clock.date();
    const row = await context.db
      .insertInto('platform.webhook_delivery')
      .values({
        id: context.newId('dlv'),
        webhook_endpoint_id: original.webhook_endpoint_id,
        client_id: clientId,
        event_id: original.event_id,
        event_type: original.event_type,
        status: 'pending',
        replay_of: original.id,
        attempts: json([]),
        attempt_count: 0,
        next_attempt_at: now,
        created_at: now,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    context.afterCommit(async () => wake());
    return {
      status: 202,
      body: toModel(row),
      headers: { location: `/platform/v1/webhook-deliveries/${row.id}` },
    };
  };
}
