import { escapePointer, isObject, type JsonValue } from '../json.ts';
import type { Finding, Rule } from './rule.ts';

/** Twelve digits that could be somebody: no province has the code 000. */
const REAL = /(?<![0-9A-Za-z])(?!000)[0-9]{12}(?![0-9A-Za-z])/;

function walk(value: JsonValue, pointer: string): Finding[] {
  if (typeof value === 'string') {
    return REAL.test(value)
      ? [{ pointer, message: 'a personal number in an example begins with 000' }]
      : [];
  }
  if (Array.isArray(value))
    return value.flatMap((member, index) => walk(member, `${pointer}/${index}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    walk(member, `${pointer}/${escapePointer(name)}`),
  );
}

/** No text of a document holds a number that may belong to a person. */
export const madeUpPeople: Rule = {
  name: 'made-up-people',
  check: ({ document }) => walk(document, ''),
};
