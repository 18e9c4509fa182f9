/** What jose 6 does by itself and verification must not. Each test shows jose's own behaviour first. */
import { CompactSign, compactVerify, exportJWK, generateKeyPair, importJWK } from 'jose';
import { expect, test } from 'vitest';
import { jwsVectors } from '../../test/jws-vectors.ts';
import { memoryReplayGuard } from './replay-guard.ts';
import { verifyJws } from './verify-jws.ts';

const es256 = jwsVectors.find(({ source }) => source === 'RFC 7515 A.3');
const { compact = '', key = { kty: '' } } = es256 ?? {};

const joseTakes = async (text: string): Promise<boolean> => {
  try {
    await compactVerify(
      text,
      await importJWK({ ...key } as Parameters<typeof importJWK>[0], 'ES256'),
    );
    return true;
  } catch {
    return false;
  }
};

test.each([
  ['a space behind', `${compact} `],
  ['a line break within', `${compact.slice(0, -9)}\n${compact.slice(-9)}`],
  ['padding', `${compact}==`],
  ['odd bits behind the last byte', compact.replace(/Q$/, 'R')],
])('jose takes %s: the gate does not', async (_name, text) => {
  expect(await joseTakes(text)).toBe(true);
  await expect(verifyJws(text, key, { algorithms: ['ES256'] })).rejects.toMatchObject({
    code: 'malformed',
  });
});

test('jose takes any algorithm that the key can do: here the caller names them', async () => {
  const { privateKey, publicKey } = await generateKeyPair('PS256', { extractable: true });
  const token = await new CompactSign(new Uint8Array([1]))
    .setProtectedHeader({ alg: 'PS256' })
    .sign(privateKey);
  await expect(compactVerify(token, publicKey)).resolves.toBeDefined();
  const { kty = '', n, e } = await exportJWK(publicKey);
  await expect(verifyJws(token, { kty, n, e }, { algorithms: ['RS256'] })).rejects.toMatchObject({
    code: 'algorithm-not-allowed',
  });
});

test('a cache keyed on the text would take each spelling anew: replays are told by jti', () => {
  const guard = memoryReplayGuard();
  const expiry = Date.now() + 1000;
  expect([guard.claim('vrs_1', expiry), guard.claim('vrs_1', expiry)]).toEqual([true, false]);
});
