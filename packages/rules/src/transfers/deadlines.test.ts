import { describe, expect, test } from 'vitest';
import { transferDeadline } from './deadlines.ts';

const within = { appliedOn: '2026-11-23', isSameProvince: true };
const across = { appliedOn: '2026-11-23', isSameProvince: false };

describe('transferDeadline', () => {
  test('the receiving school answers within 5 working days in a province and 8 across; 24 November is a holiday', () => {
    expect(transferDeadline('decision', '2026-11-23', within).date).toBe('2026-12-01');
    expect(transferDeadline('decision', '2026-11-23', across).date).toBe('2026-12-04');
  });

  test('records follow within 3, a class within 5 working days', () => {
    expect(transferDeadline('release', '2026-11-27', within).date).toBe('2026-12-02');
    expect(transferDeadline('placement', '2026-12-02', across).date).toBe('2026-12-09');
  });

  test('holidays do not count: 1 January 2027 is a Friday', () => {
    expect(transferDeadline('release', '2026-12-30', within).date).toBe('2027-01-05');
  });

  test('an application of before 10 May 2026 keeps the rule of its day', () => {
    const old = { appliedOn: '2026-05-08', isSameProvince: false };
    expect(transferDeadline('decision', '2026-05-08', old).date).toBe('2026-05-13');
    expect(transferDeadline('placement', '2026-05-18', old).date).toBe('2026-05-21');
  });

  test('a day without a rule is no guess', () => {
    expect(() =>
      transferDeadline('decision', '2019-01-01', { appliedOn: '2019-01-01', isSameProvince: true }),
    ).toThrow('No rule is known for 2019-01-01');
  });
});
