import { sql } from 'kysely';
import type { Selectable, SqlBool } from 'kysely';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { HandlerFunction } from '../../kernel/service.ts';
import type { AuditEntryTable } from './schema.ts';

const toModel = (row: Selectable<AuditEntryTable>) => ({
  id: row.id,
  clientId: row.client_id,
  organisation: row.organisation,
  ...(row.person_id === null ? {} : { personId: row.person_id }),
  role: row.role,
  operationId: row.operation_id,
  requestId: row.request_id,
  subjectIds: row.subject_ids,
  fields: row.fields,
  readAt: row.read_at.toISOString(),
});

/**
 * The ministry's application sees every entry, any other its own organisation's, a person those about themself and their
 * children: who has looked.
 */
export const listAuditEntries: HandlerFunction = async (request, context) => {
  const { access, principal, query } = request;
  if (principal === null) throw problem('forbidden');
  const { subjectId, from, to } = query as { subjectId?: string; from?: string; to?: string };
  const scope = ['listAuditEntries', principal.clientId, access.personId, subjectId, from, to];
  const paging = readPage<[string]>(query, scope, context.cursors);
  let select = context.db
    .selectFrom('platform.audit_entry')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(paging.fetch);
  if (principal.kind === 'person') {
    const own = [...access.reach.learnerIds, ...access.reach.staffIds];
    select = select.where(sql<SqlBool>`subject_ids && ${own}::text[]`);
  } else if (access.role !== 'ministry') {
    select = select.where('organisation', '=', (eb) =>
      eb
        .selectFrom('platform.client')
        .select('organisation')
        .where('platform.client.id', '=', principal.clientId),
    );
  }
  if (subjectId !== undefined) {
    select = select.where(sql<SqlBool>`subject_ids && ${[subjectId]}::text[]`);
  }
  if (from !== undefined) select = select.where('read_at', '>=', new Date(from));
  if (to !== undefined) select = select.where('read_at', '<', new Date(to));
  if (paging.after !== null) select = select.where('id', '<', paging.after[0]);
  const rows = await select.execute();
  const body = toPage(rows, paging, scope, context.cursors, (row) => [row.id], toModel);
  return { status: 200, body };
};
