import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { regularMarksNeeded, termAverage, yearAverage } from './averages.ts';
import { primaryResult, primaryRulesOn, type PrimaryYear } from './primary.ts';
import {
  honourOf,
  learningBounds,
  learningLevel,
  promotion,
  retestSubjects,
  trainingOfYear,
  withRetest,
  type SecondaryResults,
} from './secondary.ts';

describe('ĐTBmhk = (ΣĐĐGtx + 2·ĐĐGgk + 3·ĐĐGck) ÷ (n + 5)', () => {
  it.each([
    // (8 + 7 + 9 + 2·7.5 + 3·8) ÷ 8 = 63 ÷ 8 = 7.875
    [[8, 7, 9], 7.5, 8, 7.9],
    // (6 + 7 + 2·6 + 3·7) ÷ 7 = 46 ÷ 7 = 6.571…; over 6, as some products do, it would be 7.7
    [[6, 7], 6, 7, 6.6],
    // (7 + 8 + 8 + 8 + 2·8.5 + 3·7.5) ÷ 9 = 70.5 ÷ 9 = 7.833…
    [['7', '8.0', 8, 8], '8.5', 7.5, 7.8],
    // 58 ÷ 8 = 7.25 → 7.3: half up
    [[7, 7, 7], 8, 7, 7.3],
    [[10, 10], 10, 10, 10],
    [[0, 0], 0, 0, 0],
  ])('of %j, %s, %s is %s', (regular, midterm, final, expected) => {
    expect(termAverage({ regular, midterm, final })).toBe(expected);
  });

  it.each([
    [{ regular: [], midterm: 5, final: 5 }, /^regular:/],
    [{ regular: [5, 10.1], midterm: 5, final: 5 }, /^regular\[1\]:/],
    [{ regular: [5], midterm: Number.NaN, final: 5 }, /^midterm:/],
    [{ regular: [5], midterm: 5, final: 7.25 }, /^final:/],
    [{ regular: [5], midterm: 5, final: '7,5' }, /^final:/],
  ])('%j is refused', (marks, message) => {
    expect(() => termAverage(marks)).toThrow(message);
  });

  test('lies between the lowest and the highest mark', () => {
    const mark = fc.integer({ min: 0, max: 100 }).map((n) => n / 10);
    fc.assert(
      fc.property(
        fc.array(mark, { minLength: 1, maxLength: 6 }),
        mark,
        mark,
        (regular, midterm, final) => {
          const average = termAverage({ regular, midterm, final });
          expect(average).toBeGreaterThanOrEqual(Math.min(...regular, midterm, final));
          expect(average).toBeLessThanOrEqual(Math.max(...regular, midterm, final));
        },
      ),
    );
  });

  it.each([
    [7.9, 8.5, 8.3],
    [6, 7.5, 7],
    // 22.45 would be a half in tenths: (6.5 + 2·7.1) ÷ 3 = 6.9
    [6.5, 7.1, 6.9],
    [5.1, 4.9, 5],
  ])('of the year: %s and twice %s is %s', (first, second, expected) => {
    expect(yearAverage(first, second)).toBe(expected);
  });

  it.each([
    [35, 2],
    [36, 3],
    [70, 3],
    [71, 4],
    [140, 4],
  ])('%i periods a year need %i regular marks', (periods, expected) => {
    expect(regularMarksNeeded(periods)).toBe(expected);
  });
});

const comments = { art: 'pass', 'physical-education': 'pass' } as const;
const results = (marks: readonly number[], failed: readonly string[] = []): SecondaryResults => ({
  marks: Object.fromEntries(marks.map((value, index) => [`s${index + 1}`, value])),
  comments: {
    ...comments,
    ...Object.fromEntries(failed.map((name) => [name, 'fail' as const])),
  },
});

describe('levels of learning', () => {
  it.each([
    [[8, 8, 8, 8, 8, 8, 6.5, 6.5], 'good'],
    [[8, 8, 8, 8, 8, 7.9, 6.5, 6.5], 'fair'],
    [[9, 9, 9, 9, 9, 9, 6.4, 6.4], 'fair'],
    [[6.5, 6.5, 6.5, 6.5, 6.5, 6.5, 5, 5], 'fair'],
    [[6.5, 6.5, 6.5, 6.5, 6.4, 6.4, 5, 5], 'pass'],
    [[7, 7, 7, 7, 7, 7, 4.9, 4.9], 'pass'],
    [[5, 5, 5, 5, 5, 5, 3.5, 3.5], 'pass'],
    [[5, 5, 5, 5, 5, 5, 3.4, 3.4], 'fail'],
    [[5, 5, 5, 5, 4.9, 4.9, 4.9, 4.9], 'fail'],
  ] as const)('%j: %s', (marks, level) => {
    expect(learningLevel(results(marks))).toEqual({ level, unadjusted: level, adjustedFor: null });
  });

  it('a comment subject Chưa đạt stops Tốt and Khá; two stop Đạt', () => {
    const marks = [6, 6, 6, 6, 6, 6, 5, 5];
    expect(learningLevel(results(marks, ['art'])).level).toBe('pass');
    expect(learningLevel(results(marks, ['art', 'physical-education'])).level).toBe('fail');
  });

  it.each([
    [[8, 8, 8, 8, 8, 8, 8, 4.9], [], 'fair', 'pass', 's8'],
    [[8, 8, 8, 8, 8, 8, 8, 3.4], [], 'pass', 'fail', 's8'],
    [[7, 7, 7, 7, 7, 7, 7, 3.4], [], 'pass', 'fail', 's8'],
    [[8, 8, 8, 8, 8, 8, 8, 8], ['art'], 'fair', 'pass', 'art'],
  ] as const)(
    '%j with %j rises by one for a single subject: %s instead of %s',
    (marks, failed, level, unadjusted, adjustedFor) => {
      expect(learningLevel(results(marks, failed))).toEqual({ level, unadjusted, adjustedFor });
    },
  );

  it('has its bounds as decimals', () => {
    expect(learningBounds()).toEqual({ good: [6.5, 8], fair: [5, 6.5], pass: [3.5, 5] });
  });

  test('a better mark never lowers the level', () => {
    const rank = { fail: 0, pass: 1, fair: 2, good: 3 };
    const mark = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.array(mark, { minLength: 8, maxLength: 8 }),
        fc.nat({ max: 7 }),
        fc.nat({ max: 30 }),
        fc.boolean(),
        (marks, which, more, failed) => {
          const of = (list: readonly number[]) =>
            rank[
              learningLevel(
                results(
                  list.map((n) => n / 10),
                  failed ? ['art'] : [],
                ),
              ).level
            ];
          const better = marks.map((value, index) =>
            index === which ? Math.min(100, value + more) : value,
          );
          expect(of(better)).toBeGreaterThanOrEqual(of(marks));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('training of the year', () => {
  it.each([
    ['good', 'good', 'good'],
    ['fair', 'good', 'good'],
    ['pass', 'good', 'fair'],
    ['fail', 'good', 'fair'],
    ['good', 'fair', 'fair'],
    ['pass', 'fair', 'fair'],
    ['fail', 'fair', 'pass'],
    ['good', 'pass', 'fair'],
    ['fair', 'pass', 'pass'],
    ['fail', 'pass', 'pass'],
    ['good', 'fail', 'fail'],
  ] as const)('%s, then %s: %s', (first, second, expected) => {
    expect(trainingOfYear(first, second)).toBe(expected);
  });
});

describe('moving up', () => {
  it.each([
    ['pass', 'pass', 45, 'promoted', []],
    ['pass', 'pass', 46, 'retained', ['absences']],
    ['fail', 'pass', 0, 'retest', ['learning']],
    ['fail', 'fail', 0, 'summer-training', ['learning', 'training']],
    ['fail', 'pass', 46, 'retained', ['learning', 'absences']],
    ['good', 'fail', 0, 'summer-training', ['training']],
  ] as const)(
    'learning %s, training %s, %i missed: %s',
    (learning, training, absences, decision, reasons) => {
      expect(promotion({ learning, training, absences })).toEqual({ decision, reasons });
    },
  );

  const failing = results([5, 5, 5, 5, 4.9, 4.5, 3, 2], ['art']);

  it('re-test in subjects below 5.0 or Chưa đạt, only with training Đạt or better', () => {
    expect(retestSubjects(failing, 'pass')).toEqual(['s5', 's6', 's7', 's8', 'art']);
    expect(retestSubjects(failing, 'fail')).toEqual([]);
    expect(retestSubjects(results([5, 5, 5, 5, 5, 5, 4, 4]), 'good')).toEqual([]);
  });

  it('a re-test takes the place of the year’s mark', () => {
    const after = withRetest(failing, 'pass', {
      marks: { s5: 5.5, s6: 5, s7: 6, s8: 5 },
      comments: { art: 'pass' },
    });
    expect(learningLevel(after).level).toBe('pass');
    expect(() => withRetest(failing, 'pass', { marks: { s1: 9 }, comments: {} })).toThrow(
      /retest\.marks\.s1/,
    );
  });

  it.each([
    [[9, 9, 9, 9, 9, 9, 6.5], 'good', 'excellent-student'],
    [[9, 9, 9, 9, 9, 8.9, 6.5], 'good', 'good-student'],
    [[9, 9, 9, 9, 9, 9, 6.5], 'fair', null],
    [[9, 9, 9, 9, 9, 9, 6.4], 'good', null],
  ] as const)('%j with training %s: title %s', (marks, training, honour) => {
    expect(honourOf(results(marks), training)).toBe(honour);
  });
});

describe('primary school', () => {
  const year = (over: Partial<PrimaryYear> = {}): PrimaryYear => ({
    subjects: { mathematics: 'T', vietnamese: 'T', art: 'T' },
    competences: { language: 'T', calculation: 'T' },
    qualities: { diligence: 'T' },
    tests: { mathematics: 9, vietnamese: 10 },
    ...over,
  });

  it.each([
    ['HTXS', {}],
    ['HTT', { tests: { mathematics: 8, vietnamese: 10 } }],
    ['HTT', { tests: { mathematics: 7 } }],
    ['HT', { tests: { mathematics: 6 } }],
    ['HT', { qualities: { diligence: 'Đ' } }],
    ['HT', { subjects: { mathematics: 'H', vietnamese: 'T' } }],
    ['CHT', { tests: { mathematics: 4 } }],
    ['CHT', { subjects: { mathematics: 'C', vietnamese: 'T' } }],
    ['CHT', { competences: { language: 'C' } }],
  ] as const)('%s: %j', (overall, over) => {
    expect(primaryResult(year(over)).overall).toBe(overall);
  });

  it('HTXS has an award, HTT may be proposed, CHT moves up only after another assessment', () => {
    expect(primaryResult(year())).toMatchObject({ award: 'excellent-student', promoted: true });
    const good = year({ tests: { mathematics: 8 } });
    expect(primaryResult(good)).toMatchObject({ award: null, mayBeOutstanding: true });
    const failed = year({ tests: { mathematics: 3 } });
    expect(primaryResult(failed)).toMatchObject({ completed: false, promoted: false });
    expect(primaryResult(failed, { reassessed: true }).promoted).toBe(true);
  });

  it('subjects are T/H/C, competences and qualities T/Đ/C', () => {
    const wrong = { subjects: { mathematics: 'Đ' } } as unknown as Partial<PrimaryYear>;
    expect(() => primaryResult(year(wrong))).toThrow(/^subjects\.mathematics:/);
    const other = { qualities: { diligence: 'H' } } as unknown as Partial<PrimaryYear>;
    expect(() => primaryResult(year(other))).toThrow(/^qualities\.diligence:/);
    expect(() => primaryResult(year({ tests: { mathematics: 8.5 } }))).toThrow(/^tests\./);
    expect(() => primaryResult(year({ tests: { music: 8 } }))).toThrow(/^tests\.music:/);
  });

  it('has 3 general and 5 specific competences and 5 qualities, as the upload template', () => {
    const rules = primaryRulesOn('2026-05-20');
    expect(rules.generalCompetences).toHaveLength(3);
    expect(rules.specificCompetences).toHaveLength(5);
    expect(rules.qualities).toEqual([
      'Yêu nước',
      'Nhân ái',
      'Chăm chỉ',
      'Trung thực',
      'Trách nhiệm',
    ]);
  });
});
