import { escapePointer, isObject, objectAt, textAt } from '../json.ts';
import type { Finding, Rule } from './rule.ts';

const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const PARAMETER = /^\{[a-z][A-Za-z0-9]*\}$/;

function problem(path: string): string | undefined {
  const segments = path.split('/').slice(1);
  for (const [index, segment] of segments.entries()) {
    if (PARAMETER.test(segment)) continue;
    if (!KEBAB.test(segment)) return `${segment} is neither kebab-case nor a camelCase parameter`;
    const isCollection = segments[index + 1]?.startsWith('{') === true;
    if (isCollection && !segment.endsWith('s'))
      return `${segment} holds many, so its name is a plural`;
  }
  return undefined;
}

/**
 * Addresses are nouns in kebab-case; what is followed by an id is a plural. `x-external-names` on the path names the
 * standard that wants it otherwise (FHIR: `/Patient/{id}`).
 */
export const pathNames: Rule = {
  name: 'path-names',
  check: ({ document }) =>
    Object.entries(objectAt(document, 'paths')).flatMap(([path, item]): Finding[] => {
      if (isObject(item) && textAt(item, 'x-external-names') !== undefined) return [];
      const message = problem(path);
      return message === undefined ? [] : [{ pointer: `/paths/${escapePointer(path)}`, message }];
    }),
};
