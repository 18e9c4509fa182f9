import { isObject, objectAt, resolve, type JsonObject, type JsonValue } from '../json.ts';
import { operationsOf } from '../operations.ts';
import { typesOf } from '../schemas.ts';
import type { Finding, Rule } from './rule.ts';

/** Objects that a caller may fill, the named ones followed. */
function openObjects(
  document: JsonObject,
  value: JsonValue | undefined,
  pointer: string,
  seen: Set<JsonObject>,
): string[] {
  const schema = resolve(document, value);
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const isOpen = typesOf(schema).includes('object') && schema['additionalProperties'] === undefined;
  const found = isOpen && schema['propertyNames'] === undefined ? [pointer] : [];
  for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
    found.push(...openObjects(document, property, `${pointer}/properties/${name}`, seen));
  }
  found.push(...openObjects(document, schema['items'], `${pointer}/items`, seen));
  for (const list of ['oneOf', 'anyOf', 'allOf']) {
    const members = schema[list];
    if (!Array.isArray(members)) continue;
    members.forEach((member, index) => {
      found.push(...openObjects(document, member, `${pointer}/${list}/${index}`, seen));
    });
  }
  return found;
}

/**
 * A request body takes no members that the document does not name: a misspelt one is told, never dropped. Public keys
 * (RFC 7517) are the exception and close their names instead. Answers stay open, so that they can grow.
 */
export const closedBodies: Rule = {
  name: 'closed-bodies',
  check: ({ document }) =>
    operationsOf(document).flatMap(({ pointer, operation }) => {
      const body = resolve(document, operation['requestBody']);
      if (!isObject(body)) return [];
      return Object.values(objectAt(body, 'content'))
        .filter(isObject)
        .flatMap((media) => openObjects(document, media['schema'], '', new Set()))
        .map((place): Finding => ({
          pointer: `${pointer}/requestBody`,
          message: `the object at ${place || 'the root'} needs additionalProperties: false`,
        }));
    }),
};
