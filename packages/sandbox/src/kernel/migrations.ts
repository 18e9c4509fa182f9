import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pool, PoolClient } from 'pg';

export const MIGRATIONS_DIRECTORY = fileURLToPath(new URL('../../migrations/', import.meta.url));

const FILE_NAME = /^\d{4}-[a-z0-9-]+\.sql$/;

export interface Migration {
  /** The file's name; the four digits in front order it. */
  version: string;
  sql: string;
  checksum: string;
}

/** @throws Error when a file is not named `NNNN-name.sql` or two share a number */
export async function readMigrations(directory = MIGRATIONS_DIRECTORY): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).toSorted();
  const numbers = new Set<string>();
  for (const name of names) {
    if (!FILE_NAME.test(name)) throw new Error(`migration ${name} is not named NNNN-name.sql`);
    if (numbers.has(name.slice(0, 4))) throw new Error(`two migrations share a number: ${name}`);
    numbers.add(name.slice(0, 4));
  }
  return Promise.all(
    names.map(async (version) => {
      const sql = await readFile(join(directory, version), 'utf8');
      return { version, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

async function prepare(client: PoolClient): Promise<void> {
  await client.query('create schema if not exists kernel');
  await client.query(
    `create table if not exists kernel.migration (
       version text primary key,
       checksum text not null,
       applied_at timestamptz not null default now()
     )`,
  );
}

/** Two servers that start at once may both create the schema; the loser finds it there and goes on. */
async function prepareWithRetry(client: PoolClient): Promise<void> {
  try {
    await prepare(client);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code !== '23505' && code !== '42P07' && code !== '42P06') throw error;
    await prepare(client);
  }
}

/**
 * Applies what is missing, all in one transaction. The table's own lock lets one server at a time in,
 * so no session-level advisory lock is needed (poolers and distributed PostgreSQL lose those).
 *
 * @throws MigrationError when an applied migration's file was changed or is gone
 */
export async function migrate(pool: Pool, migrations: readonly Migration[]): Promise<string[]> {
  const client = await pool.connect();
  try {
    await prepareWithRetry(client);
    await client.query('begin');
    await client.query('lock table kernel.migration in share row exclusive mode');
    const { rows } = await client.query<{ version: string; checksum: string }>(
      'select version, checksum from kernel.migration',
    );
    const applied = new Map(rows.map((row) => [row.version, row.checksum]));
    const done: string[] = [];
    for (const { version, sql, checksum } of migrations) {
      const known = applied.get(version);
      applied.delete(version);
      if (known === checksum) continue;
      if (known !== undefined) {
        throw new MigrationError(`migration ${version} was changed after it was applied`);
      }
      await client.query(sql);
      await client.query('insert into kernel.migration (version, checksum) values ($1, $2)', [
        version,
        checksum,
      ]);
      done.push(version);
    }
    const [unknown] = applied.keys();
    if (unknown !== undefined) {
      throw new MigrationError(`the database has migration ${unknown}, which this version lacks`);
    }
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
