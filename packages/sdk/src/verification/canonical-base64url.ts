/**
 * Bytes of a base64url text, if it is the one way to write them: no padding, spaces or line breaks, no other alphabet,
 * and no set bits behind the last byte (RFC 4648 §3.5). jose accepts all of these, so that one signature would have
 * many spellings.
 *
 * @returns undefined for anything else, and for the empty text.
 */
export const decodeCanonical = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  if (!/^[A-Za-z0-9_-]+$/.test(text) || text.length % 4 === 1) {
    return undefined;
  }
  const standard = text.replaceAll('-', '+').replaceAll('_', '/');
  const binary = atob(standard);
  // atob drops the bits that are left over: writing the bytes again shows whether they were zero.
  return btoa(binary).replace(/=+$/, '') === standard
    ? Uint8Array.from(binary, (character) => character.charCodeAt(0))
    : undefined;
};
