import type { Client } from './client.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { type Download, downloadNdjson } from './ndjson-download.ts';
import { bind, type Described } from './operation.ts';
import type {
  Arguments,
  DownloadRow,
  Input,
  OperationShape,
  OptionsOf,
} from './operation-types.ts';

/** Operation that gives rows as newline-delimited JSON. */
export interface DownloadOperation<Op extends OperationShape> extends Described<Op> {
  (client: Client, ...args: Arguments<Input<Op>, OptionsOf<Op>>): Download<DownloadRow<Op>>;
}

/** Makes the function that calls an operation with an NDJSON answer (`response: 'ndjson'`). */
export const downloadOperation = <Op extends OperationShape>() =>
  bind(downloadNdjson) as (
    descriptor: OperationDescriptor & { readonly response: 'ndjson' },
  ) => DownloadOperation<Op>;
