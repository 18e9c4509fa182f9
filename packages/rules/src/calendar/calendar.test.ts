import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, weekday } from '../core/date.ts';
import { holidayYears } from './public-holidays.ts';
import { schoolYear, schoolYearOn, semesterOn } from './school-years.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

describe('public holidays', () => {
  it.each([
    ['2025-01-29', false], // Tết Ất Tỵ
    ['2025-02-03', true],
    ['2025-04-07', false], // Hùng Kings
    ['2025-04-26', true], // Saturday worked for 2 May
    ['2025-05-02', false],
    ['2025-09-01', false],
    ['2026-01-02', false], // swapped with Saturday 10 January
    ['2026-01-10', true],
    ['2026-02-16', false], // Tết Bính Ngọ
    ['2026-02-20', false],
    ['2026-02-23', true],
    ['2026-04-27', false], // the Hùng Kings' day is a Sunday
    ['2026-08-31', false],
    ['2026-09-02', false],
    ['2026-09-03', true],
    ['2027-05-03', false], // 1 May is a Saturday
  ])('%s is a working day: %s', (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });

  it.each(holidayYears.map((year) => [year.year, year] as const))(
    '%i: on weekdays, in order, once; worked Saturdays as many as swaps',
    (_year, year) => {
      const dates = year.holidays.map((holiday) => holiday.date);
      expect(dates).toEqual([...new Set(dates)].toSorted());
      expect(dates.filter((date) => weekday(date) > 5)).toEqual([]);
      expect(dates.every((date) => date.startsWith(`${year.year}-`))).toBe(true);
      expect(year.workingSaturdays.map(weekday).every((day) => day === 6)).toBe(true);
      const swaps = year.holidays.filter((holiday) => holiday.kind === 'swap');
      expect(swaps).toHaveLength(year.workingSaturdays.length);
    },
  );

  it('of a year that is not known are not guessed', () => {
    expect(() => isWorkingDay('2031-01-05')).toThrow(/2031 are not known/);
  });
});

describe('working days', () => {
  it('go over Tết', () => {
    expect(addWorkingDays('2026-02-13', 1)).toEqual({ date: '2026-02-23', unverifiedHolidays: [] });
  });

  it('tell which holidays on the way are open', () => {
    expect(addWorkingDays('2026-11-23', 1)).toEqual({
      date: '2026-11-25',
      unverifiedHolidays: ['2026-11-24'],
    });
  });

  it('zero days is the day itself or the next one worked', () => {
    expect(addWorkingDays('2026-09-01', 0).date).toBe('2026-09-03');
    expect(addWorkingDays('2026-09-03', 0).date).toBe('2026-09-03');
  });

  test('adding and counting agree', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 60 }),
        (offset, days) => {
          const from = addDays('2025-01-01', offset);
          const { date } = addWorkingDays(from, days);
          expect(isWorkingDay(date)).toBe(true);
          expect(workingDaysBetween(from, date)).toBe(days);
        },
      ),
    );
  });
});

describe('school years', () => {
  it('2025-2026 as the ministry set it', () => {
    expect(schoolYear('2025-2026')).toMatchObject({
      firstDay: '2025-09-05',
      semester1EndsBefore: '2026-01-18',
      endsBefore: '2026-05-31',
      completionBefore: '2026-06-30',
      entryEnrolmentBefore: '2026-07-31',
      weeks: { total: 35, semester1: 18, semester2: 17 },
      provinceShiftDays: 14,
      graduationExam: ['2026-06-11', '2026-06-12'],
    });
  });

  it('2026-2027 is marked as not verified', () => {
    expect(schoolYear('2026-2027').legalBasis[0]?.verified).toBe(false);
  });

  it.each([
    ['2025-09-05', '2025-2026', 1],
    ['2026-01-17', '2025-2026', 1],
    ['2026-01-18', '2025-2026', 2],
    ['2026-05-31', '2025-2026', null],
    ['2026-09-04', '2025-2026', null],
    ['2026-11-23', '2026-2027', 1],
  ])('%s is in %s, semester %s', (date, id, semester) => {
    expect(schoolYearOn(date).id).toBe(id);
    expect(semesterOn(date)).toBe(semester);
  });

  it.each(['2025-09-04', '2027-09-01'])('%s is in none that is known', (date) => {
    expect(() => schoolYearOn(date)).toThrow(/No school-year frame/);
  });
});
