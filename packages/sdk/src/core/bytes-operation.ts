import { call } from './call.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { bind, type PlainOperation } from './operation.ts';
import type { OperationShape } from './operation-types.ts';
import { send } from './transport.ts';

/** Makes the function that calls an operation with bytes as its request body (`body: 'bytes'`). */
export const bytesOperation = <Op extends OperationShape>() =>
  bind((client, descriptor, input, options) =>
    call(
      send(
        client,
        descriptor,
        input,
        { ...options, headers: { 'content-type': 'application/octet-stream', ...options.headers } },
        input['body'] as Blob,
      ),
    ),
  ) as (descriptor: OperationDescriptor & { readonly body: 'bytes' }) => PlainOperation<Op>;
