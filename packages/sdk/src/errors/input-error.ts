import { SdkError } from './sdk-error.ts';

/** The call could not be written as a request; nothing was sent. `code` is `invalid-input`; the message names the input property. */
export class InputError extends SdkError {
  static override readonly name = 'InputError';
}
