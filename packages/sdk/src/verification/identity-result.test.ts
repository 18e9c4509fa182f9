import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { memoryReplayGuard } from './replay-guard.ts';
import { verifyIdentityResult, type VerifyIdentityResultOptions } from './identity-result.ts';

const now = Date.parse('2026-11-23T02:00:00Z');
const seconds = now / 1000;
const claims = {
  iss: 'http://localhost:4401',
  aud: 'cli_1',
  sub: 'pairwise',
  iat: seconds,
  exp: seconds + 600,
  jti: 'vrs_1',
  status: 'verified',
  verification_session: 'ver_1',
  nonce: 'n-1',
};

let key: CryptoKey;
let options: VerifyIdentityResultOptions;
beforeAll(async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  key = pair.privateKey;
  const { kty = '', crv, x, y } = await exportJWK(pair.publicKey);
  const jwks = { keys: [{ kty, crv, x, y, kid: 'k-1' }] };
  options = { jwks, issuer: 'http://localhost:4401', audience: 'cli_1', now: () => now };
});

const sign = (payload: JWTPayload, typ = 'verification-result+jwt'): Promise<string> =>
  new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'k-1', typ }).sign(key);

const verify = async (
  change: object = {},
  more: Partial<VerifyIdentityResultOptions> = {},
  typ?: string,
) => verifyIdentityResult(await sign({ ...claims, ...change }, typ), { ...options, ...more });

test('a result gives its claims', async () => {
  const result = await verify({}, { nonce: 'n-1', verificationSession: 'ver_1' });
  expect([result.status, result.verification_session, result.sub]).toEqual([
    'verified',
    'ver_1',
    'pairwise',
  ]);
});

describe('refused', () => {
  test.each<[string, object, Partial<VerifyIdentityResultOptions>]>([
    ['another issuer', { iss: 'http://localhost:9' }, {}],
    ['another audience', { aud: 'cli_2' }, {}],
    ['several audiences', { aud: ['cli_1', 'cli_2'] }, {}],
    ['one audience in a list', { aud: ['cli_1'] }, {}],
    ['no expiry', { exp: undefined }, {}],
    ['an expiry that is a text', { exp: '9999999999' }, {}],
    ['no time of issue', { iat: undefined }, {}],
    ['issued in the future', { iat: seconds + 120 }, {}],
    ['no jti', { jti: undefined }, {}],
    ['an empty jti', { jti: '' }, {}],
    ['no subject', { sub: undefined }, {}],
    ['a status that is no outcome', { status: 'processing' }, {}],
    ['no session', { verification_session: undefined }, {}],
    ['another session', {}, { verificationSession: 'ver_2' }],
    ['another nonce', {}, { nonce: 'n-2' }],
    ['no nonce', { nonce: undefined }, { nonce: 'n-1' }],
  ])('%s', async (_name, change, more) => {
    await expect(verify(change, more)).rejects.toMatchObject({ code: 'claim-invalid' });
  });

  test('another type of token, signed with the same key', async () => {
    await expect(verify({}, {}, 'at+jwt')).rejects.toMatchObject({ code: 'claim-invalid' });
  });

  test('expired, clocks allowed for', async () => {
    await expect(verify({ exp: seconds - 59 })).resolves.toBeDefined();
    await expect(verify({ exp: seconds - 60 })).rejects.toMatchObject({ code: 'expired' });
    await expect(verify({ exp: seconds - 1 }, { clockTolerance: 0 })).rejects.toMatchObject({
      code: 'expired',
    });
  });

  test('taken a second time, under another spelling of its signature too', async () => {
    const replayGuard = memoryReplayGuard(10, () => now);
    await verify({}, { replayGuard });
    // ECDSA signatures differ each time: the guard goes by jti.
    await expect(verify({}, { replayGuard })).rejects.toMatchObject({ code: 'replayed' });
    await expect(verify({ jti: 'vrs_2' }, { replayGuard })).resolves.toBeDefined();
  });
});
