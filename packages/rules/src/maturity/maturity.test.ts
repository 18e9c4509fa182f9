import { describe, expect, it, test } from 'vitest';
import { maturityDeadlines, maturityLevel, onlineSoftwareLevel } from './maturity.ts';

const mandatoryMet = ['online-teaching-plan', 'online-teaching-regulations'];
const level = (teaching: number, management: number, met = mandatoryMet) =>
  maturityLevel({
    scores: { 'teaching-and-learning': teaching, management },
    mandatoryMet: met,
  });

describe('digital maturity (Decision 4725)', () => {
  it.each([
    [49.99, 1],
    [50, 2],
    [75, 2],
    [75.01, 3],
    [0, 1],
    [100, 3],
  ])('a group with %s points is at level %i', (points, expected) => {
    expect(level(points, 100).groups['teaching-and-learning']).toEqual({
      score: points,
      level: expected,
    });
    expect(level(points, 100).overall).toBe(expected);
  });

  it.each([
    [80, 60, 2],
    [90, 40, 1],
    [50, 76, 2],
    [76, 76, 3],
  ])('groups with %s and %s points: overall %i, the lower one', (a, b, expected) => {
    expect(level(a, b).overall).toBe(expected);
    expect(level(b, a).overall).toBe(expected);
  });

  it('an unmet mandatory criterion holds the school at level 1', () => {
    expect(level(90, 90, ['online-teaching-plan'])).toMatchObject({
      overall: 1,
      unmetMandatory: ['online-teaching-regulations'],
    });
  });

  it('points outside 0 … 100 are refused', () => {
    expect(() => level(100.5, 50)).toThrow(/^scores\.teaching-and-learning:/);
    expect(() => level(50, Number.NaN)).toThrow(/^scores\.management:/);
  });
});

describe('online-teaching software', () => {
  it.each([
    [6, 3.99, 9.99, 1],
    [6, 4, 10, 2],
    [6, 14, 20, 2],
    [6, 14.5, 20.5, 3],
    [0, 0, 0, 1],
  ])('live %s and others %s: %s points, level %i', (liveTeaching, others, points, expected) => {
    expect(onlineSoftwareLevel({ liveTeaching, others })).toEqual({ points, level: expected });
  });

  it('live teaching gives 6 points at most', () => {
    expect(() => onlineSoftwareLevel({ liveTeaching: 6.5, others: 0 })).toThrow(/0 and 6$/);
  });
});

test('self-assessment by 31 May, review by 20 June', () => {
  expect(maturityDeadlines('2025-2026')).toEqual({
    selfAssessment: '2026-05-31',
    review: '2026-06-20',
  });
  expect(() => maturityDeadlines('2025-2027')).toThrow(/schoolYear/);
});
