import type { Kysely } from 'kysely';
import { reachOf } from '../../kernel/access.ts';
import type { PersonRecords } from '../../kernel/access.ts';
import type { Database } from '../../kernel/tables.ts';

const CITIZEN = { role: 'citizen', reach: reachOf({}) } as const;

/** The register's records of a signed-in person: same personal number and same birth date, since numbers are sometimes doubled. */
export function createPersonRecords(db: Kysely<Database>): PersonRecords {
  const recordsOf =
    (table: 'registry.learner' | 'registry.guardian' | 'registry.staff') =>
    async (personal_number: string, birth_date: string) =>
      db
        .selectFrom(table)
        .select(['id', 'school_id'])
        .where('personal_number', '=', personal_number)
        .where('birth_date', '=', birth_date)
        .execute();

  return {
    async accessOfPerson(personId) {
      const person = await db
        .selectFrom('identity_provider.person')
        .select(['personal_number', 'birth_date'])
        .where('id', '=', personId)
        .executeTakeFirst();
      if (person === undefined) return CITIZEN;
      const { personal_number: number, birth_date: born } = person;
      const staff = await recordsOf('registry.staff')(number, born);
      const learners = await recordsOf('registry.learner')(number, born);
      const guardians = await recordsOf('registry.guardian')(number, born);
      const children = await childrenOf(
        db,
        guardians.map(({ id }) => id),
      );
      const role =
        staff.length > 0
          ? 'teacher'
          : guardians.length > 0
            ? 'guardian'
            : learners.length > 0
              ? 'learner'
              : 'citizen';
      return {
        role,
        reach: reachOf({
          learnerIds: [...new Set([...children, ...learners.map(({ id }) => id)])],
          staffIds: staff.map(({ id }) => id),
        }),
      };
    },

    learnersOfGuardian: (guardianId) => childrenOf(db, [guardianId]),
  };
}

async function childrenOf(db: Kysely<Database>, guardianIds: readonly string[]): Promise<string[]> {
  if (guardianIds.length === 0) return [];
  const rows = await db
    .selectFrom('registry.guardian')
    .select('learner_id')
    .where('id', 'in', guardianIds)
    .execute();
  return rows.map(({ learner_id: id }) => id);
}
