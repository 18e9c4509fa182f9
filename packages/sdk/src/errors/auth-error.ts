import { isSdkError, SdkError } from './sdk-error.ts';

/**
 * No access token could be had. `code` is the OAuth error (`invalid_client`, `invalid_scope`, RFC 6749 §5.2), the
 * service's problem code, or `session-expired` when a widget session ran out and no new handle can be asked for.
 */
export class AuthError extends SdkError {
  override readonly name = 'AuthError';
  /** HTTP status of the token endpoint, 0 when none was asked. */
  readonly status: number;

  constructor(code: string, message: string, status = 0) {
    super(code, message);
    this.status = status;
  }

  override get retryable(): boolean {
    return this.status === 429 || this.status >= 500;
  }

  static override isInstance(error: unknown): error is AuthError {
    return isSdkError(error, 'AuthError');
  }
}
