import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { DEFAULT_BASE_PORT } from './environment.mjs';
import { addApiReference } from './api-reference/index.ts';
import { Authenticator } from './kernel/auth/authenticator.ts';
import { AuditLog } from './kernel/audit-log.ts';
import { TestClock } from './kernel/clock.ts';
import { createConfig } from './kernel/config.ts';
import type { SandboxConfig, SeedProfile } from './kernel/config.ts';
import { ContextFactory } from './kernel/context.ts';
import { openDatabase, resetDatabase } from './kernel/database.ts';
import type { SandboxDatabase } from './kernel/database.ts';
import { Housekeeping } from './kernel/housekeeping.ts';
import { buildApi } from './kernel/http/api.ts';
import { loadDocuments } from './kernel/http/documents.ts';
import type { ServiceDocument } from './kernel/http/documents.ts';
import { SensitiveDataFinder } from './kernel/http/sensitive-data.ts';
import { DocumentValidator } from './kernel/http/validation.ts';
import { IdempotencyStore } from './kernel/idempotency.ts';
import { createIdSource } from './kernel/ids.ts';
import { openKeys } from './kernel/keys.ts';
import type { Keys } from './kernel/keys.ts';
import { originsFor } from './kernel/origins.ts';
import type { SandboxOrigins } from './kernel/origins.ts';
import { createCursorCodec } from './kernel/page.ts';
import { createRequestLog } from './kernel/request-log.ts';
import type { SandboxRuntime } from './kernel/runtime.ts';
import type { ServiceModule } from './kernel/service.ts';
import { createPlatform } from './services/platform/index.ts';
import { loadTestClock } from './services/platform/public.ts';
import { createPersonRecords } from './services/registry/public.ts';
import { services as allServices } from './services/index.ts';

export interface SandboxOptions {
  /** The first of five ports in a row, or the origins themselves. */
  basePort?: number;
  origins?: SandboxOrigins;
  /** State folder: PGlite's data, keys. Left out: everything in memory. */
  directory?: string;
  /** Where PGlite's prepared data folders are kept; defaults to the state folder. */
  templates?: string;
  /** PostgreSQL ≥ 15 instead of PGlite. */
  databaseUrl?: string;
  profile?: SeedProfile;
  /** Forgets all data first. Keys stay. */
  reset?: boolean;
  /** One JSON line for each request and fault. */
  log?: (line: string) => void;
  config?: Partial<Omit<SandboxConfig, 'origins' | 'webhooks'>> & {
    webhooks?: Partial<SandboxConfig['webhooks']>;
  };
}

/** What tests put in the place of the real parts. */
export interface SandboxParts {
  database?: SandboxDatabase;
  keys?: Keys;
  clock?: TestClock;
  documents?: readonly ServiceDocument[];
  services?: Readonly<Record<string, ServiceModule>>;
}

/** The API of a sandbox with everything behind it; listens nowhere yet. */
export interface SandboxApi {
  runtime: SandboxRuntime;
  documents: readonly ServiceDocument[];
  validator: DocumentValidator;
  contexts: ContextFactory;
  app: FastifyInstance;
  /** Everything that time has made due: webhooks, deadlines. Resolves when it is done. */
  doDueWork(): Promise<void>;
  /** After applications were written past the platform service (seed data, tests). */
  forgetClients(): void;
  /** Starts looking for due work now and then. */
  start(): void;
  /** Ends open requests, then background work, then the database. */
  close(): Promise<void>;
}

async function openRuntime(options: SandboxOptions, parts: SandboxParts): Promise<SandboxRuntime> {
  const config = createConfig({
    ...options.config,
    origins: options.origins ?? originsFor(options.basePort ?? DEFAULT_BASE_PORT),
    profile: options.profile ?? 'dev',
  });
  const log = createRequestLog(options.log);
  const { directory } = options;
  const databaseOptions = {
    ...(options.databaseUrl === undefined ? {} : { url: options.databaseUrl }),
    ...(directory === undefined ? {} : { directory }),
    ...(options.templates === undefined ? {} : { templates: options.templates }),
    onFault: (error: unknown) => log.fault('database connection', error),
  };
  if (options.reset === true && parts.database === undefined) await resetDatabase(databaseOptions);
  const database = parts.database ?? (await openDatabase(databaseOptions));
  const clock = parts.clock ?? new TestClock();
  await loadTestClock(database.kysely, clock);
  return {
    config,
    database,
    clock,
    keys: parts.keys ?? openKeys(directory === undefined ? null : join(directory, 'keys.json')),
    newId: createIdSource(),
    log,
  };
}

/** Puts the API together over an open database. */
export async function createSandboxApi(
  options: SandboxOptions,
  parts: SandboxParts = {},
): Promise<SandboxApi> {
  const runtime = await openRuntime(options, parts);
  const services = parts.services ?? allServices;
  const documents = parts.documents ?? (await loadDocuments());
  const { keys, database } = runtime;
  const cursors = createCursorCodec(await keys.secret('kernel/cursors'));
  const idempotency = new IdempotencyStore(await keys.secret('kernel/idempotency'));
  const housekeeping = new Housekeeping(runtime);
  const platform = await createPlatform({
    runtime,
    documents,
    services,
    doDueWork: () => housekeeping.doDueWork(),
  });
  const contexts = new ContextFactory({ runtime, documents, cursors, outbox: platform.outbox });
  const authenticator = new Authenticator(runtime, platform.directory, platform.sessions);
  const validator = new DocumentValidator(documents);
  for (const service of Object.values(services)) {
    if (service.doDueWork !== undefined) {
      const work = service.doDueWork;
      housekeeping.onDue(() => work(contexts.outside()));
    }
  }
  housekeeping.onDue(() => platform.dispatcher.dispatchDue());
  housekeeping.onSweep(() => authenticator.forgetExpired());
  housekeeping.onSweep(() => idempotency.forgetExpired(database.kysely, runtime.clock.date()));
  housekeeping.onSweep(() => platform.forgetOld());
  const app = await buildApi({
    runtime,
    documents,
    services: { ...services, platform },
    validator,
    authenticator,
    directory: platform.directory,
    people: createPersonRecords(database.kysely),
    idempotency,
    contexts,
    sensitiveData: new SensitiveDataFinder(
      new Map(documents.map(({ service, document }) => [service, document])),
    ),
    audit: new AuditLog(runtime),
  });
  addApiReference(app, { runtime, documents, authenticator, directory: platform.directory });
  await app.ready();
  return {
    runtime,
    documents,
    validator,
    contexts,
    app,
    doDueWork: () => housekeeping.doDueWork(),
    forgetClients: () => platform.directory.invalidate(),
    start() {
      platform.dispatcher.start();
      housekeeping.start();
    },
    async close() {
      await app.close();
      await housekeeping.stop();
      await platform.dispatcher.stop();
      await contexts.idle();
      await authenticator.flush();
      await database.close();
    },
  };
}
