import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIsSafe, groupsOf, release, shareIsSafe, type ReleasedGroup } from './suppression.ts';

const row = (keys: string, count: number) => ({ keys: keys.split('/'), counts: [count] });
const released = (rows: ReturnType<typeof row>[], k = 5) =>
  release(groupsOf(rows), countIsSafe(k)).map(
    ({ keys, counts }) => `${keys.join('/')} ${counts?.[0] ?? '–'}`,
  );

/** What an attacker who knows the rules works out: for each total that is shown, what its parts leave of it. */
function remainders(rows: readonly ReleasedGroup[]): { left: number[]; hidden: number }[] {
  const partsOf = (keys: readonly string[]) =>
    rows.filter(
      (other) =>
        other.keys.length === keys.length + 1 &&
        keys.every((key, index) => other.keys[index] === key),
    );
  return rows.flatMap(({ keys, counts }) => {
    const parts = partsOf(keys);
    if (counts === null || parts.length === 0) return [];
    const left = counts.map((count, index) =>
      parts.reduce((rest, part) => rest - (part.counts?.[index] ?? 0), count),
    );
    return [{ left, hidden: parts.filter((part) => part.counts === null).length }];
  });
}

describe('groups that are let out', () => {
  it('are all shown when none is small', () => {
    expect(released([row('a/f', 5), row('a/m', 7), row('b/f', 9)])).toEqual([
      ' 21',
      'a 12',
      'a/f 5',
      'a/m 7',
      'b 9',
      'b/f 9',
    ]);
  });

  it('leave out a small one, and the smallest of the others so that the total does not tell it', () => {
    expect(released([row('f', 3), row('m', 40), row('x', 12), row('y', 30)])).toEqual([
      ' 85',
      'f –',
      'm 40',
      'x –',
      'y 30',
    ]);
  });

  it('leave out more when small ones together are still too few', () => {
    expect(released([row('a', 1), row('b', 2), row('c', 9), row('d', 50)])).toEqual([
      ' 62',
      'a –',
      'b –',
      'c –',
      'd 50',
    ]);
  });

  it('take along what lies below one that is left out', () => {
    expect(released([row('a/f', 2), row('a/m', 1), row('b/f', 20), row('c/f', 30)])).toEqual([
      ' 53',
      'a –',
      'b –',
      'c 30',
      'c/f 30',
    ]);
  });

  it('are nothing at all of a population that is too small', () => {
    expect(released([row('f', 2), row('m', 2)])).toEqual([' –']);
  });

  it('keep back a share that tells of few, in the part or beside it', () => {
    const isSafe = shareIsSafe(5);
    expect([
      isSafe([0, 60]),
      isSafe([60, 60]),
      isSafe([30, 60]),
      isSafe([4, 60]),
      isSafe([56, 60]),
      isSafe([4, 4]),
    ]).toEqual([true, true, true, false, false, false]);
  });

  const counted = fc.array(
    fc.tuple(
      fc.constantFrom('15', '33', '92'),
      fc.constantFrom('primary', 'secondary', 'combined'),
      fc.constantFrom('female', 'male'),
      fc.integer({ min: 1, max: 24 }),
    ),
    { maxLength: 30 },
  );

  it('show no group under k and leave no remainder under k, whatever is counted', () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: 5, max: 12 }), (cells, k) => {
        const rows = cells.map(([a, b, c, count]) => ({ keys: [a, b, c], counts: [count] }));
        const out = release(groupsOf(rows), countIsSafe(k));
        for (const { counts } of out) expect(counts?.[0] ?? k).toBeGreaterThanOrEqual(k);
        for (const { left, hidden } of remainders(out)) {
          if (hidden === 0) expect(left).toEqual([0]);
          else {
            expect(hidden).toBeGreaterThan(1);
            expect(left[0]).toBeGreaterThanOrEqual(k);
          }
        }
      }),
    );
  });

  it('hold shares to the same, in the part, in the whole and between them', () => {
    fc.assert(
      fc.property(counted, (cells) => {
        const rows = cells.map(([a, b, , count], index) => ({
          keys: [a, b],
          counts: [Math.min(count, (index * 7) % 25), count],
        }));
        const out = release(groupsOf(rows), shareIsSafe(5));
        const figures = [
          ...out.flatMap(({ counts }) => (counts === null ? [] : [counts])),
          ...remainders(out).flatMap(({ left, hidden }) => (hidden === 0 ? [] : [left])),
        ];
        for (const [part = 0, whole = 0] of figures) {
          expect(whole).toBeGreaterThanOrEqual(5);
          expect([1, 2, 3, 4]).not.toContain(part);
          expect([1, 2, 3, 4]).not.toContain(whole - part);
        }
      }),
    );
  });
});
