import { checkItem, maxScoreOf, partsForDelivery, scoreAssessment } from '@khuevan/qti';
import { describe, expect, it } from 'vitest';
import { mathematicsAnswers, photosynthesisAnswers } from '../demo-answers.ts';
import { mathematicsPaper, photosynthesisQuiz } from './index.ts';

describe('demo papers', () => {
  it('the Mathematics paper has the structure of 2025 and totals ten points', () => {
    const kinds = mathematicsPaper.testParts.map((part) => part.items.map(({ item }) => item.kind));
    expect(kinds.map((part) => [part.length, new Set(part).size, part[0]])).toEqual([
      [12, 1, 'choice'],
      [4, 1, 'true-false'],
      [6, 1, 'numeric'],
    ]);
    expect(maxScoreOf(mathematicsPaper)).toBe('10');
    expect(maxScoreOf(photosynthesisQuiz)).toBe('2.5');
  });

  it.each([
    ['Mathematics', mathematicsPaper, mathematicsAnswers, '10'],
    ['photosynthesis', photosynthesisQuiz, photosynthesisAnswers, '2.5'],
  ])('%s: the answers worked out by hand earn every mark', (_name, paper, answers, score) => {
    const result = scoreAssessment(paper, answers);
    expect(result.items.filter((item) => item.outcome !== 'correct')).toEqual([]);
    expect(result.score).toBe(score);
    expect(result.scaledScore).toBe('10');
  });

  it('items are sound, with ids of their own', () => {
    const items = [mathematicsPaper, photosynthesisQuiz].flatMap((paper) =>
      paper.testParts.flatMap((part) => part.items.map(({ item }) => item)),
    );
    expect(items.flatMap((item) => checkItem(item))).toEqual([]);
    expect(new Set(items.map((item) => item.identifier)).size).toBe(29);
  });

  it('deliver neither keys nor explanations', () => {
    const delivered = JSON.stringify([mathematicsPaper, photosynthesisQuiz].map(partsForDelivery));
    expect(delivered).not.toMatch(/correct|Response|eedback|Declaration/);
  });
});
