/**
 * A test registry small enough to run unchanged in every runtime: no framework, no Node modules, no globals.
 */

/** What a case gets: the address of the scenario server. */
export interface Context {
  readonly origin: string;
}

/** A named check. It fails by throwing. */
export interface Case {
  readonly name: string;
  readonly run: (context: Context) => Promise<void>;
}

/** Result of one case; `error` is undefined when it passed. */
export interface Result {
  readonly name: string;
  readonly error: string | undefined;
}

/** Longest that a case may take, in milliseconds. */
const longest = 20_000;

const timeout = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the case hangs')), longest) as unknown;
    // Where a timer would keep the process alive, it must not.
    (timer as { unref?: () => void }).unref?.();
  });

/** Runs cases one after another. */
export const runCases = async (cases: readonly Case[], context: Context): Promise<Result[]> => {
  const results: Result[] = [];
  for (const { name, run } of cases) {
    try {
      await Promise.race([run(context), timeout()]);
      results.push({ name, error: undefined });
    } catch (error) {
      results.push({
        name,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  }
  return results;
};
