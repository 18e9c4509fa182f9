import { JwsError } from './jws-error.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Decodes base64url in its one canonical form: no padding, no white space, no foreign character, and the bits after
 * the last byte zero (RFC 4648 §3.5). Decoders at large forgive these, and then one signed text has many spellings.
 *
 * @throws {JwsError} `malformed`, naming `part`
 */
export function decodeCanonicalBase64url(text: string, part: string): Uint8Array<ArrayBuffer> {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) throw new JwsError('malformed', `${part} is not base64url`);
  const rest = text.length % 4;
  const last = ALPHABET.indexOf(text.at(-1) ?? '');
  const spare = rest === 2 ? 0b1111 : rest === 3 ? 0b11 : 0;
  if (rest === 1 || (last & spare) !== 0) {
    throw new JwsError('malformed', `${part} has stray bits at its end`);
  }
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
