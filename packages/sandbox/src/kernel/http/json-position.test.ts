import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonErrorPosition } from './json-position.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ['{a:1}', 1],
  ['[1,]', 3],
  ['[01]', 2],
  ['[1.]', 2],
  ['"\t"', 0],
  ['"\\x"', 0],
  ['tru', 0],
  ['{}}', 2],
  ['', 0],
  ['[', 1],
])('%j breaks at %i', (text, position) => {
  expect(jsonErrorPosition(text)).toBe(position);
});

test('JSON breaks nowhere', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('', ' ', '\n\t'), (json, space) => {
      expect(jsonErrorPosition(`${space}${json}${space}`)).toBe(-1);
    }),
  );
});

test('what JSON.parse refuses breaks somewhere, and nothing else does', () => {
  const edited = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', '\\', '0', '-', 'e', ':'))
    .map(([json, at, piece]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + piece + json.slice(place + 1);
    });
  fc.assert(
    fc.property(edited, (text) => {
      const position = jsonErrorPosition(text);
      expect(position === -1).toBe(isJson(text));
      expect(position).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['brackets', '['.repeat(900_000)],
  ['closing brackets', '['.repeat(40_000) + ']'.repeat(900_000)],
  ['objects', '{"a":'.repeat(200_000)],
  ['members', `[${'1,'.repeat(450_000)}]`],
])('after so many %s the search is given up', (_what, text) => {
  expect(jsonErrorPosition(text)).toBeNull();
});

test('a megabyte of one string is no trouble', () => {
  expect(jsonErrorPosition(`"${'x'.repeat(1_048_576)}`)).toBe(0);
});
