import { wait } from './wait.ts';

/** Runs a task once there is a free place. An aborted signal ends the waiting and leaves the rest to the task. */
export type Gate = <T>(signal: AbortSignal | undefined, task: () => Promise<T>) => Promise<T>;

/** First come, first served places for calls in flight. */
export const createGate = (free: number): Gate => {
  const waiting = new Set<() => void>();
  return async (signal, task) => {
    // Asked again after each wait: a call that came in between may have taken the place.
    // oxlint-disable-next-line no-unmodified-loop-condition -- other calls change it while this one waits
    while (free < 1 && !signal?.aborted) {
      await wait(signal, (go) => {
        waiting.add(go);
        return () => waiting.delete(go);
      });
    }
    free -= 1;
    try {
      return await task();
    } finally {
      free += 1;
      if (free > 0) {
        waiting.values().next().value?.();
      }
    }
  };
};
