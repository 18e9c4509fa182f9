import { ResponseError } from '../errors/response-error.ts';
import type { AllCallOptions } from './call-options.ts';
import type { Client } from './client.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { notModified } from './not-modified.ts';
import { type Exchange, type RequestBody, send } from './transport.ts';

/** A result together with what the answer's head says. */
export interface WithResponse<T> {
  readonly data: T;
  /** The raw answer. Its body has been read, except for a download. */
  readonly response: Response;
  /** `X-Request-Id`: name it when you ask for help. */
  readonly requestId: string | undefined;
  /** Version of the resource, for `ifMatch` and `ifNoneMatch`. */
  readonly etag: string | undefined;
}

/**
 * A call under way: await it for the parsed body, or `withResponse()` for body and head.
 *
 * @example
 * ```ts
 * import { createClient } from '@khuevan/sdk';
 * import { getLearner, updateLearner } from '@khuevan/sdk/registry';
 *
 * const client = createClient({ baseUrl: 'http://localhost:4401' });
 * const { data, etag } = await getLearner(client, { learnerId: 'lrn_0' }).withResponse();
 * await updateLearner(client, { learnerId: data.id, body: {} }, { ifMatch: etag ?? '*' });
 * ```
 */
export interface Call<T> extends Promise<T> {
  withResponse(): Promise<WithResponse<T>>;
}

/** Puts the head's facts beside the data. */
export const withHead = <T>(data: T, response: Response): WithResponse<T> => ({
  data,
  response,
  requestId: response.headers.get('x-request-id') ?? undefined,
  etag: response.headers.get('etag') ?? undefined,
});

const parse = (operation: string, { response, text }: Exchange): unknown => {
  if (response.status === 304) {
    return notModified;
  }
  if (!text) {
    return undefined;
  }
  // A school's captive portal answers 200 with an HTML page.
  if (!response.headers.get('content-type')?.includes('json')) {
    throw new ResponseError('not-json', `${operation}: the answer is not JSON`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ResponseError('invalid-json', `${operation}: the answer is broken JSON`);
  }
};

const jsonBody = (value: unknown): RequestBody | undefined =>
  value === undefined
    ? undefined
    : { content: JSON.stringify(value), type: 'application/json', replayable: true };

/** Sends a call and parses its answer. The body is the input's `body` as JSON unless it comes encoded. */
export const request = async <T>(
  client: Client,
  descriptor: OperationDescriptor,
  input: Readonly<Record<string, unknown>>,
  options: AllCallOptions,
  body = jsonBody(input['body']),
): Promise<WithResponse<T>> => {
  const exchange = await send(client, descriptor, input, options, body);
  return withHead(parse(descriptor.id, exchange) as T, exchange.response);
};

/** The promise of a request's data, with the whole behind `withResponse()`. */
export const call = <T>(whole: Promise<WithResponse<T>>): Call<T> => {
  const data = whole.then((result) => result.data);
  return Object.assign(data, {
    withResponse: () => {
      // The caller now waits on `whole`: a failure must not also count as an unhandled rejection of `data`.
      data.catch(() => undefined);
      return whole;
    },
  });
};

/** Starts a call at once. */
export const startCall = <T>(...args: Parameters<typeof request>): Call<T> => call(request<T>(...args));
