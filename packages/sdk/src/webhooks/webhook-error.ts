import { SdkError } from '../errors/sdk-error.ts';

/**
 * Why a webhook was refused:
 * - `header-missing`: `webhook-id`, `webhook-timestamp` or `webhook-signature` is missing or not well-formed
 * - `too-old`, `too-new`: the timestamp is outside the tolerance (a replayed message, or a wrong clock)
 * - `signature-invalid`: no signature fits the body and any of the secrets and keys
 * - `replayed`: the replay guard has seen this id
 * - `body-invalid`: signed, but not an event
 */
export type WebhookErrorCode =
  | 'header-missing'
  | 'too-old'
  | 'too-new'
  | 'signature-invalid'
  | 'replayed'
  | 'body-invalid';

/** A webhook was refused. Answer 400, except `replayed`: the event was handled before, so answer 204. */
export class WebhookError extends SdkError {
  static override readonly kind = 'WebhookError';
  declare readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode, detail: string) {
    super('verifyWebhook', code, detail);
  }
}
