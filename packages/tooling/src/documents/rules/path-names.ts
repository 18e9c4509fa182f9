import { escapePointer, objectAt } from '../json.ts';
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

/** Addresses are nouns in kebab-case; what is followed by an id is a plural. */
export const pathNames: Rule = {
  name: 'path-names',
  check: ({ document }) =>
    Object.keys(objectAt(document, 'paths')).flatMap((path): Finding[] => {
      const message = problem(path);
      return message === undefined ? [] : [{ pointer: `/paths/${escapePointer(path)}`, message }];
    }),
};
