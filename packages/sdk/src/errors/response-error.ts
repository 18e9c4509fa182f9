import { SdkError } from './sdk-error.ts';

/**
 * An answer with a success status came that is not what the document promises: a captive portal's HTML page, broken
 * JSON, a list that is none. `code` is `not-json` or `invalid-page`.
 */
export class ResponseError extends SdkError {
  static override readonly name = 'ResponseError';
}
