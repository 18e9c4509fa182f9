import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

const ID = /^([a-z]{3})_[0-9a-z]{20,32}$/;
const ID_CHARACTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** Of each kind the latest are kept; the oldest one always stays. */
const KEPT = 40;

/** Ids that the sandbox has answered with, so that generated requests name things that exist. */
export class KnownIds {
  readonly #byPrefix = new Map<string, string[]>();
  readonly #hidden = new Set<string>();

  /** Never generated: what the tests themselves stand on. */
  hide(id: string): void {
    this.#hidden.add(id);
  }

  /** Remembers every id in an answer. */
  learn(body: unknown): void {
    if (typeof body === 'string') {
      const prefix = ID.exec(body)?.[1];
      if (prefix === undefined || this.#hidden.has(body)) return;
      const known = this.#byPrefix.get(prefix) ?? [];
      if (known.includes(body)) return;
      known.push(body);
      if (known.length > KEPT) known.splice(1, 1);
      this.#byPrefix.set(prefix, known);
    } else if (typeof body === 'object' && body !== null) {
      for (const member of Object.values(body)) this.learn(member);
    }
  }

  /** Puts an id where it is generated most often: something just made, in the state that an operation needs. */
  prefer(id: string): void {
    const prefix = id.slice(0, 3);
    const others = (this.#byPrefix.get(prefix) ?? []).filter((known) => known !== id);
    this.#byPrefix.set(prefix, [...others, id]);
  }

  /** Prefers another one of a kind than before. */
  rotate(prefix: string): void {
    const [first] = this.#byPrefix.get(prefix) ?? [];
    if (first !== undefined) this.prefer(first);
  }

  latest(prefix: string): string | undefined {
    return this.#byPrefix.get(prefix)?.at(-1);
  }

  /** Well-formed, and nothing's. */
  unknown(prefix: string): string {
    return `${prefix}_${'z'.repeat(26)}`;
  }

  /** Mostly an id that exists, now and then one that does not. */
  arbitrary(prefix: string): Arbitrary<string> {
    const random = fc
      .string({ unit: fc.constantFrom(...ID_CHARACTERS), minLength: 26, maxLength: 26 })
      .map((tail) => `${prefix}_${tail}`);
    const known = fc.nat().map((index) => {
      const ids = this.#byPrefix.get(prefix) ?? [];
      return ids[index % Math.max(ids.length, 1)] ?? this.unknown(prefix);
    });
    const preferred = fc.nat().map(() => this.latest(prefix) ?? this.unknown(prefix));
    return fc.oneof(
      { weight: 5, arbitrary: preferred },
      { weight: 4, arbitrary: known },
      { weight: 1, arbitrary: random },
    );
  }
}
