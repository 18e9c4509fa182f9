import { ResponseError } from '../errors/response-error.ts';
import { send } from './transport.ts';
import type { WithResponse } from './with-response.ts';
import type { AllCallOptions } from './call-options.ts';
import type { Client } from './client.ts';
import type { OperationDescriptor } from './descriptor.ts';

interface AnyPage {
  readonly data: readonly unknown[];
  readonly nextCursor?: string;
}

/**
 * A list that has not been asked for yet. Awaited it is the first page; iterated it gives every item, page after page;
 * `pages()` gives the pages. Nothing is sent before one of these happens, and leaving a loop asks for no further page.
 *
 * @example
 * ```ts
 * import { createClient } from '@khuevan/sdk';
 * import { listLearners } from '@khuevan/sdk/registry';
 *
 * const client = createClient({ baseUrl: 'http://localhost:4401' });
 * const first = await listLearners(client, { limit: 20 });
 * console.log(first.data.length, first.nextCursor);
 * for await (const learner of listLearners(client)) {
 *   console.log(learner.id);
 * }
 * ```
 */
export interface List<Page, Item> extends PromiseLike<Page>, AsyncIterable<Item> {
  /** Every page, from the cursor that the input names or from the start. */
  pages(): AsyncIterable<Page>;
  /** The first page with its head. */
  withResponse(): Promise<WithResponse<Page>>;
  catch<T = never>(onRejected: (reason: unknown) => T | PromiseLike<T>): Promise<Page | T>;
  finally(onFinally: () => void): Promise<Page>;
}

/** Builds the list of a paged operation. */
export const list = (
  client: Client,
  descriptor: OperationDescriptor,
  input: Readonly<Record<string, unknown>>,
  options: AllCallOptions,
): List<AnyPage, unknown> => {
  let first: Promise<WithResponse<AnyPage>> | undefined;
  const withResponse = (): Promise<WithResponse<AnyPage>> =>
    (first ??= send<AnyPage>(client, descriptor, input, options));
  const firstPage = async (): Promise<AnyPage> => (await withResponse()).data;

  async function* pages(): AsyncGenerator<AnyPage, void> {
    let cursor = input['cursor'];
    for (;;) {
      const { data: page } = await send<AnyPage>(client, descriptor, { ...input, cursor }, options);
      if (!Array.isArray(page?.data)) {
        throw new ResponseError(descriptor.id, 'invalid-page');
      }
      yield page;
      if (page.nextCursor === undefined || page.nextCursor === null) {
        return;
      }
      if (page.nextCursor === cursor) {
        // Asking again would give the same page for ever.
        throw new ResponseError(
          descriptor.id,
          'invalid-page',
          'the service gave the same cursor twice',
        );
      }
      cursor = page.nextCursor;
    }
  }

  return {
    pages,
    withResponse,
    // oxlint-disable-next-line unicorn/no-thenable -- awaiting a list is its first page
    then: (onFulfilled, onRejected) => firstPage().then(onFulfilled, onRejected),
    catch: (onRejected) => firstPage().catch(onRejected),
    finally: (onFinally) => firstPage().finally(onFinally),
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) {
        yield* page.data;
      }
    },
  };
};
