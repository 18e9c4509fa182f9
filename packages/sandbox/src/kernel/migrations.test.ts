import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, testDatabases } from '../testing/databases.ts';
import type { SandboxDatabase } from './database.ts';
import { migrate, readMigrations } from './migrations.ts';
import type { Migration } from './migrations.ts';

describe('the folder of migrations', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'khuevan-migrations-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  test('a file must be named by number and purpose', async () => {
    await writeFile(join(directory, 'tables.sql'), 'select 1');
    await expect(readMigrations(directory)).rejects.toThrow('is not named NNNN-name.sql');
  });

  test('a number is used once', async () => {
    await writeFile(join(directory, '0001-a.sql'), 'select 1');
    await writeFile(join(directory, '0001-b.sql'), 'select 1');
    await expect(readMigrations(directory)).rejects.toThrow('two migrations share a number');
  });
});

const migration = (version: string, sql: string): Migration => ({ version, sql, checksum: sql });

describe.each(testDatabases())('migrating on %s', (kind) => {
  let database: SandboxDatabase;
  let applied: Migration[];
  beforeAll(async () => {
    database = await openTestDatabase(kind);
    applied = await readMigrations();
  });
  afterAll(() => database.close());

  test('what is there is left alone', async () => {
    expect(await migrate(database.pool, applied)).toEqual([]);
  });

  test('two servers that start at once apply a new one once', async () => {
    const next = [
      ...applied,
      migration('9000-new.sql', 'create table kernel.new (id int primary key)'),
    ];
    const done = await Promise.all([migrate(database.pool, next), migrate(database.pool, next)]);
    expect(done.flat()).toEqual(['9000-new.sql']);
    applied = next;
  });

  test('all or nothing', async () => {
    const next = [
      ...applied,
      migration('9001-good.sql', 'create table kernel.good (id int primary key)'),
      migration('9002-bad.sql', 'create table nowhere.bad (id int)'),
    ];
    await expect(migrate(database.pool, next)).rejects.toThrow('schema "nowhere" does not exist');
    const { rows } = await database.pool.query(`select to_regclass('kernel.good') as good`);
    expect(rows).toEqual([{ good: null }]);
  });

  test('a changed or missing one is refused', async () => {
    const [first, ...rest] = applied;
    if (first === undefined) throw new Error('there are none');
    await expect(
      migrate(database.pool, [{ ...first, checksum: 'changed' }, ...rest]),
    ).rejects.toThrow('was changed after it was applied');
    await expect(migrate(database.pool, rest)).rejects.toThrow('which this version lacks');
  });
});
