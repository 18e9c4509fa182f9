import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { subjectCombination } from './combinations.ts';
import { convertScore } from './conversion.ts';
import { admissionScore, meetsExamFloor, priorityZoneOf, reducedPriority } from './score.ts';

describe('priority', () => {
  it.each([
    [23.5, 0.87],
    [24.5, 0.73],
    [25.5, 0.6],
    [26.5, 0.47],
    [27.5, 0.33],
    [28.5, 0.2],
    [29.5, 0.07],
    [30, 0],
    [22.49, 1],
    [22.5, 1],
    [22.51, 1],
    [22.6, 0.99],
    [0, 1],
  ])('of 1 point at a total of %s is %s', (total, expected) => {
    expect(reducedPriority(2026, 1, total)).toBe(expected);
    expect(reducedPriority(2023, '1.00', total.toFixed(2))).toBe(expected);
  });

  it.each([
    ['KV1', 0.75],
    ['KV2-NT', 0.5],
    ['KV2', 0.25],
    ['KV3', 0],
  ] as const)('of zone %s is %s', (zone, expected) => {
    const { priority, total } = admissionScore({ year: 2026, scores: [7, 7, 7], zone });
    expect(priority).toMatchObject({ zone: expected, nominal: expected, applied: expected });
    expect(total).toBe(21 + expected);
  });

  it.each([
    [2026, ['03'], 2],
    [2026, ['04'], 1],
    [2026, ['06'], 1],
    [2025, ['04'], 2],
    [2025, ['05'], 1],
    [2025, ['07'], 1],
    [2025, ['07', '01'], 2],
    [2025, ['07', '05'], 1],
    [2025, [], 0],
  ])('in %i of the groups %j is %i: the highest one alone', (year, policyGroups, expected) => {
    const { priority } = admissionScore({ year, scores: [5, 5, 5], policyGroups });
    expect(priority.policy).toBe(expected);
  });

  it('group 07 is no more in 2026', () => {
    expect(() => admissionScore({ year: 2026, scores: [5, 5, 5], policyGroups: ['07'] })).toThrow(
      /policyGroups\[0\]/,
    );
  });

  it.each([
    [2026, 0.75],
    [2025, 0.75],
    [2024, 0],
  ])('of the zone for those who graduated in %i is %s in 2026', (graduationYear, expected) => {
    const input = { year: 2026, scores: [7, 7, 7], zone: 'KV1', graduationYear } as const;
    expect(admissionScore(input).priority.zone).toBe(expected);
  });
});

describe('the score', () => {
  it('with everything', () => {
    expect(
      admissionScore({
        year: 2026,
        scores: [8.75, '9.00', 8.6],
        zone: 'KV1',
        policyGroups: ['04', '01'],
        graduationYear: 2026,
      }),
    ).toEqual({
      ruleId: 'vn.admission.2026',
      subjects: 26.35,
      bonus: 0,
      // 2.75 · 3.65 ÷ 7.5 = 1.338…
      priority: { zone: 0.75, policy: 2, policyGroup: 'UT1', nominal: 2.75, applied: 1.34 },
      total: 27.69,
    });
  });

  it('of the sum, not of floating point: 8.1 + 7.2 + 7.2 = 22.5', () => {
    const { priority } = admissionScore({ year: 2026, scores: [8.1, 7.2, 7.2], zone: 'KV2-NT' });
    expect(priority.applied).toBe(0.5);
  });

  it('takes bonus points up to the cap and to 30', () => {
    expect(admissionScore({ year: 2026, scores: [7, 7, 7], bonus: 5 })).toMatchObject({
      bonus: 3,
      total: 24,
    });
    expect(
      admissionScore({ year: 2026, scores: [10, 9.5, 9.5], bonus: 2, zone: 'KV1' }),
    ).toMatchObject({ bonus: 1, total: 30 });
  });

  it.each([
    [[10.01, 5, 5], /^scores\[0\]/],
    [[5, Number.NaN, 5], /^scores\[1\]/],
    [[5, 5, 7.125], /^scores\[2\]/],
  ] as const)('%j is refused', (scores, message) => {
    expect(() => admissionScore({ year: 2026, scores })).toThrow(message);
  });

  it('of a year without rules is refused', () => {
    expect(() => admissionScore({ year: 2027, scores: [5, 5, 5] })).toThrow(/2027/);
  });

  test('stays within 0 … 30, and more points never make less', () => {
    const score = fc.integer({ min: 0, max: 1000 }).map((n) => n / 100);
    fc.assert(
      fc.property(
        score,
        score,
        score,
        fc.constantFrom('KV1' as const, 'KV2-NT' as const, 'KV3' as const),
        fc.constantFrom([], ['01'], ['05']),
        (a, b, c, zone, policyGroups) => {
          const of = (x: number) =>
            admissionScore({ year: 2026, scores: [x, b, c], zone, policyGroups }).total;
          expect(of(a)).toBeLessThanOrEqual(30);
          expect(of(a)).toBeGreaterThanOrEqual(Math.round((a + b + c) * 100) / 100);
          if (a <= 9.98)
            expect(of(Math.round((a + 0.02) * 100) / 100)).toBeGreaterThanOrEqual(of(a));
        },
      ),
    );
  });
});

describe('the floor of the exam', () => {
  it.each([
    [2026, 15, false, true],
    [2026, 14.99, false, false],
    [2026, undefined, false, false],
    [2026, undefined, true, true],
    [2025, 3, false, true],
  ])('in %i with %s, exempt %s: %s', (year, total, exempt, expected) => {
    expect(meetsExamFloor(year, total, exempt)).toBe(expected);
  });
});

describe('the zone of a candidate', () => {
  it('is where they studied longest', () => {
    expect(
      priorityZoneOf([
        { zone: 'KV1', months: 9 },
        { zone: 'KV3', months: 14 },
        { zone: 'KV1', months: 9 },
      ]),
    ).toBe('KV1');
  });

  it('is the last school’s when the times are equal', () => {
    const stays = [
      { zone: 'KV1', months: 13 },
      { zone: 'KV2', months: 1 },
      { zone: 'KV3', months: 13 },
    ] as const;
    expect(priorityZoneOf(stays)).toBe('KV3');
    expect(priorityZoneOf(stays.toReversed())).toBe('KV1');
    expect(() => priorityZoneOf([])).toThrow(/stays/);
  });
});

describe('conversion', () => {
  const table = {
    id: 'aptitude-to-exam',
    points: [
      [0, 0],
      [600, '15.00'],
      [800, 21.5],
      [1200, 30],
    ],
  } as const;

  it.each([
    [0, 0],
    [600, 15],
    [700, 18.25],
    [801, 21.52],
    [1000, 25.75],
    [1200, 30],
    ['733.33', 19.33],
  ])('%s becomes %s', (score, expected) => {
    expect(convertScore(table, score)).toBe(expected);
  });

  it('knows nothing beyond its ends, and takes no falling table', () => {
    expect(() => convertScore(table, 1200.01)).toThrow(/score/);
    expect(() =>
      convertScore(
        {
          id: 'x',
          points: [
            [2, 1],
            [1, 2],
          ],
        },
        1,
      ),
    ).toThrow(/table\.points\[1\]/);
  });

  test('never turns an order round', () => {
    const score = fc.integer({ min: 0, max: 120_000 });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(convertScore(table, low / 100)).toBeLessThanOrEqual(convertScore(table, high / 100));
      }),
    );
  });
});

describe('combinations', () => {
  it.each([
    ['A00', ['mathematics', 'physics', 'chemistry']],
    ['A01', ['mathematics', 'physics', 'english']],
    ['B00', ['mathematics', 'chemistry', 'biology']],
    ['C00', ['literature', 'history', 'geography']],
    ['D01', ['literature', 'mathematics', 'english']],
    ['D07', ['mathematics', 'chemistry', 'english']],
  ])('%s', (code, subjects) => {
    expect(subjectCombination(code).subjects).toEqual(subjects);
  });

  it('of another code are refused', () => {
    expect(() => subjectCombination('Z99')).toThrow(/code/);
  });
});
