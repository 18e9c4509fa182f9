import { decodeBase64 } from './base64.ts';

/** A key with the version of the signatures that it makes: `v1` HMAC-SHA256, `v1a` Ed25519. */
export interface SignatureKey {
  readonly version: 'v1' | 'v1a';
  readonly key: CryptoKey;
}

const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;

/** WebCrypto's name of the algorithm behind a version. */
export const algorithmOf = (version: SignatureKey['version']): 'HMAC' | 'Ed25519' =>
  version === 'v1' ? 'HMAC' : 'Ed25519';

/**
 * Reads an endpoint's secret, `whsec_` and base64 of 24 to 64 bytes (Standard Webhooks 1.0, "Symmetric").
 *
 * @throws {TypeError} when it is none; the message does not repeat it
 */
export async function secretKey(secret: string, usage: 'sign' | 'verify'): Promise<SignatureKey> {
  const bytes = decodeBase64(secret.startsWith('whsec_') ? secret.slice(6) : '');
  if (bytes === undefined || bytes.length < 24 || bytes.length > 64) {
    throw new TypeError('A webhook secret is whsec_ and 24 to 64 bytes in base64.');
  }
  return { version: 'v1', key: await crypto.subtle.importKey('raw', bytes, HMAC, false, [usage]) };
}

/** The Ed25519 keys of a JWK Set (RFC 8037); others in it are for other uses and are passed over. */
export async function publicKeys(set: {
  readonly keys: readonly { readonly kty?: string; readonly [member: string]: unknown }[];
}): Promise<SignatureKey[]> {
  const own = set.keys.filter((jwk) => jwk.kty === 'OKP' && jwk['crv'] === 'Ed25519');
  return Promise.all(
    own.map(async ({ x }) => ({
      version: 'v1a' as const,
      key: await crypto.subtle.importKey(
        'jwk',
        { kty: 'OKP', crv: 'Ed25519', x: String(x) },
        'Ed25519',
        false,
        ['verify'],
      ),
    })),
  );
}
