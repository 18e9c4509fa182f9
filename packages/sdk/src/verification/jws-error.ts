import { SdkError } from '../errors/sdk-error.ts';

/**
 * Why a signed text was refused:
 * - `malformed`: not the canonical form of a compact JWS (RFC 7515 §3.1, RFC 4648 §3.5 and §5)
 * - `header-refused`: a header member that is not understood or must not be trusted (RFC 7515 §4.1.11)
 * - `algorithm-refused`: not one of the pinned `algorithms`
 * - `key-not-found`: no key of the set fits the header
 * - `key-refused`: the key has another type, curve, size or purpose than the algorithm needs (RFC 7518 §3)
 * - `signature-invalid`: the signature does not belong to this text and key
 */
export type JwsErrorCode =
  | 'malformed'
  | 'header-refused'
  | 'algorithm-refused'
  | 'key-not-found'
  | 'key-refused'
  | 'signature-invalid';

/** A signed text was refused. The message never repeats any part of it. */
export class JwsError extends SdkError {
  static override readonly kind = 'JwsError';
  declare readonly code: JwsErrorCode;

  constructor(code: JwsErrorCode, detail: string) {
    super('verifyJws', code, detail);
  }
}
