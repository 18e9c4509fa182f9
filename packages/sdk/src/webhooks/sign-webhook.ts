import type { CryptoKey } from 'jose';
import { encodeBase64 } from './base64.ts';
import { importSecret } from './keys.ts';
import { signedContent } from './signed-content.ts';

/** What {@link signWebhook} signs, and with what. */
export interface SignWebhookOptions {
  /** Id of the event. */
  id: string;
  /** Body as it is sent. */
  body: string | Uint8Array;
  /** Seconds since 1970. @default now */
  timestamp?: number | undefined;
  /** One `v1` signature for each `whsec_…` secret. */
  secrets?: readonly string[] | undefined;
  /** One `v1a` signature for each Ed25519 private key. */
  privateKeys?: readonly CryptoKey[] | undefined;
}

/** Headers of a signed delivery. */
export interface SignedWebhookHeaders {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

/**
 * Signs a delivery as the platform does, so that a receiver can be tested without it.
 *
 * @example
 * ```ts
 * import { signWebhook, verifyWebhook } from '@khuevan/sdk/webhooks';
 *
 * const secret = 'whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz';
 * const body = JSON.stringify({ id: 'evt_1', type: 'platform.test', occurredAt: '2026-11-23T02:00:00Z', data: {} });
 * const headers = await signWebhook({ id: 'evt_1', body, secrets: [secret] });
 * const event = await verifyWebhook(body, { ...headers }, { secrets: secret });
 * console.log(event.type);
 * ```
 */
export const signWebhook = async (options: SignWebhookOptions): Promise<SignedWebhookHeaders> => {
  const { id, body, secrets = [], privateKeys = [] } = options;
  const timestamp = String(options.timestamp ?? Math.floor(Date.now() / 1000));
  const content = signedContent(
    id,
    timestamp,
    typeof body === 'string' ? new TextEncoder().encode(body) : body,
  );
  const hmacKeys = await Promise.all(secrets.map((secret) => importSecret(secret, 'sign')));
  const sign = async (scheme: string, key: CryptoKey): Promise<string> =>
    `${scheme},${encodeBase64(await crypto.subtle.sign(key.algorithm.name, key, content))}`;
  const signatures = await Promise.all([
    ...hmacKeys.map((key) => sign('v1', key)),
    ...privateKeys.map((key) => sign('v1a', key)),
  ]);
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
};
