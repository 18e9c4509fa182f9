/** A query as it was sent: each name with its values in order. */
export type QueryValues = Record<string, string | string[]>;

/** Stands for a query whose percent-encoding cannot be read. */
export const MALFORMED_QUERY = Symbol('malformed query');

const decode = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));

/** Parses `application/x-www-form-urlencoded`; a name that occurs again becomes an array. */
export function parseQueryString(text: string): QueryValues | { [MALFORMED_QUERY]: true } {
  const values = Object.create(null) as QueryValues;
  try {
    for (const part of text.split('&')) {
      if (part === '') continue;
      const equals = part.indexOf('=');
      const name = decode(equals < 0 ? part : part.slice(0, equals));
      const value = equals < 0 ? '' : decode(part.slice(equals + 1));
      const known = values[name];
      if (known === undefined) values[name] = value;
      else if (Array.isArray(known)) known.push(value);
      else values[name] = [known, value];
    }
    return values;
  } catch {
    return { [MALFORMED_QUERY]: true };
  }
}
