import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, decimal, format, scaleBy, subtract, sum } from './decimal.ts';

describe('decimal', () => {
  it('adds tenths and hundredths without drift', () => {
    expect(format(sum(['0.1', '0.25', '0.5', '0.1', '0.1'].map(decimal)))).toBe('1.05');
    expect(format(add(decimal('0.1'), decimal('0.2')))).toBe('0.3');
    expect(format(subtract(decimal('0.3'), decimal('0.1')))).toBe('0.2');
  });

  it.each([
    ['10.00', '10'],
    ['-0.50', '-0.5'],
    ['0.05', '0.05'],
    ['-0', '0'],
    ['123456789012345678901234567890.1', '123456789012345678901234567890.1'],
  ])('formats %s as %s', (text, expected) => {
    expect(format(decimal(text))).toBe(expected);
  });

  it.each(['', '1,5', '1e3', '.5', '5.', 'NaN', ' 1'])('refuses %j', (text) => {
    expect(() => decimal(text)).toThrow(RangeError);
  });

  it('compares across scales', () => {
    expect(compare(decimal('2.50'), decimal('2.5'))).toBe(0);
    expect(compare(decimal('-1'), decimal('0.1'))).toBe(-1);
    expect(compare(decimal('0.11'), decimal('0.1'))).toBe(1);
  });

  it.each([
    ['1', '10', '3', 2, '3.33'],
    ['2', '10', '3', 2, '6.67'],
    ['0.125', '1', '1', 2, '0.13'],
    ['-0.125', '1', '1', 2, '-0.13'],
    ['7.25', '10', '10', 2, '7.25'],
    ['0.0001', '1', '1', 2, '0'],
    ['3', '10', '0.4', 0, '75'],
  ])('scales %s × %s ÷ %s to %i places: %s', (value, factor, divisor, places, expected) => {
    expect(format(scaleBy(decimal(value), decimal(factor), decimal(divisor), places))).toBe(
      expected,
    );
  });

  it('refuses to divide by zero', () => {
    expect(() => scaleBy(decimal('1'), decimal('1'), decimal('0'), 2)).toThrow(RangeError);
  });

  it('agrees with integers for any hundredths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100_000, max: 100_000 })), (hundredths) => {
        const total = sum(hundredths.map((n) => ({ coefficient: BigInt(n), scale: 2 })));
        expect(total.coefficient * 100n).toBe(
          BigInt(hundredths.reduce((a, b) => a + b, 0)) * 10n ** BigInt(total.scale),
        );
      }),
    );
  });
});
