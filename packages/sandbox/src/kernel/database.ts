import { access, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { PoolConfig } from 'pg';
import { columnTypes } from './column-types.ts';
import { migrate, readMigrations } from './migrations.ts';
import type { Migration } from './migrations.ts';
import { nameStatements } from './named-statements.ts';
import { templateOf } from './pglite-store.ts';
import type { Database } from './tables.ts';
import { takeWriterLock } from './writer-lock.ts';

export interface SandboxDatabase {
  kind: 'pglite' | 'postgresql';
  kysely: Kysely<Database>;
  /** For what Kysely does not say: bulk loads, hot reads with a named statement. */
  pool: Pool;
  /** Waits for open queries, then lets go of the connections and the data directory. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `postgresql://…` of a server of version 15 or later; left out: the embedded PGlite. */
  url?: string;
  /** PGlite's state folder; left out: in memory. */
  directory?: string;
  /** Where PGlite's prepared data directories are kept; defaults to `directory`, else none is kept. */
  templates?: string;
  /** What an embedded database in memory holds from the start, kept with its template. */
  contents?: TemplateContents;
  /** Called with faults of idle connections, which would else end the process. */
  onFault?: (error: unknown) => void;
}

export interface TemplateContents {
  /** Another name, another template. */
  name: string;
  fill(pool: Pool): Promise<void>;
}

const MINIMUM_VERSION = 150_000;

/** @throws Error when the server is older than PostgreSQL 15; InUseError; MigrationError */
export async function openDatabase(options: DatabaseOptions = {}): Promise<SandboxDatabase> {
  const migrations = await readMigrations();
  return options.url === undefined
    ? openEmbedded(options, migrations)
    : openServer(options.url, options, migrations);
}

const dataFolder = (directory: string): string => join(directory, 'database');

/** Says that the data folder was filled to its end, not left half-way by a kill. */
const completeMarker = (directory: string): string => join(directory, 'database.complete');

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const lockFile = (directory: string): string => join(directory, 'database.lock');

function createKysely(pool: Pool): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

async function openServer(
  url: string,
  options: DatabaseOptions,
  migrations: readonly Migration[],
): Promise<SandboxDatabase> {
  const pool = new Pool({ connectionString: url, max: 8, types: columnTypes });
  pool.on('connect', nameStatements);
  pool.on('error', (error) => options.onFault?.(error));
  try {
    const { rows } = await pool.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    );
    if ((rows[0]?.version ?? 0) < MINIMUM_VERSION) {
      throw new Error('DATABASE_URL must point at PostgreSQL 15 or later');
    }
    await migrate(pool, migrations);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const kysely = createKysely(pool);
  return { kind: 'postgresql', kysely, pool, close: () => kysely.destroy() };
}

/** PGlite has one connection; the pool hands it to one caller at a time. */
function poolOver(pglite: PGlite, onFault?: (error: unknown) => void): Pool {
  const pool = new Pool({
    ...(createPgConfig(pglite) as PoolConfig),
    max: 1,
    idleTimeoutMillis: 0,
    types: columnTypes,
  });
  pool.on('connect', nameStatements);
  pool.on('error', (error) => onFault?.(error));
  return pool;
}

async function migratedTemplate(
  directory: string,
  migrations: readonly Migration[],
  contents?: TemplateContents,
): Promise<Blob> {
  const schema = migrations.map(({ version, checksum }) => `${version} ${checksum}`).join('\n');
  return templateOf(directory, `${schema}\n${contents?.name ?? ''}`, async (pglite) => {
    const pool = poolOver(pglite);
    await migrate(pool, migrations);
    await contents?.fill(pool);
    await pool.end();
  });
}

async function createEmbedded(
  options: DatabaseOptions,
  migrations: readonly Migration[],
): Promise<PGlite> {
  const templates =
    options.templates ?? (options.directory && join(options.directory, 'templates'));
  if (options.directory === undefined) {
    if (templates === undefined) return PGlite.create();
    const template = await migratedTemplate(templates, migrations, options.contents);
    return PGlite.create({ loadDataDir: template });
  }
  const data = dataFolder(options.directory);
  const complete = completeMarker(options.directory);
  if (await exists(complete)) return PGlite.create(data);
  // Nothing was ever acknowledged from a folder that was not finished.
  await rm(data, { recursive: true, force: true });
  const template = await migratedTemplate(templates ?? dirname(data), migrations);
  const pglite = await PGlite.create(data, { loadDataDir: template });
  await writeFile(complete, '');
  return pglite;
}

async function openEmbedded(
  options: DatabaseOptions,
  migrations: readonly Migration[],
): Promise<SandboxDatabase> {
  const release =
    options.directory === undefined
      ? async () => {}
      : await takeWriterLock(lockFile(options.directory));
  try {
    const pglite = await createEmbedded(options, migrations);
    const pool = poolOver(pglite, options.onFault);
    await migrate(pool, migrations);
    const kysely = createKysely(pool);
    return {
      kind: 'pglite',
      kysely,
      pool,
      async close() {
        await kysely.destroy();
        await pglite.close();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/**
 * Forgets all data: PGlite's data folder, or the schemas that the migrations made.
 *
 * @throws InUseError when another process has the folder open
 */
export async function resetDatabase(options: DatabaseOptions): Promise<void> {
  if (options.url !== undefined) {
    const pool = new Pool({ connectionString: options.url, max: 1 });
    try {
      for (const schema of schemasOf(await readMigrations())) {
        await pool.query(`drop schema if exists ${schema} cascade`);
      }
    } finally {
      await pool.end();
    }
  } else if (options.directory !== undefined) {
    const release = await takeWriterLock(lockFile(options.directory));
    await rm(completeMarker(options.directory), { force: true });
    await rm(dataFolder(options.directory), { recursive: true, force: true });
    await release();
  }
}

function schemasOf(migrations: readonly Migration[]): string[] {
  const made = migrations.flatMap(({ sql }) =>
    [...sql.matchAll(/^create schema (?:if not exists )?(\w+);/gm)].map((match) => match[1] ?? ''),
  );
  return ['kernel', ...made];
}
