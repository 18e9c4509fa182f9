import * as fc from 'fast-check';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { describe, expect, test } from 'vitest';
import { jwsVectors } from '../../test/jws-vectors.ts';
import { readCompact } from './compact.ts';
import type { SignatureAlgorithm } from './select-key.ts';
import { verifyJws } from './verify-jws.ts';

const [hmac, rsa, ec, , eddsa] = jwsVectors as [
  (typeof jwsVectors)[number],
  (typeof jwsVectors)[number],
  (typeof jwsVectors)[number],
  (typeof jwsVectors)[number],
  (typeof jwsVectors)[number],
];

const encode = (text: string): string => Buffer.from(text).toString('base64url');

/** A text signed by jose with whatever header is asked for: what the gate must hold against. */
const sign = async (header: string, payload = '{}') => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const input = `${encode(header)}.${encode(payload)}`;
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    privateKey,
    Buffer.from(input),
  );
  return {
    compact: `${input}.${Buffer.from(signature).toString('base64url')}`,
    jwk: await publicJwk(publicKey),
  };
};
const publicJwk = async (key: CryptoKey) => {
  const { kty = '', crv, x, y } = await exportJWK(key);
  return { kty, crv, x, y };
};
const es256 = { algorithms: ['ES256'] } as const;

describe('published examples', () => {
  test.each(jwsVectors)(
    '$source ($algorithm) is accepted',
    async ({ algorithm, key, compact, payload }) => {
      const verified = await verifyJws(compact, key, { algorithms: [algorithm] });
      expect(new TextDecoder().decode(verified.payload)).toBe(payload);
      expect(verified.protectedHeader.alg).toBe(algorithm);
    },
  );

  test.each(jwsVectors)(
    '$source is accepted from a set with other keys',
    async ({ algorithm, key, compact }) => {
      const others = jwsVectors
        .filter((other) => other.key.kty !== key.kty)
        .map((other) => other.key);
      await expect(
        verifyJws(compact, { keys: [...others, key] }, { algorithms: [algorithm] }),
      ).resolves.toBeDefined();
    },
  );

  test('RFC 7515 A.5, which has no signature, is refused', async () => {
    const unsecured =
      'eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.';
    await expect(verifyJws(unsecured, ec.key, es256)).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('jose takes many spellings of one text: only one is accepted', () => {
  const [header = '', payload = '', signature = ''] = ec.compact.split('.');
  test.each([
    ['a space behind', `${ec.compact} `],
    ['a space before', ` ${ec.compact}`],
    [
      'a line break in the signature',
      `${header}.${payload}.${signature.slice(0, 9)}\n${signature.slice(9)}`,
    ],
    [
      'a line break in the payload',
      `${header}.${payload.slice(0, 9)}\r\n${payload.slice(9)}.${signature}`,
    ],
    ['padding', `${ec.compact}==`],
    ['the standard alphabet', ec.compact.replaceAll('-', '+').replaceAll('_', '/')],
    // The last character of 64 bytes carries four bits that mean nothing: Q is 010000, R is 010001.
    ['set bits behind the last byte', ec.compact.replace(/Q$/, 'R')],
    ['an empty signature', `${header}.${payload}.`],
    ['an empty payload', `${header}..${signature}`],
    ['an empty header', `.${payload}.${signature}`],
    ['two parts', `${header}.${payload}`],
    ['four parts', `${ec.compact}.${signature}`],
    ['a length that no bytes have', `${ec.compact}A`.slice(0, -2)],
    ['the empty text', ''],
  ])('%s', async (_name, compact) => {
    await expect(verifyJws(compact, ec.key, es256)).rejects.toMatchObject({ code: 'malformed' });
  });

  test('what is no text at all', async () => {
    await expect(verifyJws(undefined as unknown as string, ec.key, es256)).rejects.toMatchObject({
      code: 'malformed',
    });
  });

  test('a text of more than a megabyte', async () => {
    await expect(
      verifyJws(`${header}.${'A'.repeat(1_100_000)}.${signature}`, ec.key, es256),
    ).rejects.toMatchObject({
      code: 'malformed',
    });
  });
});

describe('headers', () => {
  test.each([
    ['a member twice', '{"alg":"ES256","alg":"ES256"}', 'invalid-header'],
    [
      'a member twice, once escaped',
      String.raw`{"alg":"ES256","a\u006cg":"none"}`,
      'invalid-header',
    ],
    ['a member twice, deep down', '{"alg":"ES256","x":[{"a":1,"a":2}]}', 'invalid-header'],
    ['no alg', '{"typ":"JWT"}', 'invalid-header'],
    ['an alg that is no text', '{"alg":["ES256"]}', 'invalid-header'],
    ['a kid that is no text', '{"alg":"ES256","kid":1}', 'invalid-header'],
    ['a list', '["ES256"]', 'invalid-header'],
    ['no JSON', 'alg=ES256', 'invalid-header'],
    ['a byte order mark', '\uFEFF{"alg":"ES256"}', 'invalid-header'],
    ['crit', '{"alg":"ES256","crit":["exp"],"exp":1}', 'unsupported-header'],
    ['crit twice', '{"alg":"ES256","crit":["exp","exp"],"exp":1}', 'unsupported-header'],
    ['an empty crit', '{"alg":"ES256","crit":[]}', 'unsupported-header'],
    ['b64', '{"alg":"ES256","b64":false,"crit":["b64"]}', 'unsupported-header'],
    ['b64 that is true', '{"alg":"ES256","b64":true}', 'unsupported-header'],
    ['jku', '{"alg":"ES256","jku":"https://attacker.example/keys"}', 'unsupported-header'],
    ['x5u', '{"alg":"ES256","x5u":"https://attacker.example/chain"}', 'unsupported-header'],
    ['x5c', '{"alg":"ES256","x5c":["MIIB"]}', 'unsupported-header'],
    ['another algorithm', '{"alg":"ES384"}', 'algorithm-not-allowed'],
    ['none', '{"alg":"none"}', 'algorithm-not-allowed'],
    ['an algorithm in other letters', '{"alg":"es256"}', 'algorithm-not-allowed'],
  ])('%s', async (_name, header, code) => {
    const { compact, jwk } = await sign(header);
    await expect(verifyJws(compact, jwk, es256)).rejects.toMatchObject({ code });
  });

  test('a key that the token brings along is not used', async () => {
    const { publicKey } = await generateKeyPair('ES256', { extractable: true });
    const { compact, jwk } = await sign(
      JSON.stringify({ alg: 'ES256', jwk: await publicJwk(publicKey) }),
    );
    await expect(verifyJws(compact, jwk, es256)).rejects.toMatchObject({
      code: 'unsupported-header',
    });
  });

  test('bytes that are not UTF-8', async () => {
    const header = Buffer.concat([
      Buffer.from('{"alg":"ES256","x":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}'),
    ]);
    const compact = `${header.toString('base64url')}.e30.AAAA`;
    await expect(verifyJws(compact, ec.key, es256)).rejects.toMatchObject({
      code: 'invalid-header',
    });
  });
});

describe('keys', () => {
  test('a public RSA key is no HMAC secret', async () => {
    const key = await crypto.subtle.importKey(
      'raw',
      Buffer.from(rsa.key.n ?? '', 'base64url'),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const compact = await new CompactSign(Buffer.from('{}'))
      .setProtectedHeader({ alg: 'HS256' })
      .sign(key);
    const allowed: SignatureAlgorithm[] = ['RS256', 'HS256'];
    await expect(verifyJws(compact, rsa.key, { algorithms: allowed })).rejects.toMatchObject({
      code: 'no-matching-key',
    });
    await expect(verifyJws(compact, rsa.key, { algorithms: ['RS256'] })).rejects.toMatchObject({
      code: 'algorithm-not-allowed',
    });
  });

  test.each([
    ['another type', rsa.key],
    ['another curve', { ...ec.key, crv: 'P-384' }],
    ['the other Edwards curve', eddsa.key],
    ['for encryption', { ...ec.key, use: 'enc' }],
    ['for another algorithm', { ...ec.key, alg: 'ES384' }],
    ['for other operations', { ...ec.key, key_ops: ['sign'] }],
    ['a set without keys', { keys: [] }],
    ['a set with two that fit', { keys: [ec.key, ec.key] }],
  ])('a key of %s does not fit', async (_name, key) => {
    await expect(verifyJws(ec.compact, key, es256)).rejects.toMatchObject({
      code: 'no-matching-key',
    });
  });

  test('kid is met exactly', async () => {
    const { compact, jwk } = await sign('{"alg":"ES256","kid":"a"}');
    const found = verifyJws(
      compact,
      {
        keys: [
          { ...ec.key, kid: 'b' },
          { ...jwk, kid: 'a' },
        ],
      },
      es256,
    );
    await expect(found).resolves.toBeDefined();
    for (const keys of [
      [{ ...jwk, kid: 'A' }],
      [{ ...jwk, kid: 'a ' }],
      [jwk],
      [{ ...jwk, kid: '../a' }],
    ]) {
      await expect(verifyJws(compact, { keys }, es256)).rejects.toMatchObject({
        code: 'no-matching-key',
      });
    }
    await expect(verifyJws(compact, { ...jwk, kid: 'b' }, es256)).rejects.toMatchObject({
      code: 'no-matching-key',
    });
    await expect(verifyJws(compact, jwk, es256)).resolves.toBeDefined();
  });

  test.each([
    ['an RSA key of 1024 bits', rsa, { ...rsa.key, n: (rsa.key.n ?? '').slice(0, 171) }],
    ['an HMAC secret shorter than its hash', hmac, { kty: 'oct', k: 'c2hvcnQ' }],
  ])('%s is too short', async (_name, vector, key) => {
    await expect(
      verifyJws(vector.compact, key, { algorithms: [vector.algorithm] }),
    ).rejects.toMatchObject({
      code: 'no-matching-key',
    });
  });

  test('a point that is not on the curve is a signature that does not hold', async () => {
    const key = { ...ec.key, y: ec.key.x };
    await expect(verifyJws(ec.compact, key, es256)).rejects.toMatchObject({
      code: 'signature-invalid',
    });
  });

  test('a private key in its place verifies as its public half', async () => {
    const key = { ...ec.key, d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI' };
    await expect(verifyJws(ec.compact, key, es256)).resolves.toBeDefined();
  });

  test('EdDSA and Ed25519 name one algorithm of a key', async () => {
    const verified = verifyJws(
      eddsa.compact,
      { ...eddsa.key, alg: 'Ed25519' },
      { algorithms: ['EdDSA'] },
    );
    await expect(verified).resolves.toBeDefined();
  });
});

test('algorithms has no default', async () => {
  await expect(verifyJws(ec.compact, ec.key, { algorithms: [] })).rejects.toThrow(TypeError);
  const none = { algorithms: ['none' as SignatureAlgorithm] };
  await expect(verifyJws(ec.compact, ec.key, none)).rejects.toThrow(TypeError);
});

test('errors hold neither the token nor its payload', async () => {
  const error: unknown = await verifyJws(ec.compact.replace(/1Q$/, '2Q'), ec.key, es256).catch(
    (caught: unknown) => caught,
  );
  expect(error).toMatchObject({
    code: 'signature-invalid',
    message: 'verification: the signature does not hold',
  });
});

describe('whatever is changed', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= \n';

  test('no text but the one that was signed is accepted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(ec, eddsa),
        fc.nat(),
        fc.constantFrom(...alphabet),
        fc.boolean(),
        async (vector, at, sign_, insert) => {
          const position = at % vector.compact.length;
          const changed =
            vector.compact.slice(0, position) +
            sign_ +
            vector.compact.slice(position + (insert ? 0 : 1));
          fc.pre(changed !== vector.compact);
          await expect(
            verifyJws(changed, vector.key, { algorithms: [vector.algorithm] }),
          ).rejects.toMatchObject({
            name: 'VerificationError',
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  test('an accepted text is spelled as its own bytes are', () => {
    const part = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(part, part, (payload, signature) => {
        const compact = `eyJhbGciOiJFUzI1NiJ9.${payload}.${signature}`;
        try {
          readCompact(compact, false);
        } catch {
          return;
        }
        const again = compact
          .split('.')
          .map((text) => Buffer.from(text, 'base64url').toString('base64url'));
        expect(again.join('.')).toBe(compact);
      }),
      { numRuns: 2000 },
    );
  });
});
