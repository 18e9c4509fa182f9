import { escapePointer, isObject, objectAt, textAt } from '../json.ts';
import { schemasOf } from '../schemas.ts';
import type { Rule } from './rule.ts';

/** Every property says how the people who fill it in call it: `x-label-vi`. */
export const vietnameseLabels: Rule = {
  name: 'vietnamese-labels',
  check: ({ document }) =>
    schemasOf(document).flatMap(({ pointer, schema }) =>
      Object.entries(objectAt(schema, 'properties'))
        .filter(([, property]) => !isObject(property) || !textAt(property, 'x-label-vi')?.trim())
        .map(([name]) => ({
          pointer: `${pointer}/properties/${escapePointer(name)}`,
          message: 'needs x-label-vi',
        })),
    ),
};
