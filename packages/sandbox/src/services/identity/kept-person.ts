import { Seal } from '../../kernel/seal.ts';
import type { ServiceContext } from '../../kernel/service.ts';
import type { PersonClaims } from './schema.ts';
import type { SessionRow } from './session.ts';

/**
 * How long after its outcome a session still knows the person: a day to fetch the signed result in.
 * Then claims and person are forgotten, and `getVerificationResult` answers `409`.
 */
export const PERSON_KEPT_MILLISECONDS = 24 * 3600_000;

async function claimsSeal(context: ServiceContext): Promise<Seal> {
  return new Seal(await context.keys.secret('identity/claims'), 'verified claims');
}

/** @returns what `verified_claims` of this session holds: nobody reads it from the table alone */
export async function sealClaims(
  context: ServiceContext,
  sessionId: string,
  claims: PersonClaims,
): Promise<string> {
  return (await claimsSeal(context)).close(JSON.stringify(claims), sessionId);
}

/** @throws Error when the value was changed or belongs to another session */
export async function openClaims(context: ServiceContext, row: SessionRow): Promise<PersonClaims> {
  if (row.verified_claims === null) return {};
  return JSON.parse((await claimsSeal(context)).open(row.verified_claims, row.id)) as PersonClaims;
}

/** Whether the session still knows the person; judged by the clock, whenever the deletion runs. */
export function isPersonKept(row: SessionRow, now: number): boolean {
  const isThere =
    row.person_sub !== null && (row.status !== 'verified' || row.verified_claims !== null);
  return isThere && now < (row.completed_at?.getTime() ?? 0) + PERSON_KEPT_MILLISECONDS;
}

/** Deletes who it was, once the age is reached; the outcome itself stays. */
export async function forgetPersons(context: ServiceContext): Promise<void> {
  await context.db
    .updateTable('identity.verification_session')
    .set({ person_sub: null, verified_claims: null })
    .where('person_sub', 'is not', null)
    .where('completed_at', '<=', new Date(context.clock.now() - PERSON_KEPT_MILLISECONDS))
    .execute();
}
