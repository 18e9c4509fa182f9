import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { divideHalfUp, fromUnits, roundHalfUp, units, unitsWithin } from './decimal.ts';
import { RuleError } from './rule-error.ts';

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    if (error instanceof RuleError) return error.code;
    throw error;
  }
  return undefined;
};

describe('rounding half up', () => {
  it.each([
    [0.285, 2, 0.29],
    ['0.285', 2, 0.29],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [8.25, 1, 8.3],
    [8.35, 1, 8.4],
    [6.95, 1, 7],
    [0.04, 1, 0],
    [-0.285, 2, -0.29],
    [7, 2, 7],
  ])('%s to %i places is %s', (value, places, expected) => {
    expect(roundHalfUp(value, places)).toBe(expected);
  });

  test('is what whole-number arithmetic says, for every thousandth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (thousandths) => {
        const expected = Math.floor((thousandths + 5) / 10);
        expect(roundHalfUp(thousandths / 1000, 2)).toBe(expected / 100);
      }),
    );
  });
});

describe('reading', () => {
  it.each([
    [0.1, 1],
    ['0.10', 1],
    ['12.500', 125],
    [-3.2, -32],
    ['-0', 0],
    [-0, 0],
  ])('%s is %s tenths', (value, expected) => {
    expect(units(value, 1, 'x')).toBe(expected);
  });

  it.each([
    [0.1 + 0.2, 'too-precise'],
    ['7.25', 'too-precise'],
    [Number.NaN, 'not-a-number'],
    [Number.POSITIVE_INFINITY, 'not-a-number'],
    ['7,5', 'not-a-number'],
    ['', 'not-a-number'],
    ['1e3', 'not-a-number'],
    [' 7', 'not-a-number'],
  ])('%s is refused: %s', (value, code) => {
    expect(codeOf(() => units(value, 1, 'x'))).toBe(code);
  });

  it('names the field and speaks both languages', () => {
    try {
      unitsWithin(10.1, 1, { min: 0, max: 10 }, 'scores[2]');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(RuleError);
      expect(error).toMatchObject({
        code: 'out-of-range',
        field: 'scores[2]',
        messages: { vi: 'Phải nằm trong khoảng từ 0 đến 10', en: 'Must be between 0 and 10' },
      });
    }
  });

  test('a number and its text are the same value, and come back as they went in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 4 }),
        (n, places) => {
          const value = fromUnits(n, places);
          expect(units(value, places, 'x')).toBe(n);
          expect(units(value.toFixed(places), places, 'x')).toBe(n);
        },
      ),
    );
  });
});

test('divideHalfUp', () => {
  expect([
    divideHalfUp(5, 2),
    divideHalfUp(-5, 2),
    divideHalfUp(4, 3),
    divideHalfUp(-1, 3),
  ]).toEqual([3, -3, 1, 0]);
});
