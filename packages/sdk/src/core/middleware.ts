import type { OperationDescriptor } from './descriptor.ts';

/** What a middleware knows of the attempt it wraps. */
export interface CallContext {
  /** The operation. Its `id` and `path` (the template) are free of personal data, unlike the request's URL. */
  readonly operation: OperationDescriptor;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** False when the request body is a stream that cannot be sent again. */
  readonly replayable: boolean;
}

/** Sends a request on to the next middleware, at last to the network. */
export type Next = (request: Request) => Promise<Response>;

/**
 * Wraps every attempt, retries included. The first of the list is the outermost; authentication runs innermost, so a
 * middleware never sees a token. The answer's body belongs to the SDK: a middleware that wants to read it must
 * `clone()` the response. What a middleware throws ends the call unchanged, unless it has `retryable: true`.
 *
 * @example
 * ```ts
 * import { createClient, type Middleware } from '@khuevan/sdk';
 *
 * const timing: Middleware = async (request, next, context) => {
 *   const started = performance.now();
 *   const response = await next(request);
 *   console.log(context.operation.id, context.attempt, response.status, performance.now() - started);
 *   return response;
 * };
 * const client = createClient({ baseUrl: 'http://localhost:4401', middleware: [timing] });
 * ```
 */
export type Middleware = (request: Request, next: Next, context: CallContext) => Promise<Response>;
