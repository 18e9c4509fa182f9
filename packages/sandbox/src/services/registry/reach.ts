import { sql } from 'kysely';
import type { Kysely, RawBuilder, Selectable, SqlBool } from 'kysely';
import type { Access, Reach } from '../../kernel/access.ts';
import { problem } from '../../kernel/problem.ts';
import type { Database } from '../../kernel/tables.ts';
import type { ClassTable, LearnerTable, SchoolTable, StaffTable } from './schema.ts';

/** Columns of the rows to be filtered that say whose they are; only those named are looked at. */
export interface OwnerColumns {
  school?: string;
  learner?: string;
  staff?: string;
}

const inList = (column: string, values: readonly string[]): RawBuilder<SqlBool>[] =>
  values.length === 0 ? [] : [sql<SqlBool>`${sql.ref(column)} = any(${[...values]}::text[])`];

/**
 * The condition that a row lies within the caller's reach, for every `select` over records of schools, learners and staff:
 * `select.where(withinReach(reach, { school: 'e.school_id', learner: 'e.learner_id' }))`.
 */
export function withinReach(reach: Reach, columns: OwnerColumns): RawBuilder<SqlBool> {
  if (reach.nationwide) return sql<SqlBool>`true`;
  const alternatives: RawBuilder<SqlBool>[] = [];
  if (columns.school !== undefined) {
    alternatives.push(...inList(columns.school, reach.schoolIds));
    const places = [
      ...inList('place.province_code', reach.provinceCodes),
      ...inList('place.commune_code', reach.communeCodes),
    ];
    if (places.length > 0) {
      alternatives.push(
        sql<SqlBool>`${sql.ref(columns.school)} in (select place.id from registry.school place where ${sql.join(places, sql` or `)})`,
      );
    }
  }
  if (columns.learner !== undefined)
    alternatives.push(...inList(columns.learner, reach.learnerIds));
  if (columns.staff !== undefined) alternatives.push(...inList(columns.staff, reach.staffIds));
  return alternatives.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`(${sql.join(alternatives, sql` or `)})`;
}

/**
 * The school, when the caller reaches all of it.
 *
 * @param lock holds the row until the transaction ends
 * @throws problem `not-found`, outside the reach as for a school that does not exist
 */
export async function requireSchool(
  db: Kysely<Database>,
  { reach }: Access,
  schoolId: string,
  lock?: 'update',
): Promise<Selectable<SchoolTable>> {
  const select = db
    .selectFrom('registry.school')
    .selectAll()
    .where('id', '=', schoolId)
    .where(withinReach(reach, { school: 'registry.school.id' }));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/**
 * The learner's record at the school where the learner is, when the caller reaches the school or the learner.
 *
 * @param lock holds the row until the transaction ends
 * @throws problem `not-found`, outside the reach as for a learner that does not exist
 */
export async function requireLearner(
  db: Kysely<Database>,
  { reach }: Access,
  learnerId: string,
  lock?: 'update',
): Promise<Selectable<LearnerTable>> {
  const columns = { school: 'registry.learner.school_id', learner: 'registry.learner.id' };
  const select = db
    .selectFrom('registry.learner')
    .selectAll()
    .where('id', '=', learnerId)
    .where(withinReach(reach, columns));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/**
 * The staff member's record, when the caller reaches the school or the person.
 *
 * @throws problem `not-found`, outside the reach as for one that does not exist
 */
export async function requireStaff(
  db: Kysely<Database>,
  { reach }: Access,
  staffId: string,
  lock?: 'update',
): Promise<Selectable<StaffTable>> {
  const columns = { school: 'registry.staff.school_id', staff: 'registry.staff.id' };
  const select = db
    .selectFrom('registry.staff')
    .selectAll()
    .where('id', '=', staffId)
    .where(withinReach(reach, columns));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/**
 * The class, when the caller reaches its school.
 *
 * @throws problem `not-found`, outside the reach as for one that does not exist
 */
export async function requireClass(
  db: Kysely<Database>,
  { reach }: Access,
  classId: string,
  lock?: 'update',
): Promise<Selectable<ClassTable>> {
  const select = db
    .selectFrom('registry.class')
    .selectAll()
    .where('id', '=', classId)
    .where(withinReach(reach, { school: 'registry.class.school_id' }));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}
