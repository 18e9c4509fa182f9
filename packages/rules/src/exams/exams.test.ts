import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { graduationDecision } from './graduation.ts';
import { candidateNumber, checkExamRegistration } from './registration.ts';
import { canRequestRemark, essayRemark, remarkDates } from './remark.ts';
import { graduationExamRulesOn, type ElectiveSubject } from './rules.ts';

describe('registration', () => {
  const codes = (electives: ElectiveSubject[], studied: ElectiveSubject[], language?: string) =>
    checkExamRegistration({
      electives,
      studied,
      ...(language === undefined ? {} : { foreignLanguage: language }),
    }).map((breach) => [breach.code, breach.field]);

  it('Literature and Mathematics, and two of ten electives', () => {
    const rules = graduationExamRulesOn('2026-05-01');
    expect(rules.compulsory).toEqual(['literature', 'mathematics']);
    expect(rules.electives.map((entry) => entry.code)).toEqual([
      'physics',
      'chemistry',
      'biology',
      'history',
      'geography',
      'economics-law',
      'informatics',
      'industrial-technology',
      'agricultural-technology',
      'foreign-language',
    ]);
    expect(codes(['physics', 'history'], ['physics', 'history', 'geography'])).toEqual([]);
    expect(codes(['physics'], ['physics'])).toEqual([['elective-count', 'electives']]);
    expect(codes(['physics', 'history', 'biology'], ['physics', 'history', 'biology'])).toEqual([
      ['elective-count', 'electives'],
    ]);
  });

  it('electives must be studied in grade 12', () => {
    expect(codes(['physics', 'informatics'], ['physics', 'history'])).toEqual([
      ['not-studied', 'electives[1]'],
    ]);
    expect(codes(['physics', 'physics'], ['physics'])).toEqual([['repeated', 'electives[1]']]);
  });

  it('the language may be any of the list, whatever was studied', () => {
    const studied: ElectiveSubject[] = ['foreign-language', 'physics'];
    expect(codes(['foreign-language', 'physics'], studied, 'ja')).toEqual([]);
    expect(codes(['foreign-language', 'physics'], studied)).toEqual([
      ['language-missing', 'foreignLanguage'],
    ]);
    expect(() => codes(['foreign-language', 'physics'], studied, 'la')).toThrow(/foreignLanguage/);
    expect(() => codes(['magic' as ElectiveSubject, 'physics'], studied)).toThrow(/electives\[0\]/);
  });

  it('a candidate number has eight digits', () => {
    expect(candidateNumber('01', 42)).toBe('01000042');
    expect(() => candidateNumber('1', 42)).toThrow(/council/);
    expect(() => candidateNumber('01', 1_000_000)).toThrow(/sequence/);
  });
});

describe('re-mark', () => {
  it('can be asked for in 10 days, is answered 15 days after them', () => {
    expect(remarkDates('2026-07-01')).toEqual({ requestBy: '2026-07-11', outcomeBy: '2026-07-26' });
    expect(canRequestRemark('2026-07-01', '2026-07-11')).toBe(true);
    expect(canRequestRemark('2026-07-01', '2026-07-12')).toBe(false);
    expect(canRequestRemark('2026-07-01', '2026-06-30')).toBe(false);
  });

  it.each([
    // both agree
    [6.5, 6.75, 6.75, undefined, 6.75, true, 6.75],
    [6.5, 6.25, 6.25, undefined, 6.25, true, 6.25],
    [6.5, 6.5, 6.5, undefined, 6.5, false, 6.5],
    // the third agrees with one of them
    [6.5, 6.75, 7, 7, 7, true, 7],
    // all three differ: 20.75 ÷ 3 = 6.9166…
    [6.5, 6.75, 7, 7.25, 7, true, 7],
    [6.5, 6.5, 7, 7.25, 6.92, true, 6.92],
    // 6.67 is 0.17 away: the published score stays
    [6.5, 6.5, 6.75, 6.75, 6.75, true, 6.75],
    [6.5, 6.25, 6.5, 7.25, 6.67, false, 6.5],
  ])(
    'published %s, examiners %s, %s and %s: %s, changed %s, score %s',
    (published, firstExaminer, secondExaminer, third, remarked, changed, score) => {
      expect(
        essayRemark({
          published,
          firstExaminer,
          secondExaminer,
          ...(third === undefined ? {} : { thirdExaminer: third }),
        }),
      ).toEqual({ status: 'settled', remarked, changed, score });
    },
  );

  it('needs a third examiner when the two differ', () => {
    expect(essayRemark({ published: 6.5, firstExaminer: 6.5, secondExaminer: 7 })).toEqual({
      status: 'third-examiner-needed',
    });
  });

  test('the outcome lies between the examiners', () => {
    const mark = fc.integer({ min: 0, max: 40 }).map((n) => n / 4);
    fc.assert(
      fc.property(mark, mark, mark, mark, (published, first, second, third) => {
        const result = essayRemark({
          published,
          firstExaminer: first,
          secondExaminer: second,
          thirdExaminer: third,
        });
        if (result.status !== 'settled') throw new Error('not settled');
        const all = [first, second, third];
        expect(result.remarked).toBeGreaterThanOrEqual(Math.min(...all));
        expect(result.remarked).toBeLessThanOrEqual(Math.max(...all));
      }),
    );
  });
});

describe('graduation', () => {
  const years = { grade10: 7.2, grade11: 7.5, grade12: 8 };

  it.each([
    // 26 ÷ 8 + (7.2 + 15 + 24) ÷ 12 = 3.25 + 3.85
    [[6, 7.5, 5.25, 7.25], {}, 7.1, true, []],
    [[6, 7.5, 5.25, 7.25], { priority: 0.5 }, 7.6, true, []],
    [[6, 7.5, 5.25, 7.25], { bonus: 1 }, 7.23, true, []],
    [[9, 9, 9, 1], {}, 7.35, false, ['exam-score-too-low']],
    [[1.25, 1.25, 1.5, 1.75], {}, 4.57, false, ['score-too-low']],
  ])('%j with %j: %s', (exam, more, score, graduates, reasons) => {
    expect(graduationDecision({ exam, years, ...more })).toEqual({
      ruleId: 'vn.graduation-exam.2025',
      score,
      graduates,
      reasons,
    });
  });

  it('is rounded once, half up', () => {
    // 20 ÷ 8 + 29.94 ÷ 12 = 4.995
    const exact = { grade10: 4.99, grade11: 4.99, grade12: 4.99 };
    expect(graduationDecision({ exam: [5, 5, 5, 5], years: exact })).toMatchObject({
      score: 5,
      graduates: true,
    });
  });

  it('needs four papers', () => {
    expect(() => graduationDecision({ exam: [5, 5, 5], years })).toThrow(/^exam:/);
  });
});
