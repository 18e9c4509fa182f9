import { SdkError } from './sdk-error.ts';

/** A line of an NDJSON answer is not JSON. `code` is `invalid-line`. */
export class NdjsonError extends SdkError {
  static override readonly name = 'NdjsonError';
  /** Line that could not be read, counted from 1. Rows before it were delivered. */
  readonly line: number;

  constructor(what: string, line: number) {
    super(what, 'invalid-line', `line ${line} is not JSON`);
    this.line = line;
  }
}
