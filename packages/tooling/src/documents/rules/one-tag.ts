import { arrayAt, isObject, textsAt } from '../json.ts';
import { exchangesOf } from '../operations.ts';
import type { Finding, Rule } from './rule.ts';

/** Each operation has one tag, and the document declares it. */
export const oneTag: Rule = {
  name: 'one-tag',
  check({ document }) {
    const declared = new Set(
      arrayAt(document, 'tags')
        .filter(isObject)
        .map(({ name }) => name),
    );
    return exchangesOf(document).flatMap(({ pointer, operation }): Finding[] => {
      const tags = textsAt(operation, 'tags');
      const [tag] = tags;
      if (tags.length !== 1 || tag === undefined)
        return [{ pointer, message: 'needs exactly one tag' }];
      return declared.has(tag) ? [] : [{ pointer, message: `the tag ${tag} is not declared` }];
    });
  },
};
