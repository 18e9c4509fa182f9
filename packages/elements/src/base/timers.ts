/** Timers as the stores use them; a test gives its own. */
export interface Timers {
  set(callback: () => void, milliseconds: number): unknown;
  /** Clearing none, or one that has rung, does nothing. */
  clear(timer: unknown): void;
}

export const systemTimers: Timers = {
  set: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};
