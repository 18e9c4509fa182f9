import { redact } from '../core/redact.ts';

const brand: unique symbol = Symbol.for('khuevan.sdk.error') as never;

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
  /** Written out, because minifiers shorten the name that a class has by itself; subclasses set their own. */
  static override readonly name: string = 'SdkError';
  /** Stable, for programs. */
  declare readonly code: string;
  /** `what` names the operation or part that failed, `detail` is for people where the code does not say enough. */
  constructor(what: string, code: string, detail = code, cause?: unknown) {
    super(redact(`${what}: ${detail}`), cause ? { cause: words(cause) } : undefined);
    this.name = new.target.name;
    this.code = code;
  }

  /** Marks errors of every copy of the SDK; on the prototype, so that it is not listed when the error is printed. */
  get [brand](): true {
    return true;
  }

  /** True for an error of this class, `SdkError` for any, from whichever copy of the SDK it comes. */
  static isInstance<T extends SdkError>(
    this: ErrorKind<T>,
    error: unknown,
    operation?: Identified,
  ): error is T {
    const ours = error as (SdkError & { readonly operation?: string }) | undefined;
    return (
      !!ours?.[brand] &&
      (this.name === 'SdkError' || ours.name === this.name) &&
      (!operation || ours.operation === operation.descriptor.id)
    );
  }
}

/** A class of the SDK's errors. */
export interface ErrorKind<T extends SdkError> {
  readonly name: string;
  readonly prototype: T;
}

/** An operation, as far as an error names it. */
export interface Identified {
  readonly descriptor: { readonly id: string };
}

/**
 * What may be kept of an error that a runtime threw: its words without personal data. The error itself is not kept,
 * because runtimes put whole URLs and request objects into it. Where it wraps another, as `fetch failed` does, that one
 * says what happened; of several at once there is only a code.
 */
const words = (error: unknown): string => {
  const { cause = error } = error as { cause?: unknown };
  const { message, code } = cause as { message?: unknown; code?: unknown };
  return redact(String(message || code || cause));
};
