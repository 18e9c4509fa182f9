import { calculateJwkThumbprint, createLocalJWKSet, decodeJwt, exportJWK, jwtVerify } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as oauth from 'oauth4webapi';
import { backendMetadata } from './clients.ts';
import { buildIdentityProvider } from './identity-provider.ts';
import { openTestRuntime, TestBackend } from './testing.ts';

const CLIENT_ID = 'cli_test0backend000000000';

let runtime: Awaited<ReturnType<typeof openTestRuntime>>;
let server: Awaited<ReturnType<typeof buildIdentityProvider>>;
let backend: TestBackend;

beforeAll(async () => {
  runtime = await openTestRuntime();
  const { identityProvider } = runtime.config.origins;
  backend = await TestBackend.create(identityProvider, CLIENT_ID);
  const jwk = await exportJWK(backend.keys.publicKey);
  server = await buildIdentityProvider(runtime, {
    scopes: ['registry.learners.read', 'registry.learners.write', 'identity.verifications.read'],
    findClient: async (clientId) =>
      clientId === CLIENT_ID
        ? backendMetadata({
            clientId,
            name: 'Test vendor',
            jwks: [jwk],
            scopes: ['registry.learners.read', 'identity.verifications.read'],
            returnUrls: [],
          })
        : undefined,
  });
  await server.listen();
});

afterAll(async () => {
  await server.close();
  await runtime.database.close();
});

async function errorOf(response: Response): Promise<{ status: number; error: unknown }> {
  const body = (await response.json()) as { error?: string };
  return { status: response.status, error: body.error };
}

describe('client credentials', () => {
  it('gives a JWT for the API, bound to the key of the proof', async () => {
    const response = await backend.requestToken('registry.learners.read');
    const body = (await response.json()) as Record<string, string>;
    expect({ status: response.status, type: body['token_type'], scope: body['scope'] }).toEqual({
      status: 200,
      type: 'DPoP',
      scope: 'registry.learners.read',
    });
    const { origins } = runtime.config;
    const keys = (await (await fetch(`${origins.identityProvider}/jwks`)).json()) as JSONWebKeySet;
    const { payload, protectedHeader } = await jwtVerify(
      body['access_token'] ?? '',
      createLocalJWKSet(keys),
      { issuer: origins.identityProvider, audience: origins.api, typ: 'at+jwt' },
    );
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload['client_id']).toBe(CLIENT_ID);
    expect(payload['scope']).toBe('registry.learners.read');
    expect(payload['cnf']).toEqual({
      jkt: await calculateJwkThumbprint(await exportJWK(backend.dpopKeys.publicKey)),
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
  });

  it('never publishes a private member of its own keys', async () => {
    const text = await (await fetch(`${runtime.config.origins.identityProvider}/jwks`)).text();
    expect(text).not.toContain('"d"');
  });

  it('gives no scope that the client is not registered for', async () => {
    const refused = await errorOf(await backend.requestToken('registry.learners.write'));
    expect(refused).toEqual({ status: 400, error: 'invalid_scope' });
  });

  it('refuses an assertion of another key', async () => {
    const { privateKey } = await oauth.generateKeyPair('ES256');
    const refused = await backend.requestToken('registry.learners.read', { key: privateKey });
    expect(await errorOf(refused)).toEqual({ status: 401, error: 'invalid_client' });
  });

  it('refuses an assertion that is used twice', async () => {
    const assertion = (_header: unknown, payload: Record<string, unknown>) => {
      payload['jti'] = 'the-same-jti';
    };
    expect((await backend.requestToken('registry.learners.read', { assertion })).status).toBe(200);
    const again = await backend.requestToken('registry.learners.read', { assertion });
    expect(await errorOf(again)).toEqual({ status: 401, error: 'invalid_client' });
  });

  it('lets one of two simultaneous uses of an assertion through', async () => {
    const assertion = (_header: unknown, payload: Record<string, unknown>) => {
      payload['jti'] = 'raced-jti';
    };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        backend.requestToken('registry.learners.read', { assertion }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toHaveLength(0);
  });

  it('refuses an assertion for the token endpoint instead of the issuer', async () => {
    const refused = await backend.requestToken('registry.learners.read', {
      assertion: (_header, payload) => {
        payload['aud'] = `${runtime.config.origins.identityProvider}/token`;
      },
    });
    expect(await errorOf(refused)).toEqual({ status: 401, error: 'invalid_client' });
  });

  it('refuses an unsigned assertion', async () => {
    const answer = await fetch(`${runtime.config.origins.identityProvider}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: CLIENT_ID,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: `${btoa('{"alg":"none"}')}.${btoa(
          JSON.stringify({ iss: CLIENT_ID, sub: CLIENT_ID }),
        ).replaceAll('=', '')}.`,
      }),
    });
    expect(await errorOf(answer)).toEqual({ status: 401, error: 'invalid_client' });
  });

  it('gives no token without a DPoP proof', async () => {
    const refused = await backend.requestToken('registry.learners.read', { withoutDpop: true });
    expect(await errorOf(refused)).toEqual({ status: 400, error: 'invalid_grant' });
  });

  it('refuses another audience than the API', async () => {
    const refused = await backend.requestToken('registry.learners.read', {
      extra: { resource: 'https://elsewhere.example' },
    });
    expect(await errorOf(refused)).toEqual({ status: 400, error: 'invalid_target' });
  });

  it('refuses clients it does not know, and passwords', async () => {
    const stranger = await TestBackend.create(
      runtime.config.origins.identityProvider,
      'cli_unknown00000000000000',
    );
    expect(await errorOf(await stranger.requestToken('registry.learners.read'))).toEqual({
      status: 401,
      error: 'invalid_client',
    });
    const basic = await fetch(`${runtime.config.origins.identityProvider}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${CLIENT_ID}:secret`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect(basic.status).toBe(401);
  });

  it('says only what it does in its discovery document', async () => {
    const discovered = await backend.discover();
    expect(discovered.response_modes_supported).toEqual(['query']);
    expect(discovered.token_endpoint_auth_methods_supported).toEqual(['private_key_jwt']);
    expect(discovered.require_pushed_authorization_requests).toBe(true);
    expect(discovered.authorization_response_iss_parameter_supported).toBe(true);
    expect(discovered.code_challenge_methods_supported).toEqual(['S256']);
    expect(discovered.registration_endpoint).toBeUndefined();
  });

  it('keeps its key over a restart', async () => {
    const body = (await (await backend.requestToken('registry.learners.read')).json()) as {
      access_token: string;
    };
    expect(decodeJwt(body.access_token).iss).toBe(runtime.config.origins.identityProvider);
    expect(runtime.faults).toEqual([]);
  });
});
