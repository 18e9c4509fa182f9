import type { Ajv2020 } from 'ajv/dist/2020.js';

/** The same text for values that JSON Schema holds equal: numbers by value, objects whatever their order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(
      ([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`,
    );
    return `{${members.toSorted().join(',')}}`;
  }
  // `-0` is `0` here as it is there.
  return JSON.stringify(value);
}

function areUnique(items: readonly unknown[]): boolean {
  return new Set(items.map(canonical)).size === items.length;
}

/**
 * Ajv compares the items of a list with one another, each with each, unless their type stands beside `items`: in a
 * list of `$ref`s a long one would hold the process for minutes. This looks each of them up instead.
 */
export function replaceUniqueItems(ajv: Ajv2020): void {
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: { message: 'must NOT have duplicate items' },
    validate: (wanted: boolean, items: readonly unknown[]) => !wanted || areUnique(items),
  });
}
