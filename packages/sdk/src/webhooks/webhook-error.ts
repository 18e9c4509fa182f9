import { SdkError } from '../errors/sdk-error.ts';

/** Why a delivery was refused. */
export type WebhookErrorCode =
  /** `webhook-id`, `webhook-timestamp` or `webhook-signature` is missing or not well-formed. */
  | 'invalid-headers'
  /** Sent longer ago than the tolerance: a replay, or a clock that runs ahead. */
  | 'timestamp-too-old'
  /** Dated further ahead than the tolerance: a clock that runs behind. */
  | 'timestamp-too-new'
  /** No signature fits any of the keys. */
  | 'signature-invalid'
  /** The replay guard has seen this id: answer 2xx and do nothing. */
  | 'replayed'
  /** The signature holds, but the body is no event. */
  | 'invalid-body'
  /** A secret or public key that the receiver gave cannot be read. */
  | 'invalid-key';

/** A delivery is not to be trusted, or not to be handled again. `code` is a {@link WebhookErrorCode}. */
export class WebhookError extends SdkError {
  static override readonly name = 'WebhookError';
  declare readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode, detail: string) {
    super('webhook', code, detail);
  }
}
