import { isTimeoutError, type Options } from 'ky';
import { readRetryAfter } from './retry-after.ts';

/**
 * When and how often a failed attempt is repeated: after a broken connection, a timeout, and the statuses 408, 429, 500,
 * 502, 503 and 504; after a 409 only when it carries `Retry-After`, because then the first request with this idempotency
 * key is still running.
 */
export interface RetryOptions {
  /**
   * Retries after the first attempt.
   * @default 2
   */
  limit?: number;
  /**
   * Milliseconds of the first pause's upper bound; it doubles with each attempt. The pause itself is drawn evenly
   * between 0 and the bound (full jitter), so that a fleet of clients does not return in step.
   * @default 300
   */
  backoff?: number;
  /**
   * Milliseconds that no drawn pause exceeds.
   * @default 10_000
   */
  backoffLimit?: number;
  /**
   * Milliseconds of the longest `Retry-After` that is waited for. A longer one, or one beyond the total timeout, ends
   * the call at once with the `ApiError`; its `retryAfter` says how long the service asked for.
   * @default 60_000
   */
  maxRetryAfter?: number;
}

/** {@link RetryOptions} with every value known. */
export type RetryPolicy = Required<RetryOptions>;

const defaults: RetryPolicy = {
  limit: 2,
  backoff: 300,
  backoffLimit: 10_000,
  maxRetryAfter: 60_000,
};

/** Lays options over a policy; a number stands for `limit`. */
export const mergeRetry = (
  options: number | RetryOptions | undefined,
  base: RetryPolicy = defaults,
): RetryPolicy => ({
  ...base,
  ...(typeof options === 'number' ? { limit: options } : options),
});

/**
 * The policy in ky's terms. ky by itself obeys a `Retry-After` of any length, retries no timeout, never retries a POST
 * and adds no jitter; so both decisions, whether and how long, are made here.
 */
export const kyRetry = (
  { limit, backoff, backoffLimit, maxRetryAfter }: RetryPolicy,
  method: string,
  deadline: number,
): NonNullable<Options['retry']> => {
  let wait: number | undefined;
  return {
    limit,
    methods: [method.toLowerCase() as 'get'],
    delay: (attempt) =>
      wait ?? Math.random() * Math.min(backoffLimit, backoff * 2 ** (attempt - 1)),
    shouldRetry: ({ error }) => {
      const { response, retryable } = error as { response?: Response; retryable?: boolean };
      if (!response) {
        return retryable || isTimeoutError(error);
      }
      const { status, headers } = response;
      wait = readRetryAfter(headers);
      return (
        [408, 409, 429, 500, 502, 503, 504].includes(status) &&
        (wait ?? (status === 409 ? Infinity : 0)) <= Math.min(maxRetryAfter, deadline - Date.now())
      );
    },
  };
};
