/** What ky 2 does by itself and a service of ours must not see. Each test fails when the SDK hands ky its plain options. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  type Exchange,
  type ScenarioServer,
  type Script,
  startScenarioServer,
} from '../../runtime-tests/harness/server.ts';
import { widgetSession } from '../auth/widget-session.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { listVerificationKeys } from '../services/identity.ts';
import { revokeWidgetSession } from '../services/platform.ts';
import { createLearner, getLearner, importLearners, listLearners } from '../services/registry.ts';
import { type Client, type ClientOptions, createClient } from './client.ts';
import { notModified } from './not-modified.ts';

const newLearner = {
  schoolId: 'sch_1',
  name: 'Nguyễn Văn An',
  gender: 'male',
  birthDate: '2015-01-02',
} as const;
const learner = { id: 'lrn_1' };
const problem = { type: 'about:blank', title: 'Later', status: 503, code: 'unavailable' };

const fail =
  (times: number, status: number, headers: Record<string, string> = {}): Script =>
  ({ count, json }) =>
    count <= times ? json(status, problem, headers) : json(200, learner);

const scripts: Record<string, Script> = {
  fails: fail(2, 503),
  'fails-once': fail(1, 503),
  'retry-after-hour': fail(1, 429, { 'retry-after': '3600' }),
  'rate-limit-reset': fail(1, 429, { 'ratelimit-reset': '3600' }),
  'not-modified': ({ response }) => {
    response.writeHead(304).end();
  },
  'no-content': ({ response }) => {
    response.writeHead(204).end();
  },
  'conflict-page': ({ response }) => {
    response.writeHead(409, { 'content-type': 'application/problem+json' });
    response.end(JSON.stringify({ ...problem, status: 409, code: 'duplicate' }));
  },
  slow: ({ count, json }) => {
    setTimeout(() => json(200, learner), count === 1 ? 400 : 0);
  },
  'widget-nonce': ({ seen, count, json }: Exchange) => {
    if (seen.path.endsWith('/exchange')) {
      json(200, { accessToken: 'kvw_1', expiresIn: 900 });
    } else if (count === 2) {
      json(401, { ...problem, status: 401, code: 'use_dpop_nonce' }, { 'dpop-nonce': 'n-1' });
    } else {
      json(200, { body: seen.body });
    }
  },
};

let server: ScenarioServer;
let scenarios = 0;
beforeAll(async () => {
  server = await startScenarioServer(scripts);
});
afterAll(() => server.close());

const scenario = (
  name: string,
  options: Partial<ClientOptions> = {},
): {
  client: Client;
  baseUrl: string;
  seen(): Promise<{ headers: Record<string, string>; body: string }[]>;
} => {
  const id = `${name}-${(scenarios += 1)}`;
  const baseUrl = `${server.origin}/scenario/${name}/${id}`;
  return {
    baseUrl,
    client: createClient({ baseUrl, retry: { backoff: 1 }, ...options }),
    seen: async () => (await fetch(`${server.origin}/seen/${id}`)).json() as Promise<never>,
  };
};

test('beforeRequest runs once for all attempts: authentication and middleware run for each', async () => {
  const attempts: string[] = [];
  const { client, seen } = scenario('fails', {
    auth: (request, next, { attempt }) => {
      request.headers.set('dpop', `proof-${attempt}`);
      attempts.push(`auth ${attempt}`);
      return next(request);
    },
    middleware: [
      (request, next, { attempt }) => {
        attempts.push(`middleware ${attempt}`);
        return next(request);
      },
    ],
  });
  await getLearner(client, { learnerId: 'lrn_1' });
  expect(attempts).toEqual([
    'middleware 1',
    'auth 1',
    'middleware 2',
    'auth 2',
    'middleware 3',
    'auth 3',
  ]);
  expect((await seen()).map(({ headers }) => headers['dpop'])).toEqual([
    'proof-1',
    'proof-2',
    'proof-3',
  ]);
});

test('a POST is never retried: with an idempotency key it is, with the same key and body', async () => {
  const { client, seen } = scenario('fails');
  await createLearner(client, { body: newLearner }, { idempotencyKey: 'key-1' });
  const requests = await seen();
  expect(requests.map(({ headers }) => headers['idempotency-key'])).toEqual([
    'key-1',
    'key-1',
    'key-1',
  ]);
  expect(requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    newLearner,
    newLearner,
    newLearner,
  ]);
});

test('a retry after a 401 on a POST with a body reuses a consumed request: the body is sent again', async () => {
  const { baseUrl, client, seen } = scenario('widget-nonce');
  const authenticated = createClient({
    ...client,
    baseUrl,
    auth: widgetSession({ baseUrl, handle: 'h' }),
    retry: 0,
  });
  expect(await createLearner(authenticated, { body: newLearner })).toEqual({
    body: JSON.stringify(newLearner),
  });
  const [, first, second] = await seen();
  expect(first?.headers['dpop']).not.toBe(second?.headers['dpop']);
  expect(first?.headers['idempotency-key']).toBe(second?.headers['idempotency-key']);
});

test('a 304 throws: it is a result', async () => {
  const { client } = scenario('not-modified');
  expect(await listVerificationKeys(client, {}, { ifNoneMatch: '"1"' })).toBe(notModified);
});

test('json() of a 204 throws a SyntaxError: it is undefined', async () => {
  const { client } = scenario('no-content');
  expect(await revokeWidgetSession(client, { widgetSessionId: 'wse_1' })).toBeUndefined();
});

test('Retry-After has no limit: above a minute the call ends with the refusal', async () => {
  const { client, seen } = scenario('retry-after-hour');
  const started = performance.now();
  await expect(getLearner(client, { learnerId: 'lrn_1' })).rejects.toMatchObject({
    status: 429,
    retryAfter: 3_600_000,
  });
  expect(performance.now() - started).toBeLessThan(1000);
  expect(await seen()).toHaveLength(1);
});

test('RateLimit-Reset is obeyed like Retry-After: it does not hold a call up', async () => {
  const { client } = scenario('rate-limit-reset');
  const started = performance.now();
  await expect(getLearner(client, { learnerId: 'lrn_1' })).resolves.toEqual(learner);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('a pause beyond the total timeout is waited for and then fails: the refusal comes at once', async () => {
  const { client } = scenario('retry-after-hour', {
    totalTimeout: 5000,
    retry: { maxDelay: 4_000_000 },
  });
  const started = performance.now();
  await expect(getLearner(client, { learnerId: 'lrn_1' })).rejects.toMatchObject({ status: 429 });
  expect(performance.now() - started).toBeLessThan(1000);
});

test('timeouts are not retried: an idempotent call is', async () => {
  const { client, seen } = scenario('slow', { timeout: 150 });
  await expect(getLearner(client, { learnerId: 'lrn_1' })).resolves.toEqual(learner);
  expect(await seen()).toHaveLength(2);
});

test('there is no jitter: pauses are drawn between nothing and the bound', async () => {
  vi.useFakeTimers();
  const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const attempts: number[] = [];
  const client = createClient({
    baseUrl: 'http://localhost:1',
    retry: { limit: 3, backoff: 300, maxDelay: 1000 },
    fetch: async () => {
      attempts.push(Date.now());
      return Response.json(problem, { status: 503 });
    },
  });
  const call = expect(getLearner(client, { learnerId: 'lrn_1' })).rejects.toMatchObject({
    status: 503,
  });
  await vi.runAllTimersAsync();
  await call;
  vi.useRealTimers();
  random.mockRestore();
  expect(attempts.map((time) => time - (attempts[0] ?? 0))).toEqual([0, 150, 450, 950]);
});

test('the error message holds the whole URL: ours holds none, and no cause does', async () => {
  const { client } = scenario('conflict-page');
  const refused = await listLearners(client, { q: 'Nguyễn 000123456789' }).catch(
    (error: unknown) => error,
  );
  const broken = await getLearner(createClient({ baseUrl: 'http://127.0.0.1:9', retry: 0 }), {
    learnerId: '000123456789',
  }).catch((error: unknown) => error);
  expect(ConnectionError.isInstance(broken)).toBe(true);
  const { inspect } = await import('node:util');
  for (const error of [refused, broken]) {
    expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(
      /000123456789|127\.0\.0\.1|registry\/v1/,
    );
  }
});

test('error.response.json() is unusable and error.data untyped: the problem is there', async () => {
  const { client } = scenario('conflict-page');
  await expect(createLearner(client, { body: newLearner })).rejects.toMatchObject({
    name: 'ApiError',
    status: 409,
    code: 'duplicate',
    problem: { code: 'duplicate', title: 'Later' },
  });
});

test('a network error is told by its wording: any failure of fetch counts', async () => {
  let calls = 0;
  const client = createClient({
    baseUrl: 'http://localhost:1',
    retry: { backoff: 1 },
    fetch: async () => {
      calls += 1;
      if (calls < 3) {
        throw new Error('a wording that ky does not know');
      }
      return Response.json(learner);
    },
  });
  await expect(getLearner(client, { learnerId: 'lrn_1' })).resolves.toEqual(learner);
  expect(calls).toBe(3);
});

test('retries buffer a streamed upload: it is sent once', async () => {
  const { client, seen } = scenario('fails-once');
  async function* rows() {
    yield newLearner;
  }
  await expect(importLearners(client, { body: rows() })).rejects.toMatchObject({ status: 503 });
  expect(await seen()).toHaveLength(1);
  const again = scenario('fails-once');
  await importLearners(again.client, { body: [newLearner] });
  expect(await again.seen()).toHaveLength(2);
});
