import { randomBytes } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { hashToken } from '../../kernel/auth/authenticator.ts';
import type { OpenWidgetSession, WidgetSessions } from '../../kernel/auth/authenticator.ts';
import { problem } from '../../kernel/problem.ts';
import type { FieldError } from '../../kernel/problem.ts';
import type {
  HandlerFunction,
  ServiceContext,
  WidgetSessionCheck,
  WidgetSessionRequest,
} from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { callingClient } from './principal.ts';
import type { WidgetSessionTable } from './schema.ts';

const HANDLE_SECONDS = 10 * 60;
const TOKEN_SECONDS = 15 * 60;
const SECRET_BYTES = 32;

type SessionRow = Selectable<WidgetSessionTable>;

/** The machine's own clock: tokens and handles do not follow the test clock. */
export type MachineClock = () => number;

function statusOf(row: SessionRow, now: number): string {
  if (row.revoked_at !== null) return 'revoked';
  if (row.expires_at !== null) return row.expires_at.getTime() > now ? 'active' : 'expired';
  return row.handle_expires_at.getTime() > now ? 'pending' : 'expired';
}

function toModel(row: SessionRow, now: number) {
  return {
    id: row.id,
    status: statusOf(row, now),
    widget: row.widget,
    clientId: row.client_id,
    origin: row.origin,
    subject: { type: row.subject_type, id: row.subject_id },
    resource: row.resource,
    operations: row.operations,
    createdAt: row.created_at.toISOString(),
    ...(row.exchanged_at === null ? {} : { exchangedAt: row.exchanged_at.toISOString() }),
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at.toISOString() }),
  };
}

/** What the documents let this widget call, and the scopes that a backend would need for the same. */
function reachOf(widget: string, { documents }: ServiceContext) {
  const operations = documents
    .flatMap((document) => document.operations)
    .filter(({ widgets }) => widgets.includes(widget));
  return {
    operations: operations.map(({ id }) => id).toSorted(),
    scopes: [...new Set(operations.flatMap(({ scopes }) => scopes))],
  };
}

const newSecret = (prefix: string): string =>
  `${prefix}_${randomBytes(SECRET_BYTES).toString('base64url')}`;

export function createWidgetSession(
  checks: ReadonlyMap<string, WidgetSessionCheck>,
  now: MachineClock,
): HandlerFunction {
  return async (request, context) => {
    const { clientId } = callingClient(request);
    const input = request.body as Omit<WidgetSessionRequest, 'clientId'> & { origin: string };
    const { operations, scopes } = reachOf(input.widget, context);
    const errors: FieldError[] = [];
    if (operations.length === 0) errors.push({ pointer: '/widget', code: 'unknown-reference' });
    const client = await context.db
      .selectFrom('platform.client')
      .select(['origins', 'scopes'])
      .where('id', '=', clientId)
      .executeTakeFirstOrThrow();
    // A widget must not be a way round what the application itself was refused.
    if (scopes.some((scope) => !client.scopes.includes(scope))) {
      errors.push({ pointer: '/widget', code: 'not-allowed' });
    }
    if (!client.origins.includes(input.origin)) {
      const allowed = client.origins.join(', ');
      errors.push({ pointer: '/origin', code: 'not-in-list', values: { allowed } });
    }
    const check = checks.get(input.widget);
    if (check !== undefined) errors.push(...(await check({ ...input, clientId }, context)));
    if (errors.length > 0) throw problem('unprocessable', { errors });

    const handle = newSecret('kvh');
    const created = now();
    const handleExpiresAt = new Date(created + HANDLE_SECONDS * 1000);
    const row = await context.db
      .insertInto('platform.widget_session')
      .values({
        id: context.newId('wse'),
        client_id: clientId,
        widget: input.widget,
        origin: input.origin,
        subject_type: input.subject.type,
        subject_id: input.subject.id,
        resource: input.resource,
        operations,
        handle_hash: hashToken(handle),
        handle_expires_at: handleExpiresAt,
        created_at: new Date(created),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return {
      status: 201,
      body: {
        ...toModel(row, created),
        handle,
        handleExpiresAt: handleExpiresAt.toISOString(),
      },
      headers: { location: `/platform/v1/widget-sessions/${row.id}` },
    };
  };
}

/** Turns a handle into a token, once: of two exchanges at the same moment one wins. */
export function exchangeWidgetHandle(now: MachineClock): HandlerFunction {
  return async (request, { db }) => {
    if (request.proofKey === undefined) throw problem('invalid-dpop-proof');
    const { handle } = request.body as { handle: string };
    const moment = now();
    const row = await db
      .selectFrom('platform.widget_session')
      .selectAll()
      .where('handle_hash', '=', hashToken(handle))
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined || row.exchanged_at !== null || statusOf(row, moment) !== 'pending') {
      throw problem('gone');
    }
    if (request.headers['origin'] !== row.origin) throw problem('wrong-origin');
    const accessToken = newSecret('kvw');
    await db
      .updateTable('platform.widget_session')
      .set({
        token_hash: hashToken(accessToken),
        jkt: request.proofKey,
        exchanged_at: new Date(moment),
        expires_at: new Date(moment + TOKEN_SECONDS * 1000),
      })
      .where('id', '=', row.id)
      .execute();
    return {
      status: 200,
      body: {
        accessToken,
        tokenType: 'DPoP',
        expiresIn: TOKEN_SECONDS,
        sessionId: row.id,
        widget: row.widget,
        subject: { type: row.subject_type, id: row.subject_id },
        resource: row.resource,
        operations: row.operations,
      },
      headers: { 'cache-control': 'no-store' },
    };
  };
}

async function findOwn(
  sessionId: string,
  clientId: string,
  { db }: ServiceContext,
): Promise<SessionRow> {
  const row = await db
    .selectFrom('platform.widget_session')
    .selectAll()
    .where('id', '=', sessionId)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

export function getWidgetSession(now: MachineClock): HandlerFunction {
  return async (request, context) => {
    const { clientId } = callingClient(request);
    const row = await findOwn(request.params['widgetSessionId'] ?? '', clientId, context);
    return { status: 200, body: toModel(row, now()) };
  };
}

export function revokeWidgetSession(now: MachineClock): HandlerFunction {
  return async (request, context) => {
    const { clientId } = callingClient(request);
    const row = await findOwn(request.params['widgetSessionId'] ?? '', clientId, context);
    await context.db
      .updateTable('platform.widget_session')
      .set({ revoked_at: new Date(now()) })
      .where('id', '=', row.id)
      .where('revoked_at', 'is', null)
      .execute();
    return { status: 204 };
  };
}

/** How the kernel looks a widget's token up. */
export function createWidgetSessions(db: Kysely<Database>): WidgetSessions {
  return {
    async findByToken(tokenHash, now): Promise<OpenWidgetSession | null> {
      const row = await db
        .selectFrom('platform.widget_session')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      if (row === undefined || row.jkt === null || row.expires_at === null) return null;
      if (statusOf(row, now) !== 'active') return null;
      return {
        principal: {
          kind: 'widget',
          sessionId: row.id,
          clientId: row.client_id,
          widget: row.widget,
          subject: { type: row.subject_type, id: row.subject_id },
          resource: row.resource,
          operations: new Set(row.operations),
          expiresAt: row.expires_at.getTime(),
        },
        origin: row.origin,
        jkt: row.jkt,
      };
    },
  };
}
