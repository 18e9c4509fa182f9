import { sql } from 'kysely';
import type { Kysely, RawBuilder, Selectable, SqlBool } from 'kysely';
import type { Access } from '../../kernel/access.ts';
import { problem, type ProblemOptions } from '../../kernel/problem.ts';
import type { Database } from '../../kernel/tables.ts';
import { withinReach } from '../registry/public.ts';
import type { CouncilRow, RegistrationRow, RemarkRow } from './models.ts';
import type { SessionRow } from './phase.ts';
import type { RoomTable } from './schema.ts';

type Lock = 'update';

/** A 409 in the words of the case. */
export const refuse = (vi: string, en: string, options: ProblemOptions = {}) =>
  problem('conflict', { ...options, detail: { vi, en } });

/**
 * @param lock `share` keeps the session as it is until the transaction ends, so that its results are not published meanwhile
 * @throws problem `not-found`
 */
export async function requireSession(
  db: Kysely<Database>,
  id: string,
  lock?: Lock | 'share',
): Promise<SessionRow> {
  let select = db.selectFrom('exams.session').selectAll().where('id', '=', id);
  if (lock === 'update') select = select.forUpdate();
  if (lock === 'share') select = select.forShare();
  const row = await select.executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** @throws problem `not-found` */
export async function requireCouncil(
  db: Kysely<Database>,
  id: string,
  lock?: Lock,
): Promise<CouncilRow> {
  const select = db.selectFrom('exams.council').selectAll().where('id', '=', id);
  const row = await (lock === undefined ? select : select.forUpdate()).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/**
 * The council, for whoever runs it: the department of its province.
 *
 * @throws problem `not-found` for a council elsewhere, as for one that does not exist
 */
export async function requireOwnCouncil(
  db: Kysely<Database>,
  { reach }: Access,
  id: string,
  lock?: Lock,
): Promise<CouncilRow> {
  const row = await requireCouncil(db, id, lock);
  if (!reach.nationwide && !reach.provinceCodes.includes(row.province_code)) {
    throw problem('not-found');
  }
  return row;
}

/**
 * The condition that a candidate's row lies within the reach: by school, by learner, or because the free candidate is the
 * caller.
 *
 * @param table alias of a table with `school_id`, `learner_id` and `person_id`
 */
export function candidateWithinReach(
  { reach, personId }: Access,
  table: string,
): RawBuilder<SqlBool> {
  const byRecord = withinReach(reach, {
    school: `${table}.school_id`,
    learner: `${table}.learner_id`,
  });
  if (personId === null) return byRecord;
  return sql<SqlBool>`(${byRecord} or ${sql.ref(`${table}.person_id`)} = ${personId})`;
}

/** @throws problem `not-found`, outside the reach as for a registration that does not exist */
export async function requireRegistration(
  db: Kysely<Database>,
  access: Access,
  id: string,
  lock?: Lock,
): Promise<RegistrationRow> {
  const select = db
    .selectFrom('exams.registration as candidate')
    .selectAll()
    .where('id', '=', id)
    .where(candidateWithinReach(access, 'candidate'));
  const row = await (lock === undefined ? select : select.forUpdate()).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** @throws problem `not-found`, outside the reach as for a request that does not exist */
export async function requireRemark(
  db: Kysely<Database>,
  access: Access,
  id: string,
  lock?: Lock,
): Promise<RemarkRow> {
  const select = db
    .selectFrom('exams.remark_request as request')
    .selectAll()
    .where('id', '=', id)
    .where(candidateWithinReach(access, 'request'));
  const row = await (lock === undefined ? select : select.forUpdate()).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** @throws problem `not-found`, outside the reach as for a room that does not exist */
export async function requireRoom(
  db: Kysely<Database>,
  { reach }: Access,
  id: string,
  lock?: Lock,
): Promise<Selectable<RoomTable>> {
  const select = db
    .selectFrom('exams.room')
    .selectAll()
    .where('id', '=', id)
    .where(withinReach(reach, { school: 'exams.room.site_school_id' }));
  const row = await (lock === undefined ? select : select.forUpdate()).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}
