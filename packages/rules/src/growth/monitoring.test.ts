import { describe, expect, it } from 'vitest';
import { nextMeasurement } from './monitoring.ts';

const next = (birthDate: string, lastMeasuredOn?: string) =>
  nextMeasurement({
    birthDate,
    today: '2026-11-23',
    since: '2026-09-05',
    ...(lastMeasuredOn === undefined ? {} : { lastMeasuredOn }),
  });

describe('the next measurement', () => {
  it.each([
    // A day short of 24 months, 24 months, a day short of six years, six years.
    ['2024-11-24', 1, '2026-12-10', false],
    ['2024-11-23', 3, '2027-02-10', false],
    ['2020-11-24', 3, '2027-02-10', false],
    ['2020-11-23', 6, '2027-05-10', false],
  ])('of a child born on %s is every %i months', (birthDate, everyMonths, dueOn, isDue) => {
    expect(next(birthDate, '2026-11-10')).toEqual({ dueOn, everyMonths, isDue });
  });

  it('is due on its day, and at once for whoever was never measured', () => {
    expect(next('2014-03-08', '2026-05-23').isDue).toBe(true);
    expect(next('2014-03-08', '2026-05-24').isDue).toBe(false);
    expect(next('2014-03-08')).toEqual({ dueOn: '2026-09-05', everyMonths: 6, isDue: true });
  });

  it('has no rule before Joint Circular 13/2016', () => {
    expect(() =>
      nextMeasurement({ birthDate: '2010-01-01', today: '2016-06-29', since: '2015-09-05' }),
    ).toThrow(/No rule/);
  });
});
