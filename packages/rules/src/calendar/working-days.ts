import { addDays, dateOf, dayNumber, weekday, type IsoDate } from '../core/date.ts';
import { count } from '../core/decimal.ts';
import { holidayOn, holidaysOf } from './public-holidays.ts';

/**
 * Whether offices work that day: Monday to Friday but no holiday, and the Saturdays worked for a swap.
 * @throws RuleError `invalid-date`, `no-rule` for a year whose holidays are not known.
 */
export function isWorkingDay(date: IsoDate): boolean {
  const day = weekday(date);
  const year = holidaysOf(Number(date.slice(0, 4)), 'date');
  if (year.workingSaturdays.includes(date)) return true;
  return day <= 5 && holidayOn(date) === undefined;
}

export interface WorkingDayCount {
  readonly date: IsoDate;
  /** Holidays passed on the way that are not decided yet: the date may still move. */
  readonly unverifiedHolidays: readonly IsoDate[];
}

/**
 * The working day that is `days` working days after `from`; `from` itself does not count. Zero gives `from`, or the
 * next working day when it is none.
 * @throws RuleError
 */
export function addWorkingDays(from: IsoDate, days: number): WorkingDayCount {
  count(days, 'days', 0, 400);
  const unverifiedHolidays: IsoDate[] = [];
  const works = (date: IsoDate): boolean => {
    if (isWorkingDay(date)) return true;
    if (holidayOn(date)?.verified === false) unverifiedHolidays.push(date);
    return false;
  };
  let date = dateOf(dayNumber(from, 'from'));
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (works(date)) left -= 1;
  }
  if (days === 0) while (!works(date)) date = addDays(date, 1);
  return { date, unverifiedHolidays };
}

/** Working days after `from` up to and including `to`; zero when `to` is not later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  const end = dayNumber(to, 'to');
  let found = 0;
  for (let day = dayNumber(from, 'from') + 1; day <= end; day += 1) {
    if (isWorkingDay(dateOf(day))) found += 1;
  }
  return found;
}
