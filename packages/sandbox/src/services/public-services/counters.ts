import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from '../../kernel/tables.ts';

/** The next number of a sequence without gaps; whoever comes second waits for the first one's transaction. */
export async function nextNumber(db: Kysely<Database>, name: string): Promise<number> {
  const row = await db
    .insertInto('public_services.counter')
    .values({ name, value: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({ value: sql`public_services.counter.value + 1` }),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return row.value;
}
