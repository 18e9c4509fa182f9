import { SdkError } from '../errors/sdk-error.ts';

/** Why a signed text was refused. */
export type VerificationErrorCode =
  /** Not three parts of canonical base64url, or too long. */
  | 'malformed'
  /** The header is not a JSON object in UTF-8 with each member once. */
  | 'invalid-header'
  /** The header asks for something that is never accepted: `crit`, `b64`, a key of its own. */
  | 'unsupported-header'
  /** `alg` is not among those that the caller allows. */
  | 'algorithm-not-allowed'
  /** No key, or more than one, fits `kid` and `alg`. */
  | 'no-matching-key'
  | 'signature-invalid'
  /** The payload is not a JSON object in UTF-8 with each member once. */
  | 'invalid-payload'
  /** A claim is missing or not as expected; the message names it. */
  | 'claim-invalid'
  /** `exp` has passed. */
  | 'expired'
  /** The replay guard has seen this `jti`. */
  | 'replayed';

/** A signed text is not to be trusted. `code` is a {@link VerificationErrorCode}. */
export class VerificationError extends SdkError {
  static override readonly name = 'VerificationError';
  declare readonly code: VerificationErrorCode;

  constructor(code: VerificationErrorCode, detail: string) {
    super('verification', code, detail);
  }
}
