import type { BlockNode, InlineNode } from './content.ts';

/**
 * What a browser gets: everything needed to show an item and nothing that tells its answer.
 * Interaction kinds stand for QTI 3 interactions: `choice` for qti-choice-interaction (single cardinality),
 * `true-false` for qti-match-interaction of statements against true and false, `numeric` for
 * qti-text-entry-interaction with base type float.
 */
export type ItemKind = 'choice' | 'true-false' | 'numeric';

export interface DeliveryChoice {
  /** Upper-case letter as printed: A, B, C, D. */
  readonly id: string;
  readonly content: readonly InlineNode[];
}

export interface DeliveryStatement {
  /** Lower-case letter as printed: a, b, c, d. */
  readonly id: string;
  readonly content: readonly InlineNode[];
}

interface DeliveryItemBase {
  readonly id: string;
  readonly prompt: readonly BlockNode[];
  /** Highest mark of the item, a decimal string such as `0.25`. */
  readonly maxScore: string;
}

export interface DeliveryChoiceItem extends DeliveryItemBase {
  readonly kind: 'choice';
  readonly choices: readonly DeliveryChoice[];
}

export interface DeliveryTrueFalseItem extends DeliveryItemBase {
  readonly kind: 'true-false';
  readonly statements: readonly DeliveryStatement[];
}

export interface DeliveryNumericItem extends DeliveryItemBase {
  readonly kind: 'numeric';
  /** Unit printed after the field, when the question asks for one. */
  readonly unit?: string;
  /** Longest answer in characters, sign and separator included. */
  readonly maxLength: number;
}

export type DeliveryItem = DeliveryChoiceItem | DeliveryTrueFalseItem | DeliveryNumericItem;

export interface DeliveryPart {
  readonly id: string;
  readonly title: string;
  readonly instructions: readonly BlockNode[];
  readonly items: readonly DeliveryItem[];
}

/** A response as it travels: a choice's id, a map from statement id to true or false, or the number as typed. */
export type ItemResponse = string | Readonly<Record<string, boolean>> | null;
