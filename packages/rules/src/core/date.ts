import { RuleError } from './rule-error.ts';

/** A calendar date, `YYYY-MM-DD`, as people in Vietnam read it; no time zone is involved. */
export type IsoDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayLength = 86_400_000;

/** Schedules of thousands of children ask for the same few thousand days over and over. */
const knownDays = new Map<IsoDate, number>();
const knownDates = new Map<number, IsoDate>();
const mostKnown = 50_000;

function remember<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
  if (known.size >= mostKnown) known.clear();
  known.set(key, value);
  return value;
}

/**
 * Days since 1970-01-01 of a date.
 * @throws RuleError `invalid-date` for another form or a day that no calendar has (`2025-02-29`).
 */
export function dayNumber(date: IsoDate, field = 'date'): number {
  const known = knownDays.get(date);
  if (known !== undefined) return known;
  const match = shape.exec(date);
  if (match !== null) {
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    const time = Date.UTC(year, month - 1, day);
    // Date.UTC reads the years 0–99 as 1900–1999 and lets days overflow: both come back different.
    if (new Date(time).toISOString().slice(0, 10) === date) {
      return remember(knownDays, date, time / dayLength);
    }
  }
  throw new RuleError('invalid-date', field, {
    vi: 'Không phải ngày hợp lệ (YYYY-MM-DD)',
    en: 'Not a calendar date (YYYY-MM-DD)',
  });
}

export function checkDate(date: IsoDate, field: string): void {
  dayNumber(date, field);
}

/** The date of a day number. */
export function dateOf(day: number): IsoDate {
  return (
    knownDates.get(day) ??
    remember(knownDates, day, new Date(day * dayLength).toISOString().slice(0, 10))
  );
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOf(dayNumber(date) + days);
}

/** The same day some months later; the last day of the month where the month is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  checkDate(date, 'date');
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index % 12;
  const last = new Date(Date.UTC(targetYear, targetMonth + 1, 0)).getUTCDate();
  return dateOf(Date.UTC(targetYear, targetMonth, Math.min(day, last)) / dayLength);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday … 7 Sunday. */
export function weekday(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Milliseconds since 1970 of an RFC 3339 instant.
 * @throws RuleError `invalid-date`.
 */
export function instantOf(instant: string, field = 'instant'): number {
  const time = instantShape.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new RuleError('invalid-date', field, {
      vi: 'Không phải thời điểm hợp lệ (RFC 3339, có múi giờ)',
      en: 'Not an instant (RFC 3339 with an offset)',
    });
  }
  return time;
}

const vietnamOffset = 7 * 3_600_000;

/** The date in Vietnam (UTC+7, no summer time since 1975) at an instant. */
export function dateInVietnam(instant: string): IsoDate {
  return new Date(instantOf(instant) + vietnamOffset).toISOString().slice(0, 10);
}
