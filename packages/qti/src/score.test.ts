import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericItem } from './author.ts';
import { decimal, compare, format, sum } from './decimal.ts';
import { graduationExam2025, scoringFor } from './exam-rules.ts';
import { derivative, half, paper, statements } from './fixtures.test-data.ts';
import { reaches, scoreAssessment, scoreItem } from './score.ts';

const partII = { item: statements, scoring: graduationExam2025.trueFalse };

describe('scoreItem', () => {
  it.each([
    ['A', '0.25', 'correct'],
    ['B', '0', 'incorrect'],
    ['Z', '0', 'incorrect'],
    [null, '0', 'unanswered'],
    [undefined, '0', 'unanswered'],
    [7, '0', 'incorrect'],
  ])('choice %j: %s, %s', (response, score, outcome) => {
    expect(scoreItem({ item: derivative, scoring: graduationExam2025.choice }, response)).toEqual({
      itemId: 'itm_choice',
      score,
      maxScore: '0.25',
      outcome,
    });
  });

  it.each([
    [{ a: true, b: false, c: true, d: false }, '1', 'correct'],
    [{ a: true, b: false, c: true, d: true }, '0.5', 'partial'],
    [{ a: true, b: false, c: true }, '0.5', 'partial'],
    [{ a: true, b: false, c: false, d: true }, '0.25', 'partial'],
    [{ a: true, b: true, c: false, d: true }, '0.1', 'partial'],
    [{ a: true }, '0.1', 'partial'],
    [{ a: false, b: true, c: false, d: true }, '0', 'incorrect'],
    [{ a: 'true' }, '0', 'incorrect'],
    [{ a: true, x: true }, '0', 'incorrect'],
    [{}, '0', 'unanswered'],
    [null, '0', 'unanswered'],
  ])('true-false %j: %s, %s', (response, score, outcome) => {
    const result = scoreItem(partII, response);
    expect([result.score, result.outcome, result.maxScore]).toEqual([score, outcome, '1']);
  });

  it.each([
    ['2,5', '0.5'],
    ['2.5', '0.5'],
    ['2.50', '0.5'],
    ['+2,5', '0.5'],
    ['2,49', '0'],
    ['-2,5', '0'],
    ['5/2', '0'],
    ['2,500001', '0'],
  ])('numeric %j in Mathematics: %s', (response, score) => {
    const scoring = scoringFor(graduationExam2025, 'mathematics', 'numeric');
    expect(scoreItem({ item: half, scoring }, response).score).toBe(score);
  });

  it('marks a short answer 0.25 outside Mathematics', () => {
    const scoring = scoringFor(graduationExam2025, 'physics', 'numeric');
    expect(scoreItem({ item: half, scoring }, '2,5').score).toBe('0.25');
    expect(scoringFor(graduationExam2025, 'constructor', 'numeric')).toEqual(scoring);
  });

  it('accepts answers up to the tolerance and not beyond', () => {
    const item = numericItem({ identifier: 'g', prompt: 'g?', key: '9.8', tolerance: '0.02' });
    const scoring = scoringFor(graduationExam2025, 'physics', 'numeric');
    const scores = ['9,78', '9,82', '9,83', '9,77'].map(
      (r) => scoreItem({ item, scoring }, r).score,
    );
    expect(scores).toEqual(['0.25', '0.25', '0', '0']);
  });
});

it('compares scores as numbers, not as texts', () => {
  expect(reaches('10', '5')).toBe(true);
  expect(reaches('5.00', '5')).toBe(true);
  expect(reaches('4.99', '5')).toBe(false);
});

describe('scoreAssessment', () => {
  it('gives full marks for right answers', () => {
    const result = scoreAssessment(paper, {
      itm_choice: 'A',
      itm_true_false: { a: true, b: false, c: true, d: false },
      itm_numeric: '2,5',
    });
    expect(result.score).toBe('1.75');
    expect(result.maxScore).toBe('1.75');
    expect(result.scaledScore).toBe('10');
  });

  it('rounds the scaled score half up to two decimals', () => {
    const result = scoreAssessment(paper, { itm_true_false: { a: true } });
    // 0.1 of 1.75 is 0.5714… of ten points.
    expect(result.score).toBe('0.1');
    expect(result.scaledScore).toBe('0.57');
    expect(result.items.map((item) => item.outcome)).toEqual([
      'unanswered',
      'partial',
      'unanswered',
    ]);
  });

  it('scores an empty paper 0 and ignores responses to other items', () => {
    expect(scoreAssessment(paper, { itm_other: 'A' }).scaledScore).toBe('0');
    expect(scoreAssessment({ ...paper, testParts: [] }, {}).scaledScore).toBe('0');
  });

  it('does not read inherited properties as responses', () => {
    expect(scoreAssessment(paper, Object.create({ itm_choice: 'A' })).score).toBe('0');
  });

  it('stays within bounds and adds up, for any response', () => {
    const anything = fc.record({
      itm_choice: fc.anything(),
      itm_true_false: fc.oneof(
        fc.anything(),
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__'), fc.boolean()),
      ),
      itm_numeric: fc.oneof(fc.anything(), fc.string(), fc.double().map(String)),
    });
    fc.assert(
      fc.property(anything, (responses) => {
        const result = scoreAssessment(paper, responses);
        const total = decimal(result.score);
        expect(compare(total, decimal('0'))).toBeGreaterThanOrEqual(0);
        expect(compare(total, decimal(result.maxScore))).toBeLessThanOrEqual(0);
        expect(format(sum(result.items.map((item) => decimal(item.score))))).toBe(result.score);
        for (const item of result.items)
          expect(compare(decimal(item.score), decimal(item.maxScore))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
