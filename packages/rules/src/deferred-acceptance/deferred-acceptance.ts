import { Heaps } from './heaps.ts';
import { checkProblem, none, type FilteringProblem } from './problem.ts';
import { rankingOf } from './ranking.ts';

export interface FilteringResult {
  /** Programme of every candidate, or `none`. */
  readonly offers: Int32Array;
  /** Preference (0 the first choice) at which the offer was made, or `none`. */
  readonly positions: Int32Array;
  /** Score of the last candidate admitted; `none` for a programme that admits nobody. */
  readonly cutOffs: Int32Array;
  /** Candidates admitted by programme. */
  readonly admitted: Int32Array;
  /** Applications a programme looked at until all was settled: a measure of the work. */
  readonly proposals: number;
}

/**
 * Applicant-proposing deferred acceptance (Gale and Shapley 1962), the rule behind “virtual filtering” (Circular
 * 08/2022, Art. 2.4: the highest preference whose conditions are met). The result is stable and no stable result is
 * better for any candidate, whatever the order of the work.
 *
 * A programme ranks by score, highest first; then by the position of the preference, first choice first (the national
 * sub-criterion); then by the candidate's number, lowest first, so that equal inputs give equal results.
 *
 * Every programme keeps those it holds in a heap with the last one on top: O(p · log quota) time for p proposals; two
 * integers a candidate and one number a place of memory beside the input.
 * @throws RuleError for arrays that do not fit one another
 */
export function deferredAcceptance(problem: FilteringProblem): FilteringResult {
  checkProblem(problem);
  const { candidates, programmes, offsets, preferences, scores, quotas, floors } = problem;
  const ranks = rankingOf(problem);
  const heaps = new Heaps(problem);
  // The preference a candidate is held at, or the next one to try.
  const edges = offsets.slice(0, candidates);
  let proposals = 0;
  for (let first = 0; first < candidates; first += 1) {
    let candidate = first;
    for (;;) {
      const edge = edges[candidate] as number;
      const start = offsets[candidate] as number;
      if (edge === offsets[candidate + 1]) break;
      const programme = preferences[edge] as number;
      const score = scores[edge] as number;
      proposals += 1;
      const floor = floors === undefined ? 0 : Math.max(0, floors[programme] as number);
      if (score < floor || quotas[programme] === 0) {
        edges[candidate] = edge + 1;
        continue;
      }
      const rejected = heaps.offer(programme, ranks.rank(score, edge - start, candidate));
      if (rejected === none) break;
      candidate = ranks.candidate(rejected);
      edges[candidate] = (edges[candidate] as number) + 1;
    }
  }
  const offers = new Int32Array(candidates).fill(none);
  const positions = new Int32Array(candidates).fill(none);
  for (let candidate = 0; candidate < candidates; candidate += 1) {
    const edge = edges[candidate] as number;
    if (edge === offsets[candidate + 1]) continue;
    offers[candidate] = preferences[edge] as number;
    positions[candidate] = edge - (offsets[candidate] as number);
  }
  const cutOffs = new Int32Array(programmes).fill(none);
  for (let programme = 0; programme < programmes; programme += 1) {
    const last = heaps.last(programme);
    if (last !== none) cutOffs[programme] = ranks.score(last);
  }
  return { offers, positions, cutOffs, admitted: heaps.sizes, proposals };
}
