import { readRetryAfter } from '../core/retry-after.ts';
import type { Problem } from './problem.ts';
import { isSdkError, SdkError } from './sdk-error.ts';

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

/** What an {@link ApiError} is made of. */
export interface ApiErrorFacts {
  readonly operation: string;
  readonly status: number;
  readonly problem: Problem;
  readonly headers: Headers;
}

/**
 * The service refused the call: any status from 400 on. `problem` is the answer's problem body (RFC 9457) without
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
  override readonly name = 'ApiError';
  /** `operationId` of the call. */
  readonly operation: string;
  readonly status: S;
  /** Problem body, typed by status after {@link is}. */
  readonly problem: ProblemAt<P, S>;
  /** `X-Request-Id` of the answer: name it when you ask for help. */
  readonly requestId: string | undefined;
  /** Milliseconds after which the service asks to be called again (`Retry-After`). */
  readonly retryAfter: number | undefined;
  /** Answer headers; not listed when the error is printed. */
  declare readonly headers: Headers;

  constructor({ operation, status, problem, headers }: ApiErrorFacts) {
    super(problem.code, `${operation}: ${status} ${problem.code}: ${problem.title}`);
    this.operation = operation;
    this.status = status as S;
    this.problem = problem as ProblemAt<P, S>;
    this.requestId = headers.get('x-request-id') ?? problem.requestId;
    this.retryAfter = readRetryAfter(headers);
    Object.defineProperty(this, 'headers', { value: headers });
  }

  /** Narrows `problem` to the body that the document declares for this status. */
  is<const T extends DeclaredStatus<P>>(status: T): this is ApiError<P, T> {
    return (this.status as number) === status;
  }

  override get retryable(): boolean {
    return this.status === 429 || this.status >= 500;
  }

  /** True for an `ApiError`; with an operation, for one of that operation, typed with its problems. */
  static override isInstance<Q extends object = AnyProblems>(
    error: unknown,
    operation?: { readonly descriptor: { readonly id: string }; readonly types?: { readonly problems: Q } },
  ): error is ApiError<Q> {
    return (
      isSdkError(error, 'ApiError') &&
      (operation === undefined || (error as ApiError).operation === operation.descriptor.id)
    );
  }
}
