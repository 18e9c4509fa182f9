import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './number-reading.ts';

describe('readNumber', () => {
  it.each([
    ['2,5', '2.5'],
    ['2.5', '2.5'],
    ['2,50', '2.5'],
    [' 12 ', '12'],
    ['-0,75', '-0.75'],
    ['−0,75', '-0.75'],
    ['– 3', '-3'],
    ['+7', '7'],
    ['007', '7'],
    [',5', '0.5'],
    ['5,', '5'],
    ['-0', '0'],
    ['-0,00', '0'],
    ['1.234', '1.234'],
    ['1,234', '1.234'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1 234 567', '1234567'],
    ['1\u202f234,5', '1234.5'],
    ['1\u00a0234', '1234'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('%j reads %s', (typed, value) => {
    expect(readNumber(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'number-empty'],
    ['   ', 'number-empty'],
    ['abc', 'number-characters'],
    ['3/4', 'number-characters'],
    ['1e5', 'number-characters'],
    ['5%', 'number-characters'],
    ['12 cm', 'number-characters'],
    ['--1', 'number-characters'],
    ['٣', 'number-characters'],
    ['-', 'number-characters'],
    [',', 'number-characters'],
    ['12.34,5', 'number-grouping'],
    ['1.234,5,6', 'number-grouping'],
    ['1.234,5.6', 'number-grouping'],
    ['12.34.56', 'number-grouping'],
    ['12 34', 'number-grouping'],
    ['1 234.567,8', 'number-grouping'],
    ['1 234 5,6', 'number-grouping'],
    ['1'.repeat(41), 'number-digits'],
  ])('%j is refused: %s', (typed, code) => {
    expect(readNumber(typed)).toEqual({ ok: false, code });
  });

  it('reads what Vietnamese writing prints, for any number of hundredths', () => {
    const print = new Intl.NumberFormat('vi-VN', {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (hundredths) => {
        const read = readNumber(print.format(hundredths / 100));
        expect(read.ok && Number(read.value)).toBe(hundredths === 0 ? 0 : hundredths / 100);
      }),
    );
  });

  it('never throws, and what it reads is canonical', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = readNumber(typed);
        if (read.ok) expect(read.value).toMatch(/^(?:0|-?(?:[1-9]\d*|\d+\.\d*[1-9]))$/);
      }),
    );
  });

  it('takes either separator for the same answer', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), (whole, fraction) => {
        expect(readNumber(`${whole},${fraction}`)).toEqual(readNumber(`${whole}.${fraction}`));
      }),
    );
  });
});
