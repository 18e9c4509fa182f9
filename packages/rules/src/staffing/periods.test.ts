import { describe, expect, it } from 'vitest';
import { periodsBySubject, taughtPeriodsOn } from './periods.ts';
import { retirementAgeIn, retiresOn } from './retirement.ts';

describe('taught periods', () => {
  it('of a primary class add up to the programme of its grade', () => {
    const { primary } = taughtPeriodsOn('2026-11-23').levels;
    const total = (grade: string) =>
      Object.values(primary).reduce((sum, periods) => sum + (periods[grade] ?? 0), 0);
    expect(['1', '2', '3', '4', '5'].map(total)).toEqual([875, 875, 980, 1050, 1050]);
  });

  it('weigh the subjects of a school by its classes', () => {
    const periods = periodsBySubject('2026-11-23', 'lower-secondary', { 6: 2, 9: 1 });
    expect(periods).toMatchObject({ mathematics: 420, technology: 122, music: 105 });
    const upper = periodsBySubject('2026-11-23', 'upper-secondary', { 10: 3, 11: 3, 12: 4 });
    expect(upper).toMatchObject({ literature: 1050, physics: 311 });
  });

  it('are not known before the programme', () => {
    expect(() => taughtPeriodsOn('2020-08-31')).toThrow(/No rule/);
  });
});

describe('age of retirement', () => {
  it.each([
    [2021, 723, 664],
    [2026, 738, 684],
    [2028, 744, 692],
    [2035, 744, 720],
    [2040, 744, 720],
  ])('in %i: men %i months, women %i', (year, men, women) => {
    expect([retirementAgeIn(year, 'male'), retirementAgeIn(year, 'female')]).toEqual([men, women]);
  });

  it.each([
    // 61 years 6 months in 2026
    ['1965-03-10', 'male', '2026-09-10'],
    // 57 years in 2026
    ['1969-05-20', 'female', '2026-05-20'],
    ['1988-07-05', 'female', '2048-07-05'],
    ['1990-01-30', 'male', '2052-01-30'],
  ] as const)('born %s, %s: %s', (birthDate, sex, day) => {
    expect(retiresOn(birthDate, sex)).toBe(day);
  });

  it('is behind those who reached it before 2021', () => {
    expect(retiresOn('1950-01-01', 'male')).toBeNull();
  });
});
