import type { Options } from 'ky';
import { isHTTPError, isTimeoutError } from 'ky';
import { readRetryAfter } from './retry-after.ts';

/** When and how often a failed attempt is repeated. */
export interface RetryOptions {
  /**
   * Retries after the first attempt.
   * @default 2
   */
  limit?: number | undefined;
  /**
   * Statuses that are worth another attempt. A 409 is repeated only when it carries `Retry-After`: the first request
   * with this idempotency key is still running.
   * @default [408, 409, 429, 500, 502, 503, 504]
   */
  statusCodes?: readonly number[] | undefined;
  /**
   * Milliseconds of the first pause's upper bound; it doubles with each attempt. The pause itself is drawn evenly
   * between 0 and the bound (full jitter), so that a fleet of clients does not return in step.
   * @default 300
   */
  backoff?: number | undefined;
  /**
   * Milliseconds that no drawn pause exceeds.
   * @default 10_000
   */
  backoffLimit?: number | undefined;
  /**
   * Milliseconds of the longest `Retry-After` that is waited for. A longer one, or one beyond the total timeout, ends
   * the call at once with the `ApiError`; its `retryAfter` says how long the service asked for.
   * @default 60_000
   */
  maxRetryAfter?: number | undefined;
}

const defaults = {
  limit: 2,
  statusCodes: [408, 409, 429, 500, 502, 503, 504],
  backoff: 300,
  backoffLimit: 10_000,
  maxRetryAfter: 60_000,
};

/** {@link RetryOptions} with every value known. */
export type RetryPolicy = { readonly [K in keyof RetryOptions]-?: NonNullable<RetryOptions[K]> };

/** Lays options over a policy; a number stands for `limit`. */
export const mergeRetry = (
  base: RetryPolicy | undefined,
  options: number | RetryOptions | undefined,
): RetryPolicy => {
  const merged: Record<string, unknown> = { ...(base ?? defaults) };
  const given = typeof options === 'number' ? { limit: options } : (options ?? {});
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) {
      merged[name] = value;
    }
  }
  return merged as RetryPolicy;
};

/**
 * The policy in ky's terms. ky by itself obeys a `Retry-After` of any length, retries no timeout, never retries a POST
 * and adds no jitter; each of these is set here.
 */
export const kyRetry = (policy: RetryPolicy, method: string, deadline: number): NonNullable<Options['retry']> => ({
  limit: policy.limit,
  methods: [method.toLowerCase() as 'get'],
  statusCodes: policy.statusCodes as number[],
  afterStatusCodes: policy.statusCodes as number[],
  maxRetryAfter: policy.maxRetryAfter,
  jitter: true,
  delay: (attempt) => Math.min(policy.backoffLimit, policy.backoff * 2 ** (attempt - 1)),
  shouldRetry: ({ error }) => {
    if (isHTTPError(error)) {
      const { status, headers } = error.response;
      const wait = readRetryAfter(headers);
      const tooLong = wait !== undefined && wait > Math.min(policy.maxRetryAfter, deadline - Date.now());
      return tooLong || (status === 409 && wait === undefined) ? false : undefined;
    }
    return isTimeoutError(error) || (error as { retryable?: boolean }).retryable === true;
  },
});
