import type { Kysely } from 'kysely';
import type { Access } from './access.ts';
import type { Clock } from './clock.ts';
import type { SandboxConfig } from './config.ts';
import type { ServiceDocument } from './http/documents.ts';
import type { IdSource } from './ids.ts';
import type { Keys } from './keys.ts';
import type { CursorCodec } from './page.ts';
import type { FieldError } from './problem.ts';
import type { Database } from './tables.ts';

export type Locale = 'vi' | 'en';

/** Who calls. `null` in a request means an operation that is public. */
export type Principal = ClientPrincipal | PersonPrincipal | WidgetPrincipal;

export interface ClientPrincipal {
  kind: 'client';
  clientId: string;
  scopes: ReadonlySet<string>;
  /** When the access token ends, in milliseconds since the epoch. */
  expiresAt: number;
}

/** Somebody who signed in at the identity provider, through an application. */
export interface PersonPrincipal {
  kind: 'person';
  clientId: string;
  personId: string;
  scopes: ReadonlySet<string>;
  /** When the access token ends, in milliseconds since the epoch. */
  expiresAt: number;
}

export interface WidgetPrincipal {
  kind: 'widget';
  sessionId: string;
  clientId: string;
  widget: string;
  subject: { type: string; id: string };
  resource: string;
  operations: ReadonlySet<string>;
  /** When the access token ends, in milliseconds since the epoch. */
  expiresAt: number;
}

export interface ServiceRequest {
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, unknown>>;
  /** Valid against the document's schema. For NDJSON and bytes: undefined, see `rawBody`. */
  body: unknown;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  principal: Principal | null;
  /** In which capacity the caller acts, and which schools, children and places that reaches. */
  access: Access;
  operationId: string;
  requestId: string;
  /** Where the request came from; for limits, never stored or logged as it is. */
  remoteAddress?: string;
  locale: Locale;
  ifMatch?: string;
  ifNoneMatch?: string;
  /** Public operations that document a `DPoP` header: the thumbprint of the key that signed the proof. */
  proofKey?: string;
  /** The body of an operation that takes NDJSON or bytes: already received whole, so a slow sender holds no lock. */
  rawBody?: ReadableStream<Uint8Array>;
}

export interface ServiceResponse {
  status: number;
  body?: unknown;
  /** `ETag`, `Location`, `Retry-After`, …; the kernel answers 304 when If-None-Match names the ETag. */
  headers?: Readonly<Record<string, string>>;
  /**
   * Whose sensitive data the answer shows, for the record of reads; only where its form does not say so by `learnerId` and the
   * like (FHIR).
   */
  subjectIds?: readonly string[];
  /** Instead of `body`: sent as it comes, for NDJSON. Set `content-type` in `headers`. */
  stream?: AsyncIterable<string>;
  /** Instead of `body`: a file. Set `content-type` in `headers`. */
  bytes?: Uint8Array;
}

export interface ServiceContext {
  /** In unsafe methods the open transaction that also stores the idempotency record and events. */
  db: Kysely<Database>;
  clock: Clock;
  config: SandboxConfig;
  keys: Keys;
  newId: IdSource;
  documents: readonly ServiceDocument[];
  cursors: CursorCodec;
  /**
   * Writes an event and its webhook deliveries in the same transaction as the effect.
   *
   * @param clientId the only client that may see it; left out: every client that holds the event's scope
   */
  emit(type: string, data: unknown, options?: { clientId?: string }): Promise<void>;
  /** One atomic step: the open transaction where there is one, else a new one. */
  transaction<T>(work: (context: ServiceContext) => Promise<T>): Promise<T>;
  /** Runs after the commit and never when it failed: background jobs. Errors are logged. */
  afterCommit(work: (context: ServiceContext) => Promise<void>): void;
}

export type HandlerFunction = (
  request: ServiceRequest,
  context: ServiceContext,
) => Promise<ServiceResponse>;

/** A handler that opens its own transactions, because it waits for another server in between. */
export interface UnwrappedHandler {
  transaction: 'own';
  handle: HandlerFunction;
}

export type Handler = HandlerFunction | UnwrappedHandler;

/** Operation id → handler. */
export type Handlers = Readonly<Record<string, Handler>>;

/**
 * For unsafe operations that call another origin while they work (the identity provider shares this
 * database: a transaction held open across that call would wait for itself on PGlite's one connection).
 * `context.db` is then no transaction; use `context.transaction` for each atomic step.
 */
export function ownTransactions(handle: HandlerFunction): UnwrappedHandler {
  return { transaction: 'own', handle };
}

/**
 * GET addresses outside the documents that a browser is sent to, by path: `/identity/v1/callback`. No token, no
 * CORS; query values come as they were sent. Like `ownTransactions`: `context.db` is no transaction.
 */
export type BrowserRoutes = Readonly<Record<string, HandlerFunction>>;

/** What a backend wants a widget session for. */
export interface WidgetSessionRequest {
  clientId: string;
  widget: string;
  subject: { type: string; id: string };
  resource: string;
}

/** Whether subject and resource exist and go together; empty when they do. Pointers: `/subject/id`, `/resource`. */
export type WidgetSessionCheck = (
  session: WidgetSessionRequest,
  context: ServiceContext,
) => Promise<readonly FieldError[]>;

/** A prepared outcome of the sandbox. */
export interface Scenario {
  name: string;
  operationId: string;
  title: { vi: string; en: string };
}

/** What `services/<service>/index.ts` exports. */
export interface ServiceModule {
  handlers: Handlers;
  browserRoutes?: BrowserRoutes;
  /** Widget name → check, for `createWidgetSession`. */
  widgetSessionChecks?: Readonly<Record<string, WidgetSessionCheck>>;
  scenarios?: readonly Scenario[];
  /**
   * Work that time makes due, such as deadlines that have passed: called now and then, and whenever the test clock
   * was moved. Open a transaction with `context.transaction`.
   */
  doDueWork?: (context: ServiceContext) => Promise<void>;
}
