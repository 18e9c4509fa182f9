import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { suppressedFigures } from './coverage-figures.ts';

const group = (id: string, children: number, complete: number, zeroDose: number) => ({
  id,
  children,
  complete,
  zeroDose,
  doses: [{ series: 'bcg' as const, number: 1, target: children, given: complete, percent: 0 }],
});

describe('figures that could tell a child apart', () => {
  it('are left out of a group of fewer than five', () => {
    const { rows } = suppressedFigures([group('a', 4, 2, 1), group('b', 3, 1, 1)]);
    expect(rows).toEqual([
      { id: 'a', isSuppressed: true },
      { id: 'b', isSuppressed: true },
    ]);
  });

  it('are left out where fewer than five are meant, or all but fewer than five', () => {
    const { rows } = suppressedFigures([group('a', 30, 12, 3), group('b', 30, 27, 0)]);
    expect(rows).toEqual([
      {
        id: 'a',
        children: 30,
        complete: 12,
        completePercent: 40,
        isSuppressed: true,
        doses: [{ series: 'bcg', number: 1, target: 30, given: 12, percent: 40 }],
      },
      { id: 'b', children: 30, zeroDose: 0, zeroDosePercent: 0, isSuppressed: true },
    ]);
  });

  it('are left out of the total too where one group alone is without them', () => {
    const { total } = suppressedFigures([group('a', 30, 12, 3), group('b', 30, 15, 6)]);
    expect(total).toEqual({ children: 60, complete: 27, completePercent: 45, isSuppressed: true });
    const both = suppressedFigures([group('a', 30, 12, 3), group('b', 30, 15, 4)]);
    expect(both.total).toEqual({
      children: 60,
      complete: 27,
      completePercent: 45,
      zeroDose: 7,
      zeroDosePercent: 11.7,
    });
  });

  it('nobody is nobody', () => {
    expect(suppressedFigures([])).toEqual({
      total: { children: 0, complete: 0, zeroDose: 0 },
      rows: [],
    });
  });
});

test('no figure about one to four children is shown, nor one that the total gives away', () => {
  const counts = fc
    .tuple(fc.nat(40), fc.nat(40), fc.nat(40))
    .map(([complete, zeroDose, partial]) =>
      group('x', complete + zeroDose + partial, complete, zeroDose),
    );
  fc.assert(
    fc.property(fc.array(counts, { maxLength: 6 }), (groups) => {
      const { total, rows } = suppressedFigures(groups);
      for (const shown of [total, ...rows]) {
        for (const name of ['children', 'complete', 'zeroDose'] as const) {
          const figure = shown[name];
          expect(figure === undefined || figure === 0 || figure >= 5).toBe(true);
        }
      }
      for (const name of ['children', 'complete', 'zeroDose'] as const) {
        const hidden = rows.filter((row) => row[name] === undefined);
        if (hidden.length === 1) expect(total[name]).toBeUndefined();
      }
    }),
  );
});
