import { unknownCode } from '../core/decimal.ts';
import { atLeast, levels, type Level } from '../core/levels.ts';
import { RuleError } from '../core/rule-error.ts';
import { teacherStandards, type TeacherStandard } from './standard.ts';

export interface TeacherEvaluation {
  readonly ruleId: string;
  readonly overall: Level;
  /** How many criteria reach each level, and better. */
  readonly reaching: Readonly<Record<Level, number>>;
  /** Numbers of the criteria that keep the teacher from the next level; empty at Tốt. */
  readonly holdingBack: readonly number[];
}

/**
 * Overall level of a teacher out of the 15 criteria: Tốt when all are Khá or better, two thirds Tốt, among them every
 * criterion of standard 2; Khá when all are Đạt or better, two thirds Khá, those of standard 2 among them; Đạt when all are.
 * @param criteria levels of criteria 1 … 15, in order
 * @throws RuleError
 */
export function teacherEvaluation(
  criteria: readonly Level[],
  standard: TeacherStandard = teacherStandards[0] as TeacherStandard,
): TeacherEvaluation {
  if (criteria.length !== standard.criteria.length) {
    throw new RuleError('missing', 'criteria', {
      vi: `Cần mức của đủ ${standard.criteria.length} tiêu chí`,
      en: `The levels of all ${standard.criteria.length} criteria are needed`,
    });
  }
  for (const [index, level] of criteria.entries()) {
    if (!levels.includes(level)) throw unknownCode(level, `criteria[${index}]`);
  }
  const reaching = Object.fromEntries(
    levels.map((level) => [level, criteria.filter((one) => atLeast(one, level)).length]),
  ) as Record<Level, number>;
  const reaches = (level: 'good' | 'fair', floor: Level): boolean =>
    reaching[floor] === criteria.length &&
    reaching[level] * standard.share.denominator >= criteria.length * standard.share.numerator &&
    standard.named.every((number) => atLeast(criteria[number - 1] as Level, level));
  const overall = reaches('good', 'fair')
    ? 'good'
    : reaches('fair', 'pass')
      ? 'fair'
      : reaching.pass === criteria.length
        ? 'pass'
        : 'fail';
  return { ruleId: standard.id, overall, reaching, holdingBack: holdingBack(criteria, overall) };
}

function holdingBack(criteria: readonly Level[], overall: Level): number[] {
  const next = levels[levels.indexOf(overall) + 1];
  if (next === undefined) return [];
  return criteria.flatMap((level, index) => (atLeast(level, next) ? [] : [index + 1]));
}
