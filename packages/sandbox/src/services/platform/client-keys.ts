import { importJWK } from 'jose';
import type { JWK } from 'jose';

/** The algorithms that applications sign with (RFC 7518 §3.4, RFC 8037 §3.1), by curve. */
const CURVES: Readonly<Record<string, { kty: string; importAs: string; algorithms: string[] }>> = {
  'P-256': { kty: 'EC', importAs: 'ES256', algorithms: ['ES256'] },
  Ed25519: { kty: 'OKP', importAs: 'EdDSA', algorithms: ['EdDSA', 'Ed25519'] },
};

/** 32 bytes: a coordinate of P-256, or a key of Ed25519. */
const BYTES_32 = /^[A-Za-z0-9_-]{43}$/;

/** Whether signatures can be verified with this public key: ES256 or EdDSA, and a point that is on its curve. */
export async function isUsableKey(jwk: JWK): Promise<boolean> {
  const { kty, crv, x, y, alg, use, key_ops: operations } = jwk;
  const curve = Object.hasOwn(CURVES, crv ?? '') ? CURVES[crv ?? ''] : undefined;
  if (curve === undefined || kty !== curve.kty) return false;
  if (alg !== undefined && !curve.algorithms.includes(alg)) return false;
  if (use !== undefined && use !== 'sig') return false;
  if (operations !== undefined && !isForVerifying(operations)) return false;
  const coordinates = kty === 'EC' ? [x, y] : [x];
  if (!coordinates.every((text) => text !== undefined && BYTES_32.test(text))) return false;
  try {
    const key = kty === 'EC' ? { kty, crv, x, y } : { kty, crv, x };
    await importJWK(key as JWK, curve.importAs);
    return true;
  } catch {
    return false;
  }
}

/** `key_ops` is in no document of ours, so it can be anything. */
function isForVerifying(operations: unknown): boolean {
  return Array.isArray(operations) && operations.includes('verify');
}
