import { RuleError } from '../core/rule-error.ts';
import { deferredAcceptance, type FilteringResult } from './deferred-acceptance.ts';
import type { FilteringProblem } from './problem.ts';

/** What an institution changes between two rounds, by programme number. */
export interface RoundChange {
  readonly programme: number;
  readonly quota?: number;
  readonly floor?: number;
}

export interface FilteringState {
  /** 0 before the first round. */
  readonly round: number;
  readonly problem: FilteringProblem;
  readonly result: FilteringResult | null;
  /** Candidates whose offer differs from the round before. */
  readonly changedOffers: number;
  /** Programmes whose cut-off differs from the round before. */
  readonly changedCutOffs: number;
  /** Nothing differs from the round before: further rounds without changes would repeat it. */
  readonly settled: boolean;
}

/** The state before the first round. */
export function startFiltering(problem: FilteringProblem): FilteringState {
  return {
    round: 0,
    problem,
    result: null,
    changedOffers: 0,
    changedCutOffs: 0,
    settled: false,
  };
}

/**
 * One round of virtual filtering: the institutions' changes, then deferred acceptance over all preferences anew, so
 * that a candidate dropped in an earlier round comes back when places are added. The state given in stays as it is.
 * @throws RuleError
 */
export function filterRound(
  state: FilteringState,
  changes: readonly RoundChange[] = [],
): FilteringState {
  const problem = changes.length === 0 ? state.problem : withChanges(state.problem, changes);
  const result = deferredAcceptance(problem);
  const before = state.result;
  const changedOffers =
    before === null ? differing(result.offers) : differing(result.offers, before.offers);
  const changedCutOffs =
    before === null ? differing(result.cutOffs) : differing(result.cutOffs, before.cutOffs);
  return {
    round: state.round + 1,
    problem,
    result,
    changedOffers,
    changedCutOffs,
    settled: before !== null && changedOffers === 0 && changedCutOffs === 0,
  };
}

function withChanges(problem: FilteringProblem, changes: readonly RoundChange[]): FilteringProblem {
  const quotas = problem.quotas.slice();
  const floors = problem.floors?.slice() ?? new Int32Array(problem.programmes);
  for (const [index, { programme, quota, floor }] of changes.entries()) {
    if (!Number.isInteger(programme) || programme < 0 || programme >= problem.programmes) {
      throw new RuleError('unknown-code', `changes[${index}].programme`, {
        vi: 'Không có ngành này',
        en: 'No such programme',
      });
    }
    for (const [name, value] of [
      ['quota', quota],
      ['floor', floor],
    ] as const) {
      if (value === undefined || (Number.isInteger(value) && value >= 0 && value < 2 ** 31))
        continue;
      throw new RuleError('out-of-range', `changes[${index}].${name}`, {
        vi: 'Phải là số nguyên không âm',
        en: 'Must be a whole number, zero or above',
      });
    }
    if (quota !== undefined) quotas[programme] = quota;
    if (floor !== undefined) floors[programme] = floor;
  }
  return { ...problem, quotas, floors };
}

function differing(now: Int32Array, before?: Int32Array): number {
  let found = 0;
  for (let index = 0; index < now.length; index += 1) {
    if (now[index] !== (before === undefined ? -1 : before[index])) found += 1;
  }
  return found;
}
