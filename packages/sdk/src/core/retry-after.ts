/** Milliseconds that `Retry-After` (RFC 9110 §10.2.3: seconds or an HTTP date) asks for. */
export const readRetryAfter = (headers: Headers): number | undefined => {
  const value = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
};
