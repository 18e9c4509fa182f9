import { describe, expect, it, test } from 'vitest';
import { addMonths, dateInVietnam, dayNumber, daysBetween, instantOf, weekday } from './date.ts';
import { ruleOn, type DatedRule } from './dated.ts';
import { RuleError } from './rule-error.ts';

describe('dates', () => {
  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-1-1',
    '0099-02-30',
    '25-01-01',
    '',
    '2025-01-01T00:00',
  ])('%s is none', (date) => {
    expect(() => dayNumber(date)).toThrow(RuleError);
  });

  it('counts days over a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('knows weekdays', () => {
    expect([weekday('2026-11-23'), weekday('2026-11-29'), weekday('1969-12-31')]).toEqual([
      1, 7, 3,
    ]);
  });
});

test('the date in Vietnam is seven hours ahead', () => {
  expect(dateInVietnam('2026-07-14T16:59:59Z')).toBe('2026-07-14');
  expect(dateInVietnam('2026-07-14T17:00:00Z')).toBe('2026-07-15');
  expect(() => instantOf('2026-07-14 17:00')).toThrow(RuleError);
  expect(() => instantOf('2026-07-14T17:00:00')).toThrow(RuleError);
});

test('a rule is chosen by its first and last day', () => {
  const rule = (id: string, validFrom: string, validTo?: string): DatedRule => ({
    id,
    validFrom,
    legalBasis: [],
    ...(validTo === undefined ? {} : { validTo }),
  });
  const rules = [rule('a', '2020-01-01', '2021-12-31'), rule('b', '2023-01-01')];
  expect(ruleOn(rules, '2021-12-31').id).toBe('a');
  expect(ruleOn(rules, '2023-01-01').id).toBe('b');
  expect(() => ruleOn(rules, '2022-06-01')).toThrow(/No rule is known for 2022-06-01/);
  expect(() => ruleOn(rules, '2019-12-31')).toThrow(RuleError);
});
