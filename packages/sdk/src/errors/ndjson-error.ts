import { isSdkError, SdkError } from './sdk-error.ts';

/** A line of an NDJSON answer is not JSON. `code` is `invalid-line`; lines count from 1. */
export class NdjsonError extends SdkError {
  override readonly name = 'NdjsonError';
  /** Line that could not be read, counted from 1. Rows before it were delivered. */
  readonly line: number;

  constructor(what: string, line: number) {
    super('invalid-line', `${what}: line ${line} is not JSON`);
    this.line = line;
  }

  static override isInstance(error: unknown): error is NdjsonError {
    return isSdkError(error, 'NdjsonError');
  }
}
