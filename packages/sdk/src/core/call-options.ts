import type { RetryOptions } from './retry.ts';

/** Options that every operation takes as its third argument. They override those of the client for this call. */
export interface CallOptions {
  /** Ends the call, its retries and its waiting with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, answer body included; `false` for no limit. */
  timeout?: number | false | undefined;
  /** Milliseconds for the call with all its attempts and pauses; `false` for no limit. */
  totalTimeout?: number | false | undefined;
  /** Number of retries, or the whole policy. `0` sends once. */
  retry?: number | RetryOptions | undefined;
  /** Lets the request outlive the page, for a last save while it closes; browsers allow bodies up to 64 KiB. */
  keepalive?: boolean | undefined;
  /** Further request headers. They win over those that the SDK sets, except authentication. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** {@link CallOptions} and those that only some operations take, as the transport sees them. */
export interface AllCallOptions extends CallOptions {
  idempotencyKey?: string | undefined;
  ifMatch?: string | undefined;
  ifNoneMatch?: string | undefined;
}
