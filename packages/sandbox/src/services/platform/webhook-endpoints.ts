import { randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import type { Seal } from '../../kernel/seal.ts';
import { callingClient } from './principal.ts';
import type { WebhookEndpointTable } from './schema.ts';
import { isAllowedWebhookUrl } from './webhook-sender.ts';

const SECRET_BYTES = 32;
const DEFAULT_OVERLAP_SECONDS = 86_400;

type EndpointRow = Selectable<WebhookEndpointTable>;

interface EndpointInput {
  url?: string;
  description?: string;
  eventTypes?: string[];
  status?: 'enabled' | 'disabled';
}

const newSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;

const tagOf = (row: EndpointRow): string => entityTag(row.id, row.version);

function toModel(row: EndpointRow) {
  return {
    id: row.id,
    url: row.url,
    ...(row.description === null ? {} : { description: row.description }),
    eventTypes: row.event_types,
    status: row.status,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

function checkUrl(url: string | undefined, { config }: ServiceContext): void {
  if (url !== undefined && !isAllowedWebhookUrl(url, config.webhooks)) {
    throw problem('unprocessable', {
      detail: {
        vi: 'Môi trường thử chỉ gửi webhook tới máy này (localhost) hoặc máy chủ đã cấu hình.',
        en: 'The sandbox sends webhooks to this machine (localhost) or to configured hosts only.',
      },
      errors: [{ pointer: '/url', code: 'invalid' }],
    });
  }
}

/** @param lock holds the row for the rest of the transaction */
async function findOwn(
  endpointId: string,
  clientId: string,
  { db }: ServiceContext,
  lock = false,
): Promise<EndpointRow> {
  const query = db
    .selectFrom('platform.webhook_endpoint')
    .selectAll()
    .where('id', '=', endpointId)
    .where('client_id', '=', clientId)
    .where('deleted_at', 'is', null);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** @param seal keeps the secrets, bound to their endpoint's id */
export function webhookEndpointHandlers(seal: Seal): Handlers {
  return {
    async listWebhookEndpoints(request, { db, cursors }) {
      const { clientId } = callingClient(request);
      const scope = [request.operationId, clientId];
      const paging = readPage<[string]>(request.query, scope, cursors);
      let query = db
        .selectFrom('platform.webhook_endpoint')
        .selectAll()
        .where('client_id', '=', clientId)
        .where('deleted_at', 'is', null)
        .orderBy('id', 'desc')
        .limit(paging.fetch);
      if (paging.after !== null) query = query.where('id', '<', paging.after[0]);
      const rows = await query.execute();
      return {
        status: 200,
        body: toPage(rows, paging, scope, cursors, (row) => [row.id], toModel),
      };
    },

    async getWebhookEndpoint(request, context) {
      const { clientId } = callingClient(request);
      const row = await findOwn(request.params['webhookEndpointId'] ?? '', clientId, context);
      return { status: 200, body: toModel(row), headers: { etag: tagOf(row) } };
    },

    async createWebhookEndpoint(request, context) {
      const { clientId } = callingClient(request);
      const input = request.body as EndpointInput & { url: string; eventTypes: string[] };
      checkUrl(input.url, context);
      const id = context.newId('whe');
      const secret = newSecret();
      const now = context.clock.date();
      const row = await context.db
        .insertInto('platform.webhook_endpoint')
        .values({
          id,
          client_id: clientId,
          url: input.url,
          description: input.description ?? null,
          event_types: input.eventTypes,
          status: 'enabled',
          secret: seal.close(secret, id),
          version: 1,
          created_at: now,
          updated_at: now,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return {
        status: 201,
        body: { ...toModel(row), secret },
        headers: { etag: tagOf(row), location: `/platform/v1/webhook-endpoints/${id}` },
      };
    },

    async updateWebhookEndpoint(request, context) {
      const { clientId } = callingClient(request);
      const row = await findOwn(request.params['webhookEndpointId'] ?? '', clientId, context, true);
      requireIfMatch(request.ifMatch, tagOf(row));
      const input = request.body as EndpointInput;
      checkUrl(input.url, context);
      const changed = await context.db
        .updateTable('platform.webhook_endpoint')
        .set({
          ...(input.url === undefined ? {} : { url: input.url }),
          ...(input.description === undefined ? {} : { description: input.description }),
          ...(input.eventTypes === undefined ? {} : { event_types: input.eventTypes }),
          ...(input.status === undefined ? {} : { status: input.status }),
          version: row.version + 1,
          updated_at: context.clock.date(),
        })
        .where('id', '=', row.id)
        .returningAll()
        .executeTakeFirstOrThrow();
      return { status: 200, body: toModel(changed), headers: { etag: tagOf(changed) } };
    },

    async deleteWebhookEndpoint(request, context) {
      const { clientId } = callingClient(request);
      const row = await findOwn(request.params['webhookEndpointId'] ?? '', clientId, context, true);
      requireIfMatch(request.ifMatch, tagOf(row));
      await context.db
        .updateTable('platform.webhook_endpoint')
        .set({ deleted_at: context.clock.date() })
        .where('id', '=', row.id)
        .execute();
      await context.db
        .updateTable('platform.webhook_delivery')
        .set({ status: 'failed', next_attempt_at: null })
        .where('webhook_endpoint_id', '=', row.id)
        .where('status', '=', 'pending')
        .execute();
      return { status: 204 };
    },

    async rotateWebhookSecret(request, context) {
      const { clientId } = callingClient(request);
      const row = await findOwn(request.params['webhookEndpointId'] ?? '', clientId, context, true);
      const { overlapSeconds = DEFAULT_OVERLAP_SECONDS } = request.body as {
        overlapSeconds?: number;
      };
      const secret = newSecret();
      const expiresAt = new Date(context.clock.now() + overlapSeconds * 1000);
      await context.db
        .updateTable('platform.webhook_endpoint')
        .set({
          secret: seal.close(secret, row.id),
          previous_secret: row.secret,
          previous_secret_expires_at: expiresAt,
          version: row.version + 1,
          updated_at: context.clock.date(),
        })
        .where('id', '=', row.id)
        .execute();
      return {
        status: 201,
        body: {
          webhookEndpointId: row.id,
          secret,
          previousSecretExpiresAt: expiresAt.toISOString(),
        },
      };
    },
  };
}
