import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { findPostgres, startPostgres } from './postgres.ts';
import type { PostgresServer } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server to make databases on; null where there is none. */
    postgresUrl: string | null;
    /** Names what is made once a run. */
    runId: string;
  }
}

/** One PostgreSQL for the whole run: started while the first tests already run, stopped at its end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL'];
  const binaries = findPostgres();
  let server: PostgresServer | null = null;
  if (given === undefined && binaries !== null) server = await startPostgres(binaries);
  const url = given ?? server?.url ?? null;
  if (url === null) {
    process.stderr.write(
      '\nBỎ QUA: không có PostgreSQL ≥ 15, sandbox chỉ được thử trên PGlite / SKIPPED: no PostgreSQL ≥ 15, the sandbox is tested on PGlite only.\n\n',
    );
  }
  const runId = randomBytes(6).toString('hex');
  project.provide('postgresUrl', url);
  project.provide('runId', runId);
  return async () => {
    await server?.stop();
  };
}
