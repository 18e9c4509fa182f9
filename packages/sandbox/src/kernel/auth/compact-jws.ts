import { compactVerify, decodeProtectedHeader } from 'jose';
import type { CryptoKey, JWSHeaderParameters } from 'jose';
import { hasRepeatedMember } from './repeated-member.ts';

const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
const MAXIMUM_LENGTH = 8192;

export class JwsError extends Error {
  override readonly name = 'JwsError';
}

/**
 * The one spelling of a compact JWS. The library's base64url decoder skips spaces, padding and stray bits, so
 * many strings verify as one token: each part must come out the same when it is encoded again.
 */
export function isCanonicalCompactJws(text: string): boolean {
  if (text.length > MAXIMUM_LENGTH || !COMPACT.test(text)) return false;
  return text
    .split('.')
    .every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
}

export interface VerifiedJws {
  header: JWSHeaderParameters;
  payload: Record<string, unknown>;
}

/** @throws JwsError when the text is not canonical or its header cannot be read */
export function readHeader(text: string): JWSHeaderParameters {
  if (!isCanonicalCompactJws(text)) throw new JwsError('not a canonical compact JWS');
  try {
    const bytes = Buffer.from(text.slice(0, text.indexOf('.')), 'base64url');
    if (hasRepeatedMember(bytes.toString())) throw new JwsError('a member twice');
    return decodeProtectedHeader(text) as JWSHeaderParameters;
  } catch (cause) {
    throw new JwsError('unreadable header', { cause });
  }
}

/**
 * @param typ the media type that keeps one kind of token from passing for another (RFC 8725 §3.11)
 * @throws JwsError for anything but a canonical JWS of this type and algorithm with a JSON object inside
 */
export async function verifyCompactJws(
  text: string,
  key: CryptoKey,
  expected: { algorithm: string; typ: string },
): Promise<VerifiedJws> {
  const header = readHeader(text);
  if (header.typ?.toLowerCase() !== expected.typ) throw new JwsError('wrong typ');
  if (header.alg !== expected.algorithm || header.crit !== undefined) {
    throw new JwsError('wrong algorithm');
  }
  try {
    const { payload } = await compactVerify(text, key, { algorithms: [expected.algorithm] });
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new JwsError('the payload is not an object');
    }
    return { header, payload: value as Record<string, unknown> };
  } catch (cause) {
    throw new JwsError('verification failed', { cause });
  }
}
