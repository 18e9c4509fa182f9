import type { TestClock } from './clock.ts';
import type { SandboxConfig } from './config.ts';
import type { SandboxDatabase } from './database.ts';
import type { IdSource } from './ids.ts';
import type { Keys } from './keys.ts';
import type { RequestLog } from './request-log.ts';

/** What the origins of one sandbox share: the API, the identity provider and the content server. */
export interface SandboxRuntime {
  config: SandboxConfig;
  database: SandboxDatabase;
  clock: TestClock;
  keys: Keys;
  newId: IdSource;
  log: RequestLog;
}

/** A server of one origin. `createIdentityProvider(runtime)` and `createContentServer(runtime)` give one. */
export interface OriginServer {
  /** Listens on 127.0.0.1 at the port of its origin; rejects when the port is in use. */
  listen(): Promise<void>;
  /** Ends open requests and frees the port. */
  close(): Promise<void>;
}
