import ky, { isHTTPError, isTimeoutError } from 'ky';
import { AbortError } from '../errors/abort-error.ts';
import { ApiError } from '../errors/api-error.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import type { Problem } from '../errors/problem.ts';
import { ResponseError } from '../errors/response-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { AllCallOptions } from './call-options.ts';
import { type Client, type ClientSettings, internals } from './client.ts';
import type { OperationDescriptor } from './descriptor.ts';
import type { CallContext } from './middleware.ts';
import { notModified } from './not-modified.ts';
import { parseRedacted } from './redact.ts';
import { requestUrl } from './request.ts';
import { kyRetry, mergeRetry } from './retry.ts';
import { readWarning } from './warning.ts';

/** A request body and whether it can be sent a second time. */
export interface RequestBody {
  readonly content: BodyInit;
  readonly type: string;
  readonly replayable: boolean;
}

/** The answer of a call. `text` is undefined when the body was left to be read as a stream. */
export interface Exchange {
  readonly response: Response;
  readonly text: string | undefined;
}

/** Runs the middleware from the outside in, then the network. */
const dispatch = (settings: ClientSettings, context: CallContext, stage: number, request: Request): Promise<Response> => {
  const middleware = settings.stages[stage];
  return middleware
    ? middleware(request, (passed) => dispatch(settings, context, stage + 1, passed), context)
    : settings.fetch(request).catch((error: unknown) => {
        // Each runtime words a broken connection in its own way, some with the whole URL; ky knows only a few of them.
        throw request.signal.aborted ? error : new ConnectionError(context.operation, error);
      });
};

const requestHeaders = (
  descriptor: OperationDescriptor,
  options: AllCallOptions,
  locale: string | undefined,
  key: string | undefined,
  body: RequestBody | undefined,
): Record<string, string> => {
  const headers: Record<string, string> = {
    accept: `application/${descriptor.response === 'ndjson' ? 'x-ndjson' : 'json'}, application/problem+json`,
  };
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined) {
      headers[name] = value;
    }
  };
  set('accept-language', locale);
  set('content-type', body?.type);
  set('idempotency-key', key);
  set('if-match', options.ifMatch);
  set('if-none-match', options.ifNoneMatch);
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    headers[name.toLowerCase()] = value;
  }
  return headers;
};

const readProblem = (response: Response, text: string): Problem => {
  try {
    if (response.headers.get('content-type')?.includes('json')) {
      const body = parseRedacted(text) as Partial<Problem> | null;
      if (typeof body?.code === 'string') {
        return body as Problem;
      }
    }
  } catch {
    // A proxy that says JSON and sends something else is as good as no problem body.
  }
  const { status, statusText } = response;
  return { type: 'about:blank', title: statusText || 'Unexpected response', status, code: 'unexpected-response' };
};

const warnOnce = ({ warned, onWarning }: ClientSettings, operation: string, headers: Headers): void => {
  const warning = warned.has(operation) ? undefined : readWarning(operation, headers);
  if (warning) {
    warned.add(operation);
    onWarning(warning);
  }
};

/** Sends one call with all its attempts. With `stream` the body of a successful answer is left unread. */
export const send = async (
  client: Client,
  descriptor: OperationDescriptor,
  input: Readonly<Record<string, unknown>>,
  options: AllCallOptions,
  body?: RequestBody,
  stream?: boolean,
): Promise<Exchange> => {
  const settings = client[internals];
  const { id, service, method, path, idempotent } = descriptor;
  const { signal, timeout = settings.timeout, totalTimeout = settings.totalTimeout } = options;
  const url = requestUrl(client.baseUrl, descriptor, input);
  // One key for all attempts of a call; without a key a POST or PATCH is never sent twice.
  const key = options.idempotencyKey ?? (idempotent ? crypto.randomUUID() : undefined);
  const replayable = body?.replayable ?? true;
  const repeatable = replayable && (key !== undefined || (method !== 'POST' && method !== 'PATCH'));
  const retry = options.retry === undefined ? settings.retry : mergeRetry(settings.retry, options.retry);
  let attempt = 0;
  let text: string | undefined;
  let release: (() => void) | undefined;

  const sendAttempt = async (request: Request): Promise<Response> => {
    attempt += 1;
    const context: CallContext = { operation: id, service, method, path, attempt, replayable };
    const response = await dispatch(settings, context, 0, request);
    if (!stream || !response.ok) {
      // Read here, inside the attempt: its timeout then covers the body, and a body cut short is retried.
      text = await response.text().catch((error: unknown) => {
        throw request.signal.aborted ? error : new ConnectionError(id, error);
      });
    }
    return response;
  };

  try {
    release = await settings.gate(signal);
    const response = await ky(url, {
      method,
      headers: requestHeaders(descriptor, options, settings.locale, key, body),
      fetch: (request) => sendAttempt(request as Request),
      timeout,
      totalTimeout,
      // A redirected request would carry its proof to another address; runtimes do not agree on `error`.
      redirect: 'manual',
      retry: repeatable ? kyRetry(retry, method, totalTimeout === false ? Infinity : Date.now() + totalTimeout) : 0,
      throwHttpErrors: (status) => status !== 304,
      ...(body && { body: body.content }),
      ...(signal && { signal }),
      ...(options.keepalive && { keepalive: true }),
    });
    warnOnce(settings, id, response.headers);
    return { response, text };
  } catch (error) {
    if (signal?.aborted) {
      throw new AbortError(id, signal.reason);
    }
    if (isTimeoutError(error)) {
      throw new TimeoutError(id);
    }
    if (isHTTPError(error)) {
      const { status, headers } = error.response;
      if (status < 400) {
        throw new ResponseError('redirected', `${id}: the service redirected the call`);
      }
      warnOnce(settings, id, headers);
      throw new ApiError({ operation: id, status, problem: readProblem(error.response, text ?? ''), headers });
    }
    throw error;
  } finally {
    release?.();
  }
};
