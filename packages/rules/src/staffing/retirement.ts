import { ruleOn, type DatedRule } from '../core/dated.ts';
import { addMonths, type IsoDate } from '../core/date.ts';

/** Age of retirement in months, which grows every year until it has reached its end. */
export interface RetirementAge extends DatedRule {
  readonly firstYear: number;
  readonly ages: Readonly<
    Record<
      'female' | 'male',
      { readonly first: number; readonly step: number; readonly last: number }
    >
  >;
}

export const retirementAges: readonly RetirementAge[] = [
  {
    id: 'vn.retirement-age.2021',
    validFrom: '2021-01-01',
    legalBasis: [
      {
        document: 'Nghị định 135/2020/NĐ-CP',
        article: 'Điều 4',
        title: 'Tuổi nghỉ hưu trong điều kiện lao động bình thường',
        verified: false,
        remark: 'From memory; difficult conditions and longer service are not in it',
      },
    ],
    firstYear: 2021,
    ages: {
      // 60 years 3 months in 2021, three months more a year, 62 years from 2028 on
      male: { first: 723, step: 3, last: 744 },
      // 55 years 4 months in 2021, four months more a year, 60 years from 2035 on
      female: { first: 664, step: 4, last: 720 },
    },
  },
];

/** Months of age at which somebody retires who reaches the age in this year. */
export function retirementAgeIn(year: number, sex: 'female' | 'male'): number {
  const rule = ruleOn(retirementAges, `${year}-12-31`);
  const { first, step, last } = rule.ages[sex];
  return Math.min(last, first + step * (year - rule.firstYear));
}

/**
 * The day on which somebody reaches the age of retirement, that of the year in which it is reached.
 * @returns null for those who reached it before 2021
 * @throws RuleError `invalid-date`
 */
export function retiresOn(birthDate: IsoDate, sex: 'female' | 'male'): IsoDate | null {
  const [{ firstYear }] = retirementAges as [RetirementAge];
  const birthYear = Number(birthDate.slice(0, 4));
  // A step is shorter than a year, so one year holds the day that its own age leads to.
  for (let year = Math.max(firstYear, birthYear + 50); year <= birthYear + 63; year += 1) {
    const day = addMonths(birthDate, retirementAgeIn(year, sex));
    if (Number(day.slice(0, 4)) === year) return day;
  }
  return null;
}
