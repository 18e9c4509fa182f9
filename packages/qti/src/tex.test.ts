import { describe, expect, it } from 'vitest';
import type { MathNode } from './content.ts';
import { mathFromTex, TexError } from './tex.ts';

/** Reads better than trees: `mfrac(mn:1 mn:2)`. */
function show(node: MathNode): string {
  return 'children' in node
    ? `${node.element}(${node.children.map(show).join(' ')})`
    : `${node.element}:${node.text}`;
}
const read = (tex: string): string => mathFromTex(tex).map(show).join(' ');

describe('mathFromTex', () => {
  it.each([
    ['2x^2 - 3x + 1', 'mn:2 msup(mi:x mn:2) mo:− mn:3 mi:x mo:+ mn:1'],
    ['\\frac{x-1}{2}', 'mfrac(mrow(mi:x mo:− mn:1) mn:2)'],
    ['2,5', 'mn:2,5'],
    ['(1; 2; -3)', 'mo:( mn:1 mo:; mn:2 mo:; mo:− mn:3 mo:)'],
    ['\\sqrt{x}', 'msqrt(mi:x)'],
    ['\\sqrt[3]{8}', 'mroot(mn:8 mn:3)'],
    ['x_1^2', 'msubsup(mi:x mn:1 mn:2)'],
    ["f'(x)", 'msup(mi:f mo:′) mo:( mi:x mo:)'],
    ["f''", 'msup(mi:f mo:′′)'],
    ['\\lim_{x \\to 0}', 'munder(mo:lim mrow(mi:x mo:→ mn:0))'],
    ['\\int_0^1', 'msubsup(mo:∫ mn:0 mn:1)'],
    ['\\sum_{i=1}^n', 'munderover(mo:∑ mrow(mi:i mo:= mn:1) mi:n)'],
    ['\\vec{a}', 'mover(mi:a mo:→)'],
    ['90^\\circ', 'msup(mn:90 mo:°)'],
    ['x \\in \\mathbb{R}', 'mi:x mo:∈ mi:ℝ'],
    ['5\\,\\text{cm mỗi}', 'mn:5 mtext:\u2009 mtext:cm\u00a0mỗi'],
    ['\\log_2 8', 'msub(mi:log mn:2) mn:8'],
    ['\\left(\\frac{1}{2}\\right)^3', 'msup(mrow(mo:( mfrac(mn:1 mn:2) mo:)) mn:3)'],
    [
      '\\begin{cases} x=1 \\\\ y=2 \\end{cases}',
      'mrow(mo:{ mtable(mtr(mtd(mi:x mo:= mn:1)) mtr(mtd(mi:y mo:= mn:2))))',
    ],
  ])('%s', (tex, expected) => {
    expect(read(tex)).toBe(expected);
  });

  it.each(['\\constructor', '\\frac{1}', '{x', 'x}', '#', '\\mathbb{X}', '\\begin{pmatrix}'])(
    'refuses %s and says where',
    (tex) => {
      expect(() => mathFromTex(tex)).toThrow(TexError);
    },
  );
});
