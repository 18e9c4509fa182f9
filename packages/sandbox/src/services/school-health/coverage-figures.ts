import type { DoseCoverage } from '@khuevan/rules';
import { givesAway, isSafe, percentOf, THRESHOLD } from './k-anonymity.ts';

/** What was counted in a group, before anything is left out. */
export interface Counts {
  readonly id: string;
  readonly children: number;
  readonly complete: number;
  readonly zeroDose: number;
  readonly doses: readonly DoseCoverage[];
}

/** Which figures of a group are shown. */
interface Shown {
  children: boolean;
  complete: boolean;
  zeroDose: boolean;
}

const FIGURES = ['children', 'complete', 'zeroDose'] as const;

function shownOf({ children, complete, zeroDose }: Omit<Counts, 'id' | 'doses'>): Shown {
  // Nobody is nobody in particular.
  const enough = children >= THRESHOLD || children === 0;
  return {
    children: enough,
    complete: enough && isSafe(complete, children),
    zeroDose: enough && isSafe(zeroDose, children),
  };
}

const percent = <Name extends string>(name: Name, part: number, whole: number) =>
  (whole === 0 ? {} : { [name]: percentOf(part, whole) }) as Partial<Record<Name, number>>;

function figuresOf(counts: Omit<Counts, 'id' | 'doses'>, shown: Shown) {
  const { children, complete, zeroDose } = counts;
  return {
    ...(shown.children ? { children } : {}),
    ...(shown.complete ? { complete, ...percent('completePercent', complete, children) } : {}),
    ...(shown.zeroDose ? { zeroDose, ...percent('zeroDosePercent', zeroDose, children) } : {}),
    ...(FIGURES.every((name) => shown[name]) ? {} : { isSuppressed: true }),
  };
}

const dosesOf = ({ doses }: Counts) =>
  doses
    .filter(({ target, given }) => target >= THRESHOLD && isSafe(given, target))
    .map(({ series, number, target, given }) => ({
      series,
      number,
      target,
      given,
      percent: percentOf(given, target),
    }));

/**
 * The figures of every group and of all together, without those that could tell a child apart. Where one group alone
 * is without a figure, the total is too: the difference would be that figure.
 */
export function suppressedFigures(groups: readonly Counts[]) {
  const sum = (name: (typeof FIGURES)[number]) =>
    groups.reduce((total, group) => total + group[name], 0);
  const all = {
    children: sum('children'),
    complete: sum('complete'),
    zeroDose: sum('zeroDose'),
  };
  const shown = groups.map(shownOf);
  const total = shownOf(all);
  for (const name of FIGURES) {
    if (givesAway(shown.map((group) => group[name]))) total[name] = false;
  }
  // Percentages stand on the number of children: without it they would give it away.
  if (!total.children) Object.assign(total, { complete: false, zeroDose: false });
  return {
    total: figuresOf(all, total),
    rows: groups.map((group, index) => {
      const seen = shown[index] ?? shownOf(group);
      const doses = seen.children ? dosesOf(group) : [];
      return {
        id: group.id,
        ...figuresOf(group, seen),
        ...(doses.length > 0 ? { doses } : {}),
      };
    }),
  };
}
