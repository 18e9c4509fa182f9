import type { BlockNode, InlineNode } from './content.ts';
import { mathFromTex } from './tex.ts';

const inlinePattern =
  /\$\$([^$]+)\$\$|\$([^$]+)\$|\*\*([^*]+(?:\*(?!\*)[^*]+)*)\*\*|\*([^*\s][^*]*)\*/gu;

/**
 * Short notation → inline content: `$…$` a formula, `$$…$$` one on its own line, `**…**` strong, `*…*` emphasis.
 * @throws TexError for a formula outside the subset.
 */
export function inline(source: string): readonly InlineNode[] {
  const nodes: InlineNode[] = [];
  let last = 0;
  for (const match of source.matchAll(inlinePattern)) {
    if (match.index > last) nodes.push({ type: 'text', text: source.slice(last, match.index) });
    last = match.index + match[0].length;
    const [, display, formula, strong, emphasis] = match;
    if (display !== undefined)
      nodes.push({ type: 'math', display: 'block', math: mathFromTex(display) });
    else if (formula !== undefined)
      nodes.push({ type: 'math', display: 'inline', math: mathFromTex(formula) });
    else if (strong !== undefined) nodes.push({ type: 'strong', children: inline(strong) });
    else nodes.push({ type: 'emphasis', children: inline(emphasis ?? '') });
  }
  if (last < source.length) nodes.push({ type: 'text', text: source.slice(last) });
  return nodes;
}

function block(source: string): BlockNode {
  const heading = /^(#{2,4}) (.+)$/u.exec(source);
  if (heading?.[1] !== undefined && heading[2] !== undefined) {
    const level = heading[1].length === 2 ? 2 : heading[1].length === 3 ? 3 : 4;
    return { type: 'heading', level, children: inline(heading[2]) };
  }
  const lines = source.split('\n').map((line) => line.trim());
  for (const [marker, ordered] of [
    [/^- /u, false],
    [/^\d+\. /u, true],
  ] as const) {
    if (lines.every((line) => marker.test(line)))
      return {
        type: 'list',
        ordered,
        items: lines.map((line) => inline(line.replace(marker, ''))),
      };
  }
  return { type: 'paragraph', children: inline(lines.join(' ')) };
}

/** Short notation → blocks: paragraphs apart by an empty line, `## ` headings, `- ` and `1. ` lists. */
export const prose = (source: string): readonly BlockNode[] =>
  source
    .trim()
    .split(/\n\s*\n/u)
    .map((part) => block(part.trim()));
