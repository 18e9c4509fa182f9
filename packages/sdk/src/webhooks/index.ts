export type { WebhookEvent } from '../generated/webhook-events.ts';
export { memoryReplayGuard, type ReplayGuard } from './replay-guard.ts';
export { signWebhook } from './sign-webhook.ts';
export { verifyWebhook, type VerifyWebhookOptions, type WebhookHeaders } from './verify-webhook.ts';
export { WebhookError, type WebhookErrorCode } from './webhook-error.ts';
