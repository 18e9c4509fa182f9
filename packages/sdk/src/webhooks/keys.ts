import type { CryptoKey } from 'jose';
import type { JwkSet } from '../verification/jwk.ts';
import { decodeCanonical } from '../verification/canonical-base64url.ts';
import { decodeBase64 } from './base64.ts';
import { WebhookError } from './webhook-error.ts';

/** Public keys as a JWK Set, or as `whpk_…` texts (Standard Webhooks). */
export type WebhookPublicKeys = JwkSet | readonly string[];

/** A key of one of the two schemes, ready to check signatures with. */
export interface WebhookKey {
  readonly scheme: 'v1' | 'v1a';
  readonly key: CryptoKey;
}

/** Standard Webhooks: 24 to 64 random bytes. */
const isSecretLength = (bytes: Uint8Array | undefined): bytes is Uint8Array<ArrayBuffer> =>
  bytes !== undefined && bytes.length >= 24 && bytes.length <= 64;

/** HMAC key of a `whsec_…` secret. */
export const importSecret = async (
  secret: string,
  usage: 'sign' | 'verify',
): Promise<CryptoKey> => {
  const bytes = decodeBase64(secret.replace(/^whsec_/, ''));
  if (!isSecretLength(bytes)) {
    throw new WebhookError('invalid-key', 'a secret is "whsec_" and 24 to 64 bytes in base64');
  }
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [usage]);
};

/** An array has a `keys` too, its method: that is no way to tell the two apart. */
const isTexts = (keys: WebhookPublicKeys): keys is readonly string[] => Array.isArray(keys);

const publicKeyBytes = (keys: WebhookPublicKeys): (Uint8Array<ArrayBuffer> | undefined)[] =>
  isTexts(keys)
    ? keys.map((text) => decodeBase64(text.replace(/^whpk_/, '')))
    : keys.keys
        // A set may hold keys for other uses.
        .filter(({ kty, crv, use = 'sig' }) => kty === 'OKP' && crv === 'Ed25519' && use === 'sig')
        .map(({ x = '' }) => decodeCanonical(x));

/** Ed25519 keys of a JWK Set or of `whpk_…` texts. */
const importPublicKeys = (keys: WebhookPublicKeys): Promise<CryptoKey>[] =>
  publicKeyBytes(keys).map((bytes) => {
    if (bytes?.length !== 32) {
      throw new WebhookError('invalid-key', 'a public key is 32 bytes of Ed25519');
    }
    return crypto.subtle.importKey('raw', bytes, { name: 'Ed25519' }, false, ['verify']);
  });

/** Every key that a receiver trusts. */
export const importKeys = async (
  secrets: readonly string[],
  publicKeys: WebhookPublicKeys,
): Promise<readonly WebhookKey[]> => {
  const hmac = await Promise.all(secrets.map((secret) => importSecret(secret, 'verify')));
  const ed25519 = await Promise.all(importPublicKeys(publicKeys));
  return [
    ...hmac.map((key): WebhookKey => ({ scheme: 'v1', key })),
    ...ed25519.map((key): WebhookKey => ({ scheme: 'v1a', key })),
  ];
};
