import { absolute, compare, decimal, format, scaleBy, subtract, sum, zero } from './decimal.ts';
import { maxMark } from './deliver.ts';
import type { AssessmentItem, AssessmentTest, ScoredItem, ScoringRule } from './item.ts';
import { readNumber } from './number-reading.ts';
import { parseResponse } from './response.ts';

export type ItemOutcome = 'correct' | 'partial' | 'incorrect' | 'unanswered';

export interface ItemScore {
  readonly itemId: string;
  /** Decimal string, such as `0.25`. */
  readonly score: string;
  readonly maxScore: string;
  readonly outcome: ItemOutcome;
}

export interface AssessmentScore {
  readonly score: string;
  readonly maxScore: string;
  /** The score on the examination's scale (10 points), rounded half up to two decimals. */
  readonly scaledScore: string;
  readonly items: readonly ItemScore[];
}

/** How many of the item's answers are right, of how many; undefined when nothing was answered. */
function countRight(
  item: AssessmentItem,
  raw: unknown,
): { readonly right: number; readonly of: number } | undefined {
  const parsed = parseResponse(item, raw);
  if (parsed.ok && parsed.response === null) return undefined;
  // A response that doesn't fit its item was never stored by a server that checks; it earns nothing and never throws.
  const response = parsed.ok ? parsed.response : undefined;
  switch (item.kind) {
    case 'choice':
      return { right: response === item.responseDeclaration.correctResponse ? 1 : 0, of: 1 };
    case 'true-false': {
      const answers = typeof response === 'object' && response !== null ? response : {};
      const pairs = Object.entries(answers).map(([id, value]) => `${id} ${value}`);
      const keys = item.responseDeclaration.correctResponse;
      return { right: pairs.filter((pair) => keys.includes(pair)).length, of: keys.length };
    }
    case 'numeric': {
      const reading = readNumber(typeof response === 'string' ? response : '');
      if (!reading.ok) return { right: 0, of: 1 };
      const { correctResponse, tolerance = '0' } = item.responseDeclaration;
      const distance = absolute(subtract(decimal(reading.value), decimal(correctResponse)));
      return { right: compare(distance, decimal(tolerance)) <= 0 ? 1 : 0, of: 1 };
    }
  }
}

function markFor(rule: ScoringRule, right: number, of: number): string {
  if (rule.type === 'match-correct') return right === of ? rule.mark : '0';
  return rule.marks[Math.min(right, rule.marks.length - 1)] ?? '0';
}

/**
 * Scores one response exactly.
 * @param response As stored or typed; anything that doesn't fit the item earns 0 (`incorrect`).
 * @throws RangeError when a mark or key of the item itself is not a decimal: an authoring fault.
 */
export function scoreItem({ item, scoring }: ScoredItem, response: unknown): ItemScore {
  const base = { itemId: item.identifier, maxScore: maxMark(scoring) };
  const count = countRight(item, response ?? null);
  if (count === undefined) return { ...base, score: '0', outcome: 'unanswered' };
  const score = format(decimal(markFor(scoring, count.right, count.of)));
  if (count.right === count.of) return { ...base, score, outcome: 'correct' };
  return { ...base, score, outcome: score === '0' ? 'incorrect' : 'partial' };
}

/**
 * Scores a whole test.
 * @param responses By item identifier; an item that is absent is unanswered.
 * @param options The scale (10) and the decimals (2) of `scaledScore`.
 */
export function scoreAssessment(
  test: AssessmentTest,
  responses: Readonly<Record<string, unknown>>,
  options: { readonly scale?: string; readonly places?: number } = {},
): AssessmentScore {
  const items = test.testParts.flatMap((part) =>
    part.items.map((entry) => {
      const id = entry.item.identifier;
      return scoreItem(entry, Object.hasOwn(responses, id) ? responses[id] : null);
    }),
  );
  const score = sum(items.map((entry) => decimal(entry.score)));
  const maxScore = sum(items.map((entry) => decimal(entry.maxScore)));
  const scaled =
    maxScore.coefficient === 0n
      ? zero
      : scaleBy(score, decimal(options.scale ?? '10'), maxScore, options.places ?? 2);
  return {
    score: format(score),
    maxScore: format(maxScore),
    scaledScore: format(scaled),
    items,
  };
}

/** Whether a score is at least another; both decimal strings. */
export const reaches = (score: string, pass: string): boolean =>
  compare(decimal(score), decimal(pass)) >= 0;
