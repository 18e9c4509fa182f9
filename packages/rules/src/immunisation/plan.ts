import { addDays, addMonths, dayNumber, type IsoDate } from '../core/date.ts';
import { unknownCode } from '../core/decimal.ts';
import { RuleError } from '../core/rule-error.ts';
import {
  immunisationScheduleOn,
  type Duration,
  type ImmunisationSchedule,
  type ScheduledDose,
  type VaccineSeries,
} from './schedule.ts';

/** What is written in a child's book for one dose. A dose without a record is due or overdue. */
export interface DoseRecord {
  readonly series: VaccineSeries;
  readonly number: number;
  /** `unknown`: nobody can say; it is asked for, never counted as given. */
  readonly status: 'given' | 'contraindicated' | 'refused' | 'unknown';
  /** Required with `given`. */
  readonly date?: IsoDate;
}

export type DoseStatus = 'due' | 'given' | 'overdue' | 'contraindicated' | 'refused' | 'unknown';

export interface PlannedDose {
  readonly series: VaccineSeries;
  readonly number: number;
  readonly labels: { readonly vi: string; readonly en: string };
  readonly diseases: readonly string[];
  readonly cvx: string;
  readonly status: DoseStatus;
  /** From this day on, with regard to the dose before it. */
  readonly dueDate: IsoDate;
  /** Last day before it counts as overdue. */
  readonly overdueAfter: IsoDate;
  /** The due date has come. */
  readonly open: boolean;
  readonly givenOn?: IsoDate;
  /** A given dose that came before the age or the interval of the schedule: a health worker should look at it. */
  readonly remark?: 'before-minimum-age' | 'interval-too-short';
}

export interface CatchUpDose {
  readonly series: VaccineSeries;
  readonly number: number;
  readonly labels: { readonly vi: string; readonly en: string };
  /** Earliest day it may be given: today, or when the interval is over. */
  readonly earliest: IsoDate;
}

export interface ImmunisationPlan {
  readonly scheduleId: string;
  /** Every dose of the schedule that applies to the child, in the schedule's order. */
  readonly doses: readonly PlannedDose[];
  /** The next dose of each series that is open and missing. */
  readonly catchUp: readonly CatchUpDose[];
}

export interface ImmunisationInput {
  readonly birthDate: IsoDate;
  readonly today: IsoDate;
  readonly records: readonly DoseRecord[];
}

/**
 * Where a child stands in the schedule of Circular 10/2024/TT-BYT.
 * @throws RuleError for dates before birth or after today, unknown and repeated doses.
 */
export function immunisationPlan(input: ImmunisationInput): ImmunisationPlan {
  const today = dayNumber(input.today, 'today');
  if (dayNumber(input.birthDate, 'birthDate') > today) {
    throw new RuleError('inconsistent', 'birthDate', {
      vi: 'Ngày sinh ở sau ngày đang xét',
      en: 'The birth date is after today',
    });
  }
  const schedule = immunisationScheduleOn(input.today);
  const records = readRecords(input, schedule);
  const doses: PlannedDose[] = [];
  const catchUp: CatchUpDose[] = [];
  const before = new Map<VaccineSeries, PlannedDose>();
  for (const scheduled of schedule.doses) {
    const dueAt = addDuration(input.birthDate, scheduled.dueAge);
    const record = records.get(keyOf(scheduled));
    // A vaccine that came into the programme after the child's day is not missing; a dose given all the same counts.
    if (scheduled.introduced !== undefined && dueAt < scheduled.introduced && record === undefined)
      continue;
    const previous = before.get(scheduled.series);
    const planned = plan(scheduled, dueAt, previous, record, input.today);
    doses.push(planned);
    before.set(scheduled.series, planned);
    const next = catchUpOf(scheduled, planned, previous, input);
    if (next !== undefined) catchUp.push(next);
  }
  return { scheduleId: schedule.id, doses, catchUp };
}

const keyOf = (dose: { series: VaccineSeries; number: number }): string =>
  `${dose.series} ${dose.number}`;

function readRecords(
  input: ImmunisationInput,
  schedule: ImmunisationSchedule,
): Map<string, DoseRecord> {
  const known = new Set(schedule.doses.map(keyOf));
  const records = new Map<string, DoseRecord>();
  for (const [index, record] of input.records.entries()) {
    const field = `records[${index}]`;
    const key = keyOf(record);
    if (!known.has(key)) throw unknownCode(key, `${field}.series`);
    if (!['given', 'contraindicated', 'refused', 'unknown'].includes(record.status)) {
      throw unknownCode(record.status, `${field}.status`);
    }
    if (records.has(key)) {
      throw new RuleError('inconsistent', field, {
        vi: 'Mũi tiêm này xuất hiện hai lần',
        en: 'This dose comes twice',
      });
    }
    if (record.status === 'given') checkGiven(record, input, field);
    records.set(key, record);
  }
  return records;
}

function checkGiven(record: DoseRecord, input: ImmunisationInput, field: string): void {
  if (record.date === undefined) {
    throw new RuleError('missing', `${field}.date`, {
      vi: 'Mũi đã tiêm cần có ngày tiêm',
      en: 'A given dose needs its date',
    });
  }
  dayNumber(record.date, `${field}.date`);
  if (record.date < input.birthDate || record.date > input.today) {
    throw new RuleError('inconsistent', `${field}.date`, {
      vi: 'Ngày tiêm phải nằm giữa ngày sinh và ngày đang xét',
      en: 'The date must be between birth and today',
    });
  }
}

function plan(
  scheduled: ScheduledDose,
  dueAt: IsoDate,
  previous: PlannedDose | undefined,
  record: DoseRecord | undefined,
  today: IsoDate,
): PlannedDose {
  const interval = scheduled.minInterval;
  const afterPrevious =
    previous === undefined || interval === undefined
      ? undefined
      : addDuration(previous.givenOn ?? previous.dueDate, interval);
  const dueDate = afterPrevious !== undefined && afterPrevious > dueAt ? afterPrevious : dueAt;
  const overdueAfter = addDuration(dueDate, scheduled.grace);
  const status: DoseStatus = record?.status ?? (today > overdueAfter ? 'overdue' : 'due');
  const givenOn = record?.status === 'given' ? record.date : undefined;
  const remark =
    givenOn === undefined
      ? undefined
      : givenOn < dueAt
        ? 'before-minimum-age'
        : previous?.givenOn !== undefined && givenOn < dueDate
          ? 'interval-too-short'
          : undefined;
  return {
    series: scheduled.series,
    number: scheduled.number,
    labels: { vi: scheduled.vi, en: scheduled.en },
    diseases: scheduled.diseases,
    cvx: scheduled.cvx,
    status,
    dueDate,
    overdueAfter,
    open: dueDate <= today,
    ...(givenOn === undefined ? {} : { givenOn }),
    ...(remark === undefined ? {} : { remark }),
  };
}

function catchUpOf(
  scheduled: ScheduledDose,
  planned: PlannedDose,
  previous: PlannedDose | undefined,
  input: ImmunisationInput,
): CatchUpDose | undefined {
  const missing =
    planned.status === 'overdue' || planned.status === 'due' || planned.status === 'unknown';
  if (!missing || (previous !== undefined && previous.status !== 'given')) return undefined;
  if (addDuration(input.birthDate, scheduled.dueAge) > input.today) return undefined;
  const ends =
    scheduled.notAfter === undefined ? undefined : addDuration(input.birthDate, scheduled.notAfter);
  const earliest = planned.dueDate > input.today ? planned.dueDate : input.today;
  if (ends !== undefined && earliest >= ends) return undefined;
  return {
    series: planned.series,
    number: planned.number,
    labels: planned.labels,
    earliest,
  };
}

function addDuration(date: IsoDate, { days = 0, months = 0, years = 0 }: Duration): IsoDate {
  return addDays(addMonths(date, months + 12 * years), days);
}
