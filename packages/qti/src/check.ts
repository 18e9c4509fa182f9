import { maxContentDepth, type BlockNode, type InlineNode, type MathNode } from './content.ts';
import { decimal } from './decimal.ts';
import type { AssessmentItem, SimpleChoice } from './item.ts';
import { parseResponse } from './response.ts';

export type ItemProblemCode =
  | 'prompt-empty'
  | 'content-too-deep'
  | 'choices-too-few'
  | 'choice-duplicate'
  | 'key-unknown'
  | 'key-incomplete'
  | 'key-not-decimal'
  | 'key-too-long';

type AnyNode = BlockNode | InlineNode | MathNode;

function childrenOf(node: AnyNode): readonly AnyNode[] {
  if ('element' in node) return 'children' in node ? node.children : [];
  switch (node.type) {
    case 'text':
      return [];
    case 'math':
      return node.math;
    case 'list':
      return node.items.flat();
    default:
      return node.children;
  }
}

function depthOf(nodes: readonly AnyNode[]): number {
  let deepest = 0;
  const open: (readonly [AnyNode, number])[] = nodes.map((node) => [node, 1]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of childrenOf(node)) open.push([child, depth + 1]);
  }
  return deepest;
}

function choiceProblems(choices: readonly SimpleChoice[]): ItemProblemCode[] {
  const ids = new Set(choices.map((choice) => choice.identifier));
  const printed = new Set(choices.map((choice) => JSON.stringify(choice.content)));
  return [
    ...(choices.length < 2 ? (['choices-too-few'] as const) : []),
    ...(ids.size < choices.length || printed.size < choices.length
      ? (['choice-duplicate'] as const)
      : []),
  ];
}

function isDecimal(text: string): boolean {
  try {
    decimal(text);
    return true;
  } catch {
    return false;
  }
}

function keyProblems(item: AssessmentItem): ItemProblemCode[] {
  switch (item.kind) {
    case 'choice': {
      const choices = item.choiceInteraction.simpleChoices;
      const known = parseResponse(item, item.responseDeclaration.correctResponse).ok;
      return [...choiceProblems(choices), ...(known ? [] : (['key-unknown'] as const))];
    }
    case 'true-false': {
      const choices = item.matchInteraction.simpleAssociableChoices;
      const pairs = item.responseDeclaration.correctResponse.map((pair) => pair.split(' '));
      const named = new Set(pairs.map(([id]) => id));
      const known = pairs.every(
        ([id, value]) =>
          (value === 'true' || value === 'false') && choices.some((c) => c.identifier === id),
      );
      const complete = named.size === choices.length && pairs.length === choices.length;
      return [
        ...choiceProblems(choices),
        ...(known ? [] : (['key-unknown'] as const)),
        ...(complete ? [] : (['key-incomplete'] as const)),
      ];
    }
    case 'numeric': {
      const { correctResponse, tolerance = '0' } = item.responseDeclaration;
      if (!isDecimal(correctResponse) || !isDecimal(tolerance)) return ['key-not-decimal'];
      return correctResponse.length > item.textEntryInteraction.expectedLength
        ? ['key-too-long']
        : [];
    }
  }
}

/** What is wrong with an item before it may enter a bank; empty when nothing is. */
export function checkItem(item: AssessmentItem): readonly ItemProblemCode[] {
  return [
    ...(item.prompt.length === 0 ? (['prompt-empty'] as const) : []),
    ...(depthOf(item.prompt) > maxContentDepth ? (['content-too-deep'] as const) : []),
    ...keyProblems(item),
  ];
}
