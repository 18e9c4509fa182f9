import { ConnectionError } from '../errors/connection-error.ts';
import { type Call, call } from './call.ts';
import type { Client } from './client.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { bind, type Described } from './operation.ts';
import type { Arguments, Input, OperationShape, OptionsOf } from './operation-types.ts';
import { send } from './transport.ts';

/** Operation that gives a file: a printed form as PDF, an attachment. */
export interface FileOperation<Op extends OperationShape> extends Described<Op> {
  (client: Client, ...args: Arguments<Input<Op>, OptionsOf<Op>>): Call<Blob>;
}

/** Makes the function that calls an operation with a file as its answer (`response: 'file'`). */
export const fileOperation = <Op extends OperationShape>() =>
  bind((client, descriptor, input, options) => {
    const headers = { accept: '*/*', ...options.headers };
    return call(
      send(client, descriptor, input, { ...options, headers }, undefined, true).then(
        async (head) => {
          const data = await head.response.blob().catch((error: unknown) => {
            throw new ConnectionError(descriptor.id, 'connection-failed', undefined, error);
          });
          return { ...head, data };
        },
      ),
    );
  }) as (descriptor: OperationDescriptor & { readonly response: 'file' }) => FileOperation<Op>;
