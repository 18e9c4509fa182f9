import type { WebhookEvent } from '../generated/webhook-events.ts';
import type { ReplayGuard } from '../verification/replay-guard.ts';
import { decodeBase64 } from './base64.ts';
import { readDelivery, type WebhookHeaders } from './headers.ts';
import { importKeys, type WebhookKey, type WebhookPublicKeys } from './keys.ts';
import { signedContent } from './signed-content.ts';
import { WebhookError } from './webhook-error.ts';

/** Settings of {@link verifyWebhook}. At least one secret or public key is needed. */
export interface VerifyWebhookOptions {
  /** The endpoint's `whsec_…` secrets; two while one is being replaced. Checks `v1` signatures (HMAC-SHA256). */
  secrets?: string | readonly string[] | undefined;
  /** Keys of `listWebhookKeys`. Checks `v1a` signatures (Ed25519). */
  publicKeys?: WebhookPublicKeys | undefined;
  /**
   * Seconds that the delivery's time may lie before or after the receiver's.
   * @default 300
   */
  tolerance?: number | undefined;
  /** Refuses an event that was handled before, with the code `replayed`. */
  replayGuard?: ReplayGuard | undefined;
  /** Milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}

/** Redeliveries carry the same id for as long as the platform goes on trying. */
const rememberedFor = 72 * 60 * 60 * 1000;

/** Whether one signature of the header was made with the key. WebCrypto compares in constant time. */
const isSignedWith = async (
  { scheme, key }: WebhookKey,
  signatures: readonly string[],
  content: Uint8Array<ArrayBuffer>,
): Promise<boolean> => {
  const checks = signatures.map(async (signature) => {
    const bytes = signature.startsWith(`${scheme},`)
      ? decodeBase64(signature.slice(scheme.length + 1))
      : undefined;
    return bytes !== undefined && crypto.subtle.verify(key.algorithm.name, key, bytes, content);
  });
  return (await Promise.all(checks)).includes(true);
};

const parseEvent = (content: Uint8Array): WebhookEvent => {
  try {
    const event = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(content),
    ) as WebhookEvent | null;
    if (typeof event?.id === 'string' && typeof event.type === 'string') {
      return event;
    }
  } catch {
    // Falls through: not JSON, or not UTF-8.
  }
  throw new WebhookError('invalid-body', 'the body is not an event');
};

/**
 * Verifies a delivery (Standard Webhooks) and gives its event, typed by `type`. Hand over the body's bytes as they
 * came: a body that was parsed and written again has another signature. Answer 2xx to `replayed`; when handling an
 * event fails, `release` its `webhook-id` in the guard so that the next delivery is taken.
 *
 * @throws {WebhookError} when the delivery is not to be trusted or not to be handled.
 *
 * @example
 * ```ts
 * import { verifyWebhook, memoryReplayGuard } from '@khuevan/sdk/webhooks';
 *
 * const replayGuard = memoryReplayGuard();
 * const receive = async (request: Request, secret: string) => {
 *   const event = await verifyWebhook(await request.text(), request.headers, { secrets: secret, replayGuard });
 *   if (event.type === 'identity.verification.completed') {
 *     console.log(event.data);
 *   }
 * };
 * ```
 */
export const verifyWebhook = async (
  rawBody: string | Uint8Array,
  headers: WebhookHeaders,
  options: VerifyWebhookOptions,
): Promise<WebhookEvent> => {
  const { secrets = [], publicKeys = [], tolerance = 300, replayGuard, now = Date.now } = options;
  const { id, timestamp, signatures } = readDelivery(headers);
  const age = now() / 1000 - Number(timestamp);
  if (Math.abs(age) > tolerance) {
    throw new WebhookError(
      age > 0 ? 'timestamp-too-old' : 'timestamp-too-new',
      `sent ${Math.abs(Math.round(age))} s ${age > 0 ? 'ago' : 'in the future'}`,
    );
  }
  const keys = await importKeys([secrets].flat(), publicKeys);
  if (keys.length === 0) {
    throw new WebhookError('invalid-key', 'no secret and no public key to check with');
  }
  const body = typeof rawBody === 'string' ? new TextEncoder().encode(rawBody) : rawBody;
  const content = signedContent(id, timestamp, body);
  const results = await Promise.all(keys.map((key) => isSignedWith(key, signatures, content)));
  if (!results.includes(true)) {
    throw new WebhookError('signature-invalid', 'no signature fits');
  }
  const event = parseEvent(body);
  if (replayGuard && !(await replayGuard.claim(id, now() + rememberedFor))) {
    throw new WebhookError('replayed', 'this event was taken before');
  }
  return event;
};
