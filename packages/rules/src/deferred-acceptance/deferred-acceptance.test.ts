import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { deferredAcceptance } from './deferred-acceptance.ts';
import { none, notEligible } from './problem.ts';
import {
  allStable,
  blockingPair,
  flat,
  straightforward,
  type SmallProblem,
} from './reference.test-data.ts';
import { filterRound, startFiltering } from './rounds.ts';

/** Few scores, so that ties are common. */
const problems = (
  most: { candidates: number; programmes: number; quota: number },
  highestScore = 4,
): fc.Arbitrary<SmallProblem> =>
  fc.integer({ min: 1, max: most.programmes }).chain((programmes) =>
    fc.record({
      quotas: fc.array(fc.integer({ min: 0, max: most.quota }), {
        minLength: programmes,
        maxLength: programmes,
      }),
      floors: fc.array(fc.integer({ min: 0, max: 1 }), {
        minLength: programmes,
        maxLength: programmes,
      }),
      lists: fc.array(
        fc.uniqueArray(
          fc.record({
            programme: fc.integer({ min: 0, max: programmes - 1 }),
            score: fc.integer({ min: -1, max: highestScore }),
          }),
          { selector: (entry) => entry.programme, maxLength: programmes },
        ),
        { maxLength: most.candidates },
      ),
    }),
  );

const small = problems({ candidates: 5, programmes: 3, quota: 2 });
const larger = problems({ candidates: 120, programmes: 12, quota: 12 }, 25);

const positionsOf = (problem: SmallProblem): number[] => [
  ...deferredAcceptance(flat(problem)).positions,
];

describe('deferred acceptance', () => {
  it('gives everyone the highest preference whose conditions are met', () => {
    // Three candidates want the one place of programme 0; the best has it, the others go on.
    const result = deferredAcceptance(
      flat({
        lists: [
          [
            { programme: 0, score: 2500 },
            { programme: 1, score: 2500 },
          ],
          [
            { programme: 0, score: 2650 },
            { programme: 1, score: 2650 },
          ],
          [
            { programme: 0, score: 2400 },
            { programme: 1, score: 2400 },
          ],
        ],
        quotas: [1, 1],
        floors: [0, 0],
      }),
    );
    expect([...result.offers]).toEqual([1, 0, none]);
    expect([...result.positions]).toEqual([1, 0, none]);
    expect([...result.cutOffs]).toEqual([2650, 2500]);
    expect([...result.admitted]).toEqual([1, 1]);
  });

  it('of equal scores the earlier preference counts, then the lower number', () => {
    const tie = flat({
      lists: [
        [
          { programme: 1, score: notEligible },
          { programme: 0, score: 2500 },
        ],
        [{ programme: 0, score: 2500 }],
        [{ programme: 0, score: 2500 }],
      ],
      quotas: [1, 1],
      floors: [0, 0],
    });
    expect([...deferredAcceptance(tie).offers]).toEqual([none, 0, none]);
  });

  it('admits nobody below a floor, nor where there is no place', () => {
    const result = deferredAcceptance(
      flat({
        lists: [
          [
            { programme: 0, score: 1499 },
            { programme: 1, score: 2900 },
            { programme: 2, score: 1500 },
          ],
        ],
        quotas: [5, 0, 5],
        floors: [1500, 0, 1500],
      }),
    );
    expect([...result.offers]).toEqual([2]);
    expect([...result.cutOffs]).toEqual([none, none, 1500]);
  });

  it('of nobody is nothing', () => {
    expect([...deferredAcceptance(flat({ lists: [], quotas: [3], floors: [0] })).cutOffs]).toEqual([
      none,
    ]);
  });

  test('is stable: nobody and no programme would rather have one another', () => {
    fc.assert(
      fc.property(larger, (problem) => {
        expect(blockingPair(problem, positionsOf(problem))).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  test('is the best stable result for every candidate, of all that there are', () => {
    fc.assert(
      fc.property(small, (problem) => {
        const mine = positionsOf(problem);
        const stable = allStable(problem);
        expect(stable).toContainEqual(mine);
        const rank = (position: number): number => (position === -1 ? 99 : position);
        for (const other of stable) {
          for (const [candidate, position] of mine.entries()) {
            expect(rank(position)).toBeLessThanOrEqual(rank(other[candidate] ?? -1));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('equals a straightforward implementation', () => {
    fc.assert(
      fc.property(larger, (problem) => {
        expect(positionsOf(problem)).toEqual(straightforward(problem));
      }),
      { numRuns: 150 },
    );
  });

  test('ends: no preference is looked at twice, no quota passed, every cut-off is the last score', () => {
    fc.assert(
      fc.property(larger, (problem) => {
        const input = flat(problem);
        const { proposals, admitted, offers, positions, cutOffs } = deferredAcceptance(input);
        expect(proposals).toBeLessThanOrEqual(input.preferences.length);
        for (const [programme, quota] of problem.quotas.entries()) {
          const scores = [...offers].flatMap((offer, candidate) =>
            offer === programme
              ? [problem.lists[candidate]?.[positions[candidate] ?? -1]?.score ?? -1]
              : [],
          );
          expect(scores.length).toBeLessThanOrEqual(quota);
          expect(admitted[programme]).toBe(scores.length);
          expect(cutOffs[programme]).toBe(scores.length === 0 ? none : Math.min(...scores));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('an added place harms nobody', () => {
    fc.assert(
      fc.property(larger, fc.nat(), (problem, pick) => {
        const quotas = problem.quotas.map((quota, index) =>
          index === pick % problem.quotas.length ? quota + 1 : quota,
        );
        const rank = (position: number): number => (position === -1 ? 99 : position);
        const now = positionsOf({ ...problem, quotas });
        for (const [candidate, position] of positionsOf(problem).entries()) {
          expect(rank(now[candidate] ?? -1)).toBeLessThanOrEqual(rank(position));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('arrays that do not fit', () => {
  const good = flat({ lists: [[{ programme: 0, score: 1 }]], quotas: [1], floors: [0] });

  it.each([
    [{ offsets: Int32Array.of(0) }, 'offsets'],
    [{ offsets: Int32Array.of(0, 2) }, 'preferences'],
    [{ scores: Int32Array.of() }, 'preferences'],
    [{ preferences: Int32Array.of(1) }, 'preferences[0]'],
    [{ quotas: Int32Array.of(-1) }, 'quotas'],
    [{ floors: Int32Array.of() }, 'quotas'],
    [
      {
        offsets: Int32Array.of(0, 2),
        preferences: Int32Array.of(0, 0),
        scores: Int32Array.of(1, 1),
      },
      'preferences[1]',
    ],
  ])('%o are told at %s', (part, field) => {
    expect(() => deferredAcceptance({ ...good, ...part })).toThrow(`${field}: `);
  });
});

describe('rounds', () => {
  const problem = flat({
    lists: [
      [
        { programme: 0, score: 2500 },
        { programme: 1, score: 2500 },
      ],
      [
        { programme: 0, score: 2650 },
        { programme: 1, score: 2650 },
      ],
    ],
    quotas: [1, 1],
    floors: [0, 0],
  });

  it('settle when nothing changes any more', () => {
    const first = filterRound(startFiltering(problem));
    expect([first.round, first.changedOffers, first.settled]).toEqual([1, 2, false]);
    const second = filterRound(first);
    expect([second.round, second.changedOffers, second.settled]).toEqual([2, 0, true]);
  });

  it('a place more brings back who was dropped; the state given stays', () => {
    const first = filterRound(startFiltering(problem));
    const second = filterRound(first, [{ programme: 0, quota: 2 }]);
    expect([...(second.result?.offers ?? [])]).toEqual([0, 0]);
    expect([second.changedOffers, second.settled]).toEqual([1, false]);
    expect([...(first.result?.offers ?? [])]).toEqual([1, 0]);
    expect(first.problem.quotas[0]).toBe(1);
  });

  it('a floor raised sends on who is below it', () => {
    const first = filterRound(startFiltering(problem));
    const second = filterRound(first, [{ programme: 0, floor: 2700 }]);
    expect([...(second.result?.offers ?? [])]).toEqual([none, 1]);
    expect(second.changedCutOffs).toBe(2);
  });

  it('changes of no programme or below zero are refused', () => {
    const state = startFiltering(problem);
    expect(() => filterRound(state, [{ programme: 2 }])).toThrow(/changes\[0\]\.programme/);
    expect(() => filterRound(state, [{ programme: 0, quota: -1 }])).toThrow(/changes\[0\]\.quota/);
  });

  test('end at deferred acceptance over the last quotas', () => {
    fc.assert(
      fc.property(larger, fc.array(fc.nat({ max: 12 }), { maxLength: 5 }), (input, quotas) => {
        let state = filterRound(startFiltering(flat(input)));
        const last = [...input.quotas];
        for (const [index, quota] of quotas.entries()) {
          const programme = index % last.length;
          last[programme] = quota;
          state = filterRound(state, [{ programme, quota }]);
        }
        expect([...(state.result?.positions ?? [])]).toEqual(
          positionsOf({ ...input, quotas: last }),
        );
      }),
      { numRuns: 50 },
    );
  });
});
