import { checkDate, type IsoDate } from '../core/date.ts';
import { RuleError } from '../core/rule-error.ts';
import type { LegalBasis } from '../core/dated.ts';

/** The national frame of one school year; provinces set their own plan inside it. */
export interface SchoolYear {
  /** `2025-2026` */
  readonly id: string;
  readonly legalBasis: readonly LegalBasis[];
  /** Opening ceremony, the first day. */
  readonly firstDay: IsoDate;
  /** Weeks before the first day on which pupils may return: grades 1, 9 and 12, and all others. */
  readonly earliestReturnWeeks: { readonly grades1And9And12: number; readonly others: number };
  /** Semester 1 ends before this day. */
  readonly semester1EndsBefore: IsoDate;
  /** Semester 2 and the year end before this day. */
  readonly endsBefore: IsoDate;
  /** Completion of primary school and of lower-secondary school is recognised before this day. */
  readonly completionBefore: IsoDate;
  /** Enrolment in entry grades is done before this day. */
  readonly entryEnrolmentBefore: IsoDate;
  readonly weeks: {
    readonly total: number;
    readonly semester1: number;
    readonly semester2: number;
  };
  /** Days by which a province's chair may move the frame. */
  readonly provinceShiftDays: number;
  readonly graduationExam?: readonly IsoDate[];
}

const frame = {
  earliestReturnWeeks: { grades1And9And12: 2, others: 1 },
  weeks: { total: 35, semester1: 18, semester2: 17 },
} as const;

export const schoolYears: readonly SchoolYear[] = [
  {
    id: '2025-2026',
    legalBasis: [
      {
        document: 'Quyết định 2269/QĐ-BGDĐT (11/8/2025)',
        title: 'Khung kế hoạch thời gian năm học 2025-2026',
        verified: true,
        remark: 'Days as published by the ministry; the number of the decision from memory',
      },
    ],
    firstDay: '2025-09-05',
    semester1EndsBefore: '2026-01-18',
    endsBefore: '2026-05-31',
    completionBefore: '2026-06-30',
    entryEnrolmentBefore: '2026-07-31',
    provinceShiftDays: 14,
    graduationExam: ['2026-06-11', '2026-06-12'],
    ...frame,
  },
  {
    id: '2026-2027',
    legalBasis: [
      {
        document: 'Khung kế hoạch thời gian năm học 2026-2027',
        title: 'Khung kế hoạch thời gian năm học 2026-2027',
        verified: false,
        remark: 'The decision was not found: the days repeat the frame of 2025-2026',
      },
    ],
    firstDay: '2026-09-05',
    semester1EndsBefore: '2027-01-18',
    endsBefore: '2027-05-31',
    completionBefore: '2027-06-30',
    entryEnrolmentBefore: '2027-07-31',
    provinceShiftDays: 14,
    ...frame,
  },
];

function unknownYear(what: string, field: string): RuleError {
  return new RuleError('no-rule', field, {
    vi: `Chưa có khung kế hoạch năm học cho ${what}`,
    en: `No school-year frame is known for ${what}`,
  });
}

/** @throws RuleError `no-rule` */
export function schoolYear(id: string): SchoolYear {
  const found = schoolYears.find((year) => year.id === id);
  if (found === undefined) throw unknownYear(String(id).slice(0, 20), 'id');
  return found;
}

/** The school year that a day is in: from its first day to the day before the next one's. @throws RuleError `no-rule` */
export function schoolYearOn(date: IsoDate): SchoolYear {
  checkDate(date, 'date');
  const index = schoolYears.findLastIndex((year) => year.firstDay <= date);
  const found = schoolYears[index];
  const last = index === schoolYears.length - 1;
  if (found === undefined || (last && date > `${found.id.slice(5)}-08-31`)) {
    throw unknownYear(date, 'date');
  }
  return found;
}

/** The semester of a day; null in the summer after the year's end. @throws RuleError `no-rule` */
export function semesterOn(date: IsoDate): 1 | 2 | null {
  const year = schoolYearOn(date);
  if (date < year.semester1EndsBefore) return 1;
  return date < year.endsBefore ? 2 : null;
}
