import {
  maturityLevel,
  maturityRules,
  RuleError,
  sumMaturity,
  type CriterionAnswer,
  type MaturityRules,
} from '@khuevan/rules';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { MaturityResultModel, MaturityScore, ReviewedScore } from './schema.ts';

/** The index that an assessment was begun with; it stays with it. */
export function frameworkOf(id: string): MaturityRules {
  const found = maturityRules.find((rules) => rules.id === id);
  if (found === undefined) throw new Error(`no index of digital maturity ${id}`);
  return found;
}

const toAnswer = ({ criterionCode, points, met }: MaturityScore): CriterionAnswer => ({
  code: criterionCode,
  ...(points === undefined ? {} : { points }),
  ...(met === undefined ? {} : { met }),
});

const FIELD = /^answers\[(\d+)\][.](code|points)$/;

/**
 * Holds what a body says of criteria to the index: they exist, once each, within their maximum.
 *
 * @param list where the criteria stand in the body
 * @throws problem `unprocessable` with the place
 */
export function checkScores(
  scores: readonly MaturityScore[],
  rules: MaturityRules,
  list: string,
): void {
  const kinds = new Map(rules.criteria.map(({ code, maximum }) => [code, maximum]));
  const errors = scores.flatMap(({ criterionCode, points, met }, index): FieldError[] => {
    const maximum = kinds.get(criterionCode);
    if (maximum === 0 && points !== undefined)
      return [{ pointer: `${list}/${index}/points`, code: 'not-allowed' }];
    if (maximum !== undefined && maximum > 0 && met !== undefined)
      return [{ pointer: `${list}/${index}/met`, code: 'not-allowed' }];
    return [];
  });
  if (errors.length > 0) throw problem('unprocessable', { errors });
  try {
    sumMaturity(scores.map(toAnswer), rules.criteria);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const [, index = '0', member = 'code'] = FIELD.exec(error.field) ?? [];
    const pointer = `${list}/${index}/${member === 'code' ? 'criterionCode' : 'points'}`;
    const code = error.code === 'unknown-code' ? 'unknown-reference' : 'invalid';
    throw problem('unprocessable', {
      detail: error.messages,
      errors: [{ pointer, code }],
      cause: error,
    });
  }
}

/** The school's points, with those of the department in their place where it gave its own. */
export function resultOf(
  scores: readonly MaturityScore[],
  reviewed: readonly ReviewedScore[],
  rules: MaturityRules,
): MaturityResultModel {
  const given = new Map(reviewed.map(({ criterionCode, points }) => [criterionCode, points]));
  const answers = scores.map((score) => {
    const points = given.get(score.criterionCode);
    return toAnswer(points === undefined ? score : { ...score, points });
  });
  const { groups, unmetMandatory, overall } = maturityLevel(
    sumMaturity(answers, rules.criteria),
    rules,
  );
  return {
    groups: Object.entries(groups).map(([group, { score, level }]) => ({
      group,
      score: String(score),
      level,
    })),
    unmetMandatory: [...unmetMandatory],
    overall,
  };
}

/** Criteria that stand in the way of a submission: unanswered, or with points and no evidence. */
export function missingIn(scores: readonly MaturityScore[], rules: MaturityRules): string[] {
  const { unanswered } = sumMaturity(scores.map(toAnswer), rules.criteria);
  const unproven = scores
    .filter(
      ({ points, met, evidence }) =>
        (Number(points ?? 0) > 0 || met === true) && (evidence ?? []).length === 0,
    )
    .map(({ criterionCode }) => criterionCode);
  return [...unanswered, ...unproven];
}
