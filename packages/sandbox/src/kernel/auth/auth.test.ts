import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACCESS_TOKEN_KEY } from '../keys.ts';
import { testDatabases } from '../../testing/databases.ts';
import { issueAccessToken, ProofKey } from '../../testing/test-client.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';
import { startTestSandbox } from '../../testing/test-sandbox.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const PATH = '/platform/v1/access-tokens/current';
const URL = `http://localhost:4401${PATH}`;

let sandbox: TestSandbox;
let client: TestCaller & { clientId: string };
let token: string;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  client = await sandbox.client();
  token = client.accessToken ?? '';
});
afterAll(() => sandbox.close());

function expectRefusal(answer: Answer, status: number, code: string, challenge?: string): void {
  expect({ status: answer.status, code: answer.at('/code') }).toEqual({ status, code });
  if (challenge !== undefined) expect(answer.headers['www-authenticate']).toBe(challenge);
}

const NO_TOKEN = 'DPoP algs="ES256"';
const BAD_TOKEN = 'DPoP error="invalid_token", algs="ES256"';
const BAD_PROOF = 'DPoP error="invalid_dpop_proof", algs="ES256"';

test('a good token with a good proof tells who it is', async () => {
  const answer = await client.get(PATH);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    kind: 'client',
    clientId: client.clientId,
    scopes: expect.arrayContaining(['registry.learners.read']),
    operations: [],
  });
});

describe('the access token', () => {
  const issue = (claims: Partial<Parameters<typeof issueAccessToken>[2]>) =>
    issueAccessToken(sandbox.runtime.keys, sandbox.runtime.config, {
      clientId: client.clientId,
      scopes: ['registry.learners.read'],
      jkt: client.key.jkt,
      ...claims,
    });

  test('missing', async () => {
    expectRefusal(await client.get(PATH, { token: null }), 401, 'unauthorized', NO_TOKEN);
  });

  test('as a bearer token', async () => {
    const answer = await client.get(PATH, { headers: { authorization: `Bearer ${token}` } });
    expectRefusal(answer, 401, 'invalid-token', BAD_TOKEN);
  });

  test.each(['DPoP', 'DPoP a b', 'Basic dTpw', 'DPoP  x'])('sent as %j', async (authorization) => {
    const answer = await client.get(PATH, { headers: { authorization } });
    expectRefusal(answer, 401, 'unauthorized', NO_TOKEN);
  });

  test.each([
    ['expired', { lifetime: -1 }],
    ['of another issuer', { issuer: 'http://127.0.0.1:9999' }],
    ['for another audience', { audience: 'http://localhost:9999' }],
    ['of another type (an ID token)', { typ: 'JWT' }],
    ['bound to another key', { jkt: 'A'.repeat(43) }],
    ['of an application that is not registered', { clientId: 'cli_00000000000000000000000000' }],
  ])('%s', async (_name, claims) => {
    const answer = await client.get(PATH, { token: await issue(claims) });
    expectRefusal(answer, 401, 'invalid-token', BAD_TOKEN);
  });

  test('signed with another key under our kid', async () => {
    const { kid } = await sandbox.runtime.keys.signing(ACCESS_TOKEN_KEY, 'ES256');
    const forged = await new SignJWT({
      client_id: client.clientId,
      scope: 'registry.learners.read',
      cnf: { jkt: client.key.jkt },
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
      .setIssuer('http://127.0.0.1:4402')
      .setAudience('http://localhost:4401')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(client.key.privateKey);
    expectRefusal(await client.get(PATH, { token: forged }), 401, 'invalid-token', BAD_TOKEN);
  });

  test('without algorithm', async () => {
    const [, payload] = token.split('.');
    const header = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
    const answer = await client.get(PATH, { token: `${header}.${payload}.AA` });
    expectRefusal(answer, 401, 'invalid-token', BAD_TOKEN);
  });

  test('in any spelling but its own', async () => {
    const [header, payload, signature = ''] = token.split('.');
    const last = signature.at(-1) ?? '';
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    // The last character of 64 bytes carries two bits; the other four are ignored by lenient decoders.
    const other = alphabet[alphabet.indexOf(last) ^ 1] ?? '';
    for (const text of [
      `${header}.${payload}.${signature.slice(0, -1)}${other}`,
      `${header}.${payload}.${signature}==`,
      `${header}.${payload}.${signature}.`,
    ]) {
      expectRefusal(await client.get(PATH, { token: text }), 401, 'invalid-token', BAD_TOKEN);
    }
  });

  test('without the scope: 403 that names it', async () => {
    const answer = await client.get('/platform/v1/clients', { token: await issue({}) });
    expectRefusal(
      answer,
      403,
      'insufficient-scope',
      'DPoP error="insufficient_scope", scope="platform.clients.read", algs="ES256"',
    );
  });
});

describe('the proof', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const good = { method: 'GET', url: URL };
  const prove = (claims: object = {}, header: Record<string, unknown> = {}) =>
    client.key.prove({ ...good, accessToken: token, ...claims }, header);

  test.each<[string, () => Promise<string | null>]>([
    ['missing', async () => null],
    ['not a JWS', async () => 'nonsense'],
    ['for another method', () => prove({ method: 'POST' })],
    ['for another address', () => prove({ url: `${URL}x` })],
    ['for another origin', () => prove({ url: `http://localhost:9999${PATH}` })],
    ['too old', () => prove({ iat: now() - 121 })],
    ['from the future', () => prove({ iat: now() + 40 })],
    ['without jti', () => prove({ jti: '' })],
    ['with an endless jti', () => prove({ jti: 'x'.repeat(257) })],
    ['for another token', () => prove({ accessToken: 'another' })],
    ['for no token', () => client.key.prove(good)],
    ['of another type', () => prove({}, { typ: 'JWT' })],
    ['without a key', () => prove({}, { jwk: undefined })],
    ['with a private key', () => prove({}, { jwk: { ...client.key.publicJwk, d: 'AAAA' } })],
    [
      'with a key that is not on the curve',
      () => prove({}, { jwk: { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' } }),
    ],
    ['twice', async () => `${await prove()}, ${await prove()}`],
  ])('%s', async (_name, makeProof) => {
    expectRefusal(
      await client.get(PATH, { proof: await makeProof() }),
      401,
      'invalid-dpop-proof',
      BAD_PROOF,
    );
  });

  test('by another key than the token is bound to', async () => {
    const thief = await ProofKey.create();
    const proof = await thief.prove({ ...good, accessToken: token });
    expectRefusal(await client.get(PATH, { proof }), 401, 'invalid-token', BAD_TOKEN);
  });

  test('carrying another key than it was signed with', async () => {
    const thief = await ProofKey.create();
    const proof = await thief.prove({ ...good, accessToken: token }, { jwk: client.key.publicJwk });
    expectRefusal(await client.get(PATH, { proof }), 401, 'invalid-dpop-proof', BAD_PROOF);
  });
});

describe.each(testDatabases())('a proof is used once on %s', (database) => {
  let own: TestSandbox;
  let caller: TestCaller;
  beforeAll(async () => {
    own = await startTestSandbox({ database });
    caller = await own.client();
  });
  afterAll(() => own.close());

  test('the second time it is refused', async () => {
    const proof = await caller.key.prove({
      method: 'GET',
      url: URL,
      accessToken: caller.accessToken ?? '',
    });
    expect((await caller.get(PATH, { proof })).status).toBe(200);
    expectRefusal(await caller.get(PATH, { proof }), 401, 'invalid-dpop-proof', BAD_PROOF);
  });

  test('of sixteen at the same moment one passes', async () => {
    const jti = randomUUID();
    const accessToken = caller.accessToken ?? '';
    const answers = await Promise.all(
      Array.from({ length: 16 }, async () => {
        const proof = await caller.key.prove({ method: 'GET', url: URL, accessToken, jti });
        return caller.get(PATH, { proof });
      }),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      200,
      ...Array.from({ length: 15 }, () => 401),
    ]);
  });
});
