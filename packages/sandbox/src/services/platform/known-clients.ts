import type { Kysely } from 'kysely';
import type { Database } from '../../kernel/tables.ts';

/** Whether an application is registered and not switched off. */
export async function isActiveClient(db: Kysely<Database>, clientId: string): Promise<boolean> {
  const row = await db
    .selectFrom('platform.client')
    .select('id')
    .where('id', '=', clientId)
    .where('status', '=', 'active')
    .executeTakeFirst();
  return row !== undefined;
}
