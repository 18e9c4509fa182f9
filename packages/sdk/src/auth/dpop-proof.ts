import type { CryptoKey } from 'jose';
import { base64url } from './base64url.ts';

/** Key pair that access tokens are bound to. The private half never leaves WebCrypto. */
export interface DpopKey {
  readonly privateKey: CryptoKey;
  /** Public half, as it stands in each proof. */
  readonly jwk: {
    readonly kty: string;
    readonly crv: string;
    readonly x: string;
    readonly y: string;
  };
}

/** What a proof is for. */
export interface DpopTarget {
  readonly method: string;
  /** Query and fragment are left out of the proof, as RFC 9449 §4.2 asks. */
  readonly url: string;
  /** Access token that goes with the request; absent at the token endpoint. */
  readonly accessToken?: string | undefined;
  /** Nonce that the server gave (RFC 9449 §8). */
  readonly nonce?: string | undefined;
  /** Milliseconds since 1970, by the server's clock. */
  readonly now?: number | undefined;
}

const encode = (value: unknown): string =>
  base64url(new TextEncoder().encode(JSON.stringify(value)));

/** Generates a non-extractable ES256 key pair. */
export const createDpopKey = async (): Promise<DpopKey> => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  const { kty = '', crv = '', x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  return { privateKey, jwk: { kty, crv, x, y } };
};

/**
 * Makes a DPoP proof (RFC 9449 §4.2), good for one request.
 *
 * @example
 * ```ts
 * import { createDpopKey, dpopProof } from '@khuevan/sdk/auth/dpop';
 *
 * const key = await createDpopKey();
 * const proof = await dpopProof(key, { method: 'GET', url: 'https://api.example/registry/v1/schools' });
 * console.log(proof.split('.').length); // 3
 * ```
 */
export const dpopProof = async (
  { privateKey, jwk }: DpopKey,
  { method, url, accessToken, nonce, now = Date.now() }: DpopTarget,
): Promise<string> => {
  const hash = async (text: string): Promise<string> =>
    base64url(
      new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
    );
  const signed = `${encode({ typ: 'dpop+jwt', alg: 'ES256', jwk })}.${encode({
    jti: crypto.randomUUID(),
    htm: method,
    htu: url.replace(/[?#].*/, ''),
    iat: Math.floor(now / 1000),
    ath: accessToken && (await hash(accessToken)),
    nonce,
  })}`;
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    privateKey,
    new TextEncoder().encode(signed),
  );
  return `${signed}.${base64url(new Uint8Array(signature))}`;
};
