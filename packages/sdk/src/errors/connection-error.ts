import { SdkError } from './sdk-error.ts';

/**
 * No answer came: the host was not found or refused, the connection broke, or the browser blocked the request (CORS,
 * offline). `code` is `connection-failed`; `cause` holds the runtime's words without personal data.
 */
export class ConnectionError extends SdkError {
  static override readonly name = 'ConnectionError';
  readonly retryable = true;
}
