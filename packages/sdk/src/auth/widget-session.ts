import type { Fetch } from '../core/client.ts';
import { AuthError } from '../errors/auth-error.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import type { Auth } from './auth.ts';
import { createBinding } from './binding.ts';
import { boundToken, type IssuedToken, keepToken } from './bound-token.ts';
import { postBound } from './post-bound.ts';

/** What the service says of a widget session. */
export interface WidgetSession extends IssuedToken {
  /** Tag name of the element that the session is for. */
  readonly widget: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** Id of the resource that the session is limited to. */
  readonly resource: string;
  /** `operationId`s that the session may call. */
  readonly operations: readonly string[];
}

/** Settings of {@link widgetSession}. */
export interface WidgetSessionOptions {
  /** Origin of the services, the same as the client's. */
  baseUrl: string;
  /** First handle, when the page already has one. Good for one exchange, within ten minutes. */
  handle?: string | undefined;
  /** Asks the host's backend for a new handle: at the start when there is no `handle`, and whenever the session is over. */
  fetchHandle?: (() => Promise<string>) | undefined;
  /** Replaces the runtime's `fetch` where `session()` is called before any operation. */
  fetch?: Fetch | undefined;
}

/** Authentication of a widget, and the session behind it. */
export interface WidgetAuth extends Auth {
  /** The session, exchanged now if it has not been yet. Holds the access token: keep it out of storage and logs. */
  session(): Promise<WidgetSession>;
}

/**
 * Authentication of a widget in a page. Exchanges the handle that the host's backend made for a short-lived token that is
 * bound to a key of this page, renews it before it ends and once when it is refused. The token and the key stay in
 * memory.
 *
 * @throws {AuthError} `session-expired` from calls when the session is over and there is no `fetchHandle`.
 *
 * @example
 * ```ts
 * import { createClient } from '@khuevan/sdk';
 * import { widgetSession } from '@khuevan/sdk/auth/widget-session';
 *
 * const baseUrl = 'http://localhost:4401';
 * const fetchHandle = async () => (await fetch('/widget-handle', { method: 'POST' })).text();
 * const client = createClient({ baseUrl, auth: widgetSession({ baseUrl, fetchHandle }) });
 * ```
 */
export const widgetSession = (options: WidgetSessionOptions): WidgetAuth => {
  const binding = createBinding();
  let { handle } = options;
  const source = keepToken<WidgetSession>(async (next) => {
    const current = handle ?? (await options.fetchHandle?.());
    // A handle can be exchanged once.
    handle = undefined;
    if (!current) {
      throw new AuthError('widgetSession', 'session-expired');
    }
    const exchanged = postBound<WidgetSession>('widgetSession', binding, next, async () => ({
      url: `${options.baseUrl.replace(/\/*$/, '')}/platform/v1/widget-sessions/exchange`,
      type: 'application/json',
      body: JSON.stringify({ handle: current }),
    }));
    return exchanged.catch((error: { retryable?: boolean }) => {
      // A request that broke may not have arrived: a page that has no other handle tries this one again.
      handle = error.retryable && !options.fetchHandle ? current : undefined;
      throw error;
    });
  });
  return Object.assign(boundToken(binding, source), {
    session: () =>
      source((request) =>
        (options.fetch ?? fetch)(request).catch((error: unknown) => {
          throw new ConnectionError('widgetSession', 'connection-failed', undefined, error);
        }),
      ),
  });
};
