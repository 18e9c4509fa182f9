import type { Kysely } from 'kysely';
import type { Database } from '../../kernel/tables.ts';
import type { LearnerRow } from './models.ts';

/** The grade of the learner's class, code list `grade`; null without a class. */
export async function gradeOf(
  db: Kysely<Database>,
  learner: Pick<LearnerRow, 'school_id' | 'class_id'>,
): Promise<string | null> {
  if (learner.class_id === null) return null;
  const row = await db
    .selectFrom('registry.class')
    .select('grade')
    .where('school_id', '=', learner.school_id)
    .where('id', '=', learner.class_id)
    .executeTakeFirst();
  return row?.grade ?? null;
}
