import { dateInVietnam, RuleError, schoolYear } from '@khuevan/rules';
import type { Clock } from '../../kernel/clock.ts';
import { problem } from '../../kernel/problem.ts';

/** Today by the calendar of Vietnam. */
export const today = (clock: Clock): string => dateInVietnam(clock.instant());

/** @throws problem `unprocessable` for a school year whose years do not follow each other */
export function requireSchoolYear(
  name: string,
  where: { pointer: string } | { parameter: string },
): void {
  try {
    schoolYear(name);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const errors = [{ ...where, code: 'invalid' as const }];
    throw problem('unprocessable', { detail: error.messages, errors, cause: error });
  }
}
