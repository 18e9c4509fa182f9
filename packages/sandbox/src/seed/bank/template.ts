import { choiceItem, numericItem, trueFalseItem, type AssessmentItem } from '@khuevan/qti';
import type { Random } from '../random.ts';

/** Levels of the question bank: recognise, understand, apply (Circular 27/2020/TT-BGDĐT names them 1–3). */
export type ItemLevel = 'M1' | 'M2' | 'M3';

/** What a template draws: an item without its identifier. */
export type Draft =
  | {
      readonly kind: 'choice';
      readonly prompt: string;
      /** The right option first; they are shuffled. */
      readonly options: readonly [string, string, string, string];
    }
  | {
      readonly kind: 'true-false';
      readonly prompt: string;
      readonly statements: readonly (readonly [string, boolean])[];
    }
  | {
      readonly kind: 'numeric';
      readonly prompt: string;
      /** Decimal string with a point. */
      readonly key: string;
      readonly unit?: string;
    };

export interface Template {
  /** Stable name; part of the item's provenance. */
  readonly name: string;
  readonly subject: string;
  readonly grade: number;
  readonly level: ItemLevel;
  /** Draws one question; undefined when the draw is of no use (options that coincide). */
  draw(random: Random): Draft | undefined;
}

/** Longest short answer of the bank: signs, digits and separator. */
const NUMERIC_LENGTH = 8;

export function toItem(identifier: string, draft: Draft, random: Random): AssessmentItem {
  switch (draft.kind) {
    case 'choice': {
      const [right] = draft.options;
      const choices = random.shuffle(draft.options);
      const key = 'ABCD'[choices.indexOf(right)] ?? '';
      return choiceItem({ identifier, prompt: draft.prompt, choices, key });
    }
    case 'true-false':
      return trueFalseItem({
        identifier,
        prompt: draft.prompt,
        statements: random.shuffle(draft.statements),
      });
    case 'numeric':
      return numericItem({
        identifier,
        prompt: draft.prompt,
        key: draft.key,
        expectedLength: NUMERIC_LENGTH,
        ...(draft.unit === undefined ? {} : { unit: draft.unit }),
      });
  }
}

/** A choice whose wrong options are the first three that differ from the right one and from each other. */
export function choice(prompt: string, right: string, wrong: readonly string[]): Draft | undefined {
  const [a, b, c] = [...new Set(wrong)].filter((option) => option !== right);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  return { kind: 'choice', prompt, options: [right, a, b, c] };
}

/** A decimal number as Vietnamese writing prints it in a formula: comma, true minus. */
export const vi = (value: number): string => String(value).replace('.', ',');

/** `value` as a decimal string of at most `places` decimals; for results that are exact in them. */
export const exact = (value: number, places = 3): string => String(Number(value.toFixed(places)));

export function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

/** TeX of a fraction in lowest terms; whole numbers without a bar. */
export function fraction(numerator: number, denominator: number): string {
  const divisor = gcd(numerator, denominator) * Math.sign(denominator);
  const [n, d] = [numerator / divisor, denominator / divisor];
  if (d === 1) return String(n);
  return n < 0 ? `-\\frac{${-n}}{${d}}` : `\\frac{${n}}{${d}}`;
}

/** `+ 3` or `- 3`, to go on a formula with. */
export const signed = (value: number): string => (value < 0 ? `- ${-value}` : `+ ${value}`);
