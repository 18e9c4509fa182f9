import { unitsWithin, type DecimalInput } from '../core/decimal.ts';
import { ruleOn, type DatedRule } from '../core/dated.ts';
import { RuleError } from '../core/rule-error.ts';
import type { IsoDate } from '../core/date.ts';

export interface ExamPaperRules extends DatedRule {
  /** Papers that people mark; the others are read by a machine. */
  readonly essays: readonly string[];
  /** Hundredths of a point between two possible scores. */
  readonly essayStep: number;
  readonly machineStep: number;
  /** Candidates in a room at most. */
  readonly roomCapacity: number;
}

/**
 * Parts I to III of the papers of 2025 give 0.25, then 0.1, 0.25, 0.5 or 1 for a group of four statements, then 0.25 or 0.5: every
 * score is a multiple of 0.05.
 */
export const examPaperRules: readonly ExamPaperRules[] = [
  {
    id: 'vn.graduation-exam-papers.2025',
    validFrom: '2025-02-08',
    legalBasis: [
      {
        document: 'Quyết định 764/QĐ-BGDĐT',
        title: 'Cấu trúc định dạng đề thi kỳ thi tốt nghiệp THPT từ năm 2025',
        verified: true,
      },
      {
        document: 'Thông tư 24/2024/TT-BGDĐT',
        title: 'Chấm bài thi tự luận đến 0,25 điểm; mỗi phòng thi tối đa 24 thí sinh',
        verified: false,
        remark: 'Step of the essay and size of a room: from memory',
      },
    ],
    essays: ['literature'],
    essayStep: 25,
    machineStep: 5,
    roomCapacity: 24,
  },
];

/** The rules in force on a day. @throws RuleError `no-rule` */
export function examPaperRulesOn(date: IsoDate): ExamPaperRules {
  return ruleOn(examPaperRules, date);
}

/**
 * Holds a score as it was marked to the scale of its paper.
 * @returns the score in hundredths
 * @throws RuleError `out-of-range`, or `too-precise` off the paper's step
 */
export function examScore(
  subject: string,
  score: DecimalInput,
  rules = examPaperRules[0] as ExamPaperRules,
): number {
  const hundredths = unitsWithin(score, 2, { min: 0, max: 10 }, 'score');
  const step = rules.essays.includes(subject) ? rules.essayStep : rules.machineStep;
  if (hundredths % step !== 0) {
    throw new RuleError('too-precise', 'score', {
      vi: `Điểm phải là bội số của ${String(step / 100).replace('.', ',')}`,
      en: `Must be a multiple of ${step / 100}`,
    });
  }
  return hundredths;
}
