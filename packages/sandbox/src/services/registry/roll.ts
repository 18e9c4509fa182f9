import { sql } from 'kysely';
import type { Kysely, SqlBool } from 'kysely';
import type { Access } from '../../kernel/access.ts';
import type { Database } from '../../kernel/tables.ts';
import { withinReach } from './reach.ts';

export interface RollFilter {
  readonly schoolId?: string | undefined;
  readonly classId?: string | undefined;
  readonly communeCode?: string | undefined;
  readonly provinceCode?: string | undefined;
  readonly grades?: readonly string[] | undefined;
}

/** Code list `learner-status`: whoever attends; the same as `isAttending`. */
const ATTENDING = '^(ENROLLED|TRANSFERRED_IN)';

/** Learners who are enrolled and whom the caller reaches, with their class and school: for lists of other services. */
export function rollOf(db: Kysely<Database>, { reach }: Access, filter: RollFilter) {
  let select = db
    .selectFrom('registry.learner as l')
    .innerJoin('registry.school as s', 's.id', 'l.school_id')
    .leftJoin('registry.class as c', (join) =>
      join.onRef('c.school_id', '=', 'l.school_id').onRef('c.id', '=', 'l.class_id'),
    )
    .select([
      'l.id',
      'l.school_id',
      'l.class_id',
      'l.birth_date',
      'l.gender',
      'c.grade',
      's.commune_code',
      's.province_code',
    ])
    .where(sql<SqlBool>`l.status ~ ${ATTENDING}`)
    .where(withinReach(reach, { school: 'l.school_id', learner: 'l.id' }));
  if (filter.schoolId !== undefined) select = select.where('l.school_id', '=', filter.schoolId);
  if (filter.classId !== undefined) select = select.where('l.class_id', '=', filter.classId);
  if (filter.communeCode !== undefined) {
    select = select.where('s.commune_code', '=', filter.communeCode);
  }
  if (filter.provinceCode !== undefined) {
    select = select.where('s.province_code', '=', filter.provinceCode);
  }
  if (filter.grades !== undefined) select = select.where('c.grade', 'in', [...filter.grades]);
  return select;
}

/** Birth date and sex by learner; where a learner has several records, of any one of them. */
export async function personsOf(
  db: Kysely<Database>,
  learnerIds: readonly string[],
): Promise<ReadonlyMap<string, { birth_date: string; gender: string }>> {
  if (learnerIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('registry.learner')
    .select(['id', 'birth_date', 'gender'])
    .where('id', 'in', [...new Set(learnerIds)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether the guardian is one of the learner's. */
export async function isGuardianOf(
  db: Kysely<Database>,
  guardianId: string,
  learnerId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('registry.guardian')
    .select('id')
    .where('id', '=', guardianId)
    .where('learner_id', '=', learnerId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Learners' records that the caller reaches, whoever left among them. */
export const learnersWithin = (db: Kysely<Database>, { reach }: Access) =>
  db
    .selectFrom('registry.learner as l')
    .selectAll('l')
    .where(withinReach(reach, { school: 'l.school_id', learner: 'l.id' }));
