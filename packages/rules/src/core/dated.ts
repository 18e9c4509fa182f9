import { checkDate, type IsoDate } from './date.ts';
import { RuleError } from './rule-error.ts';

/** The text of law a rule rests on. */
export interface LegalBasis {
  /** Number of the document, as `Thông tư 20/2023/TT-BGDĐT`. */
  readonly document: string;
  readonly article?: string;
  readonly title: string;
  /** False: written down from secondary reports or from the pattern of earlier years; replace when the text is at hand. */
  readonly verified: boolean;
  readonly remark?: string;
}

/** A rule of law as data: what holds from a day on, and why. */
export interface DatedRule {
  readonly id: string;
  readonly validFrom: IsoDate;
  /** Last day; absent while the rule holds. */
  readonly validTo?: IsoDate;
  readonly legalBasis: readonly LegalBasis[];
}

/**
 * The rule in force on a day.
 * @param date `YYYY-MM-DD`.
 * @throws RuleError `invalid-date`, or `no-rule` when none is known for that day.
 */
export function ruleOn<Rule extends DatedRule>(
  rules: readonly Rule[],
  date: IsoDate,
  field = 'date',
): Rule {
  checkDate(date, field);
  const found = rules.findLast(
    (rule) => rule.validFrom <= date && (rule.validTo === undefined || date <= rule.validTo),
  );
  if (found === undefined) {
    throw new RuleError('no-rule', field, {
      vi: `Chưa có quy định nào được ghi cho ngày ${date}`,
      en: `No rule is known for ${date}`,
    });
  }
  return found;
}

/** True when every text a rule rests on was verified. */
export function isVerified(rule: DatedRule): boolean {
  return rule.legalBasis.every((basis) => basis.verified);
}
