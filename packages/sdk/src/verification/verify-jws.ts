import { compactVerify, importJWK, type JWK } from 'jose';
import { fitsAlgorithm, isKnownAlgorithm, keyFor } from './algorithm-key.ts';
import { decodeCanonicalBase64url } from './canonical-base64url.ts';
import { JwsError } from './jws-error.ts';
import { type ProtectedHeader, readProtectedHeader } from './protected-header.ts';

/** A set of public keys (RFC 7517 §5). */
export interface Jwks {
  readonly keys: readonly Jwk[];
}

/** A key (RFC 7517 §4). */
export interface Jwk {
  readonly kty?: string;
  readonly kid?: string;
  readonly [member: string]: unknown;
}

export interface VerifyJwsOptions {
  /** The algorithms that may have signed, such as `['ES256']`. Never taken from the token. */
  readonly algorithms: readonly string[];
}

export interface VerifiedJws {
  /** The signed bytes, decoded. */
  readonly payload: Uint8Array;
  readonly protectedHeader: ProtectedHeader;
}

/** A megabyte of text: far beyond any token, and the end of what one caller can make us hash. */
const MAX_LENGTH = 1_048_576;
/** How many keys without a matching `kid` are tried at most. */
const MAX_CANDIDATES = 16;

/**
 * Verifies a JWS in compact form (RFC 7515 §5.2) and gives its payload.
 *
 * The text must be in its canonical form: exactly three non-empty parts of base64url without padding, white space or
 * stray bits. Headers that bring their own key, critical extensions and repeated members are refused, `none` always
 * is, and the key must have the type, curve and size that the algorithm asks for.
 *
 * @param compact the signed text, `header.payload.signature`
 * @param jwkOrJwks the key, or the set to choose from by `kid`
 * @throws {JwsError} with the reason as `code`
 *
 * @example
 * ```ts
 * import { verifyJws } from '@khuevan/sdk/verification';
 *
 * const { payload } = await verifyJws(result, keys, { algorithms: ['ES256'] });
 * const claims = JSON.parse(new TextDecoder().decode(payload));
 * ```
 */
export async function verifyJws(
  compact: string,
  jwkOrJwks: Jwk | Jwks,
  { algorithms }: VerifyJwsOptions,
): Promise<VerifiedJws> {
  if (typeof compact !== 'string' || compact.length > MAX_LENGTH) {
    throw new JwsError('malformed', 'not a text of at most 1 MiB');
  }
  const parts = compact.split('.');
  const [header = '', payload = '', signature = ''] = parts;
  if (parts.length !== 3) throw new JwsError('malformed', 'not three parts');
  const protectedHeader = readProtectedHeader(decodeCanonicalBase64url(header, 'header'));
  const bytes = decodeCanonicalBase64url(payload, 'payload');
  decodeCanonicalBase64url(signature, 'signature');

  const { alg } = protectedHeader;
  if (!algorithms.includes(alg) || !isKnownAlgorithm(alg)) {
    throw new JwsError('algorithm-refused', 'the algorithm is not one of those expected');
  }
  for (const candidate of candidates(jwkOrJwks, protectedHeader)) {
    if (await isSignedBy(compact, keyFor(candidate, alg), alg)) {
      return { payload: bytes, protectedHeader };
    }
  }
  throw new JwsError('signature-invalid', 'the signature does not belong to this text and key');
}

function candidates(jwkOrJwks: Jwk | Jwks, { alg, kid }: ProtectedHeader): JWK[] {
  if (!isSet(jwkOrJwks)) {
    if (kid !== undefined && jwkOrJwks.kid !== undefined && jwkOrJwks.kid !== kid) {
      throw new JwsError('key-not-found', 'the header names another key');
    }
    return [jwkOrJwks as JWK];
  }
  const keys = jwkOrJwks.keys as readonly JWK[];
  const found =
    kid === undefined
      ? keys.filter((key) => fitsAlgorithm(key, alg)).slice(0, MAX_CANDIDATES)
      : keys.filter((key) => key.kid === kid);
  if (found.length === 0) throw new JwsError('key-not-found', 'no key of the set fits the header');
  return found;
}

const isSet = (keys: Jwk | Jwks): keys is Jwks => Array.isArray((keys as Jwks).keys);

async function isSignedBy(compact: string, jwk: JWK, alg: string): Promise<boolean> {
  const key = await importJWK(jwk, alg).catch(() => {
    throw new JwsError('key-refused', 'the key is not valid');
  });
  return compactVerify(compact, key, { algorithms: [alg] }).then(
    () => true,
    () => false,
  );
}
