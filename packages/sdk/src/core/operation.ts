import { type Call, startCall } from './call.ts';
import type { AllCallOptions } from './call-options.ts';
import type { Client } from './client.ts';
import type { OperationDescriptor } from './descriptor.ts';
import type { NotModified } from './not-modified.ts';
import type {
  Arguments,
  Input,
  OperationShape,
  OptionsOf,
  Output,
  ProblemsOf,
  TakesIfNoneMatch,
} from './operation-types.ts';

/** Run-time facts of an operation and, for the compiler only, its types. */
export interface Described<Op extends OperationShape> {
  readonly descriptor: OperationDescriptor;
  /** Never set: carries the types to `poll(client, operation, …)` and `ApiError.isInstance(error, operation)`. */
  readonly types?: {
    readonly input: Input<Op>;
    readonly output: Output<Op>;
    readonly problems: ProblemsOf<Op>;
  };
}

/** Operation that gives one body. */
export interface PlainOperation<Op extends OperationShape> extends Described<Op> {
  (client: Client, ...args: Arguments<Input<Op>, OptionsOf<Op>>): Call<Output<Op>>;
}

/** Operation that gives one body and can answer that the caller's copy is still current. */
export interface ConditionalOperation<Op extends OperationShape> extends Described<Op> {
  (
    client: Client,
    ...args: Arguments<Input<Op>, OptionsOf<Op> & { ifNoneMatch?: undefined }>
  ): Call<Output<Op>>;
  (
    client: Client,
    ...args: Arguments<Input<Op>, OptionsOf<Op> & { ifNoneMatch?: string | undefined }>
  ): Call<Output<Op> | NotModified>;
}

/** The function that {@link operation} makes. */
export type Operation<Op extends OperationShape> =
  TakesIfNoneMatch<Op> extends true ? ConditionalOperation<Op> : PlainOperation<Op>;

/** How an operation's answer reaches the caller: one body, pages, rows. */
export type Send = (
  client: Client,
  descriptor: OperationDescriptor,
  input: Readonly<Record<string, unknown>>,
  options: AllCallOptions,
) => unknown;

/** Binds a descriptor to the way in which its answer is delivered. */
export const bind =
  (send: Send) =>
  (descriptor: OperationDescriptor): unknown =>
    Object.assign(
      (client: Client, input = {}, options: AllCallOptions = {}) =>
        send(client, descriptor, input, options),
      { descriptor },
    );

/** Descriptor of an operation with a JSON body or none, and a JSON answer or none. */
export type PlainDescriptor = OperationDescriptor & {
  readonly paged?: false;
  readonly body?: 'json';
  readonly response?: 'json' | 'none';
};

/**
 * Makes the function that calls an operation. Generated code uses it; its siblings `listOperation`,
 * `downloadOperation` and `uploadOperation` stand in files of their own, so that a page pays only for what it calls.
 * The two steps let generated code name the types of the document and nothing else.
 *
 * @example
 * ```ts
 * import { operation } from '@khuevan/sdk';
 * import type { operations } from '@khuevan/sdk/registry';
 *
 * export const getLearner = operation<operations['getLearner']>()({
 *   id: 'getLearner', service: 'registry', method: 'GET', path: '/registry/v1/learners/{learnerId}',
 * });
 * ```
 */
export const operation = <Op extends OperationShape>() =>
  bind(startCall) as (descriptor: PlainDescriptor) => Operation<Op>;
