/** Base64url without padding (RFC 4648 §5). `Uint8Array.prototype.toBase64` is still missing in Node 24. */
export const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes)).replace(
    /[+/=]/g,
    (sign) => ({ '+': '-', '/': '_' })[sign] ?? '',
  );
