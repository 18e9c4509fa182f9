import { dateOf, dayNumber, type IsoDate } from '../core/date.ts';
import { count } from '../core/decimal.ts';
import { RuleError } from '../core/rule-error.ts';
import { holidayOn } from '../calendar/public-holidays.ts';
import { addWorkingDays, isWorkingDay } from '../calendar/working-days.ts';

/** The clock stands still from a day on until the day it runs again; `to` is absent while it still does. */
export interface Pause {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

export interface DeadlineInput {
  /** Day of acceptance; the first working day after it is day one. */
  readonly accepted: IsoDate;
  readonly workingDays: number;
  /** Times spent in a state that pauses the clock, oldest first, not overlapping. */
  readonly pauses?: readonly Pause[];
}

export type Deadline =
  | {
      readonly status: 'running';
      /** Last day on which the result is in time. */
      readonly dueDate: IsoDate;
      readonly unverifiedHolidays: readonly IsoDate[];
    }
  | {
      readonly status: 'paused';
      /** Working days left when the clock runs again. */
      readonly workingDaysLeft: number;
      readonly unverifiedHolidays: readonly IsoDate[];
    };

/**
 * When a dossier's result is due. Working days count after the day of acceptance; a day on which the clock is paused,
 * from the day the pause began to the day before it ended, counts for nothing.
 * Basis: Nghị định 61/2018/NĐ-CP, 118/2025/NĐ-CP (counting of the pause by whole days: unverified).
 * @throws RuleError `inconsistent` for pauses out of order, and as the calendar does.
 */
export function dossierDeadline(input: DeadlineInput): Deadline {
  count(input.workingDays, 'workingDays', 1, 400);
  const pauses = checkPauses(input.accepted, input.pauses ?? []);
  const unverifiedHolidays: IsoDate[] = [];
  const open = pauses.find((pause) => pause.to === Number.POSITIVE_INFINITY);
  let left = input.workingDays;
  let day = dayNumber(input.accepted, 'accepted');
  while (left > 0) {
    day += 1;
    if (open !== undefined && day >= open.from) {
      return { status: 'paused', workingDaysLeft: left, unverifiedHolidays };
    }
    const pausedBy = pauses.find((pause) => pause.from <= day && day < pause.to);
    if (pausedBy !== undefined) {
      day = pausedBy.to - 1;
      continue;
    }
    const date = dateOf(day);
    if (isWorkingDay(date)) left -= 1;
    else if (holidayOn(date)?.verified === false) unverifiedHolidays.push(date);
  }
  return { status: 'running', dueDate: dateOf(day), unverifiedHolidays };
}

interface DaySpan {
  readonly from: number;
  readonly to: number;
}

function checkPauses(accepted: IsoDate, pauses: readonly Pause[]): DaySpan[] {
  let earliest = dayNumber(accepted, 'accepted');
  return pauses.map((pause, index) => {
    const field = `pauses[${index}]`;
    const from = dayNumber(pause.from, `${field}.from`);
    const to =
      pause.to === undefined ? Number.POSITIVE_INFINITY : dayNumber(pause.to, `${field}.to`);
    if (from < earliest || to < from) {
      throw new RuleError('inconsistent', field, {
        vi: 'Các khoảng tạm dừng phải theo thứ tự thời gian và sau ngày tiếp nhận',
        en: 'Pauses must be in order of time and not before the day of acceptance',
      });
    }
    earliest = to;
    return { from, to };
  });
}

export interface OverdueState {
  readonly overdue: boolean;
  /** Days after the due date, counted by the calendar. */
  readonly daysLate: number;
  /** A letter of apology with a new appointment is due (Thông tư 01/2018/TT-VPCP, form 04). */
  readonly apologyDue: boolean;
}

/** Whether the result is late on a day; a day that pauses the clock is never late. */
export function overdueOn(deadline: Deadline, today: IsoDate, apologySent = false): OverdueState {
  const now = dayNumber(today, 'today');
  const daysLate =
    deadline.status === 'paused' ? 0 : Math.max(0, now - dayNumber(deadline.dueDate));
  return { overdue: daysLate > 0, daysLate, apologyDue: daysLate > 0 && !apologySent };
}

/** The day `workingDays` after `today`, as the new appointment of an apology. @throws RuleError */
export function newAppointment(today: IsoDate, workingDays: number): IsoDate {
  return addWorkingDays(today, count(workingDays, 'workingDays', 1, 400)).date;
}
