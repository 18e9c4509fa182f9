/**
 * When and how often a failed attempt is repeated: after a broken connection, a timeout, the statuses 408, 429, 500, 502,
 * 503 and 504, and any refusal with `Retry-After`, as a 409 while the first request with an idempotency key is running.
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
   * Milliseconds of the longest pause. A `Retry-After` beyond it, or beyond the total timeout, ends the call at once with
   * the `ApiError`; its `retryAfter` says how long the service asked for.
   * @default 60_000
   */
  maxDelay?: number;
}

/** {@link RetryOptions} with every value known. */
export type RetryPolicy = Required<RetryOptions>;

const defaults: RetryPolicy = {
  limit: 2,
  backoff: 300,
  maxDelay: 60_000,
};

/** Lays options over a policy; a number stands for `limit`. */
export const mergeRetry = (
  options: number | RetryOptions | undefined,
  base: RetryPolicy = defaults,
): RetryPolicy => ({
  ...base,
  ...(typeof options === 'number' ? { limit: options } : options),
});
