import { ruleOn, type DatedRule } from '../core/dated.ts';
import type { IsoDate } from '../core/date.ts';
import { count, unknownCode } from '../core/decimal.ts';
import { RuleError } from '../core/rule-error.ts';

/** Subjects: hoàn thành Tốt, Hoàn thành, Chưa hoàn thành. */
export type PrimarySubjectLevel = 'T' | 'H' | 'C';
/** Competences and qualities: Tốt, Đạt, Cần cố gắng. */
export type PrimaryTraitLevel = 'T' | 'Đ' | 'C';
/** Hoàn thành xuất sắc, Hoàn thành tốt, Hoàn thành, Chưa hoàn thành. */
export type PrimaryOverall = 'HTXS' | 'HTT' | 'HT' | 'CHT';

export interface PrimaryRules extends DatedRule {
  /** Least test mark by overall level; a subject without a test has no bound. */
  readonly testFrom: { readonly HTXS: number; readonly HTT: number; readonly HT: number };
  readonly generalCompetences: readonly string[];
  readonly specificCompetences: readonly string[];
  /** Those that come with the subjects of grade 3. */
  readonly specificCompetencesFromGrade3: readonly string[];
  readonly qualities: readonly string[];
}

export const primaryRules: readonly PrimaryRules[] = [
  {
    id: 'vn.primary-assessment.2020',
    validFrom: '2020-10-20',
    legalBasis: [
      {
        document: 'Thông tư 27/2020/TT-BGDĐT',
        article: 'Điều 7, 9, 11, 13',
        title: 'Đánh giá học sinh tiểu học',
        verified: false,
        remark:
          'Codes as in the ministry’s upload template; bounds of the overall levels from memory',
      },
    ],
    testFrom: { HTXS: 9, HTT: 7, HT: 5 },
    generalCompetences: [
      'Tự chủ và tự học',
      'Giao tiếp và hợp tác',
      'Giải quyết vấn đề và sáng tạo',
    ],
    specificCompetences: ['Ngôn ngữ', 'Tính toán', 'Khoa học', 'Thẩm mĩ', 'Thể chất'],
    specificCompetencesFromGrade3: ['Công nghệ', 'Tin học'],
    qualities: ['Yêu nước', 'Nhân ái', 'Chăm chỉ', 'Trung thực', 'Trách nhiệm'],
  },
];

/** The rules in force on a day. @throws RuleError `no-rule` */
export function primaryRulesOn(date: IsoDate): PrimaryRules {
  return ruleOn(primaryRules, date);
}

export interface PrimaryYear {
  readonly subjects: Readonly<Record<string, PrimarySubjectLevel>>;
  readonly competences: Readonly<Record<string, PrimaryTraitLevel>>;
  readonly qualities: Readonly<Record<string, PrimaryTraitLevel>>;
  /** Marks of the year's last test by subject: whole numbers 1 … 10. */
  readonly tests: Readonly<Record<string, number>>;
}

export type PrimaryAward = 'excellent-student' | 'outstanding-student';

export interface PrimaryResult {
  readonly overall: PrimaryOverall;
  /** The year's programme is completed. Without it the teacher helps and assesses again; the head decides. */
  readonly completed: boolean;
  readonly promoted: boolean;
  /** `outstanding-student` is proposed by the class out of those with HTT: see `mayBeOutstanding`. */
  readonly award: PrimaryAward | null;
  readonly mayBeOutstanding: boolean;
}

/**
 * The overall result of a primary pupil's year (Circular 27/2020). Mind the codes: T/H/C for subjects, T/Đ/C for the others.
 * @param decision the head's, for a pupil who did not complete: moves up after another assessment
 * @throws RuleError
 */
export function primaryResult(
  year: PrimaryYear,
  decision: { readonly reassessed?: boolean } = {},
  rules: PrimaryRules = primaryRules[0] as PrimaryRules,
): PrimaryResult {
  const subjects = codes(year.subjects, ['T', 'H', 'C'], 'subjects');
  const traits = [
    ...codes(year.competences, ['T', 'Đ', 'C'], 'competences'),
    ...codes(year.qualities, ['T', 'Đ', 'C'], 'qualities'),
  ];
  const tests = Object.entries(year.tests).map(([subject, value]) => {
    if (!Object.hasOwn(year.subjects, subject)) throw unknownCode(subject, `tests.${subject}`);
    return count(value, `tests.${subject}`, 1, 10);
  });
  const lowest = Math.min(10, ...tests);
  const best = [...subjects, ...traits].every((code) => code === 'T');
  const enough = ![...subjects, ...traits].includes('C');
  const overall = overallOf(best, enough, lowest, rules);
  const completed = overall !== 'CHT';
  return {
    overall,
    completed,
    promoted: completed || decision.reassessed === true,
    award: overall === 'HTXS' ? 'excellent-student' : null,
    mayBeOutstanding: overall === 'HTT',
  };
}

function overallOf(
  best: boolean,
  enough: boolean,
  lowest: number,
  { testFrom }: PrimaryRules,
): PrimaryOverall {
  if (best && lowest >= testFrom.HTXS) return 'HTXS';
  if (best && lowest >= testFrom.HTT) return 'HTT';
  return enough && lowest >= testFrom.HT ? 'HT' : 'CHT';
}

function codes<Code extends string>(
  values: Readonly<Record<string, Code>>,
  allowed: readonly Code[],
  field: string,
): Code[] {
  const entries = Object.entries(values);
  if (entries.length === 0) {
    throw new RuleError('missing', field, {
      vi: 'Chưa có kết quả đánh giá',
      en: 'There is no result',
    });
  }
  return entries.map(([name, code]) => {
    if (!allowed.includes(code)) throw unknownCode(code, `${field}.${name}`);
    return code;
  });
}
