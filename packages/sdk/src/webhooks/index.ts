export type { WebhookEvent } from '../generated/webhook-events.ts';
export { memoryReplayGuard, type ReplayGuard } from '../verification/replay-guard.ts';
export type { WebhookHeaders } from './headers.ts';
export type { WebhookPublicKeys } from './keys.ts';
export { type SignedWebhookHeaders, signWebhook, type SignWebhookOptions } from './sign-webhook.ts';
export { verifyWebhook, type VerifyWebhookOptions } from './verify-webhook.ts';
export { WebhookError, type WebhookErrorCode } from './webhook-error.ts';
