import { escapePointer, isObject, type JsonObject, type JsonValue } from './json.ts';

/** A schema and where it stands. */
export interface SchemaNode {
  pointer: string;
  schema: JsonObject;
}

/** Members whose values are data, not parts of the document. */
const DATA = new Set([
  'example',
  'examples',
  'value',
  'default',
  'enum',
  'const',
  'x-known-values',
]);

const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const MAPS = ['properties', 'patternProperties', '$defs'];
const SINGLES = [
  'items',
  'additionalProperties',
  'contains',
  'contentSchema',
  'if',
  'then',
  'else',
];

/** The schema and every schema inside it. What stands under `not` and `propertyNames` describes no value of its own. */
function inside(schema: JsonValue | undefined, pointer: string): SchemaNode[] {
  if (!isObject(schema)) return [];
  const nodes = [{ pointer, schema }];
  for (const name of SINGLES) nodes.push(...inside(schema[name], `${pointer}/${name}`));
  for (const name of LISTS) {
    const members = schema[name];
    if (!Array.isArray(members)) continue;
    members.forEach((member, index) =>
      nodes.push(...inside(member, `${pointer}/${name}/${index}`)),
    );
  }
  for (const name of MAPS) {
    const members = schema[name];
    if (!isObject(members)) continue;
    for (const [key, member] of Object.entries(members)) {
      nodes.push(...inside(member, `${pointer}/${name}/${escapePointer(key)}`));
    }
  }
  return nodes;
}

/** Every schema of a document: those with a name and those that stand where they are used. */
export function schemasOf(document: JsonObject): SchemaNode[] {
  const nodes: SchemaNode[] = [];
  const walk = (value: JsonValue, pointer: string): void => {
    if (Array.isArray(value)) {
      value.forEach((member, index) => walk(member, `${pointer}/${index}`));
    } else if (isObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        const place = `${pointer}/${escapePointer(name)}`;
        if (name === 'schema') nodes.push(...inside(member, place));
        else if (pointer === '/components' && name === 'schemas' && isObject(member)) {
          for (const [key, schema] of Object.entries(member)) {
            nodes.push(...inside(schema, `${place}/${escapePointer(key)}`));
          }
        } else if (!DATA.has(name)) walk(member, place);
      }
    }
  };
  walk(document, '');
  return nodes;
}

/** Names of JSON types that the schema allows by its own `type`. */
export function typesOf(schema: JsonObject): string[] {
  const { type } = schema;
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((name) => typeof name === 'string') : [];
}
