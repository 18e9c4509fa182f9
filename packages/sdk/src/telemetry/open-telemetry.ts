import type { Middleware } from '../core/middleware.ts';

/** The part of an OpenTelemetry span that is used. */
export interface SpanLike {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
}

/** The part of an OpenTelemetry tracer that is used: `trace.getTracer('…')` of `@opentelemetry/api` fits. */
export interface TracerLike<Span extends SpanLike = SpanLike> {
  startSpan(
    name: string,
    options: { kind: number; attributes: Record<string, string | number> },
  ): Span;
}

/** Settings of {@link openTelemetry}. */
export interface OpenTelemetryOptions<Span extends SpanLike> {
  tracer: TracerLike<Span>;
  /** Writes the span's context into the request (`traceparent`), so that the service's spans join the trace. */
  inject?: ((span: Span, setHeader: (name: string, value: string) => void) => void) | undefined;
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR` of `@opentelemetry/api`, which is not a dependency. */
const client = 2;
const failed = 2;

/**
 * Tracing as a client option: one span an attempt, with the attributes of OpenTelemetry's HTTP conventions. The path
 * template stands for the URL, so that nothing personal is recorded.
 *
 * @example
 * ```ts
 * import { createClient } from '@khuevan/sdk';
 * import { openTelemetry } from '@khuevan/sdk/telemetry';
 * import { context, propagation, trace } from '@opentelemetry/api';
 *
 * const client = createClient({
 *   baseUrl: 'http://localhost:4401',
 *   telemetry: openTelemetry({
 *     tracer: trace.getTracer('school-management'),
 *     inject: (span, setHeader) =>
 *       propagation.inject(trace.setSpan(context.active(), span), null, { set: (_, name, value) => setHeader(name, value) }),
 *   }),
 * });
 * ```
 */
export const openTelemetry =
  <Span extends SpanLike>({ tracer, inject }: OpenTelemetryOptions<Span>): Middleware =>
  async (request, next, { operation, attempt }) => {
    const span = tracer.startSpan(`${operation.method} ${operation.path}`, {
      kind: client,
      attributes: {
        'http.request.method': operation.method,
        'url.template': operation.path,
        'server.address': new URL(request.url).host,
        'khuevan.operation': operation.id,
        ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
      },
    });
    const fail = (type: string): void => {
      span.setAttribute('error.type', type);
      span.setStatus({ code: failed });
    };
    try {
      inject?.(span, (name, value) => request.headers.set(name, value));
      const response = await next(request);
      span.setAttribute('http.response.status_code', response.status);
      if (response.status >= 400) {
        fail(String(response.status));
      }
      return response;
    } catch (error) {
      const { code, name } = error as { code?: unknown; name?: string };
      fail(
        request.signal.aborted ? 'aborted' : typeof code === 'string' ? code : (name ?? 'error'),
      );
      throw error;
    } finally {
      span.end();
    }
  };
