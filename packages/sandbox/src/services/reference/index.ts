import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type {
  Handlers,
  ServiceContext,
  ServiceRequest,
  ServiceResponse,
} from '../../kernel/service.ts';
import { referenceData, type CodeList } from './data.ts';
import { searchText } from '../../kernel/search-text.ts';

const CACHED = 'public, max-age=3600';

/** A cacheable answer: the data's version and what was asked make its tag. */
const answer = (body: unknown, ...asked: (string | number)[]): ServiceResponse => ({
  status: 200,
  body,
  headers: {
    etag: entityTag(referenceData().version, ...asked),
    'cache-control': CACHED,
  },
});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A page of rows that stand in memory, ordered by a unique key. */
function page<Row, Item>(
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

async function listAdministrativeUnits(
  request: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const [level, parentCode, q] = ['level', 'parentCode', 'q'].map((key) =>
    text(request.query[key]),
  );
  const wanted = searchText(q ?? '');
  const rows = referenceData().units.filter(
    ({ unit, search }) =>
      (level === '' || unit.level === level) &&
      (parentCode === '' || unit.parentCode === parentCode) &&
      search.includes(wanted),
  );
  const scope = ['listAdministrativeUnits', level ?? '', parentCode ?? '', wanted];
  return page(
    rows,
    request,
    context,
    scope,
    ({ unit }) => unit.code,
    ({ unit }) => unit,
  );
}

async function getAdministrativeUnit({ params }: ServiceRequest): Promise<ServiceResponse> {
  const unit = referenceData().unitsByCode.get(params['code'] ?? '');
  if (unit === undefined) throw problem('not-found');
  return answer(unit, unit.code);
}

const summary = ({ codes, ...list }: CodeList) => ({ ...list, codeCount: codes.length });

async function listCodeLists(
  request: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const rows = [...referenceData().codeLists.values()];
  return page(rows, request, context, ['listCodeLists'], ({ id }) => id, summary);
}

async function getCodeList({ params }: ServiceRequest): Promise<ServiceResponse> {
  const list = referenceData().codeLists.get(params['codeListId'] ?? '');
  if (list === undefined) throw problem('not-found');
  return answer({ ...summary(list), codes: list.codes }, list.id);
}

export const handlers: Handlers = {
  listAdministrativeUnits,
  getAdministrativeUnit,
  listCodeLists,
  getCodeList,
};
