import type { Call } from './call.ts';
import { startCall } from './call.ts';
import type { AllCallOptions } from './call-options.ts';
import type { Client } from './client.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { downloadNdjson, type Download } from './ndjson-download.ts';
import type { NotModified } from './not-modified.ts';
import type {
  Arguments,
  DownloadRow,
  Input,
  Item,
  OperationShape,
  OptionsOf,
  Output,
  ProblemsOf,
  TakesIfNoneMatch,
} from './operation-types.ts';
import { list, type List } from './list.ts';

/** Run-time facts of an operation and, for the compiler only, the type of its problems. */
export interface Described<Problems> {
  readonly descriptor: OperationDescriptor;
  /** Never set: carries the problem types to `ApiError.isInstance(error, operation)`. */
  readonly problems?: Problems;
}

/** Operation that gives one body. */
export interface PlainOperation<Op extends OperationShape> extends Described<ProblemsOf<Op>> {
  (client: Client, ...args: Arguments<Input<Op>, OptionsOf<Op>>): Call<Output<Op>>;
}

/** Operation that gives one body and can answer that the caller's copy is still current. */
export interface ConditionalOperation<Op extends OperationShape> extends Described<ProblemsOf<Op>> {
  (client: Client, ...args: Arguments<Input<Op>, OptionsOf<Op> & { ifNoneMatch?: undefined }>): Call<Output<Op>>;
  (
    client: Client,
    ...args: Arguments<Input<Op>, OptionsOf<Op> & { ifNoneMatch: string }>
  ): Call<Output<Op> | NotModified>;
}

/** Operation that gives a list in pages. */
export interface ListOperation<Op extends OperationShape> extends Described<ProblemsOf<Op>> {
  (client: Client, ...args: Arguments<Input<Op>, OptionsOf<Op>>): List<Output<Op>, Item<Op>>;
}

/** Operation that gives rows as newline-delimited JSON. */
export interface DownloadOperation<Op extends OperationShape> extends Described<ProblemsOf<Op>> {
  (client: Client, ...args: Arguments<Input<Op>, OptionsOf<Op>>): Download<DownloadRow<Op>>;
}

/** The callable that {@link operation} makes of a descriptor. */
export type Operation<Op extends OperationShape, D extends OperationDescriptor> = D extends { paged: true }
  ? ListOperation<Op>
  : D extends { response: 'ndjson' }
    ? DownloadOperation<Op>
    : TakesIfNoneMatch<Op> extends true
      ? ConditionalOperation<Op>
      : PlainOperation<Op>;

type Factory<Op extends OperationShape> = <const D extends OperationDescriptor>(descriptor: D) => Operation<Op, D>;

/** Built once: the type argument of {@link operation} leaves no trace at run time. */
const factory = (descriptor: OperationDescriptor): unknown => {
  const send = descriptor.paged ? list : descriptor.response === 'ndjson' ? downloadNdjson : startCall;
  const call = (client: Client, input?: object, options?: AllCallOptions): unknown =>
    send(client, descriptor, (input ?? {}) as Record<string, unknown>, options ?? {});
  return Object.assign(call, { descriptor });
};

/**
 * Makes the function that calls an operation. Generated code uses it; the two steps let the types of the document be
 * named while those of the descriptor are inferred.
 *
 * @example
 * ```ts
 * import { operation } from '@khuevan/sdk';
 * import type { operations } from './generated/registry.types.ts';
 *
 * export const getLearner = operation<operations['getLearner']>()({
 *   id: 'getLearner', service: 'registry', method: 'GET', path: '/registry/v1/learners/{learnerId}',
 * });
 * ```
 */
export function operation<Op extends OperationShape>(): Factory<Op> {
  return factory as Factory<Op>;
}
