import type { JSONWebKeySet } from 'jose';
import type { Selectable } from 'kysely';
import { reachOf } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { FieldError } from '../../kernel/problem.ts';
import type { ClientPrincipal, HandlerFunction, ServiceContext } from '../../kernel/service.ts';
import type { ClientTable } from './schema.ts';
import { isUsableKey } from './client-keys.ts';
import { callingClient } from './principal.ts';
import { readScopes } from './scope-registry.ts';
import { isTrustworthyAddress } from './trustworthy-address.ts';

type ClientRow = Selectable<ClientTable>;

interface ClientInput {
  name?: string;
  status?: 'active' | 'disabled';
  scopes?: string[];
  origins?: string[];
  returnUrls?: string[];
  jwks?: JSONWebKeySet;
}

function toReach(stored: ClientRow['reach']) {
  const { nationwide, provinceCodes, communeCodes, schoolIds, institutionIds } = reachOf(stored);
  return { nationwide, provinceCodes, communeCodes, schoolIds, institutionIds };
}

function summary(row: ClientRow) {
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    role: row.role,
    reach: toReach(row.reach),
    scopes: row.scopes,
    origins: row.origins,
    returnUrls: row.return_urls,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

const details = (row: ClientRow) => ({ ...summary(row), jwks: row.jwks });

const tagOf = (row: ClientRow): string => entityTag(row.id, row.version);

async function registrationOf(caller: ClientPrincipal, { db }: ServiceContext) {
  const row = await db
    .selectFrom('platform.client')
    .select(['organisation', 'role', 'reach'])
    .where('id', '=', caller.clientId)
    .executeTakeFirst();
  if (row === undefined) throw problem('forbidden');
  return row;
}

async function organisationOf(caller: ClientPrincipal, context: ServiceContext): Promise<string> {
  return (await registrationOf(caller, context)).organisation;
}

async function findOwn(
  clientId: string,
  caller: ClientPrincipal,
  context: ServiceContext,
  lock: boolean,
): Promise<ClientRow> {
  const organisation = await organisationOf(caller, context);
  let query = context.db
    .selectFrom('platform.client')
    .selectAll()
    .where('id', '=', clientId)
    .where('organisation', '=', organisation);
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** Rules that a schema cannot say: known scopes, none beyond the caller's own, sound addresses, keys that verify. */
async function checkInput(
  input: ClientInput,
  caller: ClientPrincipal,
  context: ServiceContext,
): Promise<void> {
  const known = new Set(readScopes(context.documents).map(({ name }) => name));
  const errors: FieldError[] = [];
  for (const [index, scope] of (input.scopes ?? []).entries()) {
    if (!known.has(scope)) {
      errors.push({ pointer: `/scopes/${index}`, code: 'unknown-reference' });
    } else if (!caller.scopes.has(scope)) {
      errors.push({
        pointer: `/scopes/${index}`,
        code: 'not-in-list',
        values: { allowed: [...caller.scopes].join(', ') },
      });
    }
  }
  for (const field of ['origins', 'returnUrls'] as const) {
    for (const [index, text] of (input[field] ?? []).entries()) {
      if (!isTrustworthyAddress(text))
        errors.push({ pointer: `/${field}/${index}`, code: 'invalid' });
    }
  }
  for (const [index, key] of (input.jwks?.keys ?? []).entries()) {
    if (!(await isUsableKey(key))) {
      errors.push({ pointer: `/jwks/keys/${index}`, code: 'invalid' });
    }
  }
  if (errors.length > 0) throw problem('unprocessable', { errors });
}

/** What an application's own powers hang on; its name is no such thing. */
const GUARDED = ['status', 'scopes', 'origins', 'returnUrls', 'jwks'] as const;

/**
 * Whoever sets an application's keys or addresses can act as it, so the caller's token must hold every scope that the
 * application has.
 */
function requireItsScopes(row: ClientRow, input: ClientInput, caller: ClientPrincipal): void {
  if (GUARDED.every((field) => input[field] === undefined)) return;
  const missing = row.scopes.filter((scope) => !caller.scopes.has(scope));
  if (missing.length === 0) return;
  throw problem('insufficient-scope', {
    headers: {
      'www-authenticate': `DPoP error="insufficient_scope", scope="${row.scopes.join(' ')}"`,
    },
    detail: {
      vi: `Muốn đổi ứng dụng này, mã truy cập phải có mọi quyền của nó; còn thiếu: ${missing.join(', ')}.`,
      en: `To change this application the token must hold every scope that it has; missing: ${missing.join(', ')}.`,
    },
  });
}

export const listClients: HandlerFunction = async (request, context) => {
  const organisation = await organisationOf(callingClient(request), context);
  const scope = [request.operationId, organisation];
  const paging = readPage<[string]>(request.query, scope, context.cursors);
  let query = context.db
    .selectFrom('platform.client')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('id', 'desc')
    .limit(paging.fetch);
  if (paging.after !== null) query = query.where('id', '<', paging.after[0]);
  const rows = await query.execute();
  const body = toPage(rows, paging, scope, context.cursors, (row) => [row.id], summary);
  return { status: 200, body };
};

export const getClient: HandlerFunction = async (request, context) => {
  const clientId = request.params['clientId'] ?? '';
  const row = await findOwn(clientId, callingClient(request), context, false);
  return { status: 200, body: details(row), headers: { etag: tagOf(row) } };
};

export const createClient: HandlerFunction = async (request, context) => {
  const caller = callingClient(request);
  const input = request.body as Required<Pick<ClientInput, 'name' | 'scopes' | 'jwks'>> &
    ClientInput;
  await checkInput(input, caller, context);
  const now = context.clock.date();
  // A new application is its organisation's: it acts and reaches as the one that registers it.
  const { organisation, role, reach } = await registrationOf(caller, context);
  const row = await context.db
    .insertInto('platform.client')
    .values({
      id: context.newId('cli'),
      organisation,
      role,
      reach: json(reach),
      name: input.name,
      status: 'active',
      scopes: input.scopes,
      origins: input.origins ?? [],
      return_urls: input.returnUrls ?? [],
      jwks: json(input.jwks),
      version: 1,
      created_at: now,
      updated_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return {
    status: 201,
    body: details(row),
    headers: { etag: tagOf(row), location: `/platform/v1/clients/${row.id}` },
  };
};

export const updateClient: HandlerFunction = async (request, context) => {
  const caller = callingClient(request);
  const row = await findOwn(request.params['clientId'] ?? '', caller, context, true);
  requireIfMatch(request.ifMatch, tagOf(row));
  const input = request.body as ClientInput;
  requireItsScopes(row, input, caller);
  await checkInput(input, caller, context);
  const changed = await context.db
    .updateTable('platform.client')
    .set({
      ...(input.name === undefined ? {} : { name: input.name }),
      ...(input.status === undefined ? {} : { status: input.status }),
      ...(input.scopes === undefined ? {} : { scopes: input.scopes }),
      ...(input.origins === undefined ? {} : { origins: input.origins }),
      ...(input.returnUrls === undefined ? {} : { return_urls: input.returnUrls }),
      ...(input.jwks === undefined ? {} : { jwks: json(input.jwks) }),
      version: row.version + 1,
      updated_at: context.clock.date(),
    })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { status: 200, body: details(changed), headers: { etag: tagOf(changed) } };
};
