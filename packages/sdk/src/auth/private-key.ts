import { type CryptoKey, importJWK, importPKCS8, type JWK } from 'jose';
import { AuthError } from '../errors/auth-error.ts';

/** Signature algorithms that the identity provider takes for `private_key_jwt`. */
export type AssertionAlgorithm = 'ES256' | 'EdDSA';

/** A private key: JWK, PKCS #8 PEM text, or a key of WebCrypto. */
export type PrivateKeyInput = string | JWK | CryptoKey;

/** A key ready to sign with. */
export interface Signer {
  readonly key: CryptoKey;
  readonly alg: AssertionAlgorithm;
  readonly kid: string | undefined;
}

const isCryptoKey = (value: PrivateKeyInput): value is CryptoKey =>
  typeof value === 'object' && 'algorithm' in value && 'usages' in value;

const readPem = async (
  pem: string,
  alg: AssertionAlgorithm | undefined,
): Promise<{ key: CryptoKey; alg: AssertionAlgorithm }> => {
  if (alg) {
    return { key: await importPKCS8(pem, alg), alg };
  }
  // The text does not say what it holds until it is decoded: the one that fits imports.
  try {
    return { key: await importPKCS8(pem, 'ES256'), alg: 'ES256' };
  } catch {
    return { key: await importPKCS8(pem, 'EdDSA'), alg: 'EdDSA' };
  }
};

/**
 * Reads a private key for ES256 or EdDSA.
 *
 * @throws {AuthError} `invalid-key` when it is neither; the message never holds the key.
 */
export const readPrivateKey = async (options: {
  privateKey: PrivateKeyInput;
  algorithm?: AssertionAlgorithm | undefined;
  kid?: string | undefined;
}): Promise<Signer> => {
  const { privateKey, algorithm, kid } = options;
  try {
    if (typeof privateKey === 'string') {
      return { ...(await readPem(privateKey, algorithm)), kid };
    }
    if (isCryptoKey(privateKey)) {
      const alg = algorithm ?? (privateKey.algorithm.name === 'Ed25519' ? 'EdDSA' : 'ES256');
      return { key: privateKey, alg, kid };
    }
    const alg = algorithm ?? (privateKey.kty === 'OKP' ? 'EdDSA' : 'ES256');
    const key = await importJWK(privateKey, alg);
    if (!('usages' in key) || !key.usages.includes('sign')) {
      throw new TypeError('not a private key');
    }
    return { key, alg, kid: kid ?? privateKey.kid };
  } catch {
    // The runtime's own message may quote the key material.
    throw new AuthError('clientCredentials', 'invalid-key');
  }
};
