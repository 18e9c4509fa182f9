import { SdkError } from './sdk-error.ts';

/** The caller's `signal` ended the call. `code` is `aborted`; `cause` tells the signal's reason. */
export class AbortError extends SdkError {
  static override readonly name = 'AbortError';
}
