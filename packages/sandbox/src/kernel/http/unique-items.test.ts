import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaceUniqueItems } from './unique-items.ts';

const schema = { type: 'array', uniqueItems: true };
const ajv = new Ajv2020({ allErrors: true });
replaceUniqueItems(ajv);
const validate = ajv.compile(schema);

test.each([
  [[], true],
  [['a', 'b'], true],
  [['a', 'b', 'a'], false],
  [[1, '1', true, 'true', null, 'null'], true],
  [[0, -0], false],
  [
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    false,
  ],
  [[{ a: 1 }, { a: 2 }, [1], ['1']], true],
])('%j: %s', (items, isValid) => {
  expect(validate(items)).toBe(isValid);
});

test('uniqueItems: false allows everything', () => {
  expect(ajv.validate({ type: 'array', uniqueItems: false }, ['a', 'a'])).toBe(true);
});

test('a repetition is told by the keyword', () => {
  validate(['a', 'a']);
  expect(validate.errors).toMatchObject([{ keyword: 'uniqueItems', instancePath: '' }]);
});

test('a member named like a method of objects is a member', () => {
  expect(validate([{ valueOf: '' }, {}, { toString: 1 }])).toBe(true);
  expect(validate([{ valueOf: '' }, { valueOf: '' }])).toBe(false);
});

test("judges as Ajv's own does", () => {
  const reference = new Ajv2020().compile(schema);
  // Ajv's own calls what it finds under these names, and throws.
  const comparable = fc
    .array(fc.jsonValue({ maxDepth: 2 }))
    .filter((items) => !/"(valueOf|toString)"/.test(JSON.stringify(items)));
  fc.assert(
    fc.property(comparable, (items) => {
      const doubled = [...items, ...items.slice(0, 1)];
      expect([validate(items), validate(doubled)]).toEqual([reference(items), reference(doubled)]);
    }),
  );
});
