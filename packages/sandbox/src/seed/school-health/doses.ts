import {
  addDays,
  addMonths,
  immunisationScheduleOn,
  type Duration,
  type IsoDate,
  type ScheduledDose,
} from '@khuevan/rules';
import { demo } from '../demo.ts';
import { SEED_INSTANT } from '../profile.ts';
import { WeightedChoice, type Random } from '../random.ts';
import type { SeedClass } from '../registry/classes.ts';
import type { SeedLearner } from '../registry/learners.ts';

export interface SeedDose {
  school_id: string;
  id: string;
  learner_id: string;
  series: string;
  number: number;
  status: string;
  vaccine: string | null;
  given_on: string | null;
  place: string | null;
  source: string;
  recorded_at: string;
}

/** Whose immunisation history is checked: the years in which children enter. */
const ENTRY_GRADES: ReadonlySet<string> = new Set(['k1', '1']);

type Standing = 'none' | 'complete' | 'partial';

/** As found among grade 1 in Đắk Nông, 2023–2024: 7.7 % without any dose, 44.7 % with all of them. */
const standings = new WeightedChoice<Standing>([
  ['none', 77],
  ['complete', 447],
  ['partial', 476],
]);

const TODAY: IsoDate = SEED_INSTANT.slice(0, 10);
const RECORDED = '2026-09-20T02:00:00.000Z';

const schedule = immunisationScheduleOn(TODAY).doses;

/** A suffix of letters for each dose of the schedule, so that an id is the learner's and the dose's. */
const letters = (index: number): string =>
  String.fromCodePoint(97 + Math.floor(index / 26), 97 + (index % 26));

/** Vaccines of the code list by series, where the names differ. */
const VACCINES: Readonly<Record<string, string>> = {
  'hepatitis-b-birth': 'hepatitis-b',
  'dpt-booster': 'dpt',
};

const after = (date: IsoDate, { days = 0, months = 0, years = 0 }: Duration): IsoDate =>
  addDays(addMonths(date, months + 12 * years), days);

/** Doses that are open for a child, with the day on which this child, always some days late, was given each. */
function givenDays(birthDate: IsoDate, lateness: number): { dose: ScheduledDose; day: IsoDate }[] {
  const last = new Map<string, IsoDate>();
  return schedule.flatMap((dose) => {
    const due = after(birthDate, dose.dueAge);
    if (due > TODAY || (dose.introduced !== undefined && due < dose.introduced)) return [];
    const before = last.get(dose.series);
    const isAtBirth = dose.notAfter?.days !== undefined;
    const late = isAtBirth ? due : addDays(due, lateness);
    const spaced = before === undefined ? late : after(before, dose.minInterval ?? {});
    const day = spaced > late ? spaced : late;
    if (day > TODAY) return [];
    last.set(dose.series, day);
    return [{ dose, day }];
  });
}

/** Leaves out one series to five, or only their later doses: what was missed is missed from there on. */
function thinned<Given extends { dose: ScheduledDose }>(given: Given[], random: Random): Given[] {
  const series = [...new Set(given.map(({ dose }) => dose.series))];
  const kept = new Map<string, number>();
  for (let count = random.integer(1, 5); count > 0; count -= 1) {
    kept.set(random.pick(series), random.integer(0, 1));
  }
  const rest = given.filter(({ dose }) => dose.number <= (kept.get(dose.series) ?? 9));
  // Of those with one dose only the keeping of it would leave nothing missing.
  return rest.length === given.length ? given.slice(0, -1) : rest;
}

function doseOf(
  learner: SeedLearner,
  { dose, day }: { dose: ScheduledDose; day: IsoDate },
): SeedDose {
  const isDemo = learner.id === demo.learners.hoa && dose.series === 'measles-rubella';
  return {
    school_id: learner.school_id,
    id: isDemo
      ? demo.immunisationDose
      : `imd_${learner.id.slice(4)}${letters(schedule.indexOf(dose))}`,
    learner_id: learner.id,
    series: dose.series,
    number: dose.number,
    status: 'given',
    vaccine: VACCINES[dose.series] ?? dose.series,
    given_on: day,
    place: 'Trạm Y tế xã',
    source: 'parent-book',
    recorded_at: RECORDED,
  };
}

function dosesOf(learner: SeedLearner, standing: Standing, random: Random): SeedDose[] {
  if (standing === 'none') return [];
  const all = givenDays(learner.birth_date, random.integer(0, 20));
  const given = standing === 'complete' ? all : thinned(all, random);
  return given.map((entry) => doseOf(learner, entry));
}

/** Doses of the learners who entered kindergarten or grade 1, and of the demonstration's learner. */
export function generateDoses(
  classes: readonly SeedClass[],
  learners: readonly SeedLearner[],
  random: Random,
): SeedDose[] {
  const entry = new Set(classes.filter(({ grade }) => ENTRY_GRADES.has(grade)).map(({ id }) => id));
  return learners.flatMap((learner) => {
    if (learner.id === demo.learners.hoa) return dosesOf(learner, 'complete', random);
    if (!entry.has(learner.class_id ?? '')) return [];
    return dosesOf(learner, standings.pick(random), random);
  });
}
