import ky, { isHTTPError, isTimeoutError, type Options } from 'ky';
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
import { kyRetry, mergeRetry } from './retry.ts';
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

/** ky takes a 304 for a failure. */
const throwHttpErrors = (status: number): boolean => status !== 304;

/** Sends one call with all its attempts. With `stream` the body of a successful answer is left unread. */
export const send = async <T>(
  client: Client,
  descriptor: OperationDescriptor,
  input: Readonly<Record<string, unknown>>,
  options: AllCallOptions,
  body: string | ReadableStream | undefined = JSON.stringify(input['body']),
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
    if (!stream || !response.ok) {
      // Read here, inside the attempt: its timeout then covers the body, and a body cut short is retried.
      const text = await network(id, response.text());
      data = response.status === 304 ? notModified : undefined;
      try {
        data = text ? JSON.parse(text, response.ok ? undefined : redactValue) : data;
      } catch {
        // A school's captive portal answers 200 with an HTML page. An error's page, as of a proxy, is left out.
        if (response.ok) {
          throw new ResponseError(id, 'not-json');
        }
      }
    }
    return response;
  };

  try {
    const url = requestUrl(client.baseUrl, descriptor, input);
    const response = await settings.gate(signal, () =>
      ky(url, {
        method,
        headers,
        body,
        signal,
        keepalive: options.keepalive,
        // A redirected request would carry its proof to another address; runtimes do not agree on `error`.
        redirect: 'manual',
        timeout,
        totalTimeout,
        retry: repeatable
          ? kyRetry(
              mergeRetry(options.retry, settings.retry),
              method,
              Date.now() + (totalTimeout || Infinity),
            )
          : 0,
        throwHttpErrors,
        fetch: sendAttempt,
      } as Options),
    );
    const { headers: head } = response;
    return {
      data: data as T,
      response,
      requestId: head.get('x-request-id') ?? undefined,
      etag: head.get('etag') ?? undefined,
    };
  } catch (error) {
    if (signal?.aborted) {
      throw new AbortError(id, 'aborted', undefined, signal.reason);
    }
    if (isTimeoutError(error)) {
      throw new TimeoutError(id, 'timeout');
    }
    throw isHTTPError(error)
      ? new ApiError(id, error.response, data as Problem | undefined)
      : error;
  }
};
