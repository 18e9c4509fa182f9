import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';

export type SigningAlgorithm = 'ES256' | 'EdDSA' | 'PS256';

export interface SigningKey {
  algorithm: SigningAlgorithm;
  kid: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  privateJwk: JWK;
  publicJwk: JWK;
}

/**
 * The sandbox's own keys, made on first use and kept in the state folder, never in the repository.
 * Names are `service/purpose`, for example `identity-provider/tokens`, `platform/webhooks`.
 */
export interface Keys {
  signing(name: string, algorithm: SigningAlgorithm): Promise<SigningKey>;
  /** 32 random bytes. */
  secret(name: string): Promise<Uint8Array>;
}

/** The key that signs access tokens: the identity provider signs, the API verifies. */
export const ACCESS_TOKEN_KEY = 'identity-provider/tokens';

type StoredKeys = Record<string, JWK | string>;

async function toSigningKey(algorithm: SigningAlgorithm, privateJwk: JWK): Promise<SigningKey> {
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...publicJwk } = privateJwk;
  const [privateKey, publicKey] = await Promise.all([
    importJWK(privateJwk, algorithm),
    importJWK(publicJwk, algorithm),
  ]);
  if (privateKey instanceof Uint8Array || publicKey instanceof Uint8Array) {
    throw new TypeError(`a signing key must be asymmetric`);
  }
  return {
    algorithm,
    kid: privateJwk.kid ?? '',
    privateKey,
    publicKey,
    privateJwk,
    publicJwk,
  };
}

async function generateJwk(algorithm: SigningAlgorithm): Promise<JWK> {
  const pair = await generateKeyPair(algorithm, { extractable: true });
  const jwk = await exportJWK(pair.privateKey);
  return { ...jwk, alg: algorithm, use: 'sig', kid: await calculateJwkThumbprint(jwk) };
}

class StoredKeyRing implements Keys {
  readonly #file: string | null;
  readonly #signing = new Map<string, Promise<SigningKey>>();
  #stored: Promise<StoredKeys> | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(file: string | null) {
    this.#file = file;
  }

  signing(name: string, algorithm: SigningAlgorithm): Promise<SigningKey> {
    const id = `${name}:${algorithm}`;
    let key = this.#signing.get(id);
    if (key === undefined) {
      key = this.#loadSigning(id, algorithm);
      this.#signing.set(id, key);
    }
    return key;
  }

  async secret(name: string): Promise<Uint8Array> {
    const stored = await this.#load();
    const id = `${name}:secret`;
    const known = stored[id];
    if (typeof known === 'string') return Buffer.from(known, 'base64url');
    const fresh = randomBytes(32);
    stored[id] = fresh.toString('base64url');
    await this.#save(stored);
    return fresh;
  }

  async #loadSigning(id: string, algorithm: SigningAlgorithm): Promise<SigningKey> {
    const stored = await this.#load();
    let jwk = stored[id];
    if (typeof jwk !== 'object') {
      jwk = await generateJwk(algorithm);
      stored[id] = jwk;
      await this.#save(stored);
    }
    return toSigningKey(algorithm, jwk);
  }

  #load(): Promise<StoredKeys> {
    this.#stored ??= this.#read();
    return this.#stored;
  }

  async #read(): Promise<StoredKeys> {
    if (this.#file === null) return {};
    try {
      return JSON.parse(await readFile(this.#file, 'utf8')) as StoredKeys;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
      throw error;
    }
  }

  /** Written beside and renamed over, so that a killed process leaves the old file whole. */
  #save(stored: StoredKeys): Promise<void> {
    const file = this.#file;
    if (file === null) return Promise.resolve();
    this.#writing = this.#writing.then(async () => {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(`${file}.new`, JSON.stringify(stored), { mode: 0o600 });
      await rename(`${file}.new`, file);
    });
    return this.#writing;
  }
}

/** @param file where the keys are kept; null keeps them in memory, for tests */
export function openKeys(file: string | null): Keys {
  return new StoredKeyRing(file);
}
