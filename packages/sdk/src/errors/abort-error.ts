import { isSdkError, safeCause, SdkError } from './sdk-error.ts';

/** The caller's `signal` ended the call. `code` is `aborted`; `cause` is what the signal gave as its reason. */
export class AbortError extends SdkError {
  override readonly name = 'AbortError';

  constructor(what: string, reason: unknown) {
    super('aborted', `${what}: aborted by the caller`, { cause: safeCause(reason) ?? reason });
  }

  static override isInstance(error: unknown): error is AbortError {
    return isSdkError(error, 'AbortError');
  }
}
