/** The time the sandbox lives in. Never `Date.now()` in a service: a test may have moved the clock. */
export interface Clock {
  /** Now, in milliseconds since the epoch. */
  now(): number;
  /** Now, as a `Date`, for a `timestamptz` column. */
  date(): Date;
  /** Now, as RFC 3339 UTC with milliseconds. */
  instant(): string;
}

/** What the test clock holds: an offset to the machine's clock, or a moment it is frozen at. */
export interface TestClockState {
  offsetMilliseconds: number;
  frozenAt: number | null;
}

export class TestClock implements Clock {
  #state: TestClockState;
  readonly #systemNow: () => number;

  constructor(
    state: TestClockState = { offsetMilliseconds: 0, frozenAt: null },
    systemNow = Date.now,
  ) {
    this.#state = state;
    this.#systemNow = systemNow;
  }

  get state(): TestClockState {
    return this.#state;
  }

  set(state: TestClockState): void {
    this.#state = state;
  }

  /** The machine's own time, for what must not move with tests (log lines, replay windows). */
  systemNow(): number {
    return this.#systemNow();
  }

  now(): number {
    return this.#state.frozenAt ?? this.#systemNow() + this.#state.offsetMilliseconds;
  }

  date(): Date {
    return new Date(this.now());
  }

  instant(): string {
    return this.date().toISOString();
  }
}
