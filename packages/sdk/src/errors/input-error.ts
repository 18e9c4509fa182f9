import { isSdkError, SdkError } from './sdk-error.ts';

/** The call could not be written as a request; nothing was sent. `code` is `invalid-input`. */
export class InputError extends SdkError {
  override readonly name = 'InputError';
  /** Input property or option that is wrong. */
  readonly property: string;

  constructor(what: string, property: string, why: string) {
    super('invalid-input', `${what}: ${property} ${why}`);
    this.property = property;
  }

  static override isInstance(error: unknown): error is InputError {
    return isSdkError(error, 'InputError');
  }
}
