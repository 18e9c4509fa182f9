import { checkProblem, type FilteringProblem } from './problem.ts';

/** No programme, no preference. */
export const none = -1;

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
 * Every programme keeps those it holds in a heap with the last one on top: O(p · log quota) time for p proposals,
 * three integers a candidate and one a place of memory beside the input.
 * @throws RuleError for arrays that do not fit one another
 */
export function deferredAcceptance(problem: FilteringProblem): FilteringResult {
  checkProblem(problem);
  const { candidates, programmes, offsets, preferences, scores, quotas, floors } = problem;
  const heaps = new Heaps(problem);
  // The preference a candidate is held at, or the next one to try.
  const edges = offsets.slice(0, candidates);
  heaps.edges = edges;
  let proposals = 0;
  for (let first = 0; first < candidates; first += 1) {
    let candidate = first;
    while (candidate !== none) {
      const edge = edges[candidate] as number;
      if (edge === offsets[candidate + 1]) break;
      const programme = preferences[edge] as number;
      const score = scores[edge] as number;
      proposals += 1;
      const floor = floors === undefined ? 0 : Math.max(0, floors[programme] as number);
      const rejected =
        score < floor || quotas[programme] === 0 ? candidate : heaps.offer(programme, candidate);
      if (rejected !== none) edges[rejected] = (edges[rejected] as number) + 1;
      candidate = rejected;
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
    if (last !== none) cutOffs[programme] = scores[edges[last] as number] as number;
  }
  return { offers, positions, cutOffs, admitted: heaps.sizes, proposals };
}

/** One binary heap a programme, all in one array; on top the held candidate who would go first. */
class Heaps {
  readonly sizes: Int32Array;
  edges: Int32Array = new Int32Array(0);
  readonly #offsets: Int32Array;
  readonly #scores: Int32Array;
  readonly #starts: Int32Array;
  readonly #held: Int32Array;

  constructor({ programmes, offsets, preferences, scores, quotas }: FilteringProblem) {
    this.#offsets = offsets;
    this.#scores = scores;
    this.sizes = new Int32Array(programmes);
    // A quota beyond the number of applicants takes no room.
    const applicants = new Int32Array(programmes);
    for (const programme of preferences) {
      applicants[programme] = (applicants[programme] as number) + 1;
    }
    this.#starts = new Int32Array(programmes + 1);
    for (let programme = 0; programme < programmes; programme += 1) {
      const room = Math.min(quotas[programme] as number, applicants[programme] as number);
      this.#starts[programme + 1] = (this.#starts[programme] as number) + room;
    }
    this.#held = new Int32Array(this.#starts[programmes] as number);
  }

  last(programme: number): number {
    return this.sizes[programme] === 0
      ? none
      : (this.#held[this.#starts[programme] as number] as number);
  }

  /** Holds a candidate who proposes; gives back the one rejected for it (perhaps the same), or `none`. */
  offer(programme: number, candidate: number): number {
    const start = this.#starts[programme] as number;
    const room = (this.#starts[programme + 1] as number) - start;
    const size = this.sizes[programme] as number;
    if (size < room) {
      this.sizes[programme] = size + 1;
      this.#rise(start, size, candidate);
      return none;
    }
    const last = this.#held[start] as number;
    if (!this.#worse(last, candidate)) return candidate;
    this.#sink(start, size, candidate);
    return last;
  }

  /** Whether the programme both are at ranks `a` after `b`. */
  #worse(a: number, b: number): boolean {
    const edgeA = this.edges[a] as number;
    const edgeB = this.edges[b] as number;
    const scoreA = this.#scores[edgeA] as number;
    const scoreB = this.#scores[edgeB] as number;
    if (scoreA !== scoreB) return scoreA < scoreB;
    const positionA = edgeA - (this.#offsets[a] as number);
    const positionB = edgeB - (this.#offsets[b] as number);
    return positionA === positionB ? a > b : positionA > positionB;
  }

  #rise(start: number, from: number, candidate: number): void {
    const held = this.#held;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = held[start + parent] as number;
      if (!this.#worse(candidate, above)) break;
      held[start + at] = above;
      at = parent;
    }
    held[start + at] = candidate;
  }

  #sink(start: number, size: number, candidate: number): void {
    const held = this.#held;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      const right = child + 1;
      if (right < size && this.#worse(held[start + right] as number, held[start + child] as number))
        child = right;
      const below = held[start + child] as number;
      if (!this.#worse(below, candidate)) break;
      held[start + at] = below;
      at = child;
    }
    held[start + at] = candidate;
  }
}
