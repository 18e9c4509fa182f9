import { compare, decimal, format, sum, zero } from './decimal.ts';
import type { DeliveryItem, DeliveryPart } from './delivery-model.ts';
import type { AssessmentTest, ScoredItem, ScoringRule, SimpleChoice } from './item.ts';

/** Highest mark that a rule can give, a decimal string. */
export function maxMark(rule: ScoringRule): string {
  if (rule.type === 'match-correct') return format(decimal(rule.mark));
  const marks = rule.marks.map(decimal);
  return format(marks.reduce((best, mark) => (compare(mark, best) > 0 ? mark : best), zero));
}

/** Highest score of a whole test, a decimal string. */
export function maxScoreOf(test: AssessmentTest): string {
  const marks = test.testParts.flatMap((part) => part.items.map(({ scoring }) => maxMark(scoring)));
  return format(sum(marks.map(decimal)));
}

const options = (
  choices: readonly SimpleChoice[],
): { id: string; content: SimpleChoice['content'] }[] =>
  choices.map(({ identifier, content }) => ({ id: identifier, content }));

/**
 * What the browser may have of an item. The result is built from named fields (an allow-list), never by deleting from the
 * item, so a field that is added to the model later stays on the server until someone names it here.
 */
export function forDelivery({ item, scoring }: ScoredItem): DeliveryItem {
  const base = { id: item.identifier, prompt: item.prompt, maxScore: maxMark(scoring) };
  switch (item.kind) {
    case 'choice':
      return { ...base, kind: 'choice', choices: options(item.choiceInteraction.simpleChoices) };
    case 'true-false':
      return {
        ...base,
        kind: 'true-false',
        statements: options(item.matchInteraction.simpleAssociableChoices),
      };
    case 'numeric': {
      const { expectedLength, unit } = item.textEntryInteraction;
      return {
        ...base,
        kind: 'numeric',
        maxLength: expectedLength,
        ...(unit === undefined ? {} : { unit }),
      };
    }
  }
}

/** The parts of a test as the browser may have them. */
export function partsForDelivery(test: AssessmentTest): readonly DeliveryPart[] {
  return test.testParts.map((part) => ({
    id: part.identifier,
    title: part.title,
    instructions: part.instructions,
    items: part.items.map(forDelivery),
  }));
}
