/**
 * Waits until what was started calls back, or until the signal aborts: who waits then asks the signal which it was.
 *
 * @param start starts something that calls back once, and gives the function that stops it.
 */
export const wait = (
  signal: AbortSignal | undefined,
  start: (go: () => void) => () => unknown,
): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      signal?.removeEventListener('abort', go);
      stop();
      resolve();
    };
    const stop = start(go);
    signal?.addEventListener('abort', go);
  });

/** Lets time pass, in milliseconds. */
export const pause = (signal: AbortSignal | undefined, milliseconds: number): Promise<void> =>
  wait(signal, (go) => {
    const timer = setTimeout(go, milliseconds);
    return () => clearTimeout(timer);
  });
