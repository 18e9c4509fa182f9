import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, testDatabases } from '../testing/databases.ts';
import { json } from './column-types.ts';
import type { SandboxDatabase } from './database.ts';

describe.each(testDatabases())('values on %s', (kind) => {
  let database: SandboxDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  test('come as the same JavaScript values: dates and big numbers as text', async () => {
    const { rows } = await database.pool.query(
      `select date '2026-09-05' as day, array[date '2026-09-05'] as days,
              9007199254740993::int8 as big, 1.50::numeric as exact,
              timestamptz '2026-09-05T00:00:00Z' as moment, '{"a":[1]}'::jsonb as tree,
              null::date as nothing, array['a','b'] as texts`,
    );
    expect(rows).toEqual([
      {
        day: '2026-09-05',
        days: ['2026-09-05'],
        big: '9007199254740993',
        exact: '1.50',
        moment: new Date('2026-09-05T00:00:00Z'),
        tree: { a: [1] },
        nothing: null,
        texts: ['a', 'b'],
      },
    ]);
  });

  test('arrays go into jsonb as JSON', async () => {
    await database.kysely
      .insertInto('kernel.setting')
      .values({ name: 'list', value: json<unknown>(['a', { b: 1 }]) })
      .execute();
    const row = await database.kysely
      .selectFrom('kernel.setting')
      .select('value')
      .where('name', '=', 'list')
      .executeTakeFirstOrThrow();
    expect(row.value).toEqual(['a', { b: 1 }]);
  });

  test('a failed statement names its error and leaves the connection usable', async () => {
    await expect(database.pool.query(`select 'x'::int`)).rejects.toMatchObject({ code: '22P02' });
    const { rows } = await database.pool.query('select 1 as one');
    expect(rows).toEqual([{ one: 1 }]);
  });
});
