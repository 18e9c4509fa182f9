import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestSandbox } from '../../testing/test-sandbox.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';
import type { TestCaller } from '../../testing/test-client.ts';

let sandbox: TestSandbox;
let client: TestCaller;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  client = await sandbox.client();
});
afterAll(() => sandbox.close());

describe('CORS', () => {
  const preflight = (origin: string, path: string, method: string) =>
    client.call('OPTIONS', path, {
      token: null,
      proof: null,
      headers: { origin, 'access-control-request-method': method },
    });

  test('a registered origin may send every header that the SDK sends, and read ours', async () => {
    const answer = await preflight('http://localhost:4400', '/platform/v1/clients', 'POST');
    expect(answer.status).toBe(204);
    expect(answer.headers['access-control-allow-origin']).toBe('http://localhost:4400');
    expect(String(answer.headers['access-control-allow-headers']).split(', ')).toEqual(
      expect.arrayContaining(['Authorization', 'DPoP', 'Idempotency-Key', 'If-Match']),
    );
    const read = await client.get('/platform/v1/access-tokens/current', {
      headers: { origin: 'http://localhost:4400' },
    });
    expect(read.headers['access-control-allow-origin']).toBe('http://localhost:4400');
    expect(String(read.headers['access-control-expose-headers']).split(', ')).toEqual(
      expect.arrayContaining(['ETag', 'X-Request-Id', 'Retry-After', 'Deprecation']),
    );
    expect(read.headers['access-control-allow-credentials']).toBeUndefined();
  });

  test('another origin may not', async () => {
    const answer = await preflight('https://evil.example', '/platform/v1/clients', 'POST');
    expect([answer.status, answer.at('/code')]).toEqual([403, 'wrong-origin']);
    const read = await client.get('/platform/v1/access-tokens/current', {
      headers: { origin: 'https://evil.example' },
    });
    expect(read.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('anyone may read what is public', async () => {
    const answer = await client.get('/platform/v1/scopes', {
      headers: { origin: 'https://anyone.example' },
    });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    const asked = await preflight('https://anyone.example', '/platform/v1/scopes', 'GET');
    expect(asked.status).toBe(204);
  });

  test('problems can be read by the page too', async () => {
    const answer = await client.get('/platform/v1/clients', {
      token: null,
      headers: { origin: 'http://localhost:4400' },
    });
    expect(answer.status).toBe(401);
    expect(answer.headers['access-control-allow-origin']).toBe('http://localhost:4400');
  });
});
