import { immunisationSchedules, type ScheduledDose, type VaccineSeries } from '@khuevan/rules';
import { referenceData } from '../reference/public.ts';

const doses = new Map<string, ScheduledDose>(
  immunisationSchedules.flatMap((schedule) =>
    schedule.doses.map((dose): [string, ScheduledDose] => [`${dose.series} ${dose.number}`, dose]),
  ),
);

/** The dose of a schedule; undefined for a series or number that none has. */
export const scheduledDose = (series: string, number: number): ScheduledDose | undefined =>
  doses.get(`${series} ${number}`);

export const isSeries = (series: string): series is VaccineSeries =>
  [...doses.values()].some((dose) => dose.series === series);

export function labelOf(series: string, number: number): { vi: string; en: string } {
  const dose = scheduledDose(series, number);
  const name = `${series} ${number}`;
  return { vi: dose?.vi ?? name, en: dose?.en ?? name };
}

const codesOf = (list: string) => referenceData().codeLists.get(list)?.codes ?? [];

/** CVX of a vaccine of the code list `vaccine`. */
export const cvxOf = (vaccine: string): string | undefined =>
  codesOf('vaccine')
    .find(({ code }) => code === vaccine)
    ?.mappings?.find(({ system }) => system === 'cvx')?.code;

/** In the language that people in Vietnam read. */
export const vaccineName = (vaccine: string): string =>
  codesOf('vaccine').find(({ code }) => code === vaccine)?.name.vi ?? vaccine;

/** The vaccine that a series is given with when nothing else is said. */
export const usualVaccine = (series: string): string | null =>
  codesOf('immunisation-series').find(({ code }) => code === series)?.parts?.[0] ?? null;
