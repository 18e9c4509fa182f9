export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

export interface JsonObject {
  [name: string]: JsonValue;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member as an object; an empty one when it is absent or something else. */
export function objectAt(parent: JsonObject, name: string): JsonObject {
  const value = parent[name];
  return isObject(value) ? value : {};
}

/** The member as an array; an empty one when it is absent or something else. */
export function arrayAt(parent: JsonObject, name: string): JsonValue[] {
  const value = parent[name];
  return Array.isArray(value) ? value : [];
}

/** The member as text, or undefined. */
export function textAt(parent: JsonObject, name: string): string | undefined {
  const value = parent[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts in the member that is an array. */
export function textsAt(parent: JsonObject, name: string): string[] {
  return arrayAt(parent, name).filter((value) => typeof value === 'string');
}

/** One reference token of a JSON Pointer (RFC 6901 §3). */
export function escapePointer(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The value at a JSON Pointer or a local reference such as `#/components/schemas/Learner`. */
export function resolvePointer(document: JsonObject, reference: string): JsonValue | undefined {
  let place: JsonValue | undefined = document;
  for (const token of reference.replace(/^#?\//, '').split('/')) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    place = Array.isArray(place) ? place[Number(name)] : isObject(place) ? place[name] : undefined;
  }
  return place;
}

/** Follows a local `$ref`, as often as needed; a value that is none comes back as it is. */
export function resolve(document: JsonObject, value: JsonValue | undefined): JsonValue | undefined {
  if (!isObject(value) || typeof value['$ref'] !== 'string') return value;
  return resolve(document, resolvePointer(document, value['$ref']));
}
