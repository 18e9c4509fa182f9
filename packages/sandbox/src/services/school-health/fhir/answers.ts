import { readPage } from '../../../kernel/page.ts';
import type { ServiceContext, ServiceRequest, ServiceResponse } from '../../../kernel/service.ts';

const HEADERS = { 'content-type': 'application/fhir+json' } as const;

interface Resource {
  readonly resourceType: string;
  readonly id: string;
}

export const baseOf = ({ config }: Pick<ServiceContext, 'config'>): string =>
  `${config.origins.api}/school-health/v1/fhir`;

/** @param learnerId whose data it is, for the record of reads */
export const resourceAnswer = (resource: Resource, learnerId: string): ServiceResponse => ({
  status: 200,
  body: resource,
  headers: HEADERS,
  subjectIds: [learnerId],
});

export const plainAnswer = (body: object): ServiceResponse => ({
  status: 200,
  body,
  headers: { ...HEADERS, 'cache-control': 'public, max-age=3600' },
});

export interface Found {
  readonly resource: Resource;
  readonly learnerId: string;
}

/** Where a search stands: `_count` and `page` of the request, as the list operations' `limit` and `cursor`. */
export function readSearch<Key extends readonly (string | number)[]>(
  { query, operationId }: Pick<ServiceRequest, 'query' | 'operationId'>,
  { cursors }: Pick<ServiceContext, 'cursors'>,
) {
  const { _count: limit, page, ...filters } = query as { _count?: number; page?: string };
  const scope = [operationId, filters];
  const paging = readPage<Key>(
    { ...(limit === undefined ? {} : { limit }), ...(page === undefined ? {} : { cursor: page }) },
    scope,
    cursors,
  );
  return { ...paging, scope };
}

/** A bundle of type `searchset`. @param next where the next page begins; left out on the last one */
export function bundleAnswer(
  { query }: Pick<ServiceRequest, 'query'>,
  context: Pick<ServiceContext, 'config' | 'cursors'>,
  resourceType: string,
  search: { scope: unknown },
  page: { found: readonly Found[]; next?: readonly (string | number)[] },
): ServiceResponse {
  const base = baseOf(context);
  const url = (extra: Record<string, string>) => {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...query, ...extra })) {
      parameters.set(name, String(value));
    }
    const text = parameters.toString();
    return `${base}/${resourceType}${text === '' ? '' : `?${text}`}`;
  };
  const link = [{ relation: 'self', url: url({}) }];
  if (page.next !== undefined) {
    const cursor = context.cursors.encode(search.scope, page.next);
    link.push({ relation: 'next', url: url({ page: cursor }) });
  }
  const entry = page.found.map(({ resource }) => ({
    fullUrl: `${base}/${resourceType}/${resource.id}`,
    resource,
    search: { mode: 'match' },
  }));
  return {
    status: 200,
    headers: HEADERS,
    body: {
      resourceType: 'Bundle',
      type: 'searchset',
      link,
      ...(entry.length > 0 ? { entry } : {}),
    },
    subjectIds: [...new Set(page.found.map(({ learnerId }) => learnerId))],
  };
}

/** A page out of what one patient has, which is little. */
export function pageOf(
  found: readonly Found[],
  search: { after: readonly number[] | null; limit: number },
): { found: readonly Found[]; next?: readonly number[] } {
  const start = search.after?.[0] ?? 0;
  const end = start + search.limit;
  return {
    found: found.slice(start, end),
    ...(end < found.length ? { next: [end] } : {}),
  };
}
