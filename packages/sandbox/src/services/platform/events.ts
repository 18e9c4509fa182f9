import { sql } from 'kysely';
import type { Selectable, SqlBool } from 'kysely';
import { reachOf } from '../../kernel/access.ts';
import type { Reach } from '../../kernel/access.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { ClientPrincipal, Handlers, ServiceContext } from '../../kernel/service.ts';
import { placesOfReach } from '../registry/public.ts';
import type { EventScopes } from './event-visibility.ts';
import type { TransactionalOutbox } from './outbox.ts';
import { callingClient } from './principal.ts';
import type { EventTable } from './schema.ts';

type EventRow = Selectable<EventTable>;

function toModel(row: EventRow) {
  return {
    id: row.id,
    type: row.type,
    occurredAt: row.occurred_at.toISOString(),
    data: row.data,
  };
}

/** Events of this application, and those for everyone of the types that its registered scopes open, within its reach. */
async function visibleEvents(
  caller: ClientPrincipal,
  { db }: ServiceContext,
  eventScopes: EventScopes,
): Promise<{ types: string[]; reach: Reach }> {
  const client = await db
    .selectFrom('platform.client')
    .select(['scopes', 'reach'])
    .where('id', '=', caller.clientId)
    .executeTakeFirstOrThrow();
  const types = [...eventScopes]
    .filter(([, scopes]) => scopes.every((scope) => client.scopes.includes(scope)))
    .map(([type]) => type);
  return { types, reach: reachOf(client.reach) };
}

export function eventHandlers(outbox: TransactionalOutbox, eventScopes: EventScopes): Handlers {
  const visible = async (caller: ClientPrincipal, context: ServiceContext) => {
    const { types, reach } = await visibleEvents(caller, context, eventScopes);
    return context.db
      .selectFrom('platform.event')
      .selectAll()
      .where((where) =>
        where.or([
          where('client_id', '=', caller.clientId),
          where.and([
            where('client_id', 'is', null),
            where('type', '=', where.fn.any(where.val(types))),
            ...(reach.nationwide
              ? []
              : [sql<SqlBool>`(places is null or places && ${placesOfReach(reach)}::text[])`]),
          ]),
        ]),
      );
  };
  return {
    async listEvents(request, context) {
      const caller = callingClient(request);
      const { type } = request.query as { type?: string };
      const scope = [request.operationId, caller.clientId, type];
      const paging = readPage<[string]>(request.query, scope, context.cursors);
      let query = (await visible(caller, context)).orderBy('id', 'desc').limit(paging.fetch);
      if (type !== undefined) query = query.where('type', '=', type);
      if (paging.after !== null) query = query.where('id', '<', paging.after[0]);
      const rows = await query.execute();
      const body = toPage(rows, paging, scope, context.cursors, (row) => [row.id], toModel);
      return { status: 200, body };
    },

    async getEvent(request, context) {
      const caller = callingClient(request);
      const row = await (
        await visible(caller, context)
      )
        .where('id', '=', request.params['eventId'] ?? '')
        .executeTakeFirst();
      if (row === undefined) throw problem('not-found');
      return { status: 200, body: toModel(row) };
    },

    async sendTestEvent(request, context) {
      const { clientId } = callingClient(request);
      const { message } = request.body as { message?: string };
      const data = message === undefined ? {} : { message };
      const id = await outbox.write(context.db, { type: 'platform.test', data, clientId });
      context.afterCommit(async () => outbox.wake());
      const row = await context.db
        .selectFrom('platform.event')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return {
        status: 202,
        body: toModel(row),
        headers: { location: `/platform/v1/events/${id}` },
      };
    },
  };
}
