import type { Client } from './client.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { list, type List } from './list.ts';
import { bind, type Described } from './operation.ts';
import type {
  Arguments,
  Input,
  Item,
  OperationShape,
  OptionsOf,
  Output,
} from './operation-types.ts';

/** Operation that gives a list in pages. */
export interface ListOperation<Op extends OperationShape> extends Described<Op> {
  (client: Client, ...args: Arguments<Input<Op>, OptionsOf<Op>>): List<Output<Op>, Item<Op>>;
}

/** Makes the function that calls a paged operation (`paged: true`). */
export const listOperation = <Op extends OperationShape>() =>
  bind(list) as (descriptor: OperationDescriptor & { readonly paged: true }) => ListOperation<Op>;
