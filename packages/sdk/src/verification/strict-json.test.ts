import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStrictObject } from './strict-json.ts';

const parse = (text: string): unknown => parseStrictObject(new TextEncoder().encode(text));

test('every object that JSON.stringify writes is read back', () => {
  const json = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
  fc.assert(
    fc.property(json, fc.constantFrom(undefined, 2), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      expect(parse(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('an object with any member written twice is refused, however deep', () => {
  const path = fc.array(fc.constantFrom('{"a":', '[', '{"b":[1,'), { maxLength: 6 });
  const closing: Record<string, string> = { '{"a":': '}', '[': ']', '{"b":[1,': ']}' };
  fc.assert(
    fc.property(path, fc.string(), fc.jsonValue(), (opened, name, value) => {
      const member = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
      const closed = opened.toReversed().map((mark) => closing[mark]);
      const text = `{"outer":${opened.join('')}{${member},"other":0,${member}}${closed.join('')}}`;
      expect(JSON.parse(text)).toBeDefined();
      fc.pre(name !== 'other');
      expect(parse(text)).toBeUndefined();
    }),
  );
});

test.each(['[]', 'null', '"x"', '1', '{', '{"a":1,}', '{}x', ''])('%j is no object', (text) => {
  expect(parse(text)).toBeUndefined();
});

test('the same name in different objects is no repetition', () => {
  expect(parse('{"a":{"a":1},"b":[{"a":1},{"a":2}]}')).toEqual({
    a: { a: 1 },
    b: [{ a: 1 }, { a: 2 }],
  });
});
