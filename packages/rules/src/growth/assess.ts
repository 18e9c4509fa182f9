import { addMonths, dayNumber, daysBetween, type IsoDate } from '../core/date.ts';
import { divideHalfUp, outOfRange, unknownCode, unitsWithin } from '../core/decimal.ts';
import type { DecimalInput } from '../core/decimal.ts';
import { RuleError } from '../core/rule-error.ts';
import { bandOf, growthCutOffs, type GrowthBand, type GrowthIndicator } from './interpretation.ts';
import { lmsTable, measurementAt, zScoreOf, type Lms, type PackedTables } from './lms.ts';
import type { Sex } from './sex.ts';
import { bmiForAge2006 } from './tables/bmi-for-age-2006.ts';
import { bmiForAge2007 } from './tables/bmi-for-age-2007.ts';
import { heightForAge2006 } from './tables/height-for-age-2006.ts';
import { heightForAge2007 } from './tables/height-for-age-2007.ts';
import { weightForAge2006 } from './tables/weight-for-age-2006.ts';
import { weightForAge2007 } from './tables/weight-for-age-2007.ts';

/** Days of a month in WHO's reference of 2007. */
const daysPerMonth = 30.4375;
/** Last day of age with a row in the standards of 2006. */
const lastDayOf2006 = 1826;
/** Below this age in days the standards mean length lying down, from it on height standing. */
const standingFromDay = 731;
/** Standing height is that much less than lying length, in centimetres. */
const lyingMinusStanding = 0.7;

const tables = {
  'weight-for-age': { '2006': weightForAge2006, '2007': weightForAge2007 },
  'height-for-age': { '2006': heightForAge2006, '2007': heightForAge2007 },
  'bmi-for-age': { '2006': bmiForAge2006, '2007': bmiForAge2007 },
} as const satisfies Record<GrowthIndicator, Record<string, PackedTables>>;

export const growthIndicators: readonly GrowthIndicator[] = [
  'weight-for-age',
  'height-for-age',
  'bmi-for-age',
];

export interface GrowthReference {
  readonly reference: '2006' | '2007';
  /** In days (2006) or months (2007, with a fraction). */
  readonly age: number;
  readonly lms: Lms;
}

/**
 * The parameters for a sex and an age in days: the standards of 2006 to day 1826, the reference of 2007 from then on,
 * between whole months by straight line. Undefined where WHO has no table (weight from 10 years, everything from 19).
 */
export function growthReference(
  indicator: GrowthIndicator,
  sex: Sex,
  ageInDays: number,
): GrowthReference | undefined {
  if (!Object.hasOwn(tables, indicator)) throw unknownCode(indicator, 'indicator');
  if (sex !== 'male' && sex !== 'female') throw unknownCode(sex, 'sex');
  if (!Number.isInteger(ageInDays) || ageInDays < 0) throw outOfRange(0, 6970, 'ageInDays');
  if (ageInDays <= lastDayOf2006) {
    const lms = lmsTable(tables[indicator]['2006'][sex]).at(ageInDays);
    return { reference: '2006', age: ageInDays, lms };
  }
  const months = ageInDays / daysPerMonth;
  const table = lmsTable(tables[indicator]['2007'][sex]);
  // WHO's last row only serves to draw the line from the month before it.
  if (months >= table.lastAge) return undefined;
  const low = table.at(Math.floor(months));
  const high = table.at(Math.floor(months) + 1);
  const part = months - Math.floor(months);
  const between = (a: number, b: number): number => a + part * (b - a);
  const lms = {
    l: between(low.l, high.l),
    m: between(low.m, high.m),
    s: between(low.s, high.s),
  };
  return { reference: '2007', age: months, lms };
}

export interface GrowthScore {
  readonly indicator: GrowthIndicator;
  readonly reference: '2006' | '2007';
  /** Weight in kg, height in cm as judged (moved by 0.7 cm when measured the other way), BMI in kg/m². */
  readonly measurement: number;
  /** Rounded to two decimals; levels are judged on this value. */
  readonly zScore: number;
  /** The median for that sex and age, in the measurement's unit. */
  readonly median: number;
  readonly level: GrowthBand['level'];
  readonly labels: { readonly vi: string; readonly en: string };
  /** False: so far out that the measuring should be repeated. */
  readonly plausible: boolean;
}

export interface GrowthInput {
  readonly sex: Sex;
  readonly birthDate: IsoDate;
  readonly measuredOn: IsoDate;
  /** Kilograms, 0.5 … 250, up to three decimals. */
  readonly weight?: DecimalInput;
  /** Centimetres, 30 … 230, up to two decimals. */
  readonly height?: DecimalInput;
  /** How it was measured; without it, lying under two years and standing from then on. */
  readonly position?: 'lying' | 'standing';
}

export interface GrowthAssessment {
  readonly ageInDays: number;
  /** Whole months of the calendar since birth. */
  readonly ageInMonths: number;
  /** kg/m², to two decimals; present with weight and height. */
  readonly bmi?: number;
  /** One entry an indicator that the values and the age allow. */
  readonly scores: readonly GrowthScore[];
}

/**
 * Z-scores of one measurement by WHO's standards of 2006 and reference of 2007.
 * @throws RuleError for values out of bounds or a measurement before birth.
 */
export function assessGrowth(input: GrowthInput): GrowthAssessment {
  const ageInDays =
    dayNumber(input.measuredOn, 'measuredOn') - dayNumber(input.birthDate, 'birthDate');
  if (ageInDays < 0) {
    throw new RuleError('inconsistent', 'measuredOn', {
      vi: 'Ngày đo phải sau ngày sinh',
      en: 'The measurement is before birth',
    });
  }
  if (input.weight === undefined && input.height === undefined) {
    throw new RuleError('missing', 'weight', {
      vi: 'Cần cân nặng hoặc chiều cao',
      en: 'A weight or a height is needed',
    });
  }
  const weight =
    input.weight === undefined
      ? undefined
      : unitsWithin(input.weight, 3, { min: 0.5, max: 250 }, 'weight') / 1e3;
  const measured =
    input.height === undefined
      ? undefined
      : unitsWithin(input.height, 2, { min: 30, max: 230 }, 'height') / 1e2;
  const height = measured === undefined ? undefined : judgedHeight(measured, ageInDays, input);
  const bmi =
    weight === undefined || height === undefined ? undefined : weight / (height / 100) ** 2;
  const measurements = {
    'weight-for-age': weight,
    'height-for-age': height,
    'bmi-for-age': bmi,
  } as const;
  const scores: GrowthScore[] = [];
  for (const indicator of growthIndicators) {
    const measurement = measurements[indicator];
    const reference = growthReference(indicator, input.sex, ageInDays);
    if (measurement === undefined || reference === undefined) continue;
    scores.push(score(indicator, reference, measurement));
  }
  return {
    ageInDays,
    ageInMonths: monthsBetween(input.birthDate, input.measuredOn),
    ...(bmi === undefined ? {} : { bmi: twoPlaces(bmi) }),
    scores,
  };
}

function judgedHeight(measured: number, ageInDays: number, input: GrowthInput): number {
  const expected = ageInDays < standingFromDay ? 'lying' : 'standing';
  if (input.position === undefined || input.position === expected) return measured;
  if (input.position === 'standing') return twoPlaces(measured + lyingMinusStanding);
  if (input.position === 'lying') return twoPlaces(measured - lyingMinusStanding);
  throw unknownCode(input.position, 'position');
}

function score(
  indicator: GrowthIndicator,
  { reference, lms }: GrowthReference,
  measurement: number,
): GrowthScore {
  const zScore = twoPlaces(zScoreOf(lms, measurement, indicator !== 'height-for-age'));
  const cutOffs = growthCutOffs.find((entry) => entry.reference === reference);
  if (cutOffs === undefined) throw unknownCode(reference, 'reference');
  const band = bandOf(cutOffs.bands[indicator], zScore);
  const [lowest, highest] = cutOffs.plausible[indicator];
  return {
    indicator,
    reference,
    measurement: twoPlaces(measurement),
    zScore,
    median: twoPlaces(lms.m),
    level: band.level,
    labels: { vi: band.vi, en: band.en },
    plausible: zScore >= lowest && zScore <= highest,
  };
}

/** Points of a standard-deviation line for a chart. @returns undefined where WHO has no table. */
export function growthLine(
  indicator: GrowthIndicator,
  sex: Sex,
  ageInDays: number,
  z: number,
): number | undefined {
  const reference = growthReference(indicator, sex, ageInDays);
  return reference === undefined ? undefined : twoPlaces(measurementAt(reference.lms, z));
}

function twoPlaces(value: number): number {
  return divideHalfUp(value * 100, 1) / 100;
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  let months = Math.floor(daysBetween(from, to) / 31);
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}
