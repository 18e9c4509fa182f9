import { sql } from 'kysely';
import { json } from '../../kernel/column-types.ts';
import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { HandlerFunction, Handlers } from '../../kernel/service.ts';
import type { LocalizedText } from '../../identity-provider/verification-request.ts';
import { isPersonKept } from './kept-person.ts';
import type { IdentityPorts } from './ports.ts';
import { RESULT_KEY, signResult } from './result-token.ts';
import { findScenario } from './scenarios.ts';
import type { RequestedClaim, SubjectType, VerificationStatus } from './schema.ts';
import {
  changeSession,
  emitOutcome,
  isFinal,
  loadSession,
  sessionTag,
  statusAt,
  toSession,
} from './session.ts';
import type { SessionRow } from './session.ts';
import { startVerification } from './start-verification.ts';

const SESSION_MILLISECONDS = 24 * 3600_000;
const KEYS_KEPT_SECONDS = 3600;
/** Seconds after which a page that waits for an outcome may ask again. */
const POLL_SECONDS = 2;

const FORGOTTEN = {
  vi: 'Kết quả chỉ lấy được trong 24 giờ sau khi có kết luận; dữ liệu cá nhân của phiên này đã được xóa. Hãy tạo phiên xác thực mới.',
  en: 'A result can be fetched within 24 hours of its outcome; the personal data of this session has been deleted. Create a new session.',
};

interface CreateVerificationSession {
  subject: { type: SubjectType; id: string };
  purpose: LocalizedText;
  requestedClaims: RequestedClaim[];
  clientReference?: string;
  scenario?: string;
}

function checkBody(body: CreateVerificationSession): void {
  const claims = body.requestedClaims.map(({ claim }) => claim);
  const repeated = claims.findIndex((claim, index) => claims.indexOf(claim) < index);
  if (repeated >= 0) {
    throw problem('unprocessable', {
      errors: [{ pointer: `/requestedClaims/${repeated}/claim`, code: 'duplicate' }],
    });
  }
  if (body.scenario !== undefined && findScenario(body.scenario) === undefined) {
    throw problem('unprocessable', {
      errors: [{ pointer: '/scenario', code: 'unknown-reference' }],
    });
  }
}

const createVerificationSession =
  (ports: IdentityPorts): HandlerFunction =>
  async ({ principal, body }, context) => {
    const wanted = body as CreateVerificationSession;
    checkBody(wanted);
    const clientId = principal?.clientId ?? '';
    const application = await ports.applications.find(context, clientId);
    if (application === undefined) throw problem('forbidden');
    const now = context.clock.date();
    const row = await context.db
      .insertInto('identity.verification_session')
      .values({
        id: context.newId('ver'),
        client_id: clientId,
        requester_name: application.name,
        status: 'requires_consent',
        subject_type: wanted.subject.type,
        subject_id: wanted.subject.id,
        purpose: json(wanted.purpose),
        requested_claims: json(wanted.requestedClaims),
        reasons: json([]),
        client_reference: wanted.clientReference ?? null,
        scenario: wanted.scenario ?? null,
        person_sub: null,
        verified_claims: null,
        completed_at: null,
        version: 1,
        created_at: now,
        updated_at: now,
        expires_at: new Date(now.getTime() + SESSION_MILLISECONDS),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return {
      status: 201,
      body: toSession(row, now.getTime()),
      headers: {
        location: `/identity/v1/verification-sessions/${row.id}`,
        etag: sessionTag(row, now.getTime()),
      },
    };
  };

const getVerificationSession: HandlerFunction = async ({ params, principal }, context) => {
  const row = await loadSession(context, params['verificationSessionId'] ?? '', principal);
  const now = context.clock.now();
  const waits = ['requires_action', 'processing'].includes(statusAt(row, now));
  return {
    status: 200,
    body: toSession(row, now),
    headers: {
      etag: sessionTag(row, now),
      ...(waits && { 'retry-after': String(POLL_SECONDS) }),
    },
  };
};

const listVerificationSessions: HandlerFunction = async ({ query, principal }, context) => {
  const clientId = principal?.clientId ?? '';
  const status = query['status'] as VerificationStatus | undefined;
  const subjectId = query['subjectId'] as string | undefined;
  const scope = ['listVerificationSessions', clientId, status ?? null, subjectId ?? null];
  const paging = readPage<[string, string]>(query, scope, context.cursors);
  const now = context.clock.date();
  // Milliseconds, as they stand in the cursor: the column's own value may be finer.
  const createdAt = sql<Date>`date_trunc('milliseconds', created_at)`;
  let select = context.db
    .selectFrom('identity.verification_session')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy(createdAt, 'desc')
    .orderBy('id', 'desc')
    .limit(paging.fetch);
  if (subjectId !== undefined) select = select.where('subject_id', '=', subjectId);
  if (status !== undefined) select = select.where(effectiveStatus(now), '=', status);
  if (paging.after !== null) {
    const [created, id] = paging.after;
    select = select.where(sql<boolean>`(${createdAt}, id) < (${new Date(created)}, ${id})`);
  }
  const keyOf = (row: SessionRow) => [row.created_at.toISOString(), row.id];
  const rows = await select.execute();
  return {
    status: 200,
    body: toPage(rows, paging, scope, context.cursors, keyOf, (row) =>
      toSession(row, now.getTime()),
    ),
  };
};

/** `statusAt`, in SQL. */
function effectiveStatus(now: Date) {
  return sql<VerificationStatus>`case
    when status not in ('verified', 'mismatch', 'canceled') and expires_at <= ${now} then 'expired'
    else status end`;
}

const cancelVerificationSession: HandlerFunction = async ({ params, principal }, context) => {
  const id = params['verificationSessionId'] ?? '';
  let row = await loadSession(context, id, principal, 'update');
  const now = context.clock.now();
  const status = statusAt(row, now);
  if (status !== 'canceled') {
    if (isFinal(status)) throw problem('conflict');
    row = await changeSession(context, row, { status: 'canceled' });
    await emitOutcome(context, row, 'identity.verification.canceled');
  }
  return { status: 200, body: toSession(row, now), headers: { etag: sessionTag(row, now) } };
};

const getVerificationResult: HandlerFunction = async ({ params, principal }, context) => {
  const row = await loadSession(context, params['verificationSessionId'] ?? '', principal);
  if (row.status !== 'verified' && row.status !== 'mismatch') throw problem('conflict');
  if (!isPersonKept(row, context.clock.now())) throw problem('conflict', { detail: FORGOTTEN });
  return {
    status: 200,
    body: {
      verificationSessionId: row.id,
      status: row.status,
      ...(await signResult(context, row)),
    },
    headers: { 'cache-control': 'no-store' },
  };
};

const listVerificationKeys: HandlerFunction = async (_request, context) => {
  const { publicJwk } = await context.keys.signing(RESULT_KEY, 'ES256');
  return {
    status: 200,
    body: { keys: [publicJwk] },
    headers: {
      etag: entityTag(publicJwk.kid ?? ''),
      'cache-control': `public, max-age=${KEYS_KEPT_SECONDS}`,
    },
  };
};

/** Every operation of identity.yaml. */
export function createHandlers(ports: IdentityPorts): Handlers {
  return {
    createVerificationSession: createVerificationSession(ports),
    getVerificationSession,
    listVerificationSessions,
    cancelVerificationSession,
    startVerification: startVerification(ports),
    getVerificationResult,
    listVerificationKeys,
  };
}
