import { describe, expect, it } from 'vitest';
import { isVerified } from '../core/dated.ts';
import { canConfirm, checkPreferences, preferenceFee, type Preference } from './preferences.ts';
import { admissionRulesOf } from './rules.ts';
import { transcriptScore } from './transcript.ts';

describe('preferences', () => {
  const list = (length: number): Preference[] =>
    Array.from({ length }, (_, index) => ({ programme: `p${index}` }));
  const codes = (year: number, preferences: Preference[], at?: string) =>
    checkPreferences(year, preferences, at).map((breach) => [breach.code, breach.field]);

  it('at most 15 in 2026, as many as wanted before', () => {
    expect(codes(2026, list(15))).toEqual([]);
    expect(codes(2026, list(16))).toEqual([['too-many', 'preferences']]);
    expect(codes(2025, list(231))).toEqual([]);
  });

  it('teacher training in positions 1 to 5 only', () => {
    const teacherTraining = true;
    const with5 = list(8)
      .with(4, { programme: 'p4', teacherTraining })
      .with(5, { programme: 'p5', teacherTraining });
    expect(codes(2026, with5)).toEqual([['teacher-training-too-low', 'preferences[5]']]);
    expect(codes(2025, with5)).toEqual([]);
  });

  it('no programme twice, not none', () => {
    expect(codes(2026, [...list(2), { programme: 'p0' }])).toEqual([
      ['repeated', 'preferences[2]'],
    ]);
    expect(codes(2026, [])).toEqual([['empty', 'preferences']]);
  });

  it.each([
    ['2026-07-01T16:59:59Z', true],
    ['2026-07-01T17:00:00Z', false],
    ['2026-07-14T16:59:59+07:00', false],
    ['2026-07-14T17:00:00+07:00', true],
    ['2026-07-14T10:00:00Z', true],
  ])('at %s it is outside the window: %s', (at, outside) => {
    expect(codes(2026, list(3), at)).toEqual(outside ? [['outside-window', 'preferences']] : []);
  });

  it('cost 15,000 đồng each', () => {
    expect(preferenceFee(2026, 15)).toEqual({ amount: 225_000, currency: 'VND' });
    expect(() => preferenceFee(2026, 16)).toThrow(/preferences/);
  });

  it('are confirmed before the hour, or lost', () => {
    expect(canConfirm(2025, '2025-08-30T16:59:59+07:00')).toBe(true);
    expect(canConfirm(2025, '2025-08-30T17:00:00+07:00')).toBe(false);
    expect(canConfirm(2026, '2026-08-21T17:00:00+07:00')).toBe(false);
    expect(canConfirm(2024, '2024-08-27T17:00:00+07:00')).toBeNull();
  });

  it('have a text of law behind them; an offer is kept for three years', () => {
    expect(admissionRulesOf(2026).preferences.deferralYears).toBe(3);
    expect(isVerified(admissionRulesOf(2026))).toBe(false);
    expect(admissionRulesOf(2026).legalBasis[0]?.document).toBe('Thông tư 06/2026/TT-BGDĐT');
  });
});

describe('the transcript method', () => {
  const semesters = [8, 8.2, 8.4, 8.6, 8.8, 9];
  const three = ['mathematics', 'physics', 'chemistry'].map((subject) => ({ subject, semesters }));

  it('means of six semesters, on 30 points', () => {
    expect(transcriptScore({ year: 2026, subjects: three, examTotal: 15 })).toEqual({
      subjects: { mathematics: 8.5, physics: 8.5, chemistry: 8.5 },
      total: 25.5,
      breaches: [],
    });
  });

  it('needs all six semesters, 15 points in the exam and Mathematics or Literature', () => {
    const [mathematics, physics, chemistry] = three;
    if (mathematics === undefined || physics === undefined || chemistry === undefined)
      throw new Error('three');
    const codes = (input: Parameters<typeof transcriptScore>[0]) =>
      transcriptScore(input).breaches.map((breach) => breach.code);
    const short = { ...physics, semesters: semesters.slice(0, 5) };
    const subjects = [mathematics, short, chemistry];
    expect(codes({ year: 2026, subjects, examTotal: 14.99 })).toEqual([
      'semesters-missing',
      'exam-too-low',
    ]);
    expect(codes({ year: 2026, subjects: three })).toEqual(['exam-too-low']);
    expect(codes({ year: 2026, subjects: three, examExempt: true })).toEqual([]);
    expect(codes({ year: 2025, subjects: three })).toEqual([]);
    const none = [physics, chemistry, { subject: 'biology', semesters }];
    expect(codes({ year: 2026, subjects: none, examTotal: 20 })).toEqual(['anchor-missing']);
    const light = [mathematics, { ...physics, weight: 2 }, chemistry];
    expect(codes({ year: 2026, subjects: light, examTotal: 20 })).toEqual(['anchor-too-light']);
  });
});
