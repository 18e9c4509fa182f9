/** Bytes of padded standard base64, in its one canonical spelling; undefined for anything else. */
export const decodeBase64 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) {
    return undefined;
  }
  const binary = atob(text);
  return btoa(binary) === text
    ? Uint8Array.from(binary, (character) => character.charCodeAt(0))
    : undefined;
};

/** Padded standard base64 of bytes. */
export const encodeBase64 = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)));
