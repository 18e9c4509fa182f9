/**
 * Rich content of items as a closed tree: a renderer switches over `type` and builds nodes, so no markup string
 * ever reaches a page. What is not in these types cannot be shown.
 */

/** MathML Core token elements: they hold text only (MathML Core §3.2). */
export const mathTokens = ['mi', 'mn', 'mo', 'mtext'] as const;

/** MathML Core containers: they hold elements only (MathML Core §3.3–3.6). */
export const mathContainers = [
  'mrow',
  'mfrac',
  'msqrt',
  'mroot',
  'msub',
  'msup',
  'msubsup',
  'mover',
  'munder',
  'munderover',
  'mtable',
  'mtr',
  'mtd',
] as const;

export type MathTokenName = (typeof mathTokens)[number];
export type MathContainerName = (typeof mathContainers)[number];

/** The attributes a renderer may set, with every value they may have. */
export interface MathAttributes {
  /** `normal` keeps a one-letter `mi` upright (units, the imaginary unit, function names). */
  readonly mathvariant?: 'normal';
  /** `false` stops a bracket or bar from growing with its content. */
  readonly stretchy?: 'true' | 'false';
  /** Marks an accent over its base (arrow of a vector, bar of a conjugate). */
  readonly accent?: 'true';
  /** Column alignment of an `mtable`, as a left brace with cases needs it. */
  readonly columnalign?: 'left' | 'center' | 'right';
}

export interface MathToken {
  readonly element: MathTokenName;
  readonly text: string;
  readonly attributes?: MathAttributes;
}

export interface MathContainer {
  readonly element: MathContainerName;
  readonly children: readonly MathNode[];
  readonly attributes?: MathAttributes;
}

export type MathNode = MathToken | MathContainer;

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
}

export interface StrongNode {
  readonly type: 'strong';
  readonly children: readonly InlineNode[];
}

export interface EmphasisNode {
  readonly type: 'emphasis';
  readonly children: readonly InlineNode[];
}

/** A formula: `math` are the children of the `<math>` element. */
export interface FormulaNode {
  readonly type: 'math';
  readonly display: 'inline' | 'block';
  readonly math: readonly MathNode[];
}

export type InlineNode = TextNode | StrongNode | EmphasisNode | FormulaNode;

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly InlineNode[];
}

export interface ListNode {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly InlineNode[])[];
}

export interface HeadingNode {
  readonly type: 'heading';
  /** 2–4, below the title that the host shows. */
  readonly level: 2 | 3 | 4;
  readonly children: readonly InlineNode[];
}

/** Blocks of an item's prompt, of instructions and of a reading lesson. */
export type BlockNode = ParagraphNode | ListNode | HeadingNode;

/** Deepest nesting that a renderer has to follow. */
export const maxContentDepth = 24;
