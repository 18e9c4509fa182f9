import type { Kysely } from 'kysely';
import type { Database } from '../../kernel/tables.ts';
import { optional } from './models.ts';

/** Members of an event's data that say whose it is, so that the school and the department hear of it. */
export interface Owners {
  readonly provinceCode: string;
  readonly schoolId?: string;
}

/** By candidate: a pupil's school and province as the registry has them now, a free candidate's province. */
export async function ownersOfMany(
  db: Kysely<Database>,
  candidateIds: readonly string[],
): Promise<ReadonlyMap<string, Owners>> {
  if (candidateIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('admissions.candidate as candidate')
    .leftJoin('registry.learner as learner', 'learner.id', 'candidate.learner_id')
    .leftJoin('registry.school as school', 'school.id', 'learner.school_id')
    .select(({ fn }) => [
      'candidate.id',
      fn.coalesce('school.id', 'candidate.school_id').as('school_id'),
      fn.coalesce('school.province_code', 'candidate.province_code').as('province_code'),
    ])
    .where('candidate.id', 'in', [...candidateIds])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      { provinceCode: row.province_code, ...optional('schoolId', row.school_id) },
    ]),
  );
}

export const ownersOf = async (
  db: Kysely<Database>,
  candidateId: string,
): Promise<Owners | undefined> => (await ownersOfMany(db, [candidateId])).get(candidateId);
