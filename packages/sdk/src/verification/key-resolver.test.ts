import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import type { Jwk } from './jwk.ts';
import { verifyJws } from './verify-jws.ts';

const pair = await generateKeyPair('ES256', { extractable: true });
const header = await exportJWK(pair.publicKey);
const jwk = header as Jwk;
const proof = await new SignJWT({ jti: 'p-1' })
  .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: header })
  .sign(pair.privateKey);
const options = { algorithms: ['ES256'] } as const;

test('a key in the header counts only where the caller chooses it by a function', async () => {
  await expect(verifyJws(proof, jwk, options)).rejects.toMatchObject({
    code: 'unsupported-header',
  });
  const { protectedHeader } = await verifyJws(proof, ({ jwk: own }) => own as Jwk, options);
  expect(protectedHeader.typ).toBe('dpop+jwt');
});

test('the chosen key must have signed, and be of the algorithm that the header names', async () => {
  const other = await exportJWK((await generateKeyPair('ES256')).publicKey);
  await expect(verifyJws(proof, () => other as Jwk, options)).rejects.toMatchObject({
    code: 'signature-invalid',
  });
  const secret = { kty: 'oct', k: 'A'.repeat(86) };
  await expect(verifyJws(proof, () => secret, options)).rejects.toMatchObject({
    code: 'no-matching-key',
  });
});

test('what the function throws comes through', async () => {
  const refuse = () => {
    throw new RangeError('not on P-256');
  };
  await expect(verifyJws(proof, refuse, options)).rejects.toThrow(RangeError);
});

test('no other special header is let through with it', async () => {
  const special = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', jwk: header, jku: 'https://example.com' })
    .sign(pair.privateKey);
  await expect(verifyJws(special, () => jwk, options)).rejects.toMatchObject({
    code: 'unsupported-header',
  });
});
