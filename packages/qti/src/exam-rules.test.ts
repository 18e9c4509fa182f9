import { describe, expect, it } from 'vitest';
import { decimal, format, sum } from './decimal.ts';
import { maxMark } from './deliver.ts';
import { examRulesOn, graduationExam2025, scoringFor } from './exam-rules.ts';

describe('rules of 2025', () => {
  it.each([
    ['mathematics', 22, 90],
    ['physics', 28, 50],
  ])('a %s paper of %i items totals 10 points', (subject, count, minutes) => {
    const structure = graduationExam2025.structures[subject];
    const kinds = ['choice', 'true-false', 'numeric'] as const;
    const marks = kinds.flatMap((kind) =>
      Array.from({ length: structure?.items[kind] ?? 0 }, () =>
        decimal(maxMark(scoringFor(graduationExam2025, subject, kind))),
      ),
    );
    expect(marks).toHaveLength(count);
    expect(format(sum(marks))).toBe('10');
    expect(structure?.minutes).toBe(minutes);
  });

  it('are in force from 2025 on, and not before', () => {
    expect(examRulesOn('2024-12-31')).toBeUndefined();
    expect(examRulesOn('2025-01-01')?.id).toBe('vn.graduation-exam.2025');
    expect(examRulesOn('2026-06-11')?.id).toBe('vn.graduation-exam.2025');
  });
});
