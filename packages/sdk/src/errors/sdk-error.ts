import { redact } from '../core/redact.ts';

const brand: unique symbol = Symbol.for('khuevan.sdk.error') as never;

/** Options of every error of the SDK. */
export interface SdkErrorOptions {
  cause?: unknown;
}

/**
 * Base of every error that the SDK throws. `code` is stable and meant for programs, `message` for people and free of
 * personal numbers. Use the static `isInstance` of each class instead of `instanceof`: it also knows errors of another
 * copy of the SDK on the same page.
 *
 * @example
 * ```ts
 * import { SdkError } from '@khuevan/sdk';
 *
 * const report = (error: unknown) => (SdkError.isInstance(error) ? error.code : 'unknown');
 * ```
 */
export class SdkError extends Error {
  override readonly name: string = 'SdkError';
  /** Stable, for programs. */
  readonly code: string;

  constructor(code: string, message: string, options?: SdkErrorOptions) {
    super(redact(message), options);
    this.code = code;
  }

  /** Marks errors of every copy of the SDK. */
  get [brand](): true {
    return true;
  }

  /** Whether the same call may succeed when it is sent again. */
  get retryable(): boolean {
    return false;
  }

  /** True for every error of the SDK. */
  static isInstance(error: unknown): error is SdkError {
    return isSdkError(error);
  }
}

/** True for errors of any copy of the SDK; with a name, for those of that class. */
export const isSdkError = (error: unknown, name?: string): error is SdkError =>
  typeof error === 'object' &&
  error !== null &&
  (error as { [brand]?: boolean })[brand] === true &&
  (name === undefined || (error as Error).name === name);

/**
 * What may be kept of an error that a runtime threw: its name, its code and its message without personal data. The
 * error itself is not kept, because runtimes put whole URLs and request objects into it.
 */
export const safeCause = (error: unknown): Error | undefined => {
  if (!(error instanceof Error)) {
    return undefined;
  }
  const { name, code, cause } = error as Error & { code?: unknown };
  const copy = new Error(redact(error.message), cause instanceof Error ? { cause: safeCause(cause) } : undefined);
  copy.name = name;
  return typeof code === 'string' ? Object.assign(copy, { code }) : copy;
};
