import { AbortError } from '../errors/abort-error.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { WithResponse } from './with-response.ts';
import type { AllCallOptions } from './call-options.ts';
import type { Client } from './client.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { parseNdjson } from './ndjson-parse.ts';
import { send } from './transport.ts';

/**
 * Rows that arrive one by one; nothing is sent before the first is asked for. Leaving the loop ends the transfer.
 * `timeout` holds for the answer's head and then for each pause between two pieces of it.
 *
 * @example
 * ```ts
 * import { createClient } from '@khuevan/sdk';
 * import { exportLearners } from '@khuevan/sdk/registry';
 *
 * const client = createClient({ baseUrl: 'http://localhost:4401' });
 * for await (const learner of exportLearners(client, { schoolId: 'sch_0' })) {
 *   console.log(learner.id);
 * }
 * ```
 */
export interface Download<Row> extends AsyncIterable<Row> {
  /** Asks for the rows at once and gives them with the answer's head. */
  withResponse(): Promise<WithResponse<AsyncIterable<Row>>>;
}

/** Reads a body piece by piece and names what can go wrong on the way. */
async function* chunks(
  operation: string,
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
  idle: number | false,
): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    for (;;) {
      const waiting = new Promise<never>((_resolve, reject) => {
        timer =
          idle === false
            ? undefined
            : setTimeout(() => reject(new TimeoutError(operation, 'timeout')), idle);
      });
      const { done, value } = await Promise.race([reader.read(), waiting]);
      clearTimeout(timer);
      if (done) {
        return;
      }
      yield value;
    }
  } catch (error) {
    throw signal?.aborted
      ? new AbortError(operation, 'aborted', undefined, signal.reason)
      : TimeoutError.isInstance(error)
        ? error
        : new ConnectionError(operation, 'connection-failed', undefined, error);
  } finally {
    clearTimeout(timer);
    // Ends the transfer when the caller leaves early; a stream that broke cannot be cancelled any more.
    reader.cancel().catch(() => undefined);
  }
}

/** Builds the download of an NDJSON operation. */
export const downloadNdjson = (
  client: Client,
  descriptor: OperationDescriptor,
  input: Readonly<Record<string, unknown>>,
  options: AllCallOptions,
): Download<unknown> => {
  const { id } = descriptor;
  const withResponse = async (): Promise<WithResponse<AsyncIterable<unknown>>> => {
    const headers = {
      accept: 'application/x-ndjson, application/problem+json',
      ...options.headers,
    };
    const head = await send(client, descriptor, input, { ...options, headers }, undefined, true);
    const { body } = head.response;
    const idle = options.timeout ?? client.settings.timeout;
    const rows = body ? parseNdjson(id, chunks(id, body, options.signal, idle)) : emptyRows();
    return { ...head, data: rows };
  };
  return {
    withResponse,
    async *[Symbol.asyncIterator]() {
      yield* (await withResponse()).data;
    },
  };
};

/* A download that the service answers with 204 has no rows. */
async function* emptyRows(): AsyncGenerator<never, void> {}
