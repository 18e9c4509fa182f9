import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import type { ServiceContext, ServiceRequest, ServiceResponse } from '../../kernel/service.ts';
import { referenceData } from './data.ts';

const CACHED = 'public, max-age=3600';

/** A cacheable answer: the data's version and what was asked make its tag. */
export function answer(body: unknown, ...asked: (string | number)[]): ServiceResponse {
  return {
    status: 200,
    body,
    headers: {
      etag: entityTag(referenceData().version, ...asked),
      'cache-control': CACHED,
    },
  };
}

/** A parameter's text, empty where it was left out. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A page of rows that stand in memory, ordered by a unique key. */
export function page<Row, Item>(
  rows: readonly Row[],
  { query }: ServiceRequest,
  { cursors }: ServiceContext,
  scope: readonly string[],
  keyOf: (row: Row) => string,
  toItem: (row: Row) => Item,
): ServiceResponse {
  const paging = readPage<[string]>(query, scope, cursors);
  const after = paging.after?.[0];
  const start = after === undefined ? 0 : rows.findIndex((row) => keyOf(row) > after);
  const found = start < 0 ? [] : rows.slice(start, start + paging.fetch);
  const body = toPage(found, paging, scope, cursors, (row) => [keyOf(row)], toItem);
  return answer(body, ...scope, after ?? '', paging.limit);
}
