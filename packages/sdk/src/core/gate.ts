/** Waits for a free place; resolves to the function that gives it back. */
export type Gate = (signal: AbortSignal | undefined) => Promise<() => void>;

/** First come, first served places for calls in flight. */
export const createGate = (limit: number): Gate => {
  let free = limit;
  const waiting = new Set<() => void>();
  const release = (): void => {
    free += 1;
    for (const next of waiting) {
      next();
      break;
    }
  };
  return (signal) =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        waiting.delete(enter);
        reject(signal?.reason as Error);
      };
      const enter = (): void => {
        free -= 1;
        waiting.delete(enter);
        signal?.removeEventListener('abort', stop);
        resolve(release);
      };
      if (free > 0) {
        enter();
      } else {
        waiting.add(enter);
        signal?.addEventListener('abort', stop, { once: true });
      }
    });
};
