import { json } from './kernel/column-types.ts';
import type { SandboxRuntime } from './kernel/runtime.ts';
import { seedDatabase } from './seed/index.ts';

const SETTING = 'seed-profile';

/** Fills an empty database with its profile's data; a database that was filled before is left as it is. */
export async function seedOnce(runtime: SandboxRuntime): Promise<void> {
  const { profile } = runtime.config;
  const { kysely } = runtime.database;
  const known = await kysely
    .selectFrom('kernel.setting')
    .select('value')
    .where('name', '=', SETTING)
    .executeTakeFirst();
  if (known !== undefined || profile === 'none') return;
  await seedDatabase(runtime, profile);
  await kysely
    .insertInto('kernel.setting')
    .values({ name: SETTING, value: json<unknown>(profile) })
    .execute();
}
