import { expect, test } from 'vitest';
import { isUsableKey } from './client-keys.ts';

/** RFC 7515, appendix A.3. */
const X = 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU';
const Y = 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0';
const P256 = { kty: 'EC', crv: 'P-256', x: X, y: Y };
/** RFC 8037, appendix A.2. */
const ED25519 = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
};

test.each([
  P256,
  { ...P256, alg: 'ES256', use: 'sig', kid: '2026-09', key_ops: ['verify'] },
  ED25519,
  { ...ED25519, alg: 'EdDSA' },
  { ...ED25519, alg: 'Ed25519' },
])('%j can be used', async (jwk) => {
  expect(await isUsableKey(jwk)).toBe(true);
});

test.each([
  ['RSA', { kty: 'RSA', n: 'AQAB', e: 'AQAB' }],
  ['nothing but its type', { kty: 'EC' }],
  ['a point beside the curve', { ...P256, y: X }],
  ['a short coordinate', { ...P256, x: 'AQAB' }],
  ['padding', { ...P256, x: `${X}=` }],
  ['no y', { kty: 'EC', crv: 'P-256', x: X }],
  ['another curve', { ...P256, crv: 'P-384' }],
  ['a curve named as a member of every object', { ...P256, crv: 'toString' }],
  ['a curve of another type', { ...ED25519, crv: 'P-256' }],
  ['X25519', { ...ED25519, crv: 'X25519' }],
  ['a short Ed25519 key', { ...ED25519, x: 'AQAB' }],
  ['alg none', { ...P256, alg: 'none' }],
  ['the other alg', { ...P256, alg: 'EdDSA' }],
  ['a key for encryption', { ...P256, use: 'enc' }],
  ['a key that only signs', { ...P256, key_ops: ['sign'] }],
  ['operations that are no list', { ...P256, key_ops: 'verify' as unknown as string[] }],
])('%s cannot', async (_what, jwk) => {
  expect(await isUsableKey(jwk)).toBe(false);
});
