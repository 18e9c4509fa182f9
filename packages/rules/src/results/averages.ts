import { count, divideHalfUp, fromUnits, unitsWithin, type DecimalInput } from '../core/decimal.ts';
import { RuleError } from '../core/rule-error.ts';
import { currentSecondaryRules, type SecondaryRules } from './rules.ts';

const mark = { min: 0, max: 10 };

export interface TermMarks {
  /** ĐĐGtx, one decimal at most. */
  readonly regular: readonly DecimalInput[];
  /** ĐĐGgk */
  readonly midterm: DecimalInput;
  /** ĐĐGck */
  readonly final: DecimalInput;
}

/**
 * ĐTBmhk = (Σ ĐĐGtx + 2 · ĐĐGgk + 3 · ĐĐGck) ÷ (n + 5), one decimal, half up (Circular 22/2021).
 * @throws RuleError; `missing` without a regular mark
 */
export function termAverage(
  marks: TermMarks,
  rules: SecondaryRules = currentSecondaryRules,
): number {
  if (marks.regular.length === 0) {
    throw new RuleError('missing', 'regular', {
      vi: 'Cần ít nhất một điểm đánh giá thường xuyên',
      en: 'At least one regular mark is needed',
    });
  }
  const { regular, midterm, final } = rules.weights;
  let sum = midterm * unitsWithin(marks.midterm, 1, mark, 'midterm');
  sum += final * unitsWithin(marks.final, 1, mark, 'final');
  for (const [index, value] of marks.regular.entries()) {
    sum += regular * unitsWithin(value, 1, mark, `regular[${index}]`);
  }
  return fromUnits(divideHalfUp(sum, regular * marks.regular.length + midterm + final), 1);
}

/** ĐTBmcn = (ĐTBmhkI + 2 · ĐTBmhkII) ÷ 3, one decimal, half up (unverified). @throws RuleError */
export function yearAverage(
  semester1: DecimalInput,
  semester2: DecimalInput,
  rules: SecondaryRules = currentSecondaryRules,
): number {
  const { yearWeights } = rules;
  const sum =
    yearWeights.semester1 * unitsWithin(semester1, 1, mark, 'semester1') +
    yearWeights.semester2 * unitsWithin(semester2, 1, mark, 'semester2');
  return fromUnits(divideHalfUp(sum, yearWeights.semester1 + yearWeights.semester2), 1);
}

/** Regular marks a subject needs in a semester, by its periods a year: 2, 3 or 4 (unverified). @throws RuleError */
export function regularMarksNeeded(
  periodsPerYear: number,
  rules: SecondaryRules = currentSecondaryRules,
): number {
  count(periodsPerYear, 'periodsPerYear', 1, 1000);
  return rules.regularMarks.findLast((row) => row.fromPeriods <= periodsPerYear)?.marks ?? 0;
}
