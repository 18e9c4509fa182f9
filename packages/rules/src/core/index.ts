export type { DecimalInput } from './decimal.ts';
export { roundHalfUp } from './decimal.ts';
export type { DatedRule, LegalBasis } from './dated.ts';
export { isVerified, ruleOn } from './dated.ts';
export type { IsoDate } from './date.ts';
export { addDays, addMonths, dateInVietnam, daysBetween, weekday } from './date.ts';
export { levelLabels, levels, type Level } from './levels.ts';
export type { LocalizedMessage, RuleBreach, RuleErrorCode } from './rule-error.ts';
export { RuleError } from './rule-error.ts';
