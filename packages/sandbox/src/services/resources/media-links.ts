import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Keys } from '../../kernel/keys.ts';

/** The secret that the API signs media addresses with and the content origin checks. */
export const MEDIA_SECRET = 'content/media';

/** 128 bits: short in an address, far from guessable. */
const SIGNATURE_BYTES = 16;

function signature(secret: Uint8Array, expires: string, resourceId: string): Buffer {
  return createHmac('sha256', secret)
    .update(`${expires}\n${resourceId}`)
    .digest()
    .subarray(0, SIGNATURE_BYTES);
}

/**
 * Path prefix of a resource's media, `/m/{expires}.{signature}/{resourceId}/`. It is part of the path, not the query, so that
 * the relative addresses inside a playlist carry it along.
 * @param expires seconds since the epoch
 */
export async function signMediaPath(
  keys: Keys,
  resourceId: string,
  expires: number,
): Promise<string> {
  const secret = await keys.secret(MEDIA_SECRET);
  const tag = signature(secret, String(expires), resourceId).toString('base64url');
  return `/m/${expires}.${tag}/${resourceId}/`;
}

export type MediaTicket =
  | { readonly ok: true; readonly expires: number }
  | { readonly ok: false; readonly reason: 'forged' | 'expired' };

/**
 * Checks `{expires}.{signature}` for a resource.
 * @param now seconds since the epoch
 */
export async function checkMediaTicket(
  keys: Keys,
  ticket: string,
  resourceId: string,
  now: number,
): Promise<MediaTicket> {
  const [, expires, given] = /^(\d{1,12})\.([A-Za-z0-9_-]{22})$/.exec(ticket) ?? [];
  if (expires === undefined || given === undefined) return { ok: false, reason: 'forged' };
  const bytes = Buffer.from(given, 'base64url');
  const isCanonical = bytes.toString('base64url') === given;
  const expected = signature(await keys.secret(MEDIA_SECRET), expires, resourceId);
  if (!isCanonical || bytes.length !== expected.length || !timingSafeEqual(bytes, expected)) {
    return { ok: false, reason: 'forged' };
  }
  return Number(expires) > now
    ? { ok: true, expires: Number(expires) }
    : { ok: false, reason: 'expired' };
}
