import { ruleOn, type DatedRule } from '../core/dated.ts';
import type { IsoDate } from '../core/date.ts';

/** Levels whose teachers are told apart by subject. */
export type SubjectLevel = 'primary' | 'lower-secondary' | 'upper-secondary';

/** In place of a subject: what the class teacher of a primary class teaches. */
export const CLASS_TEACHER = 'class-teacher';

/** Periods a year and class, by subject and grade. */
export interface TaughtPeriods extends DatedRule {
  readonly levels: Readonly<
    Record<SubjectLevel, Readonly<Record<string, Readonly<Record<string, number>>>>>
  >;
}

const grades = (from: number, ...periods: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(periods.map((value, index) => [String(from + index), value]));
const primary = (...periods: readonly number[]) => grades(1, ...periods);
const lower = (...periods: readonly number[]) => grades(6, ...periods);
const upper = (periods: number) => grades(10, periods, periods, periods);
/** Four electives of 70 periods out of nine, taken as chosen alike. */
const elective = upper(31.1);

export const taughtPeriods: readonly TaughtPeriods[] = [
  {
    id: 'vn.taught-periods.2018',
    validFrom: '2020-09-01',
    legalBasis: [
      {
        document: 'Thông tư 32/2018/TT-BGDĐT',
        title: 'Chương trình giáo dục phổ thông 2018: số tiết của các môn học',
        verified: false,
        remark:
          'From memory, with Circular 13/2022. Activities and local education are shared by teachers of all subjects and left out; electives of upper secondary are taken as chosen alike',
      },
    ],
    levels: {
      primary: {
        [CLASS_TEACHER]: primary(735, 735, 630, 700, 700),
        english: primary(0, 0, 140, 140, 140),
        'informatics-technology': primary(0, 0, 70, 70, 70),
        'physical-education': primary(70, 70, 70, 70, 70),
        music: primary(35, 35, 35, 35, 35),
        'fine-arts': primary(35, 35, 35, 35, 35),
      },
      'lower-secondary': {
        literature: lower(140, 140, 140, 140),
        mathematics: lower(140, 140, 140, 140),
        english: lower(105, 105, 105, 105),
        civics: lower(35, 35, 35, 35),
        'history-geography': lower(105, 105, 105, 105),
        'natural-sciences': lower(140, 140, 140, 140),
        technology: lower(35, 35, 52, 52),
        informatics: lower(35, 35, 35, 35),
        'physical-education': lower(70, 70, 70, 70),
        music: lower(35, 35, 35, 35),
        'fine-arts': lower(35, 35, 35, 35),
      },
      'upper-secondary': {
        literature: upper(105),
        mathematics: upper(105),
        english: upper(105),
        history: upper(52),
        'physical-education': upper(70),
        'defence-security': upper(35),
        geography: elective,
        'economics-law': elective,
        physics: elective,
        chemistry: elective,
        biology: elective,
        technology: elective,
        informatics: elective,
        music: elective,
        'fine-arts': elective,
      },
    },
  },
];

/** The taught periods in force on a day. @throws RuleError `no-rule` */
export function taughtPeriodsOn(date: IsoDate): TaughtPeriods {
  return ruleOn(taughtPeriods, date);
}

/**
 * Periods by subject over all classes of a level, to weigh its subjects with `shareBySubject`.
 * @param classes by grade; any measure that is alike for all grades will do
 * @throws RuleError `no-rule`
 */
export function periodsBySubject(
  date: IsoDate,
  level: SubjectLevel,
  classes: Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(taughtPeriodsOn(date).levels[level]).map(([subject, periods]) => [
      subject,
      // Whole tenths: sums of 31.1 drift otherwise.
      Object.entries(classes).reduce(
        (sum, [grade, count]) => sum + Math.round((periods[grade] ?? 0) * 10) * count,
        0,
      ) / 10,
    ]),
  );
}
