import { describe, expect, it } from 'vitest';
import { inline, prose } from './prose.ts';

describe('prose', () => {
  it('reads formulas, strong and emphasis', () => {
    expect(inline('Cho $x$ **rất *lớn*.**')).toEqual([
      { type: 'text', text: 'Cho ' },
      { type: 'math', display: 'inline', math: [{ element: 'mi', text: 'x' }] },
      { type: 'text', text: ' ' },
      {
        type: 'strong',
        children: [
          { type: 'text', text: 'rất ' },
          { type: 'emphasis', children: [{ type: 'text', text: 'lớn' }] },
          { type: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('keeps markup of pages as text', () => {
    expect(inline('<img src=x onerror=alert(1)>')).toEqual([
      { type: 'text', text: '<img src=x onerror=alert(1)>' },
    ]);
  });

  it('splits blocks', () => {
    const blocks = prose('## Đề mục\n\nMột đoạn\ntrên hai dòng.\n\n- một\n- hai\n\n1. ba\n2. bốn');
    expect(blocks).toEqual([
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Đề mục' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Một đoạn trên hai dòng.' }] },
      {
        type: 'list',
        ordered: false,
        items: [[{ type: 'text', text: 'một' }], [{ type: 'text', text: 'hai' }]],
      },
      {
        type: 'list',
        ordered: true,
        items: [[{ type: 'text', text: 'ba' }], [{ type: 'text', text: 'bốn' }]],
      },
    ]);
  });
});
