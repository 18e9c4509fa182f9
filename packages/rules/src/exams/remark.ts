import { addDays, daysBetween, type IsoDate } from '../core/date.ts';
import { divideHalfUp, fromUnits, unitsWithin, type DecimalInput } from '../core/decimal.ts';
import { currentExamRules } from './rules.ts';

export interface RemarkDates {
  /** Last day to ask for a re-mark. */
  readonly requestBy: IsoDate;
  /** Last day of its outcome. */
  readonly outcomeBy: IsoDate;
}

/** @param resultsOn day the results were published @throws RuleError */
export function remarkDates(resultsOn: IsoDate, rules = currentExamRules): RemarkDates {
  const requestBy = addDays(resultsOn, rules.remarkWindowDays);
  return { requestBy, outcomeBy: addDays(requestBy, rules.remarkOutcomeDays) };
}

/** Whether a re-mark may be asked for on a day. @throws RuleError */
export function canRequestRemark(resultsOn: IsoDate, today: IsoDate): boolean {
  return daysBetween(resultsOn, today) >= 0 && today <= remarkDates(resultsOn).requestBy;
}

export interface EssayRemarkInput {
  /** The published score. */
  readonly published: DecimalInput;
  readonly firstExaminer: DecimalInput;
  readonly secondExaminer: DecimalInput;
  /** Needed when the first two differ. */
  readonly thirdExaminer?: DecimalInput;
}

export type EssayRemark =
  | { readonly status: 'third-examiner-needed' }
  | {
      readonly status: 'settled';
      /** What the examiners agree on: equal scores, or the mean of three different ones to 0.01. */
      readonly remarked: number;
      /** True from a difference of 0.25 on. */
      readonly changed: boolean;
      /** The score that counts. */
      readonly score: number;
    };

const marks = { min: 0, max: 10 };

/**
 * The re-mark of an essay paper: two examiners, a third one if they differ; two equal scores of three count, three
 * different ones are averaged to 0.01. The score changes from 0.25 on, up or down (Circular 24/2024).
 * @throws RuleError
 */
export function essayRemark(input: EssayRemarkInput, rules = currentExamRules): EssayRemark {
  const published = unitsWithin(input.published, 2, marks, 'published');
  const first = unitsWithin(input.firstExaminer, 2, marks, 'firstExaminer');
  const second = unitsWithin(input.secondExaminer, 2, marks, 'secondExaminer');
  if (first !== second && input.thirdExaminer === undefined) {
    return { status: 'third-examiner-needed' };
  }
  const remarked =
    first === second
      ? first
      : agreed(first, second, unitsWithin(input.thirdExaminer ?? 0, 2, marks, 'thirdExaminer'));
  const changed = Math.abs(remarked - published) >= rules.remarkChangesFrom;
  return {
    status: 'settled',
    remarked: fromUnits(remarked, 2),
    changed,
    score: fromUnits(changed ? remarked : published, 2),
  };
}

function agreed(first: number, second: number, third: number): number {
  if (third === first || third === second) return third;
  return divideHalfUp(first + second + third, 3);
}
