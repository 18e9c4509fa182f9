import type { Selectable } from 'kysely';
import { json } from '../../kernel/column-types.ts';
import { entityTag } from '../../kernel/etag.ts';
import { problem } from '../../kernel/problem.ts';
import type { Principal, ServiceContext } from '../../kernel/service.ts';
import type { VerificationSessionTable, VerificationStatus } from './schema.ts';

export type SessionRow = Selectable<VerificationSessionTable>;

const FINAL: ReadonlySet<VerificationStatus> = new Set([
  'verified',
  'mismatch',
  'canceled',
  'expired',
]);

/** The state at a moment: a session without an outcome ends when its time is up. */
export function statusAt(row: SessionRow, now: number): VerificationStatus {
  return !FINAL.has(row.status) && row.expires_at.getTime() <= now ? 'expired' : row.status;
}

export function isFinal(status: VerificationStatus): boolean {
  return FINAL.has(status);
}

/** `VerificationSession` of identity.yaml. */
export function toSession(row: SessionRow, now: number) {
  return {
    id: row.id,
    status: statusAt(row, now),
    purpose: row.purpose,
    requester: { name: row.requester_name },
    subject: { type: row.subject_type, id: row.subject_id },
    requestedClaims: row.requested_claims,
    reasons: row.reasons,
    ...(row.client_reference !== null && { clientReference: row.client_reference }),
    ...(row.scenario !== null && { scenario: row.scenario }),
    expiresAt: row.expires_at.toISOString(),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** Changes with every write and when the session runs out. */
export function sessionTag(row: SessionRow, now: number): string {
  return entityTag(row.id, row.version, statusAt(row, now));
}

/**
 * The session that the caller may see: a backend its own, a widget the one it was opened for.
 *
 * @param lock `update` holds the row until the transaction ends
 * @throws problem `not-found`
 */
export async function loadSession(
  context: ServiceContext,
  id: string,
  principal: Principal | null,
  lock?: 'update',
): Promise<SessionRow> {
  const row = await findSession(context, id, lock);
  const visible =
    row !== undefined &&
    principal?.clientId === row.client_id &&
    (principal.kind === 'client' || (principal.kind === 'widget' && principal.resource === id));
  if (!visible) throw problem('not-found');
  return row;
}

export async function findSession(
  context: ServiceContext,
  id: string,
  lock?: 'update',
): Promise<SessionRow | undefined> {
  const query = context.db
    .selectFrom('identity.verification_session')
    .selectAll()
    .where('id', '=', id);
  return (lock === 'update' ? query.forUpdate() : query).executeTakeFirst();
}

type Change = Partial<
  Pick<SessionRow, 'status' | 'reasons' | 'person_sub' | 'verified_claims' | 'completed_at'>
>;

/** Writes a change as a new version and gives the row as it is then. */
export async function changeSession(
  context: ServiceContext,
  row: SessionRow,
  change: Change,
): Promise<SessionRow> {
  const { reasons, ...plain } = change;
  return context.db
    .updateTable('identity.verification_session')
    .set({
      ...plain,
      ...(reasons && { reasons: json(reasons) }),
      version: row.version + 1,
      updated_at: context.clock.date(),
    })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Tells the application, without any personal data, in the transaction of the change itself. */
export async function emitOutcome(
  context: ServiceContext,
  row: SessionRow,
  type: 'identity.verification.completed' | 'identity.verification.canceled',
): Promise<void> {
  await context.emit(
    type,
    {
      verificationSessionId: row.id,
      status: row.status,
      subject: { type: row.subject_type, id: row.subject_id },
      ...(row.client_reference !== null && { clientReference: row.client_reference }),
    },
    { clientId: row.client_id },
  );
}
