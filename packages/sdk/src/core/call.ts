import type { Send } from './operation.ts';
import { send } from './transport.ts';
import type { WithResponse } from './with-response.ts';

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
export const startCall: Send = (client, descriptor, input, options) =>
  call(send(client, descriptor, input, options));
