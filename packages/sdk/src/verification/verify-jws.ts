import { compactVerify, importJWK, type JWK } from 'jose';
import { type ProtectedHeader, readCompact } from './compact.ts';
import { decodeCanonical } from './canonical-base64url.ts';
import type { Jwk, JwkSet } from './jwk.ts';
import { isSupported, selectKey, type SignatureAlgorithm } from './select-key.ts';
import { VerificationError } from './verification-error.ts';

/** Settings of {@link verifyJws}. */
export interface VerifyJwsOptions {
  /** Algorithms that may be used; everything else is refused. There is no default. */
  algorithms: readonly SignatureAlgorithm[];
}

/** A JWS whose signature holds. */
export interface VerifiedJws {
  readonly payload: Uint8Array;
  readonly protectedHeader: ProtectedHeader;
}

/**
 * Chooses the key by the header, before anything is verified. For tokens that bring their key along (a DPoP proof, RFC
 * 9449 §4.2): only here is a `jwk` in the header let through, and the caller answers for what it makes of it.
 *
 * @throws {VerificationError} what it throws, {@link verifyJws} throws.
 */
export type KeyResolver = (header: ProtectedHeader) => Jwk | Promise<Jwk>;

/** Only public members: a private key that stands in a set by mistake is not imported as one. */
const publicPart = ({ kty, crv, x, y, n, e, k }: Jwk): JWK =>
  Object.fromEntries(
    Object.entries(kty === 'oct' ? { kty, k } : { kty, crv, x, y, n, e }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as JWK;

/** RFC 7518 §3.2 and §3.3: an HMAC key is at least as long as its hash, an RSA key has at least 2048 bits. */
const isLongEnough = (jwk: Jwk, alg: string): boolean => {
  const bytes = decodeCanonical((jwk.kty === 'oct' ? jwk.k : jwk.n) ?? '')?.length ?? 0;
  return jwk.kty === 'oct' ? bytes * 8 >= Number(alg.slice(2)) : jwk.kty !== 'RSA' || bytes >= 256;
};

/** Keys by the object that they were given as: who verifies often with one key object imports it once. */
const imported = new WeakMap<Jwk, Map<string, ReturnType<typeof importJWK>>>();

const importOnce = (jwk: Jwk, alg: string): ReturnType<typeof importJWK> => {
  const keys = imported.get(jwk) ?? new Map<string, ReturnType<typeof importJWK>>();
  imported.set(jwk, keys);
  const key = keys.get(alg) ?? importJWK(publicPart(jwk), alg);
  keys.set(alg, key);
  return key;
};

/**
 * Verifies a compact JWS (RFC 7515) with a key that the caller already trusts. A strict gate stands in front: one
 * canonical spelling, each header member once, no critical extensions, no key out of the token, and key type and curve
 * as the algorithm asks. Use it for every signed text; remember `jti`, never the text itself, against replays.
 *
 * @throws {VerificationError} when the text is not to be trusted.
 * @throws {TypeError} when `algorithms` is empty or names one that does not exist.
 *
 * @example
 * ```ts
 * import { createClient } from '@khuevan/sdk';
 * import { getVerificationResult, listVerificationKeys } from '@khuevan/sdk/identity';
 * import { verifyJws } from '@khuevan/sdk/verification';
 *
 * const client = createClient({ baseUrl: 'http://localhost:4401' });
 * const { result } = await getVerificationResult(client, { verificationSessionId: 'ver_0' });
 * const { payload } = await verifyJws(result, await listVerificationKeys(client), { algorithms: ['ES256'] });
 * console.log(new TextDecoder().decode(payload));
 * ```
 */
export const verifyJws = async (
  compact: string,
  keys: Jwk | JwkSet | KeyResolver,
  { algorithms }: VerifyJwsOptions,
): Promise<VerifiedJws> => {
  if (algorithms.length === 0 || !algorithms.every(isSupported)) {
    throw new TypeError('algorithms must name the signature algorithms to accept');
  }
  const header = readCompact(compact, typeof keys === 'function');
  if (!(algorithms as readonly string[]).includes(header.alg)) {
    throw new VerificationError('algorithm-not-allowed', 'the "alg" of the header is not allowed');
  }
  const jwk = selectKey(typeof keys === 'function' ? await keys(header) : keys, header);
  if (!isLongEnough(jwk, header.alg)) {
    throw new VerificationError('no-matching-key', 'the key is too short');
  }
  try {
    const { payload } = await compactVerify(compact, await importOnce(jwk, header.alg), {
      algorithms: [header.alg],
    });
    return { payload, protectedHeader: header };
  } catch {
    // One answer for a broken key and a broken signature: neither says anything about the other.
    throw new VerificationError('signature-invalid', 'the signature does not hold');
  }
};
