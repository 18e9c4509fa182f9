import type { DatedRule, LegalBasis } from '../core/dated.ts';

export type GrowthIndicator = 'weight-for-age' | 'height-for-age' | 'bmi-for-age';

export type GrowthLevel =
  | 'severely-underweight'
  | 'underweight'
  | 'severely-stunted'
  | 'stunted'
  | 'very-tall'
  | 'severely-wasted'
  | 'wasted'
  | 'severely-thin'
  | 'thin'
  | 'normal'
  | 'risk-of-overweight'
  | 'overweight'
  | 'obese'
  | 'check-weight-for-height';

export interface GrowthBand {
  readonly level: GrowthLevel;
  /** The band holds z-scores from here on; the first one below everything. `above`: the bound itself belongs to the band before. */
  readonly from: number;
  readonly above?: boolean;
  readonly vi: string;
  readonly en: string;
}

export interface GrowthCutOffs extends DatedRule {
  /** `2006`: birth to 5 years, by day; `2007`: 5 to 19 years, by month. */
  readonly reference: '2006' | '2007';
  readonly bands: Readonly<Record<GrowthIndicator, readonly GrowthBand[]>>;
  /** Z-scores outside are likely errors of measuring or typing. */
  readonly plausible: Readonly<Record<GrowthIndicator, readonly [number, number]>>;
}

const who = (title: string): LegalBasis => ({
  document: 'World Health Organization',
  title,
  verified: false,
  remark: 'Cut-offs −3, −2, +1, +2 (and +3 under 5) from WHO’s published guidance, from memory',
});

const all = Number.NEGATIVE_INFINITY;
const normal = { level: 'normal', vi: 'Bình thường', en: 'Normal' } as const;

const weightBands: readonly GrowthBand[] = [
  {
    level: 'severely-underweight',
    from: all,
    vi: 'Suy dinh dưỡng thể nhẹ cân, mức độ nặng',
    en: 'Severely underweight',
  },
  {
    level: 'underweight',
    from: -3,
    vi: 'Suy dinh dưỡng thể nhẹ cân',
    en: 'Underweight',
  },
  { ...normal, from: -2 },
  {
    level: 'check-weight-for-height',
    from: 1,
    above: true,
    vi: 'Cần đánh giá theo BMI',
    en: 'Judge by BMI for age',
  },
];

const heightBands: readonly GrowthBand[] = [
  {
    level: 'severely-stunted',
    from: all,
    vi: 'Suy dinh dưỡng thể thấp còi, mức độ nặng',
    en: 'Severely stunted',
  },
  { level: 'stunted', from: -3, vi: 'Suy dinh dưỡng thể thấp còi', en: 'Stunted' },
  { ...normal, from: -2 },
  { level: 'very-tall', from: 3, above: true, vi: 'Rất cao', en: 'Very tall' },
];

const overweight = (from: number): GrowthBand => ({
  level: 'overweight',
  from,
  above: true,
  vi: 'Thừa cân',
  en: 'Overweight',
});
const obese = (from: number): GrowthBand => ({
  level: 'obese',
  from,
  above: true,
  vi: 'Béo phì',
  en: 'Obese',
});

export const growthCutOffs: readonly GrowthCutOffs[] = [
  {
    id: 'who.growth.2006',
    reference: '2006',
    validFrom: '2006-04-27',
    legalBasis: [who('Child Growth Standards 2006')],
    plausible: {
      'weight-for-age': [-6, 5],
      'height-for-age': [-6, 6],
      'bmi-for-age': [-5, 5],
    },
    bands: {
      'weight-for-age': weightBands,
      'height-for-age': heightBands,
      'bmi-for-age': [
        {
          level: 'severely-wasted',
          from: all,
          vi: 'Suy dinh dưỡng thể gầy còm, mức độ nặng',
          en: 'Severely wasted',
        },
        { level: 'wasted', from: -3, vi: 'Suy dinh dưỡng thể gầy còm', en: 'Wasted' },
        { ...normal, from: -2 },
        {
          level: 'risk-of-overweight',
          from: 1,
          above: true,
          vi: 'Nguy cơ thừa cân',
          en: 'Possible risk of overweight',
        },
        overweight(2),
        obese(3),
      ],
    },
  },
  {
    id: 'who.growth.2007',
    reference: '2007',
    validFrom: '2007-09-01',
    legalBasis: [who('Growth Reference 5–19 years, 2007')],
    plausible: {
      'weight-for-age': [-6, 5],
      'height-for-age': [-6, 6],
      'bmi-for-age': [-5, 5],
    },
    bands: {
      'weight-for-age': weightBands,
      'height-for-age': heightBands,
      'bmi-for-age': [
        {
          level: 'severely-thin',
          from: all,
          vi: 'Gầy, mức độ nặng',
          en: 'Severe thinness',
        },
        { level: 'thin', from: -3, vi: 'Gầy', en: 'Thinness' },
        { ...normal, from: -2 },
        overweight(1),
        obese(2),
      ],
    },
  },
];

/** The band of a z-score: below a lower bound is out, on it is in; above an upper bound is out, on it is in. */
export function bandOf(bands: readonly GrowthBand[], zScore: number): GrowthBand {
  const found = bands.findLast((band) =>
    band.above === true ? zScore > band.from : zScore >= band.from,
  );
  return found ?? (bands[0] as GrowthBand);
}
