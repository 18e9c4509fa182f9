import type { IncomingMessage } from 'node:http';

const MAX_BYTES = 8192;

/** The fields of a posted form; undefined when it is of another content type. */
export async function readForm(
  request: IncomingMessage,
): Promise<URLSearchParams | 'too-long' | undefined> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    // Read on without keeping: left early, the request takes down the connection that the answer needs.
    if (length <= MAX_BYTES) chunks.push(chunk);
  }
  if (length > MAX_BYTES) return 'too-long';
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/**
 * Whether a form was posted by a page of this origin. Browsers send `Origin` with every form post;
 * without it only the form token speaks.
 */
export function isSameOriginForm(request: IncomingMessage, issuer: string): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (origin !== undefined && origin !== new URL(issuer).origin) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}
