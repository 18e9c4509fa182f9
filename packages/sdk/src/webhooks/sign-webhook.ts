import { encodeBase64 } from './base64.ts';
import { secretKey } from './signature-keys.ts';

/**
 * Signs an event as the service does, for the tests of a receiver.
 *
 * @returns the three headers to send with `body`
 *
 * @example
 * ```ts
 * import { signWebhook } from '@khuevan/sdk/webhooks';
 *
 * const body = JSON.stringify({ id: 'evt_1', type: 'platform.test', occurredAt: '2026-11-23T02:00:00Z', data: {} });
 * const headers = await signWebhook(body, { id: 'evt_1', secret: 'whsec_RVhBTVBMRS1vbmx5LW5vdC1hLXNlY3JldA==' });
 * ```
 */
export async function signWebhook(
  body: string,
  {
    id,
    secret,
    timestamp = Math.floor(Date.now() / 1000),
  }: {
    readonly id: string;
    /** `whsec_…` */
    readonly secret: string;
    /** Seconds since 1970. @default now */
    readonly timestamp?: number;
  },
): Promise<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const { key } = await secretKey(secret, 'sign');
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, signed));
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${encodeBase64(signature)}`,
  };
}
