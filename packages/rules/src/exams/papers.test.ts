import { describe, expect, test } from 'vitest';
import { examPaperRulesOn, examScore } from './papers.ts';

const codeOf = (subject: string, score: string): unknown => {
  try {
    return examScore(subject, score);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('scores of papers', () => {
  test.each([
    ['literature', '7.25', 725],
    ['literature', '7.3', 'too-precise'],
    ['mathematics', '7.35', 735],
    ['mathematics', '7.36', 'too-precise'],
    ['physics', '10', 1000],
    ['physics', '10.05', 'out-of-range'],
    ['physics', '0', 0],
  ])('%s %s', (subject, score, outcome) => {
    expect(codeOf(subject, score)).toBe(outcome);
  });

  test('rooms hold 24 since 2025, and nothing is known of before', () => {
    expect(examPaperRulesOn('2027-06-10').roomCapacity).toBe(24);
    expect(() => examPaperRulesOn('2024-06-27')).toThrow('No rule is known');
  });
});
