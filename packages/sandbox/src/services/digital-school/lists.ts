import { readPage, toPage } from '../../kernel/page.ts';
import type { ServiceContext, ServiceRequest, ServiceResponse } from '../../kernel/service.ts';

/** Query parameters that were sent as text, by name. */
export function textsOf<Name extends string>(
  query: ServiceRequest['query'],
  ...names: readonly Name[]
): Partial<Record<Name, string>> {
  return Object.fromEntries(
    names.flatMap((name) => (typeof query[name] === 'string' ? [[name, query[name]]] : [])),
  ) as Partial<Record<Name, string>>;
}

/**
 * One page of rows in the order of their ids.
 *
 * @param filters what the cursor belongs to, beside the operation
 * @param fetch the rows after an id, at most `limit` of them
 */
export async function pageById<Row extends { id: string }, Item>(
  request: ServiceRequest,
  { cursors }: Pick<ServiceContext, 'cursors'>,
  filters: object,
  fetch: (after: string, limit: number) => Promise<readonly Row[]>,
  toItem: (row: Row) => Item,
): Promise<ServiceResponse> {
  const scope = [request.operationId, request.params, filters];
  const paging = readPage<[string]>(request.query, scope, cursors);
  const rows = await fetch(paging.after?.[0] ?? '', paging.fetch);
  return { status: 200, body: toPage(rows, paging, scope, cursors, (row) => [row.id], toItem) };
}
