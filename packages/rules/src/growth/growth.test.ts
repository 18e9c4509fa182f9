import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assessGrowth, growthIndicators, growthLine, growthReference } from './assess.ts';
import { bandOf, growthCutOffs } from './interpretation.ts';
import { measurementAt, zScoreOf } from './lms.ts';
import { lmsTable, type PackedTables } from './lms.ts';
import { bmiForAge2007 } from './tables/bmi-for-age-2007.ts';
import { heightForAge2007 } from './tables/height-for-age-2007.ts';
import { weightForAge2006 } from './tables/weight-for-age-2006.ts';
import { weightForAge2007 } from './tables/weight-for-age-2007.ts';

const deviations = [-3, -2, -1, 0, 1, 2, 3];
const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

describe('rows that WHO publishes: −3 SD to +3 SD', () => {
  it.each([
    ['weight-for-age', 'male', 0, [2.1, 2.5, 2.9, 3.3, 3.9, 4.4, 5]],
    ['weight-for-age', 'female', 0, [2, 2.4, 2.8, 3.2, 3.7, 4.2, 4.8]],
    ['weight-for-age', 'male', 365, [6.9, 7.7, 8.6, 9.6, 10.8, 12, 13.3]],
    ['weight-for-age', 'female', 365, [6.3, 7, 7.9, 8.9, 10.1, 11.5, 13.1]],
    ['height-for-age', 'male', 0, [44.2, 46.1, 48, 49.9, 51.8, 53.7, 55.6]],
    ['height-for-age', 'female', 0, [43.6, 45.4, 47.3, 49.1, 51, 52.9, 54.7]],
    ['height-for-age', 'male', 731, [78, 81, 84.1, 87.1, 90.2, 93.2, 96.3]],
    ['height-for-age', 'female', 731, [76, 79.3, 82.5, 85.7, 89, 92.2, 95.4]],
    ['height-for-age', 'male', 1826, [96.1, 100.7, 105.3, 110, 114.6, 119.2, 123.9]],
    ['height-for-age', 'female', 1826, [95.2, 99.9, 104.7, 109.4, 114.2, 118.9, 123.7]],
    ['bmi-for-age', 'male', 365, [13.4, 14.4, 15.5, 16.8, 18.2, 19.8, 21.6]],
    ['bmi-for-age', 'female', 365, [12.7, 13.8, 15, 16.4, 17.9, 19.6, 21.6]],
  ] as const)('%s %s, day %i', (indicator, sex, day, expected) => {
    const lms = growthReference(indicator, sex, day)?.lms;
    if (lms === undefined) throw new Error('no row');
    expect(deviations.map((z) => oneDecimal(measurementAt(lms, z)))).toEqual(expected);
  });

  it.each([
    ['BMI', bmiForAge2007, 'male', 61, [12.1, 13, 14.1, 15.3, 16.6, 18.3, 20.2]],
    ['BMI', bmiForAge2007, 'female', 61, [11.8, 12.7, 13.9, 15.2, 16.9, 18.9, 21.3]],
    ['BMI', bmiForAge2007, 'male', 120, [12.8, 13.7, 14.9, 16.4, 18.5, 21.4, 26.1]],
    ['BMI', bmiForAge2007, 'female', 120, [12.4, 13.5, 14.8, 16.6, 19, 22.6, 28.4]],
    ['BMI', bmiForAge2007, 'male', 228, [15.9, 17.6, 19.6, 22.2, 25.4, 29.7, 35.5]],
    ['BMI', bmiForAge2007, 'female', 228, [14.7, 16.5, 18.7, 21.4, 25, 29.7, 36.2]],
    ['height', heightForAge2007, 'male', 120, [118.7, 125, 131.4, 137.8, 144.2, 150.5, 156.9]],
    ['height', heightForAge2007, 'female', 228, [143.5, 150.1, 156.6, 163.2, 169.7, 176.2, 182.8]],
    ['weight', weightForAge2007, 'male', 120, [20.4, 23.2, 26.7, 31.2, 37, 45, 56.4]],
    ['weight', weightForAge2007, 'female', 120, [20.3, 23.3, 27, 31.9, 38.2, 46.9, 59.2]],
  ] as const)('%s of 2007, %s, month %i', (_name, tables: PackedTables, sex, month, expected) => {
    const lms = lmsTable(tables[sex]).at(month);
    expect(deviations.map((z) => oneDecimal(measurementAt(lms, z)))).toEqual(expected);
  });

  it('parameters come out of the packed table as they were', () => {
    expect(lmsTable(weightForAge2006.male).at(0)).toEqual({ l: 0.3487, m: 3.3464, s: 0.14602 });
    expect(lmsTable(weightForAge2006.female).at(1826)).toEqual({
      l: -0.3518,
      m: 18.2179,
      s: 0.14821,
    });
  });
});

describe('the z-score', () => {
  const boyOfOneYear = lmsTable(weightForAge2006.male).at(365);

  it.each([
    [9.6, -0.04],
    // Beyond ±3 by WHO's restricted method; the fitted curve alone would say 6.83 for 20 kg.
    [14.6, 3.93],
    [20, 7.9],
    [5.5, -4.75],
  ])('of %s kg for a boy of one year is %s', (weight, expected) => {
    expect(Math.round(zScoreOf(boyOfOneYear, weight, true) * 100) / 100).toBe(expected);
  });

  it('of 20 kg without the restriction', () => {
    expect(zScoreOf(boyOfOneYear, 20, false)).toBeCloseTo(6.834, 3);
  });

  it('knows the logarithm of L = 0', () => {
    const lms = { l: 0, m: 10, s: 0.1 };
    expect(zScoreOf(lms, measurementAt(lms, 1.5), true)).toBeCloseTo(1.5, 10);
  });

  test('and the measurement are inverse to one another up to ±3', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...growthIndicators),
        fc.constantFrom('male' as const, 'female' as const),
        fc.integer({ min: 0, max: 3650 }),
        fc.double({ min: -2.99, max: 2.99, noNaN: true }),
        (indicator, sex, day, z) => {
          const lms = growthReference(indicator, sex, day)?.lms;
          if (lms === undefined) throw new Error('no row');
          expect(zScoreOf(lms, measurementAt(lms, z), true)).toBeCloseTo(z, 6);
        },
      ),
    );
  });

  test('grows with the measurement, also where the method changes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3650 }),
        fc.double({ min: 1, max: 90, noNaN: true }),
        (day, weight) => {
          const lms = growthReference('weight-for-age', 'female', day)?.lms;
          if (lms === undefined) throw new Error('no row');
          expect(zScoreOf(lms, weight * 1.01, true)).toBeGreaterThan(zScoreOf(lms, weight, true));
        },
      ),
    );
  });
});

describe('an assessment', () => {
  it('of a girl of ten and a half: overweight', () => {
    expect(
      assessGrowth({
        sex: 'female',
        birthDate: '2016-05-10',
        measuredOn: '2026-11-10',
        weight: 45.5,
        height: '142.3',
      }),
    ).toEqual({
      ageInDays: 3836,
      ageInMonths: 126,
      bmi: 22.47,
      scores: [
        {
          indicator: 'height-for-age',
          reference: '2007',
          measurement: 142.3,
          zScore: 0.08,
          median: 141.8,
          level: 'normal',
          labels: { vi: 'Bình thường', en: 'Normal' },
          plausible: true,
        },
        {
          indicator: 'bmi-for-age',
          reference: '2007',
          measurement: 22.47,
          zScore: 1.85,
          median: 16.92,
          level: 'overweight',
          labels: { vi: 'Thừa cân', en: 'Overweight' },
          plausible: true,
        },
      ],
    });
  });

  it('moves the height by 0.7 cm when it was measured the other way', () => {
    const boy = { sex: 'male', birthDate: '2024-11-10', weight: 12 } as const;
    const height = (measuredOn: string, position?: 'lying' | 'standing') =>
      assessGrowth({
        ...boy,
        measuredOn,
        height: 81,
        ...(position === undefined ? {} : { position }),
      }).scores.find((score) => score.indicator === 'height-for-age');
    expect(height('2026-11-10', 'standing')).toMatchObject({ measurement: 81.7, zScore: -2 });
    expect(height('2026-11-11', 'lying')).toMatchObject({ measurement: 80.3, zScore: -2.23 });
    expect(height('2026-11-11')).toMatchObject({ measurement: 81, zScore: -2.01 });
  });

  it('marks what can hardly be true', () => {
    const { scores } = assessGrowth({
      sex: 'male',
      birthDate: '2025-11-10',
      measuredOn: '2026-11-10',
      weight: 20,
    });
    expect(scores).toMatchObject([{ zScore: 7.9, plausible: false }]);
  });

  it.each([
    [{ weight: 0.2 }, 'weight'],
    [{ height: 15 }, 'height'],
    [{}, 'weight'],
    [{ weight: Number.NaN }, 'weight'],
    [{ weight: 30, measuredOn: '2016-05-09' }, 'measuredOn'],
  ])('%o is refused at %s', (values, field) => {
    const input = { sex: 'female', birthDate: '2016-05-10', measuredOn: '2026-11-10' } as const;
    expect(() => assessGrowth({ ...input, ...values })).toThrow(new RegExp(`^${field}:`));
  });

  it('ends where WHO ends: weight at 10 years, the rest at 19', () => {
    expect(growthReference('weight-for-age', 'male', 3652)).toBeDefined();
    expect(growthReference('weight-for-age', 'male', 3700)).toBeUndefined();
    expect(growthReference('bmi-for-age', 'male', 6939)).toBeDefined();
    expect(growthReference('bmi-for-age', 'male', 6975)).toBeUndefined();
    expect(growthLine('height-for-age', 'male', 7000, 0)).toBeUndefined();
  });

  it('the two references meet at five years', () => {
    expect(growthReference('height-for-age', 'female', 1826)?.reference).toBe('2006');
    expect(growthReference('height-for-age', 'female', 1827)?.reference).toBe('2007');
    expect(growthLine('height-for-age', 'female', 0, -2)).toBe(45.42);
  });
});

describe('cut-offs', () => {
  const bands = (reference: string, indicator: (typeof growthIndicators)[number]) => {
    const found = growthCutOffs.find((entry) => entry.reference === reference);
    if (found === undefined) throw new Error('no cut-offs');
    return found.bands[indicator];
  };

  it.each([
    ['2007', 'bmi-for-age', -3.01, 'severely-thin'],
    ['2007', 'bmi-for-age', -3, 'thin'],
    ['2007', 'bmi-for-age', -2.01, 'thin'],
    ['2007', 'bmi-for-age', -2, 'normal'],
    ['2007', 'bmi-for-age', 1, 'normal'],
    ['2007', 'bmi-for-age', 1.01, 'overweight'],
    ['2007', 'bmi-for-age', 2, 'overweight'],
    ['2007', 'bmi-for-age', 2.01, 'obese'],
    ['2006', 'bmi-for-age', 2, 'risk-of-overweight'],
    ['2006', 'bmi-for-age', 2.01, 'overweight'],
    ['2006', 'bmi-for-age', 3.01, 'obese'],
    ['2006', 'bmi-for-age', -2.5, 'wasted'],
    ['2006', 'height-for-age', -2.01, 'stunted'],
    ['2007', 'height-for-age', -3.2, 'severely-stunted'],
    ['2006', 'weight-for-age', -3.2, 'severely-underweight'],
    ['2006', 'weight-for-age', -2, 'normal'],
  ] as const)('%s %s %s: %s', (reference, indicator, zScore, level) => {
    expect(bandOf(bands(reference, indicator), zScore).level).toBe(level);
  });
});
