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

test("judges as Ajv's own does", () => {
  const reference = new Ajv2020().compile(schema);
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 2 })), (items) => {
      const doubled = [...items, ...items.slice(0, 1)];
      expect([validate(items), validate(doubled)]).toEqual([reference(items), reference(doubled)]);
    }),
  );
});
