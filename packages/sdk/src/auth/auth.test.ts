import { decodeJwt, decodeProtectedHeader, exportPKCS8, generateKeyPair, jwtVerify } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClient, type Fetch } from '../core/client.ts';
import { AuthError } from '../errors/auth-error.ts';
import { createLearner, getSchool, importLearners } from '../services/registry.ts';
import { clientCredentials, type ClientCredentialsOptions } from './client-credentials.ts';
import { createDpopKey, dpop, dpopProof } from './dpop.ts';
import type { PrivateKeyInput } from './private-key.ts';
import { widgetSession } from './widget-session.ts';

const baseUrl = 'https://api.example';
const tokenEndpoint = 'https://id.example/realm/token';
const problem = { type: 'about:blank', title: 'No', status: 401, code: 'invalid-token' };
const learner = {
  schoolId: 'sch_1',
  name: 'Nguyễn Văn An',
  gender: 'male',
  birthDate: '2015-01-02',
} as const;

/** Answers requests in order and keeps them; the last answer repeats. */
const scripted = (
  ...answers: (() => Response)[]
): { fetch: Fetch; requests: { url: string; headers: Headers; body: string }[] } => {
  const requests: { url: string; headers: Headers; body: string }[] = [];
  return {
    requests,
    fetch: async (request) => {
      const headers = new Headers(request.headers);
      requests.push({ url: request.url, headers, body: await request.text() });
      const answer = answers[Math.min(requests.length, answers.length) - 1];
      return answer ? answer() : Response.error();
    },
  };
};

const token =
  (lifetime = 900) =>
  () =>
    Response.json({ access_token: 'at-1', token_type: 'DPoP', expires_in: lifetime });
const ok = () => Response.json({ id: 'sch_1' });
const refused =
  (headers: Record<string, string> = {}) =>
  () =>
    Response.json(problem, { status: 401, headers });

const backend = (
  fetch: Fetch,
  privateKey: PrivateKeyInput,
  more: Partial<ClientCredentialsOptions> = {},
) =>
  createClient({
    baseUrl,
    fetch,
    retry: 0,
    auth: clientCredentials({
      tokenEndpoint,
      clientId: 'cli_1',
      privateKey,
      scope: 'a b',
      ...more,
    }),
  });

const assertionOf = (body: string | undefined): string =>
  new URLSearchParams(body).get('client_assertion') ?? '';

afterEach(() => {
  vi.useRealTimers();
});

describe('private_key_jwt', () => {
  test.each(['ES256', 'EdDSA'] as const)('%s keys as PEM, JWK and CryptoKey', async (alg) => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const jwk = { ...(await crypto.subtle.exportKey('jwk', privateKey)), kid: 'k-1' };
    for (const key of [await exportPKCS8(privateKey), jwk, privateKey]) {
      const { fetch, requests } = scripted(token(), ok);
      await getSchool(backend(fetch, key as PrivateKeyInput, { kid: 'k-1' }), {
        schoolId: 'sch_1',
      });
      const assertion = assertionOf(requests[0]?.body);
      expect(decodeProtectedHeader(assertion)).toEqual({ alg, kid: 'k-1' });
      await jwtVerify(assertion, publicKey, {
        issuer: 'cli_1',
        subject: 'cli_1',
        audience: 'https://id.example/realm',
      });
    }
  });

  test('the audience is the issuer alone, the lifetime a minute, the jti new each time', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const { fetch, requests } = scripted(token(0), ok);
    const client = backend(fetch, privateKey, { issuer: 'https://issuer.example' });
    await getSchool(client, { schoolId: 'sch_1' });
    const claims = decodeJwt(assertionOf(requests[0]?.body));
    expect(claims.aud).toBe('https://issuer.example');
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(60);
    expect(claims.jti).toMatch(/^[\da-f-]{36}$/);
  });

  test.each([
    ['no key', 'not a key'],
    [
      'a public JWK',
      {
        kty: 'EC',
        crv: 'P-256',
        x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
        y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
      },
    ],
    ['a JWK of another curve', { kty: 'EC', crv: 'P-384', x: 'AA', y: 'AA', d: 'AA' }],
  ])('%s is refused without quoting it', async (_name, key) => {
    const error: unknown = await getSchool(backend(scripted(token()).fetch, key), {
      schoolId: 'sch_1',
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: 'AuthError',
      code: 'invalid-key',
      message: 'clientCredentials: invalid-key',
    });
  });
});

describe('tokens', () => {
  test('are kept for nine tenths of their lifetime', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    const { privateKey } = await generateKeyPair('ES256');
    const { fetch, requests } = scripted(token(100), ok, ok, token(100), ok);
    const client = backend(fetch, privateKey);
    await getSchool(client, { schoolId: 'sch_1' });
    vi.setSystemTime(89_000);
    await getSchool(client, { schoolId: 'sch_1' });
    vi.setSystemTime(91_000);
    await getSchool(client, { schoolId: 'sch_1' });
    expect(requests.map(({ url }) => url.replace(/.*\//, ''))).toEqual([
      'token',
      'sch_1',
      'sch_1',
      'token',
      'sch_1',
    ]);
  });

  test('a failure to get one is not kept', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const { fetch } = scripted(
      () => Response.json({ error: 'temporarily_unavailable' }, { status: 503 }),
      token(),
      ok,
    );
    const client = backend(fetch, privateKey);
    await expect(getSchool(client, { schoolId: 'sch_1' })).rejects.toMatchObject({
      code: 'temporarily_unavailable',
      status: 503,
    });
    await expect(getSchool(client, { schoolId: 'sch_1' })).resolves.toEqual({ id: 'sch_1' });
  });

  test('an identity provider that is down is asked again by the call’s own retries', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const { fetch } = scripted(() => new Response('down', { status: 503 }), token(), ok);
    const client = createClient({
      baseUrl,
      fetch,
      retry: { backoff: 1 },
      auth: clientCredentials({ tokenEndpoint, clientId: 'cli_1', privateKey, scope: 'a' }),
    });
    await expect(getSchool(client, { schoolId: 'sch_1' })).resolves.toEqual({ id: 'sch_1' });
  });

  test('a captive portal in front of the identity provider is an AuthError', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const { fetch } = scripted(
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    );
    await expect(getSchool(backend(fetch, privateKey), { schoolId: 'sch_1' })).rejects.toSatisfy(
      (error) => AuthError.isInstance(error) && error.code === 'unexpected-response',
    );
  });

  test('a token that stays refused ends with the refusal after one renewal', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const { fetch, requests } = scripted(token(), refused(), token(), refused());
    await expect(
      getSchool(backend(fetch, privateKey), { schoolId: 'sch_1' }),
    ).rejects.toMatchObject({ status: 401, code: 'invalid-token' });
    expect(requests).toHaveLength(4);
  });
});

describe('proofs', () => {
  test('hold what RFC 9449 §4.2 asks for, and the URL without query and fragment', async () => {
    const key = await createDpopKey();
    const proof = await dpopProof(key, {
      method: 'PUT',
      url: 'https://api.example/a%20b?q=An#x',
      accessToken: 'Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU',
      nonce: 'n-1',
      now: 1_562_262_616_000,
    });
    expect(decodeProtectedHeader(proof)).toEqual({ typ: 'dpop+jwt', alg: 'ES256', jwk: key.jwk });
    // The access token and its hash are those of RFC 9449 §7.1.
    expect(decodeJwt(proof)).toEqual({
      jti: expect.stringMatching(/^[\da-f-]{36}$/),
      htm: 'PUT',
      htu: 'https://api.example/a%20b',
      iat: 1_562_262_616,
      ath: 'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo',
      nonce: 'n-1',
    });
    await jwtVerify(proof, key.jwk, { typ: 'dpop+jwt', currentDate: new Date(1_562_262_616_000) });
    expect(Object.keys(key.jwk)).toEqual(['kty', 'crv', 'x', 'y']);
  });

  test('a wrong clock is set right by the server’s', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    vi.useFakeTimers({ now: Date.parse('2020-01-01T00:00:00Z'), toFake: ['Date'] });
    const date = { date: 'Mon, 23 Nov 2026 02:00:00 GMT' };
    const { fetch, requests } = scripted(
      () => Response.json({ error: 'invalid_dpop_proof' }, { status: 400, headers: date }),
      token(),
      ok,
    );
    await getSchool(backend(fetch, privateKey), { schoolId: 'sch_1' });
    const iat = requests.map(({ headers }) => decodeJwt(headers.get('dpop') ?? '').iat);
    expect(iat).toEqual([1_577_836_800, 1_795_399_200, 1_795_399_200]);
    expect(decodeJwt(assertionOf(requests[1]?.body)).iat).toBe(1_795_399_200);
  });

  test('a nonce is not taken for the answer to a refused token', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const { fetch, requests } = scripted(
      token(),
      refused({ 'dpop-nonce': 'n-1' }),
      refused({ 'dpop-nonce': 'n-2' }),
      token(),
      ok,
    );
    await getSchool(backend(fetch, privateKey), { schoolId: 'sch_1' });
    expect(requests.map(({ headers }) => decodeJwt(headers.get('dpop') ?? '')['nonce'])).toEqual([
      undefined,
      undefined,
      'n-1',
      undefined,
      'n-2',
    ]);
  });

  test('a body is sent again with the second proof; a streamed one is not', async () => {
    const auth = () => dpop({ token: async () => ({ accessToken: 'at-1', expiresIn: 900 }) });
    const { fetch, requests } = scripted(refused({ 'dpop-nonce': 'n-1' }), ok);
    await createLearner(createClient({ baseUrl, fetch, auth: auth(), retry: 0 }), {
      body: learner,
    });
    expect(requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([learner, learner]);
    const stream = scripted(refused({ 'dpop-nonce': 'n-1' }), ok);
    async function* rows() {
      yield learner;
    }
    await expect(
      importLearners(createClient({ baseUrl, fetch: stream.fetch, auth: auth() }), {
        body: rows(),
      }),
    ).rejects.toMatchObject({ status: 401 });
    expect(stream.requests).toHaveLength(1);
  });
});

describe('widget sessions', () => {
  const session = () => Response.json({ accessToken: 'kvw_1', expiresIn: 900, resource: 'asm_1' });

  test('a lost exchange is tried again with the only handle', async () => {
    let calls = 0;
    const auth = widgetSession({ baseUrl, handle: 'h-1' });
    const client = createClient({
      baseUrl,
      retry: { backoff: 1 },
      auth,
      fetch: async (request) => {
        calls += 1;
        if (calls === 1) {
          throw new TypeError('fetch failed');
        }
        return request.url.endsWith('/exchange') ? session() : ok();
      },
    });
    await expect(getSchool(client, { schoolId: 'sch_1' })).resolves.toEqual({ id: 'sch_1' });
  });

  test('a used handle is replaced by the host’s next one', async () => {
    const handles = ['h-2'];
    const auth = widgetSession({
      baseUrl,
      handle: 'h-1',
      fetchHandle: async () => handles.shift() ?? '',
    });
    const { fetch, requests } = scripted(
      () => Response.json({ ...problem, code: 'handle-used' }, { status: 401 }),
      session,
      ok,
    );
    const client = createClient({ baseUrl, fetch, auth, retry: 0 });
    await expect(getSchool(client, { schoolId: 'sch_1' })).rejects.toMatchObject({
      name: 'AuthError',
      code: 'handle-used',
    });
    await expect(getSchool(client, { schoolId: 'sch_1' })).resolves.toEqual({ id: 'sch_1' });
    expect(requests.slice(0, 2).map(({ body }) => body)).toEqual([
      '{"handle":"h-1"}',
      '{"handle":"h-2"}',
    ]);
  });

  test('session() names a broken connection', async () => {
    const auth = widgetSession({
      baseUrl,
      handle: 'h-1',
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    await expect(auth.session()).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'connection-failed',
    });
  });
});
