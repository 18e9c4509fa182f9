import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, testDatabases } from '../testing/databases.ts';
import type { SandboxDatabase } from './database.ts';
import { readMigrations } from './migrations.ts';

const OUR_SCHEMAS = `
  select nspname from pg_namespace
  where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')`;

/** Tables about one school's people and classes: the ones that a distributed PostgreSQL spreads by school. */
const ROSTER_TABLES = [
  'registry.class',
  'registry.enrolment',
  'registry.guardian',
  'registry.learner',
  'registry.school_report',
  'registry.school_site',
  'registry.staff',
  'registry.subject_result',
  'registry.term_result',
  'workforce.peer_assessment',
  'workforce.staffing_position',
  'workforce.staffing_quota',
  'workforce.staffing_report',
  'workforce.teacher_evaluation',
] as const;

/**
 * What keeps the same SQL running on Citus and YugabyteDB, read from the catalogue of the migrated database.
 */
describe.each(testDatabases())('the tables on %s', (kind) => {
  let database: SandboxDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  const column = async (query: string): Promise<string[]> => {
    const { rows } = await database.pool.query<{ name: string }>(query);
    return rows.map(({ name }) => name);
  };

  const keysOf = async (table: string): Promise<string[][]> => {
    const { rows } = await database.pool.query<{ columns: string[] }>(
      `select array(
         select attname::text from unnest(i.indkey) with ordinality as k(attnum, place)
         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
         order by place) as columns
       from pg_index i where i.indrelid = $1::regclass and i.indisunique`,
      [table],
    );
    return rows.map(({ columns }) => columns);
  };

  test('unique keys of roster tables start with school_id', async () => {
    for (const table of ROSTER_TABLES) {
      const keys = await keysOf(table);
      expect(keys.length).toBeGreaterThan(0);
      expect({ table, first: [...new Set(keys.map(([first]) => first))] }).toEqual({
        table,
        first: ['school_id'],
      });
    }
  });

  test('every table has a primary key', async () => {
    expect(
      await column(
        `select c.oid::regclass::text as name from pg_class c
         where c.relkind = 'r' and c.relnamespace in (select oid from pg_namespace where nspname in (${OUR_SCHEMAS}))
         and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`,
      ),
    ).toEqual([]);
  });

  test('no constraint is deferrable, and none excludes', async () => {
    expect(
      await column(
        `select conname as name from pg_constraint
         where (condeferrable or contype = 'x')
         and connamespace in (select oid from pg_namespace where nspname in (${OUR_SCHEMAS}))`,
      ),
    ).toEqual([]);
  });

  test('no id comes from the database: no sequence, no identity, no generated default', async () => {
    expect(
      await column(
        `select sequencename as name from pg_sequences where schemaname in (${OUR_SCHEMAS})`,
      ),
    ).toEqual([]);
    expect(
      await column(
        `select table_name || '.' || column_name as name from information_schema.columns
         where table_schema in (${OUR_SCHEMAS})
         and (is_identity = 'YES' or column_default ~ 'nextval|uuid|random')`,
      ),
    ).toEqual([]);
  });

  test('no trigger, no rule, no inheritance', async () => {
    expect(await column(`select tgname as name from pg_trigger where not tgisinternal`)).toEqual(
      [],
    );
    expect(
      await column(
        `select inhrelid::regclass::text as name from pg_inherits where inhparent in
         (select oid from pg_class where relnamespace in (select oid from pg_namespace where nspname in (${OUR_SCHEMAS})))`,
      ),
    ).toEqual([]);
  });

  test('GIN indexes have one column', async () => {
    expect(
      await column(
        `select i.indexrelid::regclass::text as name from pg_index i
         join pg_class c on c.oid = i.indexrelid join pg_am m on m.oid = c.relam
         where m.amname = 'gin' and i.indnatts > 1`,
      ),
    ).toEqual([]);
  });
});

test('no migration listens, notifies or takes advisory locks', async () => {
  const sql = (await readMigrations()).map((migration) => migration.sql).join('\n');
  expect(sql).not.toMatch(/\b(listen|notify|pg_notify|pg_advisory\w*)\b/i);
});
