import { SdkError } from './sdk-error.ts';

/**
 * No access token could be had. `code` is the OAuth error (`invalid_client`, `invalid_scope`, RFC 6749 §5.2), the
 * service's problem code, or `session-expired` when a widget session ran out and no new handle can be asked for.
 */
export class AuthError extends SdkError {
  static override readonly name = 'AuthError';
  /** HTTP status of the token endpoint, 0 when none was asked. */
  readonly status: number;
  /** A token endpoint that is overloaded or down is asked again by the call's own retries. */
  readonly retryable: boolean;

  constructor(what: string, code: string, status = 0) {
    super(what, code);
    this.status = status;
    this.retryable = status === 429 || status >= 500;
  }
}
