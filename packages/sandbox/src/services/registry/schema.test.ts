import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SandboxDatabase } from '../../kernel/database.ts';
import { openTestDatabase, testDatabases } from '../../testing/databases.ts';

/** What a distributed PostgreSQL asks of roster tables, read from the schema itself. */
describe.each(testDatabases())('registry schema on %s', (kind) => {
  let database: SandboxDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  const names = async (sql: string) =>
    (await database.pool.query<{ name: string }>(sql)).rows.map(({ name }) => name);

  test('unique keys of roster tables start with the school', async () => {
    const keys = await database.pool.query<{ name: string; first: string }>(`
      select distinct class.relname as name, attribute.attname as first
      from pg_index
      join pg_class class on class.oid = pg_index.indrelid
      join pg_attribute attribute
        on attribute.attrelid = class.oid and attribute.attnum = pg_index.indkey[0]
      where pg_index.indisunique and class.relnamespace = 'registry'::regnamespace
      order by 1, 2`);
    expect(keys.rows).toEqual([
      { name: 'change', first: 'id' },
      { name: 'change', first: 'sequence' },
      { name: 'change_feed', first: 'name' },
      { name: 'class', first: 'school_id' },
      { name: 'enrolment', first: 'school_id' },
      { name: 'guardian', first: 'school_id' },
      { name: 'learner', first: 'school_id' },
      { name: 'learner_code', first: 'code' },
      { name: 'learner_import', first: 'id' },
      { name: 'organisation', first: 'id' },
      { name: 'school', first: 'id' },
      { name: 'school_report', first: 'school_id' },
      { name: 'school_site', first: 'school_id' },
      { name: 'staff', first: 'school_id' },
      { name: 'subject_result', first: 'school_id' },
      { name: 'term_result', first: 'school_id' },
      { name: 'transfer', first: 'id' },
    ]);
  });

  test('no constraint waits for the commit or excludes ranges, and the database makes no ids', async () => {
    const services = `('registry', 'assessment', 'courses', 'resources')`;
    expect(
      await names(`select conname as name from pg_constraint
        join pg_namespace on pg_namespace.oid = connamespace
        where nspname in ${services} and (condeferrable or contype = 'x')`),
    ).toEqual([]);
    expect(
      await names(`select sequence_name as name from information_schema.sequences
        where sequence_schema in ${services}`),
    ).toEqual([]);
  });

  test('ids are ordered byte by byte', async () => {
    expect(
      await names(`select table_schema || '.' || table_name || '.' || column_name as name
        from information_schema.columns
        where table_schema in ('registry', 'assessment', 'courses', 'resources')
          and (column_name = 'id' or column_name like '%\\_id') and column_name <> 'client_id'
          and collation_name is distinct from 'C'`),
    ).toEqual([]);
  });
});
