import {
  escapePointer,
  isObject,
  objectAt,
  resolve,
  type JsonObject,
  type JsonValue,
} from './json.ts';
import type { SchemaHolder } from './rules/rule.ts';

/** An example of a body or a parameter, with the schema that it must fit. */
export interface ExampleNode {
  pointer: string;
  schemaPointer: string;
  value: JsonValue;
}

/** Bodies and parameters of the whole document, components included. */
export function schemaHoldersOf(document: JsonObject): SchemaHolder[] {
  const holders: SchemaHolder[] = [];
  const walk = (value: JsonValue, pointer: string): void => {
    if (Array.isArray(value)) {
      value.forEach((member, index) => walk(member, `${pointer}/${index}`));
    } else if (isObject(value)) {
      if (value['schema'] !== undefined)
        holders.push({ pointer, schema: value['schema'], holder: value });
      for (const [name, member] of Object.entries(value)) {
        if (name !== 'schema' && name !== 'schemas' && name !== 'examples' && name !== 'example') {
          walk(member, `${pointer}/${escapePointer(name)}`);
        }
      }
    }
  };
  walk(document, '');
  return holders;
}

/** Examples of one body or parameter, named ones and the single one. */
export function examplesIn(document: JsonObject, { pointer, holder }: SchemaHolder): ExampleNode[] {
  const schemaPointer = `${pointer}/schema`;
  const nodes: ExampleNode[] = [];
  for (const [name, example] of Object.entries(objectAt(holder, 'examples'))) {
    const found = resolve(document, example);
    if (!isObject(found) || found['value'] === undefined) continue;
    const place = `${pointer}/examples/${escapePointer(name)}`;
    nodes.push({ pointer: place, schemaPointer, value: found['value'] });
  }
  if (holder['example'] !== undefined) {
    nodes.push({ pointer: `${pointer}/example`, schemaPointer, value: holder['example'] });
  }
  return nodes;
}

export const examplesOf = (document: JsonObject): ExampleNode[] =>
  schemaHoldersOf(document).flatMap((holder) => examplesIn(document, holder));
