import { isObject, type JsonObject } from '../json.ts';
import { schemasOf, typesOf } from '../schemas.ts';
import type { Finding, Rule } from './rule.ts';

const isListed = (schema: JsonObject): boolean => 'enum' in schema || 'const' in schema;

function missing(schema: JsonObject): string[] {
  if (isListed(schema)) return [];
  const types = typesOf(schema);
  const lacks = (...names: string[]): string[] =>
    names.filter((name) => schema[name] === undefined);
  return [
    ...(types.includes('string') ? lacks('maxLength') : []),
    ...(types.includes('array') ? lacks('maxItems') : []),
    ...(types.includes('integer') || types.includes('number') ? lacks('minimum', 'maximum') : []),
    ...(isObject(schema['additionalProperties']) || schema['additionalProperties'] === true
      ? lacks('maxProperties')
      : []),
  ];
}

/** Whatever travels has a bound: text, lists, numbers and maps. Without one a server cannot plan its memory. */
export const boundedValues: Rule = {
  name: 'bounded-values',
  check: ({ document }) =>
    schemasOf(document).flatMap(({ pointer, schema }) =>
      missing(schema).map((name): Finding => ({ pointer, message: `needs ${name}` })),
    ),
};
