/** A message in both languages of the project. */
export interface LocalizedMessage {
  readonly vi: string;
  readonly en: string;
}

export type RuleErrorCode =
  /** A value that must be there is not. */
  | 'missing'
  /** Not a finite decimal number. */
  | 'not-a-number'
  /** More decimals than the rule knows. */
  | 'too-precise'
  /** A number or a count outside its bounds. */
  | 'out-of-range'
  /** Not a calendar date or an instant. */
  | 'invalid-date'
  /** A code that no list of the rule has. */
  | 'unknown-code'
  /** Values that contradict each other. */
  | 'inconsistent'
  /** No rule is known for that day or year. */
  | 'no-rule';

/**
 * What every function of this package throws for a value it can't judge. It names the field the way the caller
 * gave it (`scores[2]`, `birthDate`), so that a service can point at it.
 */
export class RuleError extends Error {
  override readonly name = 'RuleError';
  readonly code: RuleErrorCode;
  readonly field: string;
  readonly messages: LocalizedMessage;

  constructor(code: RuleErrorCode, field: string, messages: LocalizedMessage) {
    super(`${field}: ${messages.en}`);
    this.code = code;
    this.field = field;
    this.messages = messages;
  }
}

/**
 * A requirement of law that well-formed values do not meet. Functions that check a whole form give back all
 * breaches; an empty list means that the form stands.
 */
export interface RuleBreach<Code extends string = string> {
  readonly code: Code;
  readonly field: string;
  readonly messages: LocalizedMessage;
}
