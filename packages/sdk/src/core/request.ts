import { InputError } from '../errors/input-error.ts';
import type { OperationDescriptor } from './descriptor.ts';

/**
 * Absolute URL of a call: path template filled, query parameters appended, arrays as repeated parameters. Names of
 * query parameters are the documents' own and need no encoding.
 *
 * @throws {InputError} when a path parameter is missing or is `.` or `..`, which URL parsers resolve even when they are
 *   percent-encoded: another resource than the one that the caller named would be addressed.
 */
export const requestUrl = (
  baseUrl: string,
  { id, path, query = [] }: OperationDescriptor,
  input: Readonly<Record<string, unknown>>,
): string => {
  let search = '';
  for (const name of query) {
    for (const value of [input[name]].flat()) {
      search += value === undefined ? '' : `&${name}=${encodeURIComponent(value as string)}`;
    }
  }
  return (
    baseUrl +
    path.replace(/\{(\w+)\}/g, (_match, name: string) => {
      const value = String(input[name] ?? '');
      if (/^\.{0,2}$/.test(value)) {
        throw new InputError(id, 'invalid-input', `${name} is no path segment`);
      }
      return encodeURIComponent(value);
    }) +
    search.replace('&', '?')
  );
};
