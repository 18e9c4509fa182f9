import { SignJWT, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { readHeader, verifyCompactJws } from './compact-jws.ts';
import { hasRepeatedMember } from './repeated-member.ts';

const { privateKey, publicKey } = await generateKeyPair('ES256');
const token = await new SignJWT({ a: 1 })
  .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
  .sign(privateKey);
const [header = '', payload = '', signature = ''] = token.split('.');
const expected = { algorithm: 'ES256', typ: 'at+jwt' };

/** The header in place of the token's own: its form is looked at before the signature. */
const withHeader = (json: string): string =>
  `${Buffer.from(json).toString('base64url')}.${payload}.${signature}`;

describe('a compact JWS', () => {
  it('is taken in its one spelling', async () => {
    await expect(verifyCompactJws(token, publicKey, expected)).resolves.toMatchObject({
      payload: { a: 1 },
    });
  });

  it.each([
    ['a space', `${header} .${payload}.${signature}`],
    ['a line break', `${token}\n`],
    ['padding', `${header}.${payload}=.${signature}`],
    ['stray bits', `${header}.${payload}.${signature.slice(0, -1)}${next(signature.at(-1))}`],
    ['four parts', `${token}.${signature}`],
    ['no signature', `${header}.${payload}.`],
  ])('is refused with %s', async (_name, text) => {
    await expect(verifyCompactJws(text, publicKey, expected)).rejects.toThrow('canonical');
  });

  it.each([
    '{"alg":"none","alg":"ES256","typ":"at+jwt"}',
    '{"\\u0061lg":"none","alg":"ES256","typ":"at+jwt"}',
    '{"alg":"ES256","jwk":{"kty":"oct","kty":"EC"}}',
  ])('is refused when its header names a member twice: %s', (json) => {
    expect(() => readHeader(withHeader(json))).toThrow('unreadable header');
  });

  it('is refused with a critical extension, another type or algorithm', async () => {
    for (const json of [
      '{"alg":"ES256","typ":"at+jwt","crit":["exp"]}',
      '{"alg":"ES256","typ":"JWT"}',
      '{"alg":"none","typ":"at+jwt"}',
    ]) {
      await expect(verifyCompactJws(withHeader(json), publicKey, expected)).rejects.toThrow(
        'wrong',
      );
    }
  });
});

describe('hasRepeatedMember', () => {
  it('tells objects apart', () => {
    expect(hasRepeatedMember('{"a":{"a":1},"b":[{"a":1},{"a":"a"}]}')).toBe(false);
    expect(hasRepeatedMember('{"a":"{\\"a\\":1,\\"a\\":2}"}')).toBe(false);
    expect(hasRepeatedMember('{"x":[{"a":1,"b":2,"a":3}]}')).toBe(true);
  });
});

/** 64 bytes leave four bits over in the last letter: the one after it decodes to the same bytes. */
function next(letter = 'A'): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return alphabet[alphabet.indexOf(letter) + 1] ?? 'B';
}
