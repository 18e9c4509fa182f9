import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '../../testing/databases.ts';
import { issueAccessToken, TestCaller } from '../../testing/test-client.ts';
import { startTestSandbox } from '../../testing/test-sandbox.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

describe.each(testDatabases())('applications on %s', (database) => {
  let sandbox: TestSandbox;
  beforeAll(async () => {
    sandbox = await startTestSandbox({ database });
  });
  afterAll(() => sandbox.close());

  const jwks = {
    keys: [
      {
        kty: 'EC',
        crv: 'P-256',
        x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
        y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
      },
    ],
  };

  test('are registered, read, changed and listed within their organisation', async () => {
    const admin = await sandbox.client({ organisation: 'sao-mai' });
    const created = await admin.post('/platform/v1/clients', {
      body: {
        name: 'Sao Mai',
        scopes: ['registry.learners.read'],
        origins: ['http://localhost:4410'],
        jwks,
      },
    });
    expect(created.status).toBe(201);
    expect(created.headers['location']).toBe(`/platform/v1/clients/${created.at('/id')}`);
    const path = `/platform/v1/clients/${created.at('/id')}`;
    const read = await admin.get(path);
    expect(read.body).toEqual(created.body);
    expect(read.headers['etag']).toBe(created.headers['etag']);
    const changed = await admin.patch(path, {
      body: { name: 'Sao Mai 2' },
      headers: { 'if-match': String(read.headers['etag']) },
    });
    expect(changed.status).toBe(200);
    expect(changed.at('/name')).toBe('Sao Mai 2');
    const stale = await admin.patch(path, {
      body: { name: 'Sao Mai 3' },
      headers: { 'if-match': String(read.headers['etag']) },
    });
    expect(stale.status).toBe(412);
    expect(stale.at('/code')).toBe('precondition-failed');
    const missing = await admin.patch(path, { body: { name: 'Sao Mai 3' } });
    expect(missing.status).toBe(428);
    const list = await admin.get('/platform/v1/clients');
    expect((list.body as { data: { name: string }[] }).data.map(({ name }) => name)).toEqual([
      'Sao Mai 2',
      'Ứng dụng thử',
    ]);
    const stranger = await sandbox.client({ organisation: 'another' });
    expect((await stranger.get(path)).status).toBe(404);
    expect(sandbox.faults).toEqual([]);
  });

  test('get no scope that the caller lacks, and no origin over plain http but loopback', async () => {
    const caller = await sandbox.client({ scopes: ['platform.clients.write'] });
    const refused = await caller.post('/platform/v1/clients', {
      body: {
        name: 'Tham lam',
        scopes: ['registry.learners.read', 'platform.nothing.read'],
        origins: ['http://portal.example'],
        jwks,
      },
    });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      code: 'unprocessable',
      errors: [
        { pointer: '/scopes/0', code: 'not-in-list' },
        { pointer: '/scopes/1', code: 'unknown-reference' },
        { pointer: '/origins/0', code: 'invalid' },
      ],
    });
  });

  test('get no keys that verify nothing, and no address that is written in two ways', async () => {
    const admin = await sandbox.client();
    const [good] = jwks.keys;
    const input = {
      returnUrls: ['https://portal.example/', 'https://portal.example:443/'],
      jwks: {
        keys: [good, { ...good, alg: 'none' }, { ...good, y: good?.x }, { kty: 'RSA', n: 'AQAB' }],
      },
    };
    const errors = [
      { pointer: '/returnUrls/1', code: 'invalid' },
      { pointer: '/jwks/keys/1', code: 'invalid' },
      { pointer: '/jwks/keys/2', code: 'invalid' },
      { pointer: '/jwks/keys/3', code: 'invalid' },
    ];
    const created = await admin.post('/platform/v1/clients', {
      body: { name: 'Khoá hỏng', scopes: ['registry.learners.read'], ...input },
    });
    const changed = await change(admin, admin.clientId, input);
    for (const refused of [created, changed]) {
      expect(refused.status).toBe(422);
      expect(refused.body).toMatchObject({ code: 'unprocessable', errors });
    }
  });

  const clientScopes = ['platform.clients.read', 'platform.clients.write'];
  const change = async (caller: TestCaller, clientId: string, body: object) => {
    const path = `/platform/v1/clients/${clientId}`;
    const { headers } = await caller.get(path);
    return caller.patch(path, { body, headers: { 'if-match': String(headers['etag']) } });
  };

  test.each([
    { jwks },
    { origins: ['http://localhost:4999'] },
    { returnUrls: ['http://localhost:4999/'] },
    { scopes: ['platform.clients.read'] },
    { status: 'disabled' },
  ])('with more scopes than the caller are not its to change: %j', async (body) => {
    const strong = await sandbox.client({ scopes: [...clientScopes, 'registry.learners.read'] });
    const weak = await sandbox.client({ scopes: clientScopes });
    const before = await strong.get(`/platform/v1/clients/${strong.clientId}`);
    const refused = await change(weak, strong.clientId, body);
    expect([refused.status, refused.at('/code')]).toEqual([403, 'insufficient-scope']);
    const after = await strong.get(`/platform/v1/clients/${strong.clientId}`);
    expect(after.body).toEqual(before.body);
  });

  test('can be named anew, and changed by an equal', async () => {
    const strong = await sandbox.client({ scopes: [...clientScopes, 'registry.learners.read'] });
    const equal = await sandbox.client({ scopes: [...clientScopes, 'registry.learners.read'] });
    const weak = await sandbox.client({ scopes: clientScopes });
    expect((await change(weak, strong.clientId, { name: 'Tên khác' })).status).toBe(200);
    expect((await change(equal, strong.clientId, { jwks })).status).toBe(200);
  });

  test('get no new keys from a narrowed token of their own', async () => {
    const owner = await sandbox.client();
    const { runtime } = sandbox;
    const narrowed = await issueAccessToken(runtime.keys, runtime.config, {
      clientId: owner.clientId,
      scopes: clientScopes,
      jkt: owner.key.jkt,
    });
    const caller = new TestCaller(owner.inside, owner.key, narrowed);
    const refused = await change(caller, owner.clientId, { jwks });
    expect([refused.status, refused.at('/code')]).toEqual([403, 'insufficient-scope']);
    expect((await change(owner, owner.clientId, { jwks })).status).toBe(200);
  });

  test('stop working once they are disabled', async () => {
    const admin = await sandbox.client();
    const path = `/platform/v1/clients/${admin.clientId}`;
    const { headers } = await admin.get(path);
    const disabled = await admin.patch(path, {
      body: { status: 'disabled' },
      headers: { 'if-match': String(headers['etag']) },
    });
    expect(disabled.status).toBe(200);
    await sandbox.contexts.idle();
    const refused = await admin.get(path);
    expect(refused.status).toBe(401);
    expect(refused.at('/code')).toBe('invalid-token');
  });
});
