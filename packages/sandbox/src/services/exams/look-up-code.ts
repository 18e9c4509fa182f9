import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Keys } from '../../kernel/keys.ts';

/** Crockford's base 32: no letter is taken for a digit on paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 10 characters of 5 bits are 50 bits. */
const LENGTH = 10;

/**
 * The code on a candidate's admission slip: nothing but this server's secret leads from a registration to it, so that it is
 * stored nowhere.
 */
export async function lookUpCodeOf(keys: Keys, registrationId: string): Promise<string> {
  const secret = await keys.secret('exams/look-up-codes');
  const digest = createHmac('sha256', secret).update(registrationId).digest();
  return Array.from({ length: LENGTH }, (_, index) => ALPHABET[(digest[index] ?? 0) % 32]).join('');
}

/** Whether two codes are the same, in a time that does not tell how far they agree. */
export function isSameCode(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
