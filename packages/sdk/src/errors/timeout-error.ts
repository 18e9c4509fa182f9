import { SdkError } from './sdk-error.ts';

/** The attempt or the whole call took longer than `timeout` or `totalTimeout`. `code` is `timeout`. */
export class TimeoutError extends SdkError {
  static override readonly name = 'TimeoutError';
  readonly retryable = true;
}
