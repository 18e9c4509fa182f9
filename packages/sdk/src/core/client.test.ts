import { expect, test, vi } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import { SdkError } from '../errors/sdk-error.ts';
import { getLearner, listClasses } from '../services/registry.ts';
import type { AttemptRecord } from '../logging/log-attempts.ts';
import { logAttempts } from '../logging/log-attempts.ts';
import { createClient } from './client.ts';
import type { Middleware } from './middleware.ts';

const answer =
  (status = 200, headers: Record<string, string> = {}) =>
  async () =>
    Response.json({ id: 'lrn_1', code: 'refused', title: 'Refused', status }, { status, headers });

test('a base URL keeps its path prefix and loses its slashes at the end', () => {
  expect(createClient({ baseUrl: 'https://gateway.example/education//' }).baseUrl).toBe(
    'https://gateway.example/education',
  );
});

test('a base URL that is not absolute is refused', () => {
  expect(() => createClient({ baseUrl: '/api' })).toThrow(TypeError);
});

test('query parameters: arrays are repeated, undefined is left out, everything is encoded', async () => {
  const urls: string[] = [];
  const client = createClient({
    baseUrl: 'https://api.example',
    fetch: async ({ url }) => {
      urls.push(url);
      return Response.json({ data: [] });
    },
  });
  await listClasses(client, { schoolId: 'a&b=c', limit: 5 });
  await listClasses(client, { schoolId: ['1', '2'] as unknown as string });
  expect(urls).toEqual([
    'https://api.example/registry/v1/classes?schoolId=a%26b%3Dc&limit=5',
    'https://api.example/registry/v1/classes?schoolId=1&schoolId=2',
  ]);
});

test('middleware wraps from the outside in and sees no token', async () => {
  const order: string[] = [];
  const note =
    (name: string): Middleware =>
    async (request, next) => {
      order.push(`${name} ${request.headers.get('authorization')}`);
      const response = await next(request);
      order.push(`/${name}`);
      return response;
    };
  const client = createClient({
    baseUrl: 'https://api.example',
    fetch: answer(),
    middleware: [note('first'), note('second')],
    telemetry: note('telemetry'),
    auth: (request, next) => {
      request.headers.set('authorization', 'DPoP secret');
      return next(request);
    },
  });
  await getLearner(client, { learnerId: 'lrn_1' });
  expect(order).toEqual([
    'telemetry null',
    'first null',
    'second null',
    '/second',
    '/first',
    '/telemetry',
  ]);
});

test('middleware may answer by itself, and what it throws ends the call unchanged', async () => {
  const fetch = vi.fn(answer());
  const mocked = createClient({
    baseUrl: 'https://api.example',
    fetch,
    middleware: [async () => Response.json({ id: 'lrn_9' })],
  });
  expect(await getLearner(mocked, { learnerId: 'lrn_1' })).toEqual({ id: 'lrn_9' });
  const mistake = new RangeError('mine');
  const failing = createClient({
    baseUrl: 'https://api.example',
    fetch,
    middleware: [
      async () => {
        throw mistake;
      },
    ],
  });
  await expect(getLearner(failing, { learnerId: 'lrn_1' })).rejects.toBe(mistake);
  expect(fetch).not.toHaveBeenCalled();
});

test('a deprecated operation warns once, with its dates', async () => {
  const warnings: unknown[] = [];
  const client = createClient({
    baseUrl: 'https://api.example',
    fetch: answer(200, {
      deprecation: '@1767225600',
      sunset: 'Fri, 01 Jan 2027 00:00:00 GMT',
      link: '<https://x.example>; rel="deprecation"',
    }),
    onWarning: (warning) => warnings.push(warning),
  });
  await getLearner(client, { learnerId: 'lrn_1' });
  await getLearner(client, { learnerId: 'lrn_2' });
  expect(warnings).toEqual([
    {
      deprecated: 'getLearner',
      since: new Date('2026-01-01T00:00:00Z'),
      sunset: new Date('2027-01-01T00:00:00Z'),
      link: '<https://x.example>; rel="deprecation"',
    },
  ]);
});

test('a warning goes to the console where nobody listens', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await getLearner(
    createClient({ baseUrl: 'https://api.example', fetch: answer(200, { deprecation: '@1' }) }),
    { learnerId: 'lrn_1' },
  );
  expect(warn.mock.calls).toEqual([
    [{ deprecated: 'getLearner', since: new Date(1000), sunset: undefined, link: null }],
  ]);
  warn.mockRestore();
});

test('the log holds one record an attempt and nothing personal', async () => {
  const records: AttemptRecord[] = [];
  const write = (_message: string, record: AttemptRecord): void =>
    void records.push({ ...record, duration: 0 });
  let calls = 0;
  const client = createClient({
    baseUrl: 'https://api.example',
    retry: { backoff: 1 },
    fetch: async (request) => {
      calls += 1;
      if (calls === 1) {
        throw new TypeError(`error sending request for url (${request.url})`);
      }
      return answer(calls === 2 ? 503 : 200, { 'x-request-id': `req_${calls}` })();
    },
    logger: logAttempts({ debug: write, warn: write }),
  });
  await getLearner(client, { learnerId: '000123456789' });
  const facts = {
    operation: 'getLearner',
    method: 'GET',
    path: '/registry/v1/learners/{learnerId}',
    duration: 0,
  };
  expect(records).toEqual([
    { ...facts, attempt: 1, outcome: 'connection-failed', requestId: undefined },
    { ...facts, attempt: 2, outcome: 503, requestId: 'req_2' },
    { ...facts, attempt: 3, outcome: 200, requestId: 'req_3' },
  ]);
});

test('withResponse leaves no unhandled rejection behind', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const client = createClient({ baseUrl: 'https://api.example', fetch: answer(404) });
  await expect(getLearner(client, { learnerId: 'lrn_1' }).withResponse()).rejects.toMatchObject({
    status: 404,
  });
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test('an error of another copy of the SDK is known by its brand', async () => {
  const copy = {
    name: 'ApiError',
    operation: 'getLearner',
    [Symbol.for('khuevan.sdk.error')]: true,
  };
  expect(ApiError.isInstance(copy)).toBe(true);
  expect(ApiError.isInstance(copy, getLearner)).toBe(true);
  expect(SdkError.isInstance(copy)).toBe(true);
  for (const other of [new Error('x'), { name: 'ApiError' }, null, undefined, 'ApiError']) {
    expect(ApiError.isInstance(other)).toBe(false);
  }
});
