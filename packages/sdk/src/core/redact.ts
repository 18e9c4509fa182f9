const personalNumber = /(?<!\d)\d{12}(?!\d)/g;
const queryValue = /([?&][^=&#\s]+=)[^&#\s"')\]]+/g;

/**
 * Takes 12-digit personal numbers and the values of URL queries out of a text, so that it may stand in a log or an
 * error message. Names of query parameters stay.
 *
 * @example
 * ```ts
 * import { redact } from '@khuevan/sdk';
 *
 * redact('https://api.example/learners/000123456789?q=An');
 * // 'https://api.example/learners/[redacted]?q=[redacted]'
 * ```
 */
export const redact = (text: string): string =>
  text.replace(queryValue, '$1[redacted]').replace(personalNumber, '[redacted]');

/** `JSON.parse` that takes personal numbers and query values out of every string, for bodies that end in an error. */
export const parseRedacted = (text: string): unknown =>
  JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? redact(value) : value));
