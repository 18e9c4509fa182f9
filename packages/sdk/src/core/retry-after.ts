/** Milliseconds that `Retry-After` (RFC 9110 §10.2.3: seconds or an HTTP date) asks for. */
export const readRetryAfter = (headers: Headers): number | undefined => {
  const value = headers.get('retry-after');
  const wait = value && (/\D/.test(value) ? Date.parse(value) - Date.now() : Number(value) * 1000);
  // Null, an empty header and an unreadable date are all no number of milliseconds.
  return wait || wait === 0 ? Math.max(0, wait) : undefined;
};
