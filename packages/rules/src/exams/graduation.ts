import { divideHalfUp, fromUnits, unitsWithin, type DecimalInput } from '../core/decimal.ts';
import { RuleError } from '../core/rule-error.ts';
import { currentExamRules } from './rules.ts';

export interface GraduationInput {
  /** Literature, Mathematics and the two electives. */
  readonly exam: readonly DecimalInput[];
  /** Averages of the three grades, up to two decimals. */
  readonly years: {
    readonly grade10: DecimalInput;
    readonly grade11: DecimalInput;
    readonly grade12: DecimalInput;
  };
  /** Encouragement points, added to the exam's sum. */
  readonly bonus?: DecimalInput;
  /** Priority points, added at the end. */
  readonly priority?: DecimalInput;
}

export interface GraduationDecision {
  readonly ruleId: string;
  /** Two decimals, half up; rounded once, at the end. */
  readonly score: number;
  readonly graduates: boolean;
  readonly reasons: readonly ('score-too-low' | 'exam-score-too-low')[];
}

/**
 * Graduation score (unverified): ((Σ exam + bonus) ÷ 4 + (grade 10 + 2 · grade 11 + 3 · grade 12) ÷ 6) ÷ 2 + priority. A
 * candidate graduates with 5.0 and every exam score above 1.0.
 * @throws RuleError
 */
export function graduationDecision(
  input: GraduationInput,
  rules = currentExamRules,
): GraduationDecision {
  const papers = rules.compulsory.length + rules.electiveCount;
  if (input.exam.length !== papers) {
    throw new RuleError('missing', 'exam', {
      vi: `Cần điểm của đủ ${papers} môn thi`,
      en: `The scores of all ${papers} papers are needed`,
    });
  }
  const mark = { min: 0, max: 10 };
  const exam = input.exam.map((score, index) => unitsWithin(score, 2, mark, `exam[${index}]`));
  const { yearWeights, examAbove, from } = rules.graduation;
  let years = 0;
  let weights = 0;
  for (const grade of ['grade10', 'grade11', 'grade12'] as const) {
    years += yearWeights[grade] * unitsWithin(input.years[grade], 2, mark, `years.${grade}`);
    weights += yearWeights[grade];
  }
  const bonus = unitsWithin(input.bonus ?? 0, 2, { min: 0, max: 4 }, 'bonus');
  const priority = unitsWithin(input.priority ?? 0, 2, { min: 0, max: 1 }, 'priority');
  const sum = exam.reduce((total, score) => total + score, bonus);
  // One fraction over 2 · papers · weights, so that nothing is rounded on the way.
  const score = Math.min(
    1000,
    divideHalfUp(
      sum * weights + years * papers + priority * 2 * papers * weights,
      2 * papers * weights,
    ),
  );
  const reasons: ('score-too-low' | 'exam-score-too-low')[] = [];
  if (score < from) reasons.push('score-too-low');
  if (exam.some((one) => one <= examAbove)) reasons.push('exam-score-too-low');
  return {
    ruleId: rules.id,
    score: fromUnits(score, 2),
    graduates: reasons.length === 0,
    reasons,
  };
}
