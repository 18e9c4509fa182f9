import { dateInVietnam, RuleError } from '@khuevan/rules/core';
import type { Clock } from '../../kernel/clock.ts';
import { problem } from '../../kernel/problem.ts';

/** The day in Vietnam, `YYYY-MM-DD`. */
export const vietnamDay = (clock: Clock): string => dateInVietnam(clock.instant());

/**
 * What a rule of law says; a rule that cannot judge (a year whose holidays are not known) is told to the caller.
 *
 * @throws problem `unprocessable`
 */
export function byRule<T>(judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw problem('unprocessable', { detail: error.messages, cause: error });
  }
}
