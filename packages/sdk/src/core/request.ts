import { InputError } from '../errors/input-error.ts';
import type { OperationDescriptor } from './descriptor.ts';

/**
 * Percent-encodes one path segment. `.` and `..` are refused because URL parsers resolve them even when encoded, which
 * would address another resource than the one the caller named.
 */
const segment = (operation: string, name: string, value: unknown): string => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (text === '' || text === '.' || text === '..') {
    throw new InputError(operation, name, 'must be a path segment that is neither empty, "." nor ".."');
  }
  return encodeURIComponent(text);
};

/** Absolute URL of a call: path template filled, query parameters appended, arrays as repeated parameters. */
export const requestUrl = (
  baseUrl: string,
  { id, path, query }: OperationDescriptor,
  input: Readonly<Record<string, unknown>>,
): string => {
  let url = baseUrl + path.replace(/\{(\w+)\}/g, (_match, name: string) => segment(id, name, input[name]));
  let separator = '?';
  for (const name of query ?? []) {
    const value = input[name];
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one !== undefined && one !== null) {
        url += `${separator}${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`;
        separator = '&';
      }
    }
  }
  return url;
};
