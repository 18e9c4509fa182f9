import { createHash } from 'node:crypto';

/** A reproducible source of chance: the same seed gives the same sequence on every machine. */
export class Random {
  #state: number;

  /** @param seed names the sequence, for example `dev/learners` */
  constructor(seed: string) {
    this.#state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  }

  /** A number in [0, 1), by mulberry32: small, fast and good enough for sample data. */
  next(): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError for an empty list */
  pick<T>(values: readonly T[]): T {
    const value = values[this.integer(0, values.length - 1)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  }

  shuffle<T>(values: readonly T[]): T[] {
    const shuffled: T[] = [];
    const rest = [...values];
    while (rest.length > 0) shuffled.push(...rest.splice(this.integer(0, rest.length - 1), 1));
    return shuffled;
  }
}

/** Picks by weight; the table is summed once, because seeding picks hundreds of thousands of times. */
export class WeightedChoice<T> {
  readonly #values: readonly T[];
  readonly #bounds: readonly number[];

  constructor(weights: readonly (readonly [value: T, weight: number])[]) {
    let total = 0;
    this.#values = weights.map(([value]) => value);
    this.#bounds = weights.map(([, weight]) => (total += weight));
  }

  pick(random: Random): T {
    const at = random.next() * (this.#bounds.at(-1) ?? 0);
    const value = this.#values[this.#bounds.findIndex((bound) => at < bound)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  }
}
