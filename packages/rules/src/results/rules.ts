import { ruleOn, type DatedRule } from '../core/dated.ts';
import type { IsoDate } from '../core/date.ts';

/** Rules of assessment in lower and upper secondary schools. Marks in tenths. */
export interface SecondaryRules extends DatedRule {
  readonly weights: { readonly regular: number; readonly midterm: number; readonly final: number };
  readonly yearWeights: { readonly semester1: number; readonly semester2: number };
  /** Regular marks of a semester by the subject's periods a year. */
  readonly regularMarks: readonly { readonly fromPeriods: number; readonly marks: number }[];
  readonly learning: {
    /** Subjects that must reach the higher bound of a level. */
    readonly subjects: number;
    readonly good: { readonly all: number; readonly subjects: number };
    readonly fair: { readonly all: number; readonly subjects: number };
    readonly pass: { readonly none: number; readonly subjects: number };
    /** Comment subjects that may be Chưa đạt at level Đạt. */
    readonly failedCommentsAtPass: number;
  };
  /** Subjects below this mark may be examined again. */
  readonly retestBelow: number;
  readonly maximumAbsences: number;
  /** Marks from which six subjects make “Học sinh Xuất sắc”. */
  readonly excellentFrom: number;
}

export const secondaryRules: readonly SecondaryRules[] = [
  {
    id: 'vn.secondary-assessment.2021',
    validFrom: '2021-09-05',
    legalBasis: [
      {
        document: 'Thông tư 22/2021/TT-BGDĐT',
        article: 'Điều 9 (điểm học kỳ, mức Tốt, Khá); Điều 12, 13, 14, 15',
        title:
          'Đánh giá học sinh trung học: điểm trung bình môn học kỳ, các mức, lên lớp, đánh giá lại, khen thưởng',
        verified: true,
        remark: 'Introduced grade by grade from 2021-2022 (grade 6) to 2024-2025 (grades 9 and 12)',
      },
      {
        document: 'Thông tư 22/2021/TT-BGDĐT',
        article: 'Điều 6, 8, 9',
        title: 'Điểm cả năm, mức Đạt, rèn luyện cả năm, số điểm thường xuyên',
        verified: false,
        remark:
          'Year average, thresholds of Đạt, number of regular marks, training of the year and the adjustment by one level: from memory',
      },
    ],
    weights: { regular: 1, midterm: 2, final: 3 },
    yearWeights: { semester1: 1, semester2: 2 },
    regularMarks: [
      { fromPeriods: 0, marks: 2 },
      { fromPeriods: 36, marks: 3 },
      { fromPeriods: 71, marks: 4 },
    ],
    learning: {
      subjects: 6,
      good: { all: 65, subjects: 80 },
      fair: { all: 50, subjects: 65 },
      pass: { none: 35, subjects: 50 },
      failedCommentsAtPass: 1,
    },
    retestBelow: 50,
    maximumAbsences: 45,
    excellentFrom: 90,
  },
];

/** The rules in force on a day. @throws RuleError `no-rule` */
export function secondaryRulesOn(date: IsoDate): SecondaryRules {
  return ruleOn(secondaryRules, date);
}

export const currentSecondaryRules = secondaryRules[0] as SecondaryRules;
