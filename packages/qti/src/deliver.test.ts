import { describe, expect, it } from 'vitest';
import { forDelivery, maxScoreOf, partsForDelivery } from './deliver.ts';
import { derivative, half, paper, statements } from './fixtures.test-data.ts';

/** Every object key and every scalar of a value, however deep. */
function scan(value: unknown): { keys: Set<string>; scalars: unknown[] } {
  const keys = new Set<string>();
  const scalars: unknown[] = [];
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) scalars.push(next);
    else
      for (const [key, child] of Object.entries(next)) {
        if (!Array.isArray(next)) keys.add(key);
        open.push(child);
      }
  }
  return { keys, scalars };
}

describe('delivery', () => {
  it('holds no field but those named here', () => {
    expect([...scan(partsForDelivery(paper)).keys].sort()).toEqual([
      'children',
      'choices',
      'content',
      'display',
      'element',
      'id',
      'instructions',
      'items',
      'kind',
      'math',
      'maxLength',
      'maxScore',
      'prompt',
      'statements',
      'text',
      'title',
      'type',
    ]);
  });

  it('says nothing that depends on the key', () => {
    const other = {
      ...derivative,
      responseDeclaration: { ...derivative.responseDeclaration, correctResponse: 'C' },
    };
    const scoring = { type: 'match-correct', mark: '0.25' } as const;
    expect(forDelivery({ item: other, scoring })).toEqual(
      forDelivery({ item: derivative, scoring }),
    );
    const delivered = JSON.stringify(partsForDelivery(paper));
    expect(delivered).not.toContain('2.5');
    expect(delivered).not.toContain('a true');
    expect(delivered).not.toContain('công thức');
  });

  it('does not pass on a field that the item model may grow', () => {
    const grown = {
      ...half,
      rubric: 'secret',
      textEntryInteraction: { ...half.textEntryInteraction, mapping: 'secret' },
    };
    const scoring = { type: 'match-correct', mark: '0.5' } as const;
    expect(JSON.stringify(forDelivery({ item: grown, scoring }))).not.toContain('secret');
  });

  it('delivers each kind with what its field needs', () => {
    expect(forDelivery({ item: half, scoring: { type: 'match-correct', mark: '0.50' } })).toEqual({
      id: 'itm_numeric',
      kind: 'numeric',
      prompt: half.prompt,
      maxScore: '0.5',
      maxLength: 4,
    });
    const delivered = forDelivery({
      item: statements,
      scoring: { type: 'count-lookup', marks: ['0', '0.1', '0.25', '0.5', '1'] },
    });
    expect(delivered.kind === 'true-false' && delivered.statements.map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('adds up the highest score', () => {
    expect(maxScoreOf(paper)).toBe('1.75');
  });
});
