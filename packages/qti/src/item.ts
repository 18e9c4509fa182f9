import type { BlockNode, InlineNode } from './content.ts';

/**
 * The item model, with the names of QTI 3 (`identifier`, `responseDeclaration`, `correctResponse`, interactions), so
 * that an item read from QTI XML and one written here are the same object. One interaction an item.
 */
interface ItemBase {
  readonly identifier: string;
  readonly prompt: readonly BlockNode[];
  /** Shown after the attempt only; never delivered with the item. */
  readonly modalFeedback?: readonly BlockNode[];
}

export interface SimpleChoice {
  readonly identifier: string;
  readonly content: readonly InlineNode[];
}

/** qti-choice-interaction, max-choices 1. */
export interface ChoiceItem extends ItemBase {
  readonly kind: 'choice';
  readonly responseDeclaration: {
    readonly cardinality: 'single';
    readonly baseType: 'identifier';
    readonly correctResponse: string;
  };
  readonly choiceInteraction: { readonly simpleChoices: readonly SimpleChoice[] };
}

/**
 * qti-match-interaction of statements against `true` and `false`, each statement matched once. `correctResponse` holds
 * directed pairs as QTI writes them (`a true`, `b false`).
 */
export interface TrueFalseItem extends ItemBase {
  readonly kind: 'true-false';
  readonly responseDeclaration: {
    readonly cardinality: 'multiple';
    readonly baseType: 'directedPair';
    readonly correctResponse: readonly string[];
  };
  readonly matchInteraction: { readonly simpleAssociableChoices: readonly SimpleChoice[] };
}

/** qti-text-entry-interaction; the number is compared exactly, or within `tolerance`. */
export interface NumericItem extends ItemBase {
  readonly kind: 'numeric';
  readonly responseDeclaration: {
    readonly cardinality: 'single';
    readonly baseType: 'float';
    /** Decimal string with a point. */
    readonly correctResponse: string;
    /** Largest accepted absolute difference, a decimal string; 0 when absent. */
    readonly tolerance?: string;
  };
  readonly textEntryInteraction: { readonly expectedLength: number; readonly unit?: string };
}

export type AssessmentItem = ChoiceItem | TrueFalseItem | NumericItem;

/** How the mark of an item follows from its response. Marks are decimal strings. */
export type ScoringRule =
  /** Full mark for the whole right answer, else 0 (QTI's match_correct template). */
  | { readonly type: 'match-correct'; readonly mark: string }
  /** `marks[n]` for n right statements (qti-lookup-outcome-value over a match table). */
  | { readonly type: 'count-lookup'; readonly marks: readonly string[] };

export interface ScoredItem {
  readonly item: AssessmentItem;
  readonly scoring: ScoringRule;
}

export interface TestPart {
  readonly identifier: string;
  readonly title: string;
  readonly instructions: readonly BlockNode[];
  readonly items: readonly ScoredItem[];
}

export interface AssessmentTest {
  readonly identifier: string;
  readonly title: string;
  readonly testParts: readonly TestPart[];
}
