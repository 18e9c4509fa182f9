/** Seconds left at which the time is announced, politely and once each. */
export const ANNOUNCED_SECONDS = [600, 300, 60] as const;

/**
 * Time left by the server's clock: the device's own clock may be minutes off, so only the difference between the
 * two at the moment of an answer counts.
 */
export class ServerClock {
  readonly #now: () => number;
  #offset = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes the server's clock from an answer that has just arrived. */
  set(serverTime: string): void {
    const server = Date.parse(serverTime);
    if (!Number.isNaN(server)) this.#offset = server - this.#now();
  }

  /** Whole seconds until the deadline, never below zero. */
  secondsUntil(deadline: string): number {
    const left = Date.parse(deadline) - (this.#now() + this.#offset);
    return Math.max(0, Math.ceil(left / 1000));
  }
}

/** The mark that was passed between two readings, or `undefined`. */
export function passedMark(before: number | undefined, after: number): number | undefined {
  if (before === undefined) return undefined;
  return ANNOUNCED_SECONDS.findLast((mark) => before > mark && after <= mark);
}
