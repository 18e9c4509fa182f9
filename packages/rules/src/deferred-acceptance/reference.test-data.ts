import type { FilteringProblem } from './problem.ts';

export interface SmallProblem {
  /** Preferences of each candidate: programme and score, first choice first. */
  readonly lists: readonly (readonly { readonly programme: number; readonly score: number }[])[];
  readonly quotas: readonly number[];
  readonly floors: readonly number[];
}

export function flat({ lists, quotas, floors }: SmallProblem): FilteringProblem {
  const offsets = [0];
  for (const list of lists) offsets.push((offsets.at(-1) ?? 0) + list.length);
  const entries = lists.flat();
  return {
    candidates: lists.length,
    programmes: quotas.length,
    offsets: Int32Array.from(offsets),
    preferences: Int32Array.from(entries, (entry) => entry.programme),
    scores: Int32Array.from(entries, (entry) => entry.score),
    quotas: Int32Array.from(quotas),
    floors: Int32Array.from(floors),
  };
}

interface Claim {
  readonly candidate: number;
  readonly position: number;
  readonly score: number;
}

/** Whether a programme ranks `a` before `b`: score, then position, then candidate number. */
export function before(a: Claim, b: Claim): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return a.position === b.position ? a.candidate < b.candidate : a.position < b.position;
}

const claim = (problem: SmallProblem, candidate: number, position: number): Claim | undefined => {
  const entry = problem.lists[candidate]?.[position];
  if (entry === undefined) return undefined;
  const floor = problem.floors[entry.programme] ?? 0;
  return entry.score < floor ? undefined : { candidate, position, score: entry.score };
};

/** Candidate and programme that would both rather have one another; undefined for a stable result. */
export function blockingPair(
  problem: SmallProblem,
  positions: readonly number[],
): { candidate: number; position: number } | undefined {
  const admitted = new Map<number, Claim[]>();
  for (const [candidate, position] of positions.entries()) {
    const made = claim(problem, candidate, position);
    const programme = problem.lists[candidate]?.[position]?.programme;
    if (made === undefined || programme === undefined) continue;
    admitted.set(programme, [...(admitted.get(programme) ?? []), made]);
  }
  for (const [candidate, held] of positions.entries()) {
    const end = held === -1 ? (problem.lists[candidate]?.length ?? 0) : held;
    for (let position = 0; position < end; position += 1) {
      const wanted = claim(problem, candidate, position);
      const programme = problem.lists[candidate]?.[position]?.programme ?? -1;
      if (wanted === undefined) continue;
      const there = admitted.get(programme) ?? [];
      const quota = problem.quotas[programme] ?? 0;
      if (there.length < quota || there.some((other) => before(wanted, other))) {
        return { candidate, position };
      }
    }
  }
  return undefined;
}

/** Every stable result, by trying all assignments. */
export function allStable(problem: SmallProblem): number[][] {
  const found: number[][] = [];
  const places = [...problem.quotas];
  const positions: number[] = [];
  const tryFrom = (candidate: number): void => {
    const list = problem.lists[candidate];
    if (list === undefined) {
      if (blockingPair(problem, positions) === undefined) found.push([...positions]);
      return;
    }
    positions[candidate] = -1;
    tryFrom(candidate + 1);
    for (const [position, { programme }] of list.entries()) {
      const left = places[programme] ?? 0;
      if (left === 0 || claim(problem, candidate, position) === undefined) continue;
      places[programme] = left - 1;
      positions[candidate] = position;
      tryFrom(candidate + 1);
      places[programme] = left;
    }
    positions.length = candidate;
  };
  tryFrom(0);
  return found;
}

/**
 * The textbook form: in each round everybody without a place applies to their next choice, every programme sorts all it
 * has and keeps the best. Shares nothing with the implementation under test.
 */
export function straightforward(problem: SmallProblem): number[] {
  const next = problem.lists.map(() => 0);
  for (;;) {
    const applications = problem.quotas.map((): Claim[] => []);
    for (const [candidate, list] of problem.lists.entries()) {
      while ((next[candidate] ?? 0) < list.length) {
        const made = claim(problem, candidate, next[candidate] ?? 0);
        if (made !== undefined) {
          applications[list[next[candidate] ?? 0]?.programme ?? -1]?.push(made);
          break;
        }
        next[candidate] = (next[candidate] ?? 0) + 1;
      }
    }
    let rejected = 0;
    for (const [programme, claims] of applications.entries()) {
      claims.sort((a, b) => (before(a, b) ? -1 : 1));
      for (const { candidate } of claims.slice(problem.quotas[programme] ?? 0)) {
        next[candidate] = (next[candidate] ?? 0) + 1;
        rejected += 1;
      }
    }
    if (rejected === 0) break;
  }
  return problem.lists.map((list, candidate) => {
    const position = next[candidate] ?? 0;
    return position < list.length ? position : -1;
  });
}
