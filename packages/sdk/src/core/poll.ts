import { AbortError } from '../errors/abort-error.ts';
import { pause } from './wait.ts';
import { send } from './transport.ts';
import type { CallOptions } from './call-options.ts';
import type { Client } from './client.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { readRetryAfter } from './retry-after.ts';

/** Longest pause between two questions, whatever the service asks for, in milliseconds. */
const longestPause = 60_000;

/** Statuses that mean that work goes on. */
const unfinished = new Set<unknown>(['pending', 'queued', 'running', 'processing']);

/** An operation that reads the status resource of long work. */
export interface StatusOperation<In, State> {
  readonly descriptor: OperationDescriptor;
  readonly types?: { readonly input: In; readonly output: State };
}

/** Options of {@link poll}: those of each call, and those of the waiting. */
export interface PollOptions<State> extends CallOptions {
  /**
   * Whether the work has ended.
   * @default `status` is neither `pending`, `queued`, `running` nor `processing`
   */
  until?: ((state: State) => boolean) | undefined;
  /** Called with every state, the last one included. */
  onProgress?: ((state: State) => void) | undefined;
  /**
   * Milliseconds between two questions where the service gives no `Retry-After`.
   * @default 2000
   */
  interval?: number | undefined;
  /** The 202 that started the work: its `Retry-After` is kept before the first question. */
  accepted?: { readonly response: Response } | undefined;
}

/**
 * Asks for the status resource until the work has ended and gives its last state; a failure of the work is a state, not
 * an error. All it needs is the resource's id: keep that, and another process can go on where this one ended.
 *
 * @example
 * ```ts
 * import { createClient, poll } from '@khuevan/sdk';
 * import { getLearnerImport, importLearners } from '@khuevan/sdk/registry';
 *
 * const client = createClient({ baseUrl: 'http://localhost:4401' });
 * const accepted = await importLearners(client, { body: [] }).withResponse();
 * const done = await poll(client, getLearnerImport, { learnerImportId: accepted.data.id }, {
 *   accepted,
 *   onProgress: (state) => console.log(state.status),
 *   signal: AbortSignal.timeout(600_000),
 * });
 * console.log(done.status);
 * ```
 */
export const poll = async <In extends object, State>(
  client: Client,
  operation: StatusOperation<In, State>,
  input: NoInfer<In>,
  options: PollOptions<NoInfer<State>> = {},
): Promise<State> => {
  const { until, onProgress, interval = 2000, accepted, ...call } = options;
  const { descriptor } = operation;
  const wait = async (response: Response): Promise<void> => {
    await pause(call.signal, Math.min(readRetryAfter(response.headers) ?? interval, longestPause));
    if (call.signal?.aborted) {
      throw new AbortError(descriptor.id, 'aborted', undefined, call.signal.reason);
    }
  };
  if (accepted) {
    await wait(accepted.response);
  }
  for (;;) {
    const { data, response } = await send<State>(
      client,
      descriptor,
      input as Record<string, unknown>,
      call,
    );
    onProgress?.(data);
    if (until ? until(data) : !unfinished.has((data as { status?: unknown } | undefined)?.status)) {
      return data;
    }
    await wait(response);
  }
};
