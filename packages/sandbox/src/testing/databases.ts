import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import { openDatabase } from '../kernel/database.ts';
import type { SandboxDatabase } from '../kernel/database.ts';
import { seedDatabase } from '../seed/index.ts';
import type { FilledProfile } from '../seed/profile.ts';

export type DatabaseKind = SandboxDatabase['kind'];

/** Where PGlite's prepared data directories are kept between runs. */
export const TEMPLATES = join(tmpdir(), 'khuevan-templates');

/** The databases that can be had here: `describe.each(testDatabases())`. */
export function testDatabases(): DatabaseKind[] {
  return inject('postgresUrl') === null ? ['pglite'] : ['pglite', 'postgresql'];
}

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

async function connect(url: string): Promise<Client> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch (error) {
      // The server may still be starting.
      if (attempt >= 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** A new database on the run's PostgreSQL server: empty, or a copy of another one that nobody is connected to. */
export async function createPostgresDatabase(copyOf?: string): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  if (server === null) throw new Error('there is no PostgreSQL here');
  const name = `khuevan_${randomBytes(6).toString('hex')}`;
  const url = databaseUrl(server, name);
  const admin = await connect(server);
  await admin.query(`create database ${name}${copyOf === undefined ? '' : ` template ${copyOf}`}`);
  await admin.end();
  return {
    url,
    async drop() {
      const client = await connect(server);
      await client.query(`drop database if exists ${name} with (force)`);
      await client.end();
    },
  };
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Any number: who holds it makes the seeded database that the others copy. */
const SEEDED_LOCK = 4401;

/** The name of a database with the profile in it, made once a run; copying takes a tenth of the time that seeding does. */
async function seededPostgres(profile: FilledProfile): Promise<string> {
  const server = inject('postgresUrl');
  if (server === null) throw new Error('there is no PostgreSQL here');
  const name = `khuevan_seeded_${profile}_${inject('runId')}`;
  const admin = await connect(server);
  try {
    await admin.query('select pg_advisory_lock($1)', [SEEDED_LOCK]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      const unfinished = `${name}_unfinished`;
      await admin.query(`drop database if exists ${unfinished} with (force)`);
      await admin.query(`create database ${unfinished}`);
      const database = await openDatabase({ url: databaseUrl(server, unfinished) });
      await seedDatabase({ database }, profile);
      await database.close();
      // Its sessions end a moment after they were closed; nobody may come back to it.
      await admin.query(`alter database ${unfinished} allow_connections false`);
      await admin.query(
        'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1',
        [unfinished],
      );
      await admin.query(`alter database ${unfinished} rename to ${name}`);
    }
    return name;
  } finally {
    await admin.end();
  }
}

/**
 * A migrated database of this kind; closing it drops it.
 *
 * @param profile what it holds; nothing when left out
 */
export async function openTestDatabase(
  kind: DatabaseKind,
  profile?: FilledProfile,
): Promise<SandboxDatabase> {
  if (kind === 'pglite') {
    if (profile === undefined) return openDatabase({ templates: TEMPLATES });
    return openDatabase({
      templates: TEMPLATES,
      // A run's own: what the seed makes follows from more code than could be named here.
      contents: {
        name: `${profile} of run ${inject('runId')}`,
        fill: async (pool) => void (await seedDatabase({ database: { pool } }, profile)),
      },
    });
  }
  const { url, drop } = await createPostgresDatabase(
    profile === undefined ? undefined : await seededPostgres(profile),
  );
  const database = await openDatabase({ url });
  return {
    ...database,
    async close() {
      await database.close();
      await drop();
    },
  };
}
