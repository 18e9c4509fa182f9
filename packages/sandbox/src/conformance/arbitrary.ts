import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { JsonSchema, OpenApiDocument } from '../kernel/http/documents.ts';
import { resolve } from '../kernel/http/documents.ts';
import type { KnownIds } from './known-ids.ts';

/** How deep generated values go into schemas that contain themselves. */
const MAXIMUM_DEPTH = 5;
const MAXIMUM_ITEMS = 3;
const MAXIMUM_TEXT = 40;

/** fast-check cannot build from these; what they refuse is filtered out. */
const LOOKAHEAD = /\(\?[!=][^)]*\)/g;

const ID_PATTERN = /^\^([a-z]{3})_\[0-9a-z\]\{20,32\}\$$/;

interface Generation {
  document: OpenApiDocument;
  ids: KnownIds;
  depth: number;
}

export function dereference(document: OpenApiDocument, schema: JsonSchema): JsonSchema {
  const { value } = resolve<JsonSchema>(document, schema as JsonSchema & { $ref: string }, '');
  return value;
}

/**
 * Values that a schema accepts – nearly always: what a schema refuses by `not` or by lengths beside a pattern is left
 * to the caller's filter.
 */
export function valuesOf(
  document: OpenApiDocument,
  schema: JsonSchema,
  ids: KnownIds,
): Arbitrary<unknown> {
  return arbitraryOf(schema, { document, ids, depth: 0 });
}

function arbitraryOf(raw: JsonSchema, generation: Generation): Arbitrary<unknown> {
  const schema = dereference(generation.document, raw);
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const { allOf, oneOf, anyOf } = schema as Record<'allOf' | 'oneOf' | 'anyOf', JsonSchema[]>;
  if (allOf !== undefined) return allOfArbitrary(schema, allOf, generation);
  const branches = oneOf ?? anyOf;
  if (branches !== undefined) {
    return fc.oneof(...branches.map((branch) => arbitraryOf(branch, generation)));
  }
  const types = [schema['type'] ?? (schema['properties'] === undefined ? 'string' : 'object')];
  return fc.oneof(...types.flat().map((type) => typed(String(type), schema, generation)));
}

function allOfArbitrary(
  schema: JsonSchema,
  parts: readonly JsonSchema[],
  generation: Generation,
): Arbitrary<unknown> {
  const { allOf: _allOf, ...own } = schema;
  const all = 'type' in own || 'properties' in own ? [...parts, own] : parts;
  return fc
    .tuple(...all.map((part) => arbitraryOf(part, generation)))
    .map((values) => Object.assign({}, ...values) as unknown);
}

function typed(type: string, schema: JsonSchema, generation: Generation): Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return text(schema, generation);
    case 'integer':
      return fc.integer({ min: bound(schema, 'minimum', 0), max: bound(schema, 'maximum', 1000) });
    case 'number':
      return fc.double({
        min: bound(schema, 'minimum', 0),
        max: bound(schema, 'maximum', 1000),
        noNaN: true,
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return list(schema, generation);
    default:
      return record(schema, generation);
  }
}

function bound(schema: JsonSchema, name: string, otherwise: number): number {
  const value = schema[name];
  return typeof value === 'number' ? value : otherwise;
}

function text(schema: JsonSchema, { ids }: Generation): Arbitrary<unknown> {
  const { pattern, format } = schema as { pattern?: string; format?: string };
  const minLength = bound(schema, 'minLength', 0);
  const maxLength = Math.min(
    bound(schema, 'maxLength', MAXIMUM_TEXT),
    Math.max(MAXIMUM_TEXT, minLength),
  );
  if (format === 'date') return day();
  if (format === 'date-time') return instant();
  if (format === 'uri' || format === 'uri-reference') return fc.webUrl({ size: 'small' });
  const idPrefix = pattern === undefined ? undefined : ID_PATTERN.exec(pattern)?.[1];
  if (idPrefix !== undefined) return ids.arbitrary(idPrefix);
  if (pattern !== undefined) {
    const exact = new RegExp(pattern, 'u');
    // The schema's own: a pattern of an exact length may be longer than the texts that are made here otherwise.
    const longest = bound(schema, 'maxLength', Number.POSITIVE_INFINITY);
    // Patterns seldom reach a long minimum by chance: the last character goes on, where it may.
    return fc
      .stringMatching(new RegExp(pattern.replaceAll(LOOKAHEAD, ''), 'u'), { size: 'small' })
      .map((value) => value.padEnd(minLength, value.at(-1) ?? ''))
      .filter((value) => exact.test(value))
      .filter((value) => value.length >= minLength && [...value].length <= longest);
  }
  return fc
    .string({ unit: 'grapheme', minLength, maxLength: Math.max(minLength, maxLength >> 1) })
    .filter((value) => [...value].length <= maxLength && value.isWellFormed())
    .map((value) => value.replaceAll('\u0000', ' '));
}

const FIRST_DAY = new Date('1990-01-01T00:00:00Z');
const LAST_DAY = new Date('2030-12-31T00:00:00Z');

function day(): Arbitrary<string> {
  return fc
    .date({ min: FIRST_DAY, max: LAST_DAY, noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

function instant(): Arbitrary<string> {
  return fc
    .date({ min: FIRST_DAY, max: LAST_DAY, noInvalidDate: true })
    .map((date) => date.toISOString());
}

function list(schema: JsonSchema, generation: Generation): Arbitrary<unknown> {
  const minLength = bound(schema, 'minItems', 0);
  const deep = generation.depth >= MAXIMUM_DEPTH;
  const maxLength = deep
    ? minLength
    : Math.min(bound(schema, 'maxItems', MAXIMUM_ITEMS), Math.max(MAXIMUM_ITEMS, minLength));
  const item = arbitraryOf((schema['items'] ?? {}) as JsonSchema, {
    ...generation,
    depth: generation.depth + 1,
  });
  return schema['uniqueItems'] === true
    ? fc.uniqueArray(item, { minLength, maxLength, selector: (value) => JSON.stringify(value) })
    : fc.array(item, { minLength, maxLength });
}

function record(schema: JsonSchema, generation: Generation): Arbitrary<unknown> {
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  const required = (schema['required'] ?? []) as string[];
  const deep = generation.depth >= MAXIMUM_DEPTH;
  const names = Object.keys(properties).filter((name) => !deep || required.includes(name));
  const model = Object.fromEntries(
    names.map((name) => [
      name,
      arbitraryOf(properties[name] ?? {}, { ...generation, depth: generation.depth + 1 }),
    ]),
  );
  return fc
    .record(model, { requiredKeys: required.filter((name) => name in model) })
    .map((value) => Object.assign({}, value));
}
