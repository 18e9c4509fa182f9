import type { Kysely } from 'kysely';
import type { Reach } from '../../kernel/access.ts';
import type { Database } from '../../kernel/tables.ts';

/** Schools with the province and commune that they lie in, as marks to compare a reach with: `school:sch_…`, `province:33`. */
export async function placesOfSchools(
  db: Kysely<Database>,
  schoolIds: readonly string[],
): Promise<string[]> {
  if (schoolIds.length === 0) return [];
  const rows = await db
    .selectFrom('registry.school')
    .select(['id', 'province_code', 'commune_code'])
    .where('id', 'in', schoolIds)
    .execute();
  return rows.flatMap(({ id, province_code: province, commune_code: commune }) => {
    const places = [`school:${id}`, `province:${province}`];
    return commune === null ? places : places.concat(`commune:${commune}`);
  });
}

/** The marks of what a reach names. */
export const placesOfReach = (reach: Reach): string[] => [
  ...reach.schoolIds.map((id) => `school:${id}`),
  ...reach.provinceCodes.map((code) => `province:${code}`),
  ...reach.communeCodes.map((code) => `commune:${code}`),
  ...reach.institutionIds.map((id) => `institution:${id}`),
];
