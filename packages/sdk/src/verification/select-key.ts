import type { ProtectedHeader } from './compact.ts';
import type { Jwk, JwkSet } from './jwk.ts';
import { VerificationError } from './verification-error.ts';

/** Signature algorithms that can be verified, and the key that each takes (RFC 7518 §3.1, RFC 8037 §3.1, RFC 9864). */
const keyOf = {
  ES256: { kty: 'EC', crv: 'P-256' },
  ES384: { kty: 'EC', crv: 'P-384' },
  ES512: { kty: 'EC', crv: 'P-521' },
  EdDSA: { kty: 'OKP', crv: 'Ed25519' },
  Ed25519: { kty: 'OKP', crv: 'Ed25519' },
  RS256: { kty: 'RSA' },
  RS384: { kty: 'RSA' },
  RS512: { kty: 'RSA' },
  PS256: { kty: 'RSA' },
  PS384: { kty: 'RSA' },
  PS512: { kty: 'RSA' },
  HS256: { kty: 'oct' },
  HS384: { kty: 'oct' },
  HS512: { kty: 'oct' },
} as const satisfies Record<string, { kty: string; crv?: string }>;

/** Algorithm that a caller may allow. `none` is not among them. */
export type SignatureAlgorithm = keyof typeof keyOf;

/** Two names of one algorithm. */
const sameAlgorithm = (one: string, other: string): boolean =>
  one === other || [one, other].every((name) => name === 'EdDSA' || name === 'Ed25519');

const fits = (jwk: Jwk, { alg, kid }: ProtectedHeader): boolean => {
  const { kty, crv }: { kty: string; crv?: string } = keyOf[alg as SignatureAlgorithm];
  return (
    jwk.kty === kty &&
    (crv === undefined || jwk.crv === crv) &&
    (jwk.alg === undefined || sameAlgorithm(jwk.alg, alg)) &&
    (jwk.use === undefined || jwk.use === 'sig') &&
    (jwk.key_ops === undefined || jwk.key_ops.includes('verify')) &&
    (kid === undefined || jwk.kid === undefined || jwk.kid === kid)
  );
};

/**
 * The one key that the header's `kid` and `alg` allow. Type and curve come from the key, never from the token, so a
 * public RSA key is never taken for an HMAC secret. In a set, a token's `kid` must be met exactly.
 *
 * @throws {VerificationError} `no-matching-key`.
 */
export const selectKey = (keys: Jwk | JwkSet, header: ProtectedHeader): Jwk => {
  const candidates =
    'keys' in keys
      ? keys.keys.filter(
          (jwk) => fits(jwk, header) && (header.kid === undefined || jwk.kid === header.kid),
        )
      : [keys].filter((jwk) => fits(jwk, header));
  const [jwk, another] = candidates;
  if (!jwk || another) {
    throw new VerificationError(
      'no-matching-key',
      jwk ? 'more than one key fits' : 'no key fits "kid" and "alg"',
    );
  }
  return jwk;
};

/** Whether the caller may allow this algorithm. */
export const isSupported = (algorithm: string): algorithm is SignatureAlgorithm =>
  Object.hasOwn(keyOf, algorithm);
