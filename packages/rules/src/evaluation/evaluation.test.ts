import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { levels, type Level } from '../core/levels.ts';
import { teacherEvaluation } from './overall.ts';
import { teacherStandardOn } from './standard.ts';

/** Levels by letter: T Tốt, K Khá, D Đạt, C Chưa đạt; standard 2 is criteria 3 to 7. */
const read = (letters: string): Level[] =>
  letters
    .replaceAll(' ', '')
    .split('')
    .map((letter) => ({ T: 'good', K: 'fair', D: 'pass', C: 'fail' })[letter] as Level);

describe('overall level of a teacher', () => {
  it.each([
    ['TT TTTTT TTT TTT TT', 'good', []],
    // ten of fifteen are two thirds
    ['TT TTTTT TTT KKK KK', 'good', []],
    ['TT TTTTT TTK KKK KK', 'fair', [10, 11, 12, 13, 14, 15]],
    // one of standard 2 is not Tốt
    ['TT TTTTK TTT TTT TT', 'fair', [7]],
    ['TT TTTTT TTT TTT TD', 'fair', [15]],
    ['KK KKKKK KKK DDD DD', 'fair', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]],
    ['KK KKKKD KKK KKK KK', 'pass', [7]],
    ['DD DDDDD DDD DDD DD', 'pass', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]],
    ['TT TTTTT TTT TTT TC', 'fail', [15]],
  ] as const)('%s: %s', (letters, overall, holdingBack) => {
    expect(teacherEvaluation(read(letters))).toMatchObject({ overall, holdingBack });
  });

  it('needs all fifteen criteria', () => {
    expect(() => teacherEvaluation(read('TTT'))).toThrow(/^criteria:/);
    expect(() => teacherEvaluation(Array.from({ length: 15 }, () => 'x' as Level))).toThrow(
      /^criteria\[0\]:/,
    );
  });

  test('a better criterion never lowers it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...levels), { minLength: 15, maxLength: 15 }),
        fc.nat({ max: 14 }),
        (criteria, which) => {
          const better = criteria.with(which, 'good');
          const rank = (list: Level[]) => levels.indexOf(teacherEvaluation(list).overall);
          expect(rank(better)).toBeGreaterThanOrEqual(rank(criteria));
        },
      ),
    );
  });
});

test('five standards, fifteen criteria; what is not verified says so', () => {
  const standard = teacherStandardOn('2026-11-23');
  expect(standard.standards).toHaveLength(5);
  expect(standard.criteria.map((criterion) => criterion.number)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
  ]);
  expect(standard.criteria.filter((entry) => entry.standard === 2).map((e) => e.number)).toEqual([
    3, 4, 5, 6, 7,
  ]);
  expect(standard.legalBasis.map((basis) => basis.verified)).toEqual([true, false]);
});
