/**
 * What went wrong, as far as the person in front of the widget is concerned.
 * `offline` the service cannot be reached · `session` the widget session ran out or was refused ·
 * `forbidden` this session may not do that · `not-found` the thing is gone · `conflict` it changed meanwhile ·
 * `busy` too many requests or maintenance · `server` a fault on the service's side · `unexpected` anything else.
 */
export type FailureKind =
  | 'offline'
  | 'session'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'busy'
  | 'server'
  | 'unexpected';

export interface Failure {
  readonly kind: FailureKind;
  /** Stable machine code: the problem's `code`, or one of ours (`network-unreachable`, `unexpected-error`). */
  readonly code: string;
  /** HTTP status when the service answered. */
  readonly status?: number;
  /** Names the request in the service's log. */
  readonly requestId?: string;
}

/**
 * Reads any thrown value. API errors are recognised by shape, not by class, so an error from another copy of
 * the SDK on the page is understood too.
 */
export function toFailure(error: unknown): Failure {
  const status = numberAt(error, 'status') ?? 0;
  const refused = stringAt(error, 'name') === 'AuthError';
  if (status === 0) {
    if (isNetworkError(error)) return { kind: 'offline', code: 'network-unreachable' };
    return {
      kind: refused ? 'session' : 'unexpected',
      code: stringAt(error, 'code') ?? 'unexpected-error',
    };
  }
  const problem = valueAt(error, 'problem');
  const requestId = stringAt(error, 'requestId') ?? stringAt(problem, 'requestId');
  const kind = kindOf(status);
  return {
    // No token could be had: whatever the token endpoint calls it, the session is over.
    kind: refused && kind !== 'busy' && kind !== 'server' ? 'session' : kind,
    code: stringAt(problem, 'code') ?? stringAt(error, 'code') ?? `http-${status}`,
    status,
    ...(requestId === undefined ? {} : { requestId }),
  };
}

/** True where trying the same request again later can help. */
export function isTransient(failure: Failure): boolean {
  return failure.kind === 'offline' || failure.kind === 'busy' || failure.kind === 'server';
}

function kindOf(status: number): FailureKind {
  if (status === 401) return 'session';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 408 || status === 425 || status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'server' : 'unexpected';
}

/** The SDK names a lost connection and a timeout; bare `fetch` rejects with a TypeError. */
function isNetworkError(error: unknown): boolean {
  if (typeof navigator !== 'undefined' && navigator.onLine === false) return true;
  const name = stringAt(error, 'name');
  if (name === 'ConnectionError' || name === 'TimeoutError') return true;
  if (name === 'TypeError' && /fetch|network|load failed/i.test(stringAt(error, 'message') ?? '')) {
    return true;
  }
  const cause = valueAt(error, 'cause');
  return cause !== undefined && cause !== error && isNetworkError(cause);
}

function valueAt(source: unknown, key: string): unknown {
  return typeof source === 'object' && source !== null ? Reflect.get(source, key) : undefined;
}

function stringAt(source: unknown, key: string): string | undefined {
  const value = valueAt(source, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function numberAt(source: unknown, key: string): number | undefined {
  const value = valueAt(source, key);
  return typeof value === 'number' ? value : undefined;
}
