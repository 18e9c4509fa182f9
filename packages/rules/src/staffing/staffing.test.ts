import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { staffingNorm, type StaffingUnit } from './evaluate.ts';
import { shareBySubject, staffingGap } from './gap.ts';
import { staffingNormsOn, type StaffingLevel, type StaffingZone } from './norms.ts';

const date = '2026-11-23';
const norm = (zone: StaffingZone, ...units: StaffingUnit[]) => staffingNorm({ date, zone, units });

describe('the tables of Circulars 20/2023 and 19/2023', () => {
  const { levels } = staffingNormsOn(date);

  it.each([
    ['primary', [25, 30, 35], { 'two-sessions': 150, 'one-session': 120 }, [12, 15, 17], 1],
    ['lower-secondary', [35, 40, 45], { ordinary: 190, boarding: 220 }, [17, 20, 22], 1],
    [
      'upper-secondary',
      [35, 40, 45],
      { ordinary: 225, boarding: 240, specialised: 310 },
      [17, 20, 22],
      0,
    ],
    ['nursery-3-12m', [15, 15, 15], { ordinary: 250 }, [6, 8, 10], 0],
    ['nursery-13-24m', [20, 20, 20], { ordinary: 250 }, [6, 8, 10], 0],
    ['nursery-25-36m', [25, 25, 25], { ordinary: 250 }, [6, 8, 10], 0],
    ['kindergarten-3-4', [25, 25, 25], { ordinary: 220 }, [11, 14, 16], 0],
    ['kindergarten-4-5', [30, 30, 30], { ordinary: 220 }, [11, 14, 16], 0],
    ['kindergarten-5-6', [35, 35, 35], { ordinary: 220 }, [11, 14, 16], 0],
  ] as const)('%s', (level, classSize, ratios, remainder, perSchool) => {
    expect(levels[level]).toMatchObject({ classSize, ratios, remainder, perSchool });
  });

  it('are not in force before 16 December 2023', () => {
    expect(() => staffingNormsOn('2023-12-15')).toThrow(/No rule/);
    expect(staffingNormsOn('2023-12-16').id).toBe('vn.staffing-norms.2023');
  });
});

describe('norm of a school', () => {
  it.each([
    // ⌊700 ÷ 35⌋ · 1.5 + 0 + 1
    ['primary', 'two-sessions', 3, 700, 31],
    // 20 classes, 16 left: none; 17 left: one more
    ['primary', 'two-sessions', 3, 716, 31],
    ['primary', 'two-sessions', 3, 717, 32],
    ['primary', 'one-session', 3, 700, 25],
    // ⌊249 ÷ 25⌋ = 9 · 1.5, 24 left ÷ 12 = 2, + 1
    ['primary', 'two-sessions', 1, 249, 16.5],
    // ⌊314 ÷ 30⌋ = 10 · 1.5, 14 left: none; 315: one
    ['primary', 'two-sessions', 2, 314, 16],
    ['primary', 'two-sessions', 2, 315, 17],
    // 7 · 1.9 = 13.3, not 13.299999999999999
    ['lower-secondary', 'ordinary', 1, 245, 14.3],
    ['lower-secondary', 'ordinary', 3, 562, 24.8],
    ['lower-secondary', 'boarding', 1, 350, 23],
    ['upper-secondary', 'ordinary', 3, 1350, 67.5],
    ['upper-secondary', 'ordinary', 3, 1372, 68.5],
    ['upper-secondary', 'boarding', 1, 420, 28.8],
    ['upper-secondary', 'specialised', 3, 900, 62],
    ['nursery-13-24m', 'ordinary', 1, 46, 6],
    ['nursery-25-36m', 'ordinary', 3, 59, 5],
    ['kindergarten-5-6', 'ordinary', 3, 121, 7.6],
    ['kindergarten-3-4', 'ordinary', 2, 64, 5.4],
  ] as const)('%s %s in zone %i with %i students: %s', (level, kind, zone, students, teachers) => {
    expect(norm(zone, { level, kind, students }).teachers).toBe(teachers);
  });

  it('adds up the levels, with one Young Pioneers lead a school', () => {
    const result = norm(
      3,
      { level: 'primary', kind: 'two-sessions', students: 350 },
      { level: 'lower-secondary', kind: 'ordinary', students: 450 },
    );
    expect(result.perSchool).toBe(1);
    expect(result.teachers).toBe(35);
    expect(result.units.map((unit) => unit.teachers)).toEqual([15, 19]);
  });

  it('uses the real classes of a small school when they are given', () => {
    const [unit] = norm(1, {
      level: 'primary',
      kind: 'two-sessions',
      students: 62,
      classes: 5,
    }).units;
    expect(unit).toMatchObject({ classes: 5, remainderStudents: 0, teachers: 7.5 });
  });

  it('gives two teachers to a nursery of a single group', () => {
    expect(norm(3, { level: 'nursery-25-36m', kind: 'ordinary', students: 25 }).teachers).toBe(2);
    expect(norm(3, { level: 'nursery-25-36m', kind: 'ordinary', students: 50 }).teachers).toBe(5);
  });

  it('a kind of class that the level has not is refused, with its place', () => {
    const unit = { level: 'primary', kind: 'specialised', students: 10 } as const;
    expect(() => norm(1, unit)).toThrow(/units\[0\]\.kind/);
    expect(() => norm(4 as StaffingZone, unit)).toThrow(/zone/);
    expect(() => norm(1, { ...unit, kind: 'two-sessions', students: 1.5 })).toThrow(
      /units\[0\]\.students/,
    );
  });

  test('never falls when the school grows, and poorer zones never get less', () => {
    const levels: StaffingLevel[] = ['primary', 'lower-secondary', 'upper-secondary'];
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        fc.integer({ min: 0, max: 3000 }),
        (level, students) => {
          const kind = level === 'primary' ? 'two-sessions' : 'ordinary';
          const at = (zone: StaffingZone, count: number) =>
            norm(zone, { level, kind, students: count }).teachers;
          for (const zone of [1, 2, 3] as const) {
            expect(at(zone, students + 50)).toBeGreaterThanOrEqual(at(zone, students));
          }
        },
      ),
    );
  });
});

describe('surplus and shortage', () => {
  it('by level and subject, a surplus not covering a shortage', () => {
    const result = staffingGap([
      { level: 'lower-secondary', subject: 'mathematics', norm: 5.7, actual: 5 },
      { level: 'lower-secondary', subject: 'history-geography', norm: '3.80', actual: 5 },
      { level: 'primary', subject: null, norm: 31, actual: 28.5 },
    ]);
    expect(result.rows[0]).toEqual({
      level: 'lower-secondary',
      subject: 'mathematics',
      norm: 5.7,
      actual: 5,
      gap: -0.7,
      surplus: 0,
      shortage: 0.7,
    });
    expect(result.levels).toEqual([
      { level: 'lower-secondary', norm: 9.5, actual: 10, gap: 0.5, surplus: 1.2, shortage: 0.7 },
      { level: 'primary', norm: 31, actual: 28.5, gap: -2.5, surplus: 0, shortage: 2.5 },
    ]);
    expect(result.total).toEqual({
      norm: 40.5,
      actual: 38.5,
      gap: -2,
      surplus: 1.2,
      shortage: 3.2,
    });
  });

  it('the same level and subject twice is refused', () => {
    const row = { level: 'primary', subject: null, norm: 1, actual: 1 };
    expect(() => staffingGap([row, row])).toThrow(/positions\[1\]/);
  });

  test('gap = surplus − shortage, in every sum', () => {
    const cents = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, cents), { maxLength: 20 }), (pairs) => {
        const { rows, total } = staffingGap(
          pairs.map(([a, b], index) => ({
            level: 'primary',
            subject: String(index),
            norm: a,
            actual: b,
          })),
        );
        for (const row of [...rows, total]) {
          expect(Math.round(row.gap * 100)).toBe(
            Math.round(row.surplus * 100) - Math.round(row.shortage * 100),
          );
        }
      }),
    );
  });
});

describe('shares of subjects', () => {
  it('go by periods and add up', () => {
    const periods = { literature: 4, mathematics: 4, english: 3, 'physical-education': 2 };
    expect(shareBySubject({ teachers: 25.65, periods })).toEqual({
      literature: 7.89,
      mathematics: 7.89,
      english: 5.92,
      'physical-education': 3.95,
    });
  });

  test('always add up to the hundredth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 12 }),
        (hundredths, list) => {
          fc.pre(list.some((periods) => periods > 0));
          const periods = Object.fromEntries(list.map((value, index) => [`s${index}`, value]));
          const shares = Object.values(shareBySubject({ teachers: hundredths / 100, periods }));
          expect(shares.reduce((sum, share) => sum + Math.round(share * 100), 0)).toBe(hundredths);
        },
      ),
    );
  });
});
