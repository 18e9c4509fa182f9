import { readRetryAfter } from '../core/retry-after.ts';
import type { Problem } from './problem.ts';
import { type Identified, SdkError } from './sdk-error.ts';

type DeclaredStatus<P> = 'default' extends keyof P ? number : Extract<keyof P, number>;

type ProblemAt<P, S extends number> = number extends S
  ? P[keyof P]
  : S extends keyof P
    ? P[S]
    : P extends { default: infer D }
      ? D
      : Problem;

/** Problems of an operation that is not named. */
export interface AnyProblems {
  default: Problem;
}

/**
 * The service refused the call: any status from 400 on, or a redirect, which the SDK does not follow (a browser shows
 * it as status 0). `problem` is the answer's problem body (RFC 9457) without
 * personal numbers; an answer that is none, as a proxy may give, is put into one with the code `unexpected-response`.
 *
 * @example
 * ```ts
 * import { ApiError, createClient } from '@khuevan/sdk';
 * import { updateLearner } from '@khuevan/sdk/registry';
 *
 * const client = createClient({ baseUrl: 'http://localhost:4401' });
 * try {
 *   await updateLearner(client, { learnerId: 'lrn_0', body: {} }, { ifMatch: '"1"' });
 * } catch (error) {
 *   if (ApiError.isInstance(error, updateLearner) && error.is(412)) {
 *     console.log('changed by someone else', error.problem.code, error.requestId);
 *   }
 * }
 * ```
 */
export class ApiError<P extends object = AnyProblems, S extends number = number> extends SdkError {
  static override readonly name: string = 'ApiError';
  /** `operationId` of the call. */
  declare readonly operation: string;
  declare readonly status: S;
  /** Problem body, typed by status after {@link is}. */
  declare readonly problem: ProblemAt<P, S>;
  /** `X-Request-Id` of the answer: name it when you ask for help. */
  declare readonly requestId: string | undefined;
  /** Whether the same call may succeed when it is sent again, as `RetryOptions` says. */
  declare readonly retryable: boolean;
  /** Milliseconds after which the service asks to be called again (`Retry-After`). */
  declare readonly retryAfter: number | undefined;

  constructor(
    operation: string,
    { status, headers }: Pick<Response, 'status' | 'headers'>,
    body: Problem | undefined,
  ) {
    const problem = body?.code
      ? body
      : { type: 'about:blank', title: 'Unexpected response', status, code: 'unexpected-response' };
    super(operation, problem.code, `${status} ${problem.code}: ${problem.title}`);
    this.operation = operation;
    this.status = status as S;
    this.problem = problem as ProblemAt<P, S>;
    this.requestId = headers.get('x-request-id') ?? undefined;
    this.retryAfter = readRetryAfter(headers);
    this.retryable =
      this.retryAfter !== undefined || [408, 429, 500, 502, 503, 504].includes(status);
  }

  /** Narrows `problem` to the body that the document declares for this status. */
  is<const T extends DeclaredStatus<P>>(status: T): this is ApiError<P, T> {
    return (this.status as number) === status;
  }

  /** True for an `ApiError`; with an operation, for one of that operation, typed with its problems. */
  declare static isInstance: IsApiError;
}

type IsApiError = {
  (error: unknown): error is ApiError;
  <Q extends object>(
    error: unknown,
    operation: Identified & { readonly types?: { readonly problems: Q } },
  ): error is ApiError<Q>;
} & typeof SdkError.isInstance;
