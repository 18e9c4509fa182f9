import { none, type FilteringProblem } from './problem.ts';

/** One binary heap of ranks a programme, all in one array; the lowest rank on top. */
export class Heaps {
  /** Ranks held by programme. */
  readonly sizes: Int32Array;
  readonly #starts: Int32Array;
  readonly #held: Float64Array;

  constructor({ programmes, preferences, quotas }: FilteringProblem) {
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
    this.#held = new Float64Array(this.#starts[programmes] as number);
  }

  /** The lowest rank a programme holds, or `none`. */
  last(programme: number): number {
    return this.sizes[programme] === 0
      ? none
      : (this.#held[this.#starts[programme] as number] as number);
  }

  /** Holds a rank; gives back the one rejected for it (perhaps the same), or `none`. The programme has a place. */
  offer(programme: number, rank: number): number {
    const start = this.#starts[programme] as number;
    const room = (this.#starts[programme + 1] as number) - start;
    const size = this.sizes[programme] as number;
    if (size < room) {
      this.sizes[programme] = size + 1;
      this.#rise(start, size, rank);
      return none;
    }
    const last = this.#held[start] as number;
    if (rank < last) return rank;
    this.#sink(start, size, rank);
    return last;
  }

  #rise(start: number, from: number, rank: number): void {
    const held = this.#held;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = held[start + parent] as number;
      if (above <= rank) break;
      held[start + at] = above;
      at = parent;
    }
    held[start + at] = rank;
  }

  #sink(start: number, size: number, rank: number): void {
    const held = this.#held;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      let below = held[start + child] as number;
      if (child + 1 < size && (held[start + child + 1] as number) < below) {
        child += 1;
        below = held[start + child] as number;
      }
      if (below >= rank) break;
      held[start + at] = below;
      at = child;
    }
    held[start + at] = rank;
  }
}
