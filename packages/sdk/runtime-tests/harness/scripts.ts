import { setTimeout as pause } from 'node:timers/promises';
import { authScripts } from './auth-scripts.ts';
import type { Exchange, Script } from './server.ts';

/** A learner as the service gives one, shortened. */
export const learner = { id: 'lrn_0k7d2m9x4q1w8e5r3t6y', name: 'Nguyễn Văn An' };

const problem = (status: number, code: string, more: object = {}): object => ({
  type: `https://khuevan.example/problems/${code}`,
  title: `Refused: ${code}`,
  status,
  code,
  ...more,
});

/** Fails until the request with this number, then gives the learner. */
const failUntil =
  (count: number, fail: (exchange: Exchange) => void): Script =>
  (exchange) => {
    if (exchange.count < count) {
      fail(exchange);
    } else {
      exchange.json(200, learner);
    }
  };

const unavailable = ({ json }: Exchange, headers?: Record<string, string>): void =>
  json(503, problem(503, 'unavailable'), headers);

const page = (from: number): object => ({
  data: [{ id: `lrn_${from}` }, { id: `lrn_${from + 1}` }],
  ...(from < 4 && { nextCursor: `after ${from + 1}` }),
});

/** Bytes of an NDJSON answer, sent in pieces that end within characters and lines. */
const sendPieces = async ({ response }: Exchange, bytes: Buffer, size: number): Promise<void> => {
  response.writeHead(200, { 'content-type': 'application/x-ndjson', etag: '"rows"' });
  for (let start = 0; start < bytes.length; start += size) {
    response.write(bytes.subarray(start, start + size));
    await pause(1);
  }
  response.end();
};

const rows = '{"id":"lrn_1","name":"Ẫn"}\r\n\n{"id":"lrn_2","name":"Đỗ Ợ"}\n{"id":"lrn_3"}';

/** Every scenario by name. */
export const scripts: Readonly<Record<string, Script>> = {
  ...authScripts,

  learner: ({ json, seen }) =>
    json(
      200,
      { ...learner, ...(seen.body && { body: JSON.parse(seen.body) as unknown }) },
      {
        etag: '"7"',
        'x-request-id': 'req_1',
      },
    ),
  conditional: ({ json, seen, response }) => {
    if (seen.headers['if-none-match'] === '"7"') {
      response.writeHead(304, { etag: '"7"' }).end();
    } else {
      json(200, learner, { etag: '"7"' });
    }
  },
  stale: ({ json, seen }) =>
    seen.headers['if-match'] === '"8"'
      ? json(200, learner, { etag: '"9"' })
      : json(412, problem(412, 'precondition-failed', { detail: 'number 000123456789' }), {
          'x-request-id': 'req_412',
        }),
  'no-content': ({ response }) => {
    response.writeHead(204).end();
  },
  'captive-portal': ({ response }) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Wi-Fi</title>');
  },
  'bad-gateway': ({ response }) => {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
  },
  redirect: ({ response, baseUrl }) => {
    response.writeHead(302, { location: `${baseUrl}/elsewhere` }).end();
  },
  'fails-twice': failUntil(3, unavailable),
  'fails-always': unavailable,
  'retry-after-1': failUntil(2, (exchange) => unavailable(exchange, { 'retry-after': '1' })),
  'retry-after-hour': failUntil(2, (exchange) => unavailable(exchange, { 'retry-after': '3600' })),
  'first-still-runs': failUntil(2, ({ json }) =>
    json(409, problem(409, 'idempotency-in-progress'), { 'retry-after': '0' }),
  ),
  conflict: ({ json }) => json(409, problem(409, 'duplicate-learner')),
  'cut-short': failUntil(2, ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"id":');
    setTimeout(() => response.destroy(), 20);
  }),
  'hangs-up': failUntil(2, ({ response }) => {
    response.destroy();
  }),
  'slow-once': ({ count, json, response }) => {
    const timer = setTimeout(() => json(200, learner), count === 1 ? 5000 : 0);
    response.on('close', () => clearTimeout(timer));
  },
  'slow-body': ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{');
    const timer = setTimeout(() => response.end('}'), 5000);
    response.on('close', () => clearTimeout(timer));
  },
  deprecated: ({ json }) =>
    json(200, learner, {
      deprecation: '@1767225600',
      sunset: 'Fri, 01 Jan 2027 00:00:00 GMT',
      link: '<https://khuevan.example/move>; rel="deprecation"',
    }),
  pages: ({ json, seen }) => {
    const after = /after (\d)/.exec(decodeURIComponent(seen.query))?.[1];
    json(200, page(after === undefined ? 0 : Number(after) + 1));
  },
  'same-cursor': ({ json }) => json(200, { data: [], nextCursor: 'again' }),
  rows: (exchange) => sendPieces(exchange, Buffer.from(rows), 5),
  'bad-row': (exchange) => sendPieces(exchange, Buffer.from('{"id":"lrn_1"}\n{"id":\n'), 7),
  'bad-utf8': (exchange) => sendPieces(exchange, Buffer.from([0x22, 0xc3, 0x28, 0x22, 0x0a]), 2),
  'stalled-rows': ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    response.write('{"id":"lrn_1"}\n');
    const timer = setTimeout(() => response.end(), 5000);
    response.on('close', () => clearTimeout(timer));
  },
  'broken-rows': ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    response.write('{"id":"lrn_1"}\n');
    setTimeout(() => response.destroy(), 30);
  },
  'endless-rows': ({ response, memory }) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    const timer = setInterval(() => response.write('{"id":"lrn_1"}\n'), 5);
    response.on('close', () => {
      clearInterval(timer);
      memory.set('closed', true);
    });
  },
  import: ({ json, seen }) => {
    const lines = seen.body.split('\n').filter((line) => line !== '');
    json(
      202,
      { id: 'imp_1', status: 'pending', lineCount: lines.length, last: lines.at(-1) },
      {
        location: '/registry/v1/learner-imports/imp_1',
        'retry-after': '0',
      },
    );
  },
  work: ({ json, count }) => {
    const status = count < 3 ? 'running' : 'succeeded';
    json(200, { id: 'imp_1', status, count }, { 'retry-after': '0' });
  },
  'long-work': ({ json }) => json(200, { id: 'imp_1', status: 'running' }, { 'retry-after': '30' }),
  busy: async ({ json, memory }) => {
    const now = ((memory.get('now') as number | undefined) ?? 0) + 1;
    memory.set('now', now);
    memory.set('most', Math.max((memory.get('most') as number | undefined) ?? 0, now));
    await pause(15);
    memory.set('now', (memory.get('now') as number) - 1);
    json(200, { most: memory.get('most') });
  },
};
