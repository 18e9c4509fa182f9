import { VerificationError, verifyJws } from '@khuevan/sdk/verification';
import type { Jwk, KeyResolver, ProtectedHeader } from '@khuevan/sdk/verification';

/** Characters: a token in a header, never a document. */
const MAXIMUM_LENGTH = 8192;

export class JwsError extends Error {
  override readonly name = 'JwsError';
}

export interface VerifiedToken {
  header: ProtectedHeader;
  payload: Record<string, unknown>;
}

/**
 * A JWS of ES256 with a JSON object inside, behind the gate of all verifying code.
 *
 * @param typ the media type that keeps one kind of token from passing for another (RFC 8725 §3.11)
 * @throws JwsError for anything else
 */
export async function verifyToken(
  text: string,
  key: Jwk | KeyResolver,
  typ: string,
): Promise<VerifiedToken> {
  if (text.length > MAXIMUM_LENGTH) throw new JwsError('too long');
  try {
    const { payload, protectedHeader } = await verifyJws(text, key, { algorithms: ['ES256'] });
    if (protectedHeader.typ?.toLowerCase() !== typ) throw new JwsError('wrong typ');
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new JwsError('the payload is not an object');
    }
    return { header: protectedHeader, payload: value as Record<string, unknown> };
  } catch (cause) {
    if (cause instanceof JwsError) throw cause;
    if (cause instanceof VerificationError || cause instanceof SyntaxError) {
      throw new JwsError(cause.message, { cause });
    }
    throw cause instanceof TypeError ? new JwsError('the payload is not UTF-8', { cause }) : cause;
  }
}
