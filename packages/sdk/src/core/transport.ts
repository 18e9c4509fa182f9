import ky, { isTimeoutError, type Options } from 'ky';
import { AbortError } from '../errors/abort-error.ts';
import { ApiError } from '../errors/api-error.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import type { Problem } from '../errors/problem.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { AllCallOptions } from './call-options.ts';
import type { Client, ClientSettings } from './client.ts';
import type { OperationDescriptor } from './descriptor.ts';
import type { CallContext } from './middleware.ts';
import { redactValue } from './redact.ts';
import type { WithResponse } from './with-response.ts';
import { notModified } from './not-modified.ts';
import { ResponseError } from '../errors/response-error.ts';
import { requestUrl } from './request.ts';
import { mergeRetry } from './retry.ts';
import { pause } from './wait.ts';
import { warnOnce } from './warning.ts';

/**
 * Names the failure of a connection. Each runtime words it in its own way, some with the whole URL, and ky knows only a
 * few of these wordings. An aborted request fails here too; the caller's own signal then decides what it is called.
 */
const network = <T>(operation: string, result: Promise<T>): Promise<T> =>
  result.catch((error: unknown) => {
    throw new ConnectionError(operation, 'connection-failed', undefined, error);
  });

/** Runs the middleware from the outside in, then the network. */
const dispatch = (
  settings: ClientSettings,
  context: CallContext,
  stage: number,
  request: Request,
): Promise<Response> => {
  const next = (passed: Request): Promise<Response> =>
    dispatch(settings, context, stage + 1, passed);
  return (
    settings.stages[stage]?.(request, next, context) ??
    network(context.operation.id, settings.fetch(request))
  );
};

/** Milliseconds that stand for no limit; timers take no more than 2^31. */
const forever = 2e9;

/** Sends one call with all its attempts. With `stream` the body of a successful answer is left unread. */
export const send = async <T>(
  client: Client,
  descriptor: OperationDescriptor,
  input: Readonly<Record<string, unknown>>,
  options: AllCallOptions,
  body: string | Blob | ReadableStream | undefined = JSON.stringify(input['body']),
  stream?: boolean,
): Promise<WithResponse<T>> => {
  const { settings } = client;
  const { id, method } = descriptor;
  const { signal, timeout = settings.timeout, totalTimeout = settings.totalTimeout } = options;
  // One key for all attempts of a call; without one a POST or PATCH is never sent twice.
  const key = options.idempotencyKey ?? (descriptor.idempotent ? crypto.randomUUID() : undefined);
  const replayable = body === undefined || typeof body === 'string';
  const repeatable = replayable && (key || !/^P[OA]/.test(method));
  const headers: Record<string, string | undefined> = {
    accept: 'application/json',
    'accept-language': settings.locale,
    'content-type': body && 'application/json',
    'idempotency-key': key,
    'if-match': options.ifMatch,
    'if-none-match': options.ifNoneMatch,
  };
  for (const name in options.headers) {
    headers[name.toLowerCase()] = options.headers[name];
  }
  const { limit, backoff, maxDelay } = mergeRetry(options.retry, settings.retry);
  const url = requestUrl(client.baseUrl, descriptor, input);
  let attempt = 0;
  let data: unknown;

  const sendAttempt = async (request: Request): Promise<Response> => {
    attempt += 1;
    const response = await dispatch(
      settings,
      { operation: descriptor, attempt, replayable },
      0,
      request,
    );
    warnOnce(settings, id, response);
    // Read here, inside the attempt: its timeout then covers the body, and a body cut short is retried.
    const text = stream && response.ok ? '' : await network(id, response.text());
    data = response.status === 304 ? notModified : undefined;
    try {
      data = text ? JSON.parse(text, response.ok ? undefined : redactValue) : data;
    } catch {
      // A school's captive portal answers 200 with an HTML page. An error's page, as of a proxy, is left out.
      if (response.ok) {
        throw new ResponseError(id, 'not-json');
      }
    }
    if (!response.ok && data !== notModified) {
      throw new ApiError(id, response, data as Problem | undefined);
    }
    return response;
  };

  return settings.gate(signal, async () => {
    const deadline = Date.now() + (totalTimeout || forever);
    for (;;) {
      try {
        const response = await ky(url, {
          method,
          headers,
          body,
          signal,
          keepalive: options.keepalive,
          // A redirected request would carry its proof to another address; runtimes do not agree on `error`.
          redirect: 'manual',
          timeout: Math.min(timeout || forever, deadline - Date.now()),
          // ky obeys a Retry-After of any length, retries neither timeouts nor POST and copies each request to be able
          // to; and it takes a 304 for a failure.
          retry: 0,
          throwHttpErrors: false,
          fetch: sendAttempt,
        } as Options);
        const { headers: head } = response;
        return {
          data: data as T,
          response,
          requestId: head.get('x-request-id') ?? undefined,
          etag: head.get('etag') ?? undefined,
        };
      } catch (caught) {
        const error = (
          signal?.aborted
            ? new AbortError(id, 'aborted', undefined, signal.reason)
            : isTimeoutError(caught)
              ? new TimeoutError(id, 'timeout')
              : caught
        ) as { retryable?: boolean; retryAfter?: number };
        const delay =
          error.retryAfter ?? Math.random() * Math.min(maxDelay, backoff * 2 ** (attempt - 1));
        if (
          !repeatable ||
          !error.retryable ||
          attempt > limit ||
          delay > Math.min(maxDelay, deadline - Date.now())
        ) {
          throw error;
        }
        await pause(signal, delay);
      }
    }
  });
};
