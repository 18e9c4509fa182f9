import type { JWK } from 'jose';
import { decodeCanonicalBase64url } from './canonical-base64url.ts';
import { JwsError } from './jws-error.ts';

/** What a key must be for an algorithm (RFC 7518 §3, RFC 8037 §3.1, RFC 9864). */
interface KeyRule {
  readonly kty: 'EC' | 'RSA' | 'OKP' | 'oct';
  readonly crv?: string;
  /** Least size of the key in bytes: the modulus of RSA, the secret of HMAC. */
  readonly bytes?: number;
}

const RSA: KeyRule = { kty: 'RSA', bytes: 256 };
const ED25519: KeyRule = { kty: 'OKP', crv: 'Ed25519' };

const RULES: Readonly<Record<string, KeyRule>> = {
  ES256: { kty: 'EC', crv: 'P-256' },
  ES384: { kty: 'EC', crv: 'P-384' },
  ES512: { kty: 'EC', crv: 'P-521' },
  RS256: RSA,
  RS384: RSA,
  RS512: RSA,
  PS256: RSA,
  PS384: RSA,
  PS512: RSA,
  EdDSA: ED25519,
  Ed25519: ED25519,
  HS256: { kty: 'oct', bytes: 32 },
  HS384: { kty: 'oct', bytes: 48 },
  HS512: { kty: 'oct', bytes: 64 },
};

/** The members that make a public key (or a shared secret); whatever else a JWK holds is not handed on. */
const MEMBERS: Readonly<Record<KeyRule['kty'], readonly string[]>> = {
  EC: ['crv', 'x', 'y'],
  RSA: ['n', 'e'],
  OKP: ['crv', 'x'],
  oct: ['k'],
};

/** Whether verification knows the algorithm at all; `none` never is. */
export const isKnownAlgorithm = (alg: string): boolean => Object.hasOwn(RULES, alg);

/** Whether the key has the type and curve that the algorithm needs. */
export function fitsAlgorithm(jwk: JWK, alg: string): boolean {
  const rule = RULES[alg];
  return rule !== undefined && jwk.kty === rule.kty && (!rule.crv || jwk.crv === rule.crv);
}

/**
 * The public part of a key, checked against the algorithm.
 *
 * @throws {JwsError} `key-refused`
 */
export function keyFor(jwk: JWK, alg: string): JWK {
  const rule = RULES[alg];
  if (rule === undefined || !fitsAlgorithm(jwk, alg)) {
    throw new JwsError('key-refused', 'the key has another type or curve than the algorithm');
  }
  const named = jwk.alg === 'Ed25519' ? 'EdDSA' : jwk.alg;
  if (named !== undefined && named !== (alg === 'Ed25519' ? 'EdDSA' : alg)) {
    throw new JwsError('key-refused', 'the key is for another algorithm');
  }
  if ((jwk.use ?? 'sig') !== 'sig' || !(jwk.key_ops ?? ['verify']).some(canSign)) {
    throw new JwsError('key-refused', 'the key is not for signatures');
  }
  const members = MEMBERS[rule.kty].map((member) => [member, memberOf(jwk, member)] as const);
  const size = members[0]?.[1] ?? '';
  if (rule.bytes !== undefined && decodeCanonicalBase64url(size, 'key').length < rule.bytes) {
    throw new JwsError('key-refused', `the key has fewer than ${rule.bytes * 8} bits`);
  }
  return { kty: rule.kty, ...Object.fromEntries(members) } as JWK;
}

const canSign = (operation: string): boolean => operation === 'verify' || operation === 'sign';

function memberOf(jwk: JWK, member: string): string {
  const value = (jwk as Record<string, unknown>)[member];
  if (typeof value !== 'string') throw new JwsError('key-refused', `the key has no ${member}`);
  return value;
}
