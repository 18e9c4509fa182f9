import { sql } from 'kysely';
import type { Kysely, RawBuilder, Selectable, SqlBool } from 'kysely';
import type { Access, Reach } from '../../kernel/access.ts';
import { problem } from '../../kernel/problem.ts';
import type { Database } from '../../kernel/tables.ts';
import { withinReach } from '../registry/public.ts';
import type { CandidateTable, OfferTable, QuotaTable, RoundTable } from './schema.ts';

const inList = (column: string, values: readonly string[]): RawBuilder<SqlBool> =>
  values.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`${sql.ref(column)} = any(${[...values]}::text[])`;

/**
 * The condition that a candidate is the caller's own, a child's, a pupil of the school or somebody of the province. A pupil
 * is where the registry has them now: a school that a pupil has left acts for them no longer. An institution reaches no
 * candidate before there is an offer.
 */
export function candidateWithin(reach: Reach): RawBuilder<SqlBool> {
  if (reach.nationwide) return sql<SqlBool>`true`;
  const own = withinReach(reach, { learner: 'admissions.candidate.learner_id' });
  const ofSchool = withinReach(reach, { school: 'pupil.school_id' });
  return sql<SqlBool>`(${own}
    or exists (select 1 from registry.learner pupil
      where pupil.id = admissions.candidate.learner_id and ${ofSchool})
    or (admissions.candidate.learner_id is null
      and ${inList('admissions.candidate.province_code', reach.provinceCodes)}))`;
}

/** The condition that a candidate is a pupil of the school now. */
export const isPupilOf = (schoolId: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select 1 from registry.learner pupil
    where pupil.id = admissions.candidate.learner_id and pupil.school_id = ${schoolId})`;

export function reachesInstitution(reach: Reach, institutionId: string): boolean {
  return reach.nationwide || reach.institutionIds.includes(institutionId);
}

/** The condition that a row belongs to an institution of the caller. */
export function institutionWithin(reach: Reach, column: string): RawBuilder<SqlBool> {
  return reach.nationwide ? sql<SqlBool>`true` : inList(column, reach.institutionIds);
}

/**
 * The condition that an offer is out and the caller's: of the institution that makes it or of a candidate within reach.
 */
export function offerWithin(reach: Reach): RawBuilder<SqlBool> {
  if (reach.nationwide) return sql<SqlBool>`true`;
  return sql<SqlBool>`(${institutionWithin(reach, 'admissions.offer.institution_id')}
    or admissions.offer.candidate_id in (select id from admissions.candidate where ${candidateWithin(reach)}))`;
}

/** @throws problem `not-found`, outside the reach as for one that does not exist */
export async function requireCandidate(
  db: Kysely<Database>,
  { reach }: Access,
  candidateId: string,
  lock?: 'update',
): Promise<Selectable<CandidateTable>> {
  const select = db
    .selectFrom('admissions.candidate')
    .selectAll()
    .where('id', '=', candidateId)
    .where(candidateWithin(reach));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** @throws problem `not-found`, outside the reach as for one that does not exist */
export async function requireOffer(
  db: Kysely<Database>,
  within: RawBuilder<SqlBool>,
  offerId: string,
  lock?: 'update',
): Promise<Selectable<OfferTable>> {
  const select = db
    .selectFrom('admissions.offer')
    .selectAll()
    .where('id', '=', offerId)
    .where(within);
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** @throws problem `not-found` */
export async function requireRound(
  db: Kysely<Database>,
  roundId: string,
  lock?: 'update' | 'share',
): Promise<Selectable<RoundTable>> {
  const select = db.selectFrom('admissions.round').selectAll().where('id', '=', roundId);
  const locked =
    lock === 'update' ? select.forUpdate() : lock === 'share' ? select.forShare() : select;
  const row = await locked.executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** @throws problem `not-found` */
export async function requireQuota(
  db: Kysely<Database>,
  quotaId: string,
): Promise<Selectable<QuotaTable>> {
  const row = await db
    .selectFrom('admissions.quota')
    .selectAll()
    .where('id', '=', quotaId)
    .executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}
