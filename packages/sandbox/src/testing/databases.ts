import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import { openDatabase } from '../kernel/database.ts';
import type { SandboxDatabase } from '../kernel/database.ts';

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

/** A new, empty database on the run's PostgreSQL server. */
export async function createPostgresDatabase(): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  if (server === null) throw new Error('there is no PostgreSQL here');
  const name = `khuevan_${randomBytes(6).toString('hex')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const admin = await connect(server);
  await admin.query(`create database ${name}`);
  await admin.end();
  return {
    url: url.href,
    async drop() {
      const client = await connect(server);
      await client.query(`drop database if exists ${name} with (force)`);
      await client.end();
    },
  };
}

/** A migrated database of this kind, without data; closing it drops it. */
export async function openTestDatabase(kind: DatabaseKind): Promise<SandboxDatabase> {
  if (kind === 'pglite') return openDatabase({ templates: TEMPLATES });
  const { url, drop } = await createPostgresDatabase();
  const database = await openDatabase({ url });
  return {
    ...database,
    async close() {
      await database.close();
      await drop();
    },
  };
}
