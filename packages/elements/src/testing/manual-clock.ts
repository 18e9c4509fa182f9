/** A clock and timers that move only when a test says so. */
export class ManualClock {
  #time = 0;
  #next = 1;
  readonly #due = new Map<number, { readonly at: number; readonly run: () => void }>();

  readonly now = (): number => this.#time;

  readonly timers = {
    set: (callback: () => void, milliseconds: number): number => {
      const id = this.#next;
      this.#next += 1;
      this.#due.set(id, { at: this.#time + milliseconds, run: callback });
      return id;
    },
    clear: (timer: unknown): void => {
      if (typeof timer === 'number') this.#due.delete(timer);
    },
  };

  /** Milliseconds until each timer that is set, soonest first. */
  get waits(): readonly number[] {
    return [...this.#due.values()].map(({ at }) => at - this.#time).sort((a, b) => a - b);
  }

  /** Lets time pass and everything that was due finish. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#time + milliseconds;
    for (;;) {
      const [first] = [...this.#due].sort(([, a], [, b]) => a.at - b.at);
      if (first === undefined || first[1].at > end) break;
      const [id, { at, run }] = first;
      this.#due.delete(id);
      this.#time = at;
      run();
      await settle();
    }
    this.#time = end;
    await settle();
  }
}

/** Lets promises that are ready run their course. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
