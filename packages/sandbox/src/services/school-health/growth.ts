import { assessGrowth, RuleError, type GrowthAssessment, type GrowthScore } from '@khuevan/rules';
import type { FieldError } from '../../kernel/problem.ts';
import type { HealthFindings } from './schema.ts';

export interface MeasuredPerson {
  readonly birth_date: string;
  readonly gender: string;
}

/** WHO's judgement of a check; null without height and weight, or without a sex that its tables know. */
export function growthOf(
  person: MeasuredPerson | undefined,
  measuredOn: string,
  { heightCm, weightKg }: HealthFindings,
): GrowthAssessment | null {
  if (person === undefined || (heightCm === undefined && weightKg === undefined)) return null;
  const { gender: sex, birth_date: birthDate } = person;
  if ((sex !== 'female' && sex !== 'male') || measuredOn < birthDate) return null;
  return assessGrowth({
    sex,
    birthDate,
    measuredOn,
    ...(heightCm === undefined ? {} : { height: heightCm }),
    ...(weightKg === undefined ? {} : { weight: weightKg }),
  });
}

export const toScore = (score: GrowthScore) => ({
  indicator: score.indicator,
  reference: score.reference,
  measurement: score.measurement,
  zScore: score.zScore,
  median: score.median,
  level: score.level,
  label: score.labels,
});

/** The field that an indicator outside of what is plausible speaks of. */
const FIELDS: Readonly<Record<GrowthScore['indicator'], readonly string[]>> = {
  'height-for-age': ['heightCm'],
  'weight-for-age': ['weightKg'],
  'bmi-for-age': ['heightCm', 'weightKg'],
};

/** Height and weight that a child of that age does not have: mistyped, mismeasured, or another child's. */
export function growthErrors(
  person: MeasuredPerson,
  checkedOn: string,
  findings: HealthFindings,
): FieldError[] {
  try {
    const scores = growthOf(person, checkedOn, findings)?.scores ?? [];
    const fields = scores
      .filter(({ plausible }) => !plausible)
      .flatMap(({ indicator }) => FIELDS[indicator]);
    return [...new Set(fields)].map((field) => ({
      pointer: `/findings/${field}`,
      code: 'invalid',
    }));
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const field = error.field === 'height' ? 'heightCm' : 'weightKg';
    return [{ pointer: `/findings/${field}`, code: 'invalid' }];
  }
}
