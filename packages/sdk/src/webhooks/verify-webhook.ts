import type { WebhookEvent } from '../generated/webhook-events.ts';
import { decodeBase64 } from './base64.ts';
import type { ReplayGuard } from './replay-guard.ts';
import { algorithmOf, publicKeys, secretKey } from './signature-keys.ts';
import { WebhookError } from './webhook-error.ts';

/** Headers as `fetch` or Node.js gives them. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface VerifyWebhookOptions {
  /** The endpoint's secrets, `whsec_…`; while a secret is being rotated, the new and the old one. */
  readonly secrets?: readonly string[];
  /** The service's public keys, from `listWebhookKeys`. */
  readonly publicKeys?: {
    readonly keys: readonly { readonly kty?: string; readonly [member: string]: unknown }[];
  };
  /**
   * How far the timestamp may be from now, both ways, in seconds.
   *
   * @default 300
   */
  readonly tolerance?: number;
  /** Refuses a message that was accepted before. */
  readonly replayGuard?: ReplayGuard;
  /** The time now, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

/** Standard Webhooks names no bound; a sender that rotates keys needs two or three. */
const MAX_SIGNATURES = 16;

/**
 * Verifies a webhook (Standard Webhooks 1.0) and gives its event.
 *
 * One valid signature is enough: `v1` (HMAC-SHA256) with one of the secrets, or `v1a` (Ed25519) with one of the
 * public keys. Give the body exactly as it was received, before any JSON parser.
 *
 * @throws {WebhookError} with the reason as `code`
 * @throws {TypeError} when neither secrets nor keys are given, or one is not well-formed
 *
 * @example
 * ```ts
 * import { verifyWebhook, memoryReplayGuard } from '@khuevan/sdk/webhooks';
 *
 * const replayGuard = memoryReplayGuard();
 * const event = await verifyWebhook(await request.text(), request.headers, {
 *   secrets: ['whsec_RVhBTVBMRS1vbmx5LW5vdC1hLXNlY3JldA=='],
 *   replayGuard,
 * });
 * if (event.type === 'assessment.attempt.submitted') console.log(event.data.attemptId);
 * ```
 */
export async function verifyWebhook(
  rawBody: string | Uint8Array,
  headers: WebhookHeaders,
  options: VerifyWebhookOptions,
): Promise<WebhookEvent> {
  const { tolerance = 300, replayGuard, now = Date.now } = options;
  const keys = await keysOf(options);
  const id = read(headers, 'webhook-id', /^[\x21-\x2d\x2f-\x7e]{1,256}$/);
  const timestamp = read(headers, 'webhook-timestamp', /^[1-9][0-9]{0,10}$/);
  const signatures = read(headers, 'webhook-signature', /^[\x20-\x7e]{1,8192}$/);

  const age = now() / 1000 - Number(timestamp);
  if (age > tolerance) throw new WebhookError('too-old', 'the message is too old');
  if (age < -tolerance) throw new WebhookError('too-new', 'the message is from the future');

  const body = typeof rawBody === 'string' ? new TextEncoder().encode(rawBody) : rawBody;
  const signed = concat(new TextEncoder().encode(`${id}.${timestamp}.`), body);
  if (!(await isSigned(signed, signatures, keys))) {
    throw new WebhookError('signature-invalid', 'no signature fits the body');
  }
  const event = parseEvent(body, id);
  const expiresAt = new Date((Number(timestamp) + tolerance) * 1000);
  if (replayGuard && !(await replayGuard.accept(id, expiresAt))) {
    throw new WebhookError('replayed', 'the message was accepted before');
  }
  return event;
}

async function keysOf({ secrets = [], publicKeys: set }: VerifyWebhookOptions) {
  const [symmetric, asymmetric] = await Promise.all([
    Promise.all(secrets.map((secret) => secretKey(secret, 'verify'))),
    set ? publicKeys(set) : [],
  ]);
  const keys = [...symmetric, ...asymmetric];
  if (keys.length === 0) throw new TypeError('Give secrets or publicKeys to verify with.');
  return keys;
}

function read(headers: WebhookHeaders, name: string, form: RegExp): string {
  const value =
    'get' in headers && typeof headers.get === 'function'
      ? headers.get(name)
      : (headers as Record<string, unknown>)[name];
  if (typeof value !== 'string' || !form.test(value)) {
    throw new WebhookError('header-missing', `header ${name} is missing or not well-formed`);
  }
  return value;
}

/** WebCrypto compares in constant time, so there is nothing for a guesser to measure. */
async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  header: string,
  keys: Awaited<ReturnType<typeof keysOf>>,
): Promise<boolean> {
  for (const entry of header.split(' ').slice(0, MAX_SIGNATURES)) {
    const comma = entry.indexOf(',');
    const signature = decodeBase64(entry.slice(comma + 1));
    for (const { version, key } of keys) {
      if (version !== entry.slice(0, comma) || signature === undefined) continue;
      if (await crypto.subtle.verify(algorithmOf(version), key, signature, signed)) return true;
    }
  }
  return false;
}

function concat(head: Uint8Array, tail: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(head.length + tail.length);
  all.set(head);
  all.set(tail, head.length);
  return all;
}

function parseEvent(body: Uint8Array, id: string): WebhookEvent {
  let event: Partial<WebhookEvent> | null;
  try {
    event = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new WebhookError('body-invalid', 'the body is not JSON');
  }
  if (event?.id !== id || typeof event.type !== 'string' || typeof event.data !== 'object') {
    throw new WebhookError('body-invalid', 'the body is not the event that webhook-id names');
  }
  return event as WebhookEvent;
}
