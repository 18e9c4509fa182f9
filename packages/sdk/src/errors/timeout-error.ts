import { isSdkError, SdkError } from './sdk-error.ts';

/** The attempt or the whole call took longer than `timeout` or `totalTimeout`. `code` is `timeout`. */
export class TimeoutError extends SdkError {
  override readonly name = 'TimeoutError';

  constructor(what: string) {
    super('timeout', `${what}: no complete answer in time`);
  }

  override get retryable(): boolean {
    return true;
  }

  static override isInstance(error: unknown): error is TimeoutError {
    return isSdkError(error, 'TimeoutError');
  }
}
