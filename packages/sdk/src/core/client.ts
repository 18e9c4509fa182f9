import type { Auth } from '../auth/auth.ts';
import { createGate, type Gate } from './gate.ts';
import type { Middleware } from './middleware.ts';
import { mergeRetry, type RetryOptions, type RetryPolicy } from './retry.ts';
import type { Warning } from './warning.ts';

/** The part of `fetch` that the SDK calls. */
export type Fetch = (request: Request) => Promise<Response>;

/** Settings of {@link createClient}. */
export interface ClientOptions {
  /** Origin of the services, e.g. `https://api.example.vn`; a path prefix is kept. */
  baseUrl: string;
  /** Who calls: `clientCredentials` on a backend, `widgetSession` in a page. Absent: only public operations. */
  auth?: Auth | undefined;
  /** Replaces the runtime's `fetch`, for tests and proxies. */
  fetch?: Fetch | undefined;
  /**
   * Milliseconds for one attempt, answer body included; `false` for no limit.
   * @default 30_000
   */
  timeout?: number | false | undefined;
  /**
   * Milliseconds for a call with all its attempts and pauses; `false` for no limit.
   * @default 120_000
   */
  totalTimeout?: number | false | undefined;
  /** Number of retries, or the whole policy. */
  retry?: number | RetryOptions | undefined;
  /**
   * Calls in flight at once, retries included; further ones wait in order, and their timeouts start when they get a
   * place. A middleware must not call the same client, or it may wait for its own place.
   * @default 32
   */
  concurrency?: number | undefined;
  /** Language of texts from the service (`Accept-Language`): `vi`, `en`. */
  locale?: string | undefined;
  /** Wraps every attempt; the first is the outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** Tracing, from `openTelemetry()` of `@khuevan/sdk/telemetry`; wraps all middleware. */
  telemetry?: Middleware | undefined;
  /**
   * Called once an operation when the service announces its end.
   * @default console.warn
   */
  onWarning?: ((warning: Warning) => void) | undefined;
  /** Records of every attempt, from `logAttempts(console)` of `@khuevan/sdk/logging`; wraps all else. */
  logger?: Middleware | undefined;
}

/** Settings as the transport reads them: every default filled in. */
export interface ClientSettings {
  readonly fetch: Fetch;
  readonly timeout: number | false;
  readonly totalTimeout: number | false;
  readonly retry: RetryPolicy;
  readonly gate: Gate;
  readonly locale: string | undefined;
  readonly stages: readonly Middleware[];
  readonly onWarning: (warning: Warning) => void;
  readonly warned: Set<string>;
}

/** What every operation takes as its first argument. Make one a process or page with {@link createClient}. */
export interface Client {
  readonly baseUrl: string;
  /** Settings with every default filled in; for the SDK's own use. */
  readonly settings: ClientSettings;
}

/**
 * Makes a client. It sends nothing by itself.
 *
 * @throws {TypeError} when `baseUrl` is not an absolute URL.
 *
 * @example
 * ```ts
 * import { createClient } from '@khuevan/sdk';
 * import { listAdministrativeUnits } from '@khuevan/sdk/reference';
 *
 * const client = createClient({ baseUrl: 'http://localhost:4401', locale: 'vi' });
 * for await (const unit of listAdministrativeUnits(client, { level: 'province' })) {
 *   console.log(unit.code);
 * }
 * ```
 */
export const createClient = (options: ClientOptions): Client => {
  const baseUrl = new URL(options.baseUrl).href.replace(/\/*$/, '');
  return {
    baseUrl,
    settings: {
      // Looked up at each call: a page may replace fetch after the client was made.
      fetch: options.fetch ?? ((request) => fetch(request)),
      timeout: options.timeout ?? 30_000,
      totalTimeout: options.totalTimeout ?? 120_000,
      retry: mergeRetry(options.retry),
      gate: createGate(options.concurrency ?? 32),
      locale: options.locale,
      stages: [
        options.logger,
        options.telemetry,
        ...(options.middleware ?? []),
        options.auth,
      ].filter((stage) => !!stage),
      // oxlint-disable-next-line no-console -- the documented default
      onWarning: options.onWarning ?? console.warn,
      warned: new Set(),
    },
  };
};
