import { isSdkError, safeCause, SdkError } from './sdk-error.ts';

/**
 * No answer came: the host was not found or refused, the connection broke, or the browser blocked the request (CORS,
 * offline). `code` is `connection-failed`.
 */
export class ConnectionError extends SdkError {
  override readonly name = 'ConnectionError';

  constructor(what: string, cause: unknown) {
    super('connection-failed', `${what}: no answer from the service`, { cause: safeCause(cause) });
  }

  override get retryable(): boolean {
    return true;
  }

  static override isInstance(error: unknown): error is ConnectionError {
    return isSdkError(error, 'ConnectionError');
  }
}
