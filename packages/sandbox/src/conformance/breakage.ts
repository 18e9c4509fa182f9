import type { JsonSchema, OpenApiDocument } from '../kernel/http/documents.ts';
import { escapePointer } from '../kernel/http/documents.ts';
import { dereference } from './arbitrary.ts';

/** A value with one thing wrong, and where. */
export interface Breakage {
  what: string;
  /** JSON Pointer of the place. */
  pointer: string;
  value: unknown;
}

const LONG = 100_000;

/** A value of another type than the schema allows. */
function wrongTyped(schema: JsonSchema): unknown {
  const types = new Set([schema['type']].flat());
  if (schema['const'] !== undefined || schema['enum'] !== undefined) return '\u2603';
  if (types.has('string')) return 12;
  if (types.has('object')) return [];
  if (types.has('array')) return { 0: 'x' };
  return 'x';
}

function replaceAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[first] = replaceAt(copy[first], rest, replacement);
  return copy;
}

function removeAt(value: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path;
  const copy = { ...(value as Record<string, unknown>) };
  if (first === undefined) return copy;
  if (rest.length === 0) delete copy[first];
  else copy[first] = removeAt(copy[first], rest);
  return copy;
}

const toPointer = (path: readonly string[]): string =>
  path.map((part) => `/${escapePointer(part)}`).join('');

/**
 * Every way to break a good value by one keyword of its schema: a wrong type at each place, each required member
 * left out, texts and lists too long, numbers out of range, members that nobody asked for, texts no database stores.
 */
export function breakagesOf(document: OpenApiDocument, raw: JsonSchema, good: unknown): Breakage[] {
  const breakages: Breakage[] = [];
  const add = (what: string, path: readonly string[], value: unknown) =>
    breakages.push({ what, pointer: toPointer(path), value });

  const visit = (schema: JsonSchema, value: unknown, path: readonly string[]): void => {
    const flat = flatten(document, schema);
    if (flat === null) return;
    add('wrong type', path, replaceAt(good, path, wrongTyped(flat)));
    add('null', path, replaceAt(good, path, null));
    if (typeof value === 'string') visitText(flat, path);
    if (typeof value === 'number') visitNumber(flat, path);
    if (Array.isArray(value)) visitList(flat, value, path);
    else if (typeof value === 'object' && value !== null) {
      visitRecord(flat, value as Record<string, unknown>, path);
    }
  };

  const visitText = (schema: JsonSchema, path: readonly string[]): void => {
    add('NUL', path, replaceAt(good, path, 'a\u0000b'));
    add('half a surrogate pair', path, replaceAt(good, path, 'a\ud800'));
    if (schema['maxLength'] !== undefined || schema['pattern'] !== undefined) {
      add('too long', path, replaceAt(good, path, 'x'.repeat(LONG)));
    }
    if (Number(schema['minLength'] ?? 0) > 0) add('empty', path, replaceAt(good, path, ''));
  };

  const visitNumber = (schema: JsonSchema, path: readonly string[]): void => {
    for (const name of ['minimum', 'maximum'] as const) {
      const limit = schema[name];
      if (typeof limit !== 'number') continue;
      const beyond = name === 'minimum' ? limit - 1 : limit + 1;
      add(`beyond its ${name}`, path, replaceAt(good, path, beyond));
    }
  };

  const visitList = (schema: JsonSchema, value: unknown[], path: readonly string[]): void => {
    const { minItems, maxItems, items } = schema as {
      minItems?: number;
      maxItems?: number;
      items?: JsonSchema;
    };
    if ((minItems ?? 0) > 0) add('empty list', path, replaceAt(good, path, []));
    const [first] = value;
    if (maxItems !== undefined && first !== undefined) {
      const many = Array.from({ length: maxItems + 1 }, () => first);
      add('too many', path, replaceAt(good, path, many));
    }
    if (schema['uniqueItems'] === true && first !== undefined) {
      add('twice the same', path, replaceAt(good, path, [first, first]));
    }
    if (items !== undefined && first !== undefined) visit(items, first, [...path, '0']);
  };

  const visitRecord = (
    schema: JsonSchema,
    value: Record<string, unknown>,
    path: readonly string[],
  ): void => {
    const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
    for (const name of (schema['required'] ?? []) as string[]) {
      if (name in value) add('missing', [...path, name], removeAt(good, [...path, name]));
    }
    if (schema['additionalProperties'] === false) {
      const extra = { ...value, khongCoTrongTaiLieu: 1 };
      add('unknown member', [...path, 'khongCoTrongTaiLieu'], replaceAt(good, path, extra));
    }
    for (const [name, member] of Object.entries(properties)) {
      if (name in value) visit(member, value[name], [...path, name]);
    }
  };

  visit(raw, good, []);
  return breakages;
}

/** The schema with its `allOf` parts merged; null where several forms are allowed (those are left to chance). */
function flatten(document: OpenApiDocument, raw: JsonSchema): JsonSchema | null {
  const schema = dereference(document, raw);
  if (schema['oneOf'] !== undefined || schema['anyOf'] !== undefined) return null;
  const parts = schema['allOf'] as JsonSchema[] | undefined;
  if (parts === undefined) return schema;
  const merged: JsonSchema = { ...schema };
  delete merged['allOf'];
  for (const part of parts) {
    const flat = flatten(document, part);
    if (flat === null) return null;
    Object.assign(merged, flat, {
      properties: { ...(merged['properties'] as object), ...(flat['properties'] as object) },
      required: [
        ...((merged['required'] as string[] | undefined) ?? []),
        ...((flat['required'] as string[] | undefined) ?? []),
      ],
    });
  }
  return merged;
}
