import { describe, expect, it } from 'vitest';
import { INDICATORS } from './indicator-definitions.ts';
import { valueOf } from './indicator-figures.ts';
import { valuesOf } from './indicators.ts';

const indicator = (code: string) => {
  const found = INDICATORS.find((entry) => entry.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const share = indicator('learner-identity-sync-share');

describe('indicators', () => {
  it.each([
    [16_000_000, 23_000_000, '69.6'],
    [1390, 2000, '69.5'],
    [0, 7, '0.0'],
    [7, 7, '100.0'],
    [1, 2000, '0.1'],
  ])('%i of %i are %s percent', (part, whole, text) => {
    expect(valueOf(share, [part, whole])).toBe(text);
  });

  it('say nothing of nobody, and count the whole', () => {
    expect(valueOf(share, [0, 0])).toBeUndefined();
    expect(valueOf(indicator('learner-count'), [12, 12])).toBe('12');
  });

  it('leave out a small province, and a second one so that the nation does not tell it', () => {
    const values = valuesOf(share, [
      { keys: ['15', 'a'], counts: [2, 60] },
      { keys: ['33', 'b'], counts: [30, 60] },
      { keys: ['92', 'c'], counts: [50, 90] },
    ]);
    const shown = values.map((value) => [value.place_level, value.province_code, value.value]);
    expect(shown).toEqual([
      ['nation', null, '39.0'],
      ['province', '15', null],
      ['province', '33', null],
      ['province', '92', '55.6'],
      ['school', '15', '3.3'],
      ['school', '33', '50.0'],
      ['school', '92', '55.6'],
    ]);
    expect(values[1]).toMatchObject({ suppressed: true, numerator: null, denominator: null });
  });

  it('have no grain finer than a school and no order by size', () => {
    expect(INDICATORS.map(({ code }) => code)).toEqual([
      'device-in-use-share',
      'digital-transcript-share',
      'learner-count',
      'learner-identity-sync-share',
      'learner-identity-verified-share',
    ]);
  });
});
