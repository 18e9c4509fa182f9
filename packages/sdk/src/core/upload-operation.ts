import { call } from './call.ts';
import { send } from './transport.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { ndjsonBody } from './ndjson-upload.ts';
import { bind, type PlainOperation } from './operation.ts';
import type { OperationShape } from './operation-types.ts';

/** Makes the function that calls an operation with an NDJSON request body (`body: 'ndjson'`). */
export const uploadOperation = <Op extends OperationShape>() =>
  bind((client, descriptor, input, options) =>
    call(
      ndjsonBody(input['body'] as Iterable<unknown>).then((body) =>
        send(
          client,
          descriptor,
          input,
          { ...options, headers: { 'content-type': 'application/x-ndjson', ...options.headers } },
          body,
        ),
      ),
    ),
  ) as (descriptor: OperationDescriptor & { readonly body: 'ndjson' }) => PlainOperation<Op>;
