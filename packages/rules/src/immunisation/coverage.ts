import { divideHalfUp, fromUnits } from '../core/decimal.ts';
import type { ImmunisationPlan, PlannedDose } from './plan.ts';
import type { VaccineSeries } from './schedule.ts';

export interface DoseCoverage {
  readonly series: VaccineSeries;
  readonly number: number;
  /** Children for whom the dose is open and not contraindicated. */
  readonly target: number;
  readonly given: number;
  /** Percent to one decimal; null without a target. */
  readonly percent: number | null;
}

export interface ImmunisationCoverage {
  readonly children: number;
  /** Every open dose given or contraindicated. */
  readonly complete: number;
  /** Something is open and nothing was ever given. */
  readonly zeroDose: number;
  readonly partial: number;
  readonly completePercent: number | null;
  readonly zeroDosePercent: number | null;
  readonly doses: readonly DoseCoverage[];
}

/** Coverage over the plans of a group of children, all made for the same day. */
export function immunisationCoverage(plans: readonly ImmunisationPlan[]): ImmunisationCoverage {
  let complete = 0;
  let zeroDose = 0;
  const doses = new Map<
    string,
    { series: VaccineSeries; number: number; target: number; given: number }
  >();
  for (const { doses: planned } of plans) {
    const open = planned.filter((dose) => dose.open || dose.status === 'given');
    if (open.every((dose) => dose.status === 'given' || dose.status === 'contraindicated')) {
      complete += 1;
    } else if (!planned.some((dose) => dose.status === 'given')) zeroDose += 1;
    for (const dose of open) tally(doses, dose);
  }
  const children = plans.length;
  return {
    children,
    complete,
    zeroDose,
    partial: children - complete - zeroDose,
    completePercent: percent(complete, children),
    zeroDosePercent: percent(zeroDose, children),
    doses: [...doses.values()].map(({ series, number, target, given }) => ({
      series,
      number,
      target,
      given,
      percent: percent(given, target),
    })),
  };
}

function tally(
  doses: Map<string, { series: VaccineSeries; number: number; target: number; given: number }>,
  dose: PlannedDose,
): void {
  if (dose.status === 'contraindicated') return;
  const key = `${dose.series} ${dose.number}`;
  const sums = doses.get(key) ?? { series: dose.series, number: dose.number, target: 0, given: 0 };
  sums.target += 1;
  if (dose.status === 'given') sums.given += 1;
  doses.set(key, sums);
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : fromUnits(divideHalfUp(part * 1000, whole), 1);
}
