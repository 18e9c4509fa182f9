import { type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { expect, test } from 'vitest';
import { createClient } from '../core/client.ts';
import { getLearner } from '../services/registry.ts';
import { openTelemetry, type SpanLike } from './open-telemetry.ts';

interface Recorded {
  name: string;
  kind: number;
  attributes: Record<string, string | number>;
  status?: number;
  ended: boolean;
}

const recorder = (): {
  spans: Recorded[];
  tracer: {
    startSpan(
      name: string,
      options: { kind: number; attributes: Record<string, string | number> },
    ): SpanLike;
  };
} => {
  const spans: Recorded[] = [];
  return {
    spans,
    tracer: {
      startSpan: (name, { kind, attributes }) => {
        const span: Recorded = { name, kind, attributes: { ...attributes }, ended: false };
        spans.push(span);
        return {
          setAttribute: (attribute, value) => (span.attributes[attribute] = value),
          setStatus: ({ code }) => (span.status = code),
          end: () => {
            span.ended = true;
          },
        };
      },
    },
  };
};

test('one span an attempt, with the template in place of the URL', async () => {
  const { spans, tracer } = recorder();
  const seen: (string | null)[] = [];
  let calls = 0;
  const client = createClient({
    baseUrl: 'https://api.example',
    retry: { backoff: 1 },
    telemetry: openTelemetry({
      tracer,
      inject: (_span, setHeader) => setHeader('traceparent', `00-${calls}`),
    }),
    fetch: async (request) => {
      seen.push(request.headers.get('traceparent'));
      calls += 1;
      if (calls === 1) {
        throw new TypeError('fetch failed');
      }
      return Response.json({ id: 'lrn_1' }, { status: calls === 2 ? 503 : 200 });
    },
  });
  await getLearner(client, { learnerId: '000123456789' });
  const attributes = {
    'http.request.method': 'GET',
    'url.template': '/registry/v1/learners/{learnerId}',
    'server.address': 'api.example',
    'khuevan.operation': 'getLearner',
  };
  const span = {
    name: 'GET /registry/v1/learners/{learnerId}',
    kind: SpanKind.CLIENT,
    ended: true,
  };
  expect(spans).toEqual([
    {
      ...span,
      status: SpanStatusCode.ERROR,
      attributes: { ...attributes, 'error.type': 'connection-failed' },
    },
    {
      ...span,
      status: SpanStatusCode.ERROR,
      attributes: {
        ...attributes,
        'http.request.resend_count': 1,
        'http.response.status_code': 503,
        'error.type': '503',
      },
    },
    {
      ...span,
      attributes: {
        ...attributes,
        'http.request.resend_count': 2,
        'http.response.status_code': 200,
      },
    },
  ]);
  expect(seen).toEqual(['00-0', '00-1', '00-2']);
});

test('a tracer of @opentelemetry/api fits as it is', async () => {
  const spans: Span[] = [];
  const telemetry = openTelemetry({
    tracer: trace.getTracer('test'),
    inject: (span) => void spans.push(span),
  });
  const client = createClient({
    baseUrl: 'https://api.example',
    telemetry,
    fetch: async () => Response.json({ id: 'lrn_1' }),
  });
  expect(await getLearner(client, { learnerId: 'lrn_1' })).toEqual({ id: 'lrn_1' });
  expect(spans[0]?.spanContext().traceId).toBe('00000000000000000000000000000000');
});

test('an aborted attempt is told from a broken one', async () => {
  const { spans, tracer } = recorder();
  const fetch = ({ signal }: Request): Promise<Response> =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  const client = createClient({
    baseUrl: 'https://api.example',
    telemetry: openTelemetry({ tracer }),
    fetch,
  });
  await expect(
    getLearner(client, { learnerId: 'lrn_1' }, { signal: AbortSignal.timeout(20) }),
  ).rejects.toMatchObject({ code: 'aborted' });
  expect(spans[0]?.attributes['error.type']).toBe('aborted');
});
