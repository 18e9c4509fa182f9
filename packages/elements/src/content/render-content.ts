import type {
  BlockNode,
  FormulaNode,
  HeadingNode,
  InlineNode,
  MathNode,
} from '@khuevan/qti/delivery';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';

const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

/**
 * Content that others wrote, rendered from a closed tree: text goes in as text, formulas are built node by node.
 * No markup string is ever parsed, so there is nothing to sanitise.
 */
export function renderBlocks(blocks: readonly BlockNode[]): TemplateResult[] {
  return blocks.map(renderBlock);
}

export function renderInline(nodes: readonly InlineNode[]): unknown[] {
  return nodes.map(renderInlineNode);
}

function renderBlock(block: BlockNode): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${renderInline(block.children)}</p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${renderInline(item)}</li>`);
      return block.ordered
        ? html`<ol class="content-list">
            ${items}
          </ol>`
        : html`<ul class="content-list">
            ${items}
          </ul>`;
    }
    case 'heading':
      return renderHeading(block);
  }
}

function renderHeading({ level, children }: HeadingNode): TemplateResult {
  const content = renderInline(children);
  if (level === 2) return html`<h3>${content}</h3>`;
  return level === 3 ? html`<h4>${content}</h4>` : html`<h5>${content}</h5>`;
}

function renderInlineNode(node: InlineNode): unknown {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'strong':
      return html`<strong>${renderInline(node.children)}</strong>`;
    case 'emphasis':
      return html`<em>${renderInline(node.children)}</em>`;
    case 'math':
      // Built again only when another formula comes: a node can stand in one place only.
      return guard([node], () => buildFormula(node));
  }
}

function buildFormula(node: FormulaNode): Element {
  const math = document.createElementNS(mathNamespace, 'math');
  math.setAttribute('display', node.display);
  math.append(...buildMathNodes(node.math));
  return math;
}

function buildMathNodes(nodes: readonly MathNode[]): Element[] {
  return nodes.map((node, index) => {
    const element = buildMathNode(node);
    if (isSign(node) && !endsOperand(nodes[index - 1])) element.setAttribute('form', 'prefix');
    return element;
  });
}

/** A sign after an opening bracket or another operator belongs to its number: no space around it. */
function isSign(node: MathNode): boolean {
  return node.element === 'mo' && 'text' in node && /^[-−+±]$/.test(node.text);
}

function endsOperand(node: MathNode | undefined): boolean {
  if (node === undefined) return false;
  return node.element !== 'mo' || !('text' in node) || /^[)\]}|′!%]$/.test(node.text);
}

function buildMathNode(node: MathNode): Element {
  const element = document.createElementNS(mathNamespace, node.element);
  const attributes = node.attributes ?? {};
  for (const name of ['mathvariant', 'stretchy', 'accent', 'columnalign'] as const) {
    const value = attributes[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  if ('text' in node) element.textContent = node.text;
  else element.append(...buildMathNodes(node.children));
  return element;
}
