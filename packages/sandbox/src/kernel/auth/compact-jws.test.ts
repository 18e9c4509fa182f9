import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Jwk } from '@khuevan/sdk/verification';
import { describe, expect, it } from 'vitest';
import { verifyToken } from './compact-jws.ts';

const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
const key = (await exportJWK(publicKey)) as Jwk;
const token = await new SignJWT({ a: 1 })
  .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
  .sign(privateKey);
const [header = '', payload = '', signature = ''] = token.split('.');

/** The header in place of the token's own: its form is looked at before the signature. */
const withHeader = (json: string): string =>
  `${Buffer.from(json).toString('base64url')}.${payload}.${signature}`;

describe('a token', () => {
  it('is taken in its one spelling', async () => {
    await expect(verifyToken(token, key, 'at+jwt')).resolves.toMatchObject({ payload: { a: 1 } });
  });

  it.each([
    ['a space', `${header} .${payload}.${signature}`],
    ['a line break', `${token}\n`],
    ['padding', `${header}.${payload}=.${signature}`],
    ['stray bits', `${header}.${payload}.${signature.slice(0, -1)}${next(signature.at(-1))}`],
    ['four parts', `${token}.${signature}`],
    ['no signature', `${header}.${payload}.`],
    ['more than 8192 characters', `${header}.${'A'.repeat(8192)}.${signature}`],
  ])('is refused with %s', async (_name, text) => {
    await expect(verifyToken(text, key, 'at+jwt')).rejects.toMatchObject({ name: 'JwsError' });
  });

  it.each([
    '{"alg":"none","alg":"ES256","typ":"at+jwt"}',
    '{"\\u0061lg":"none","alg":"ES256","typ":"at+jwt"}',
    '{"alg":"ES256","typ":"at+jwt","crit":["exp"]}',
    '{"alg":"ES256","typ":"JWT"}',
    '{"alg":"none","typ":"at+jwt"}',
    '{"alg":"ES256","typ":"at+jwt","jwk":{"kty":"EC"}}',
  ])('is refused with the header %s', async (json) => {
    await expect(verifyToken(withHeader(json), key, 'at+jwt')).rejects.toMatchObject({
      name: 'JwsError',
    });
  });

  it('of another type is refused though its signature holds', async () => {
    await expect(verifyToken(token, key, 'dpop+jwt')).rejects.toThrow('wrong typ');
  });

  it('whose payload is no object is refused though its signature holds', async () => {
    const { CompactSign } = await import('jose');
    for (const text of ['[1]', 'null', '{', '\ud800']) {
      const jws = await new CompactSign(new TextEncoder().encode(text))
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
        .sign(privateKey);
      await expect(verifyToken(jws, key, 'at+jwt')).rejects.toMatchObject({ name: 'JwsError' });
    }
  });
});

/** 64 bytes leave four bits over in the last letter: the one after it decodes to the same bytes. */
function next(letter = 'A'): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return alphabet[alphabet.indexOf(letter) + 1] ?? 'B';
}
