import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestSandbox } from '../../testing/test-sandbox.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';
import type { Answer, TestCaller } from '../../testing/test-client.ts';

let sandbox: TestSandbox;
let client: TestCaller;
let port: number;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  client = await sandbox.client();
  await sandbox.app.listen({ host: '127.0.0.1', port: 0 });
  ({ port } = sandbox.app.server.address() as AddressInfo);
});
afterAll(() => sandbox.close());

function expectProblem(answer: Answer, status: number, code: string): void {
  expect({ status: answer.status, code: answer.at('/code') }).toEqual({ status, code });
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.at('/requestId')).toBe(answer.headers['x-request-id']);
  expect(answer.at('/type')).toBe(`http://localhost:4401/problems/${code}`);
}

/** Bytes that no HTTP client would send, written to the socket. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('an address or method that is not there', () => {
  test('unknown path: 404', async () => {
    expectProblem(await client.get('/platform/v1/nothing'), 404, 'unknown-path');
  });

  test('known path, wrong method: 405 with Allow', async () => {
    const answer = await client.put('/platform/v1/clients');
    expectProblem(answer, 405, 'method-not-allowed');
    expect(answer.headers['allow']).toBe('GET, HEAD, OPTIONS, POST');
  });

  test('a fixed path beside a template keeps its own methods', async () => {
    const answer = await client.put('/platform/v1/widget-sessions/exchange');
    expect(answer.headers['allow']).toBe('OPTIONS, POST');
  });

  test.each(['/platform/v1/clients/%zz', '/platform/v1/clients/%E0%A4%A'])(
    'bad percent-encoding in the path %s: 400',
    async (path) => {
      const answer = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(answer).toContain('400 Bad Request');
      expect(answer).toContain('"code":"malformed-url"');
    },
  );

  test('bad percent-encoding in the query: 400', async () => {
    const open = await sandbox.stranger();
    expectProblem(
      await open.get('/platform/v1/scopes?a=%zz', { proof: null }),
      400,
      'malformed-url',
    );
  });
});

describe('a body that cannot be read', () => {
  const path = '/platform/v1/webhook-endpoints';

  test.each([
    ['{"url": "x",}', 12, 1, 13],
    ['{\n  "url": tru\n}', 11, 2, 10],
    ['[1 2]', 3, 1, 4],
    ['{"a":"b', 5, 1, 6],
    ['nope', 0, 1, 1],
    ['{} {}', 3, 1, 4],
  ])('malformed JSON %j says where', async (payload, position, line, column) => {
    const answer = await client.post(path, { payload, headers: { 'accept-language': 'en' } });
    expectProblem(answer, 400, 'malformed-json');
    expect(answer.at('/detail')).toBe(
      `The body is not JSON: it breaks at position ${position} (line ${line}, column ${column}).`,
    );
  });

  test('bytes that are not UTF-8: 400', async () => {
    const payload = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]);
    expectProblem(await client.post(path, { payload }), 400, 'malformed-json');
  });

  test('no body where one is needed: 400 at the root', async () => {
    const answer = await client.post(path);
    expectProblem(answer, 400, 'invalid-request');
    expect(answer.body).toMatchObject({ errors: [{ pointer: '', code: 'required' }] });
  });

  test('another content type: 415', async () => {
    const answer = await client.post(path, {
      payload: '<x/>',
      headers: { 'content-type': 'application/xml' },
    });
    expectProblem(answer, 415, 'unsupported-media-type');
    const ndjson = await client.post(path, {
      payload: '{}',
      headers: { 'content-type': 'application/x-ndjson' },
    });
    expectProblem(ndjson, 415, 'unsupported-media-type');
  });

  test('NUL, half a surrogate pair and __proto__ are named and refused', async () => {
    const payload =
      '{"url":"http://localhost/\\u0000","eventTypes":["a.b\\ud800"],"__proto__":{"a":1}}';
    const answer = await client.post(path, { payload });
    expectProblem(answer, 400, 'invalid-request');
    const { errors } = answer.body as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer, code }) => [pointer, code]).toSorted()).toEqual([
      ['', 'unsafe-text'],
      ['/eventTypes/0', 'unsafe-text'],
      ['/url', 'unsafe-text'],
    ]);
  });

  test('bytes that are no HTTP: 400; headers without end: 431', async () => {
    expect(await sendRaw('NONSENSE\r\n\r\n')).toMatch(
      /^HTTP\/1.1 400 Bad Request\r\nContent-Type: application\/problem\+json/,
    );
    const headers = `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`;
    expect(await sendRaw(headers)).toContain('"code":"headers-too-large"');
  });
});

describe('what is wrong is named', () => {
  test('every error of the body, by pointer, at once', async () => {
    const answer = await client.post('/platform/v1/webhook-endpoints', {
      body: { url: 'ftp://example', eventTypes: ['NOPE', 'a.b', 'a.b'], extra: 1 },
      headers: { 'accept-language': 'en' },
    });
    expectProblem(answer, 400, 'invalid-request');
    const { errors } = answer.body as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer, code }) => [pointer, code]).toSorted()).toEqual([
      ['/eventTypes', 'duplicate'],
      ['/eventTypes/0', 'wrong-pattern'],
      ['/extra', 'not-allowed'],
      ['/url', 'wrong-pattern'],
    ]);
  });

  test.each([
    ['limit=0', 'limit', 'too-small'],
    ['limit=201', 'limit', 'too-large'],
    ['limit=many', 'limit', 'wrong-type'],
    ['limit=1&limit=2', 'limit', 'wrong-type'],
    ['colour=red', 'colour', 'unknown-parameter'],
    ['cursor=%00', 'cursor', 'unsafe-text'],
    ['cursor=bm9wZQ', 'cursor', 'invalid-cursor'],
  ])('query %s', async (query, parameter, code) => {
    const answer = await client.get('/platform/v1/clients', {
      query: Object.fromEntries(
        [...new URLSearchParams(query).keys()].map((name) => [
          name,
          new URLSearchParams(query).getAll(name),
        ]),
      ),
    });
    expectProblem(answer, 400, 'invalid-request');
    expect(answer.body).toMatchObject({ errors: [{ parameter, code }] });
  });

  test('in Vietnamese unless English is wanted more', async () => {
    const vi = await client.get('/platform/v1/clients', { query: { limit: '0' } });
    expect(vi.at('/title')).toBe('Yêu cầu không hợp lệ');
    expect(vi.headers['content-language']).toBe('vi');
    const en = await client.get('/platform/v1/clients', {
      query: { limit: '0' },
      headers: { 'accept-language': 'vi;q=0.5, en-GB' },
    });
    expect(en.at('/errors/0/message')).toBe('Less than 1.');
  });

  test('a personal number is never said back', async () => {
    const answer = await client.get('/platform/v1/clients/000123456789', {
      query: { '000123456789': '1' },
    });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('000123456789');
  });
});

describe('request ids', () => {
  test('come back as they were sent', async () => {
    const answer = await client.get('/platform/v1/scopes', {
      headers: { 'x-request-id': 'abc-1' },
    });
    expect(answer.headers['x-request-id']).toBe('abc-1');
  });

  test.each(['', 'a b', '000123456789', 'x'.repeat(65)])('but not %j', async (id) => {
    const answer = await client.get('/platform/v1/scopes', { headers: { 'x-request-id': id } });
    expect(answer.headers['x-request-id']).toMatch(/^req_[0-9a-z]{26}$/);
  });
});

describe('beside the documents', () => {
  test('/health, the documents and what a problem means', async () => {
    expect((await client.get('/health')).body).toMatchObject({
      status: 'ok',
      database: 'pglite',
      profile: 'none',
    });
    expect((await client.get('/')).body).toMatchObject({
      reference: 'http://localhost:4401/docs',
    });
    expect((await client.get('/openapi/platform.json')).at('/openapi')).toBe('3.1.0');
    expect((await client.get('/problems/gone')).body).toMatchObject({ code: 'gone', status: 410 });
    expectProblem(await client.get('/problems/nothing'), 404, 'unknown-path');
  });

  test('/health names every service of the documents, each with its version and whether it is whole', async () => {
    const { services } = (await client.get('/health')).body as {
      services: { service: string; version: string; state: string; operations: number }[];
    };
    expect(services.map(({ service }) => service)).toEqual(
      sandbox.documents.map(({ service }) => service),
    );
    expect(services).toContainEqual({
      service: 'resources',
      version: '0.1.0',
      state: 'ready',
      operations: 3,
    });
    expect(services.filter(({ state }) => state !== 'ready')).toEqual([]);
  });

  test('HEAD answers as GET without a body', async () => {
    const answer = await client.call('HEAD', '/platform/v1/scopes', { proof: null, token: null });
    expect(answer.status).toBe(200);
    expect(answer.text).toBe('');
  });
});

test('the log holds the template, not the address', async () => {
  await client.get('/platform/v1/clients/cli_00000000000000000000000000');
  const entry = sandbox.runtime.log.recent().at(-1);
  expect(entry).toMatchObject({
    service: 'platform',
    method: 'GET',
    route: '/platform/v1/clients/{clientId}',
    operationId: 'getClient',
    status: 404,
    code: 'not-found',
  });
  expect(JSON.stringify(sandbox.runtime.log.recent())).not.toContain('cli_0000');
});

test('closing lets the running request finish and takes no new one', async () => {
  const own = await startTestSandbox();
  await own.app.listen({ host: '127.0.0.1', port: 0 });
  const address = own.app.server.address() as AddressInfo;
  const path = '/platform/v1/sandbox/test-events';
  const caller = await own.client();
  const proof = await caller.key.prove({
    method: 'POST',
    url: `http://localhost:4401${path}`,
    accessToken: caller.accessToken ?? '',
  });
  const status = new Promise<number | undefined>((resolve, reject) => {
    const request = httpRequest({
      port: address.port,
      method: 'POST',
      path,
      headers: {
        authorization: `DPoP ${caller.accessToken}`,
        dpop: proof,
        'content-type': 'application/json',
        'idempotency-key': 'closing-test-1',
      },
    });
    request.on('response', (response) => resolve(response.resume().statusCode));
    request.on('error', reject);
    // The server has the request's head and waits for the rest of its body.
    own.app.server.once('request', () => {
      own.close().catch(reject);
      request.end('"xin chào"}');
    });
    request.write('{"message":');
  });
  expect(await status).toBe(202);
  await expect(fetch(`http://127.0.0.1:${address.port}/health`)).rejects.toThrow('fetch failed');
});
