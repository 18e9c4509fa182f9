import { describe, expect, it } from 'vitest';
import { evaluatePreference, type EvaluatedCandidate } from './evaluate.ts';

const six = (mark: string): string[] => Array.from({ length: 6 }, () => mark);

const candidate: EvaluatedCandidate = {
  year: 2026,
  graduation_year: 2026,
  priority_zone: 'KV2-NT',
  priority_group: null,
  transcript: [
    { subject: 'mathematics', semesters: ['8.0', '8.2', '8.4', '8.6', '8.8', '9.0'] },
    { subject: 'physics', semesters: six('7.5') },
    { subject: 'chemistry', semesters: six('8.0') },
    { subject: 'english', semesters: ['7.0', '7.0'] },
  ],
  marks: { mathematics: '7.25', physics: '6.50', chemistry: '6.00', english: '8.75' },
};

describe('evaluatePreference', () => {
  it('takes the combination with the higher total', () => {
    expect(
      evaluatePreference(candidate, {
        method: 'exam-scores',
        threshold: '16',
        combinations: ['A00', 'A01'],
      }),
    ).toEqual({
      eligible: true,
      reasons: [],
      combination: 'A01',
      components: [
        { subject: 'mathematics', score: '7.25' },
        { subject: 'physics', score: '6.50' },
        { subject: 'english', score: '8.75' },
      ],
      subtotal: '22.50',
      priority: '0.50',
      total: '23.00',
    });
  });

  it('takes means of six semesters, and a combination that is eligible before a higher one that is not', () => {
    const transcript = (combinations: string[]) =>
      evaluatePreference(candidate, { method: 'transcript', threshold: '16', combinations });
    expect(transcript(['A00'])).toMatchObject({
      eligible: true,
      subtotal: '24.00',
      priority: '0.40',
      total: '24.40',
    });
    expect(transcript(['A01'])).toMatchObject({
      eligible: false,
      reasons: ['incomplete-transcript'],
    });
    expect(transcript(['A01', 'A00'])).toMatchObject({ eligible: true, combination: 'A00' });
  });

  it('asks 15 points of the exam behind a transcript', () => {
    const weak = { ...candidate, marks: { mathematics: '5', physics: '5', chemistry: '4.75' } };
    const quota = { method: 'transcript', threshold: '16', combinations: ['A00'] } as const;
    expect(evaluatePreference(weak, { ...quota, combinations: ['A00'] })).toMatchObject({
      eligible: false,
      reasons: ['below-transcript-minimum'],
    });
    const enough = { ...weak, marks: { ...weak.marks, chemistry: '5.00' } };
    expect(evaluatePreference(enough, { ...quota, combinations: ['A00'] }).eligible).toBe(true);
  });

  it('takes half of each where both count together, rounded up at the half', () => {
    expect(
      evaluatePreference(candidate, {
        method: 'combined',
        threshold: '16',
        combinations: ['A00'],
      }),
    ).toMatchObject({
      components: [
        { subject: 'mathematics', score: '7.88' },
        { subject: 'physics', score: '7.00' },
        { subject: 'chemistry', score: '7.00' },
      ],
      subtotal: '21.88',
      total: '22.38',
    });
  });

  it('says why there is no score, and when the threshold is missed by a hundredth', () => {
    const quota = { method: 'exam-scores', threshold: '20.26', combinations: ['C00'] } as const;
    expect(evaluatePreference(candidate, { ...quota, combinations: ['C00'] })).toMatchObject({
      eligible: false,
      reasons: ['missing-scores'],
    });
    expect(evaluatePreference(candidate, { ...quota, combinations: ['A00'] })).toMatchObject({
      eligible: false,
      reasons: ['below-threshold'],
      total: '20.25',
    });
  });
});
