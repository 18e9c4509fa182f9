import { isSdkError, SdkError } from './sdk-error.ts';

/**
 * An answer with a success status came that is not what the document promises: a captive portal's HTML page, a
 * redirect, broken JSON. `code` is `not-json`, `invalid-json`, `invalid-page` or `redirected`.
 */
export class ResponseError extends SdkError {
  override readonly name = 'ResponseError';

  static override isInstance(error: unknown): error is ResponseError {
    return isSdkError(error, 'ResponseError');
  }
}
