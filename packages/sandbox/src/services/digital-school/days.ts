import { dateInVietnam, RuleError, schoolYear, schoolYearOn } from '@khuevan/rules';
import type { Clock } from '../../kernel/clock.ts';
import { problem } from '../../kernel/problem.ts';

/** Today by the calendar of Vietnam. */
export const today = (clock: Clock): string => dateInVietnam(clock.instant());

/** @throws problem `unprocessable` for a school year whose years do not follow each other */
export function requireSchoolYear(
  name: string,
  where: { pointer: string } | { parameter: string },
): void {
  judgedYear(() => schoolYear(name), where);
}

/**
 * The school year of today, for a request that names none.
 *
 * @throws problem `unprocessable` while the plan of the present year is not known
 */
export const presentSchoolYear = (clock: Clock): string =>
  judgedYear(() => schoolYearOn(today(clock)).id, { parameter: 'schoolYear' });

function judgedYear<Value>(
  rule: () => Value,
  where: { pointer: string } | { parameter: string },
): Value {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const errors = [{ ...where, code: 'invalid' as const }];
    throw problem('unprocessable', { detail: error.messages, errors, cause: error });
  }
}
