const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** Fails unless both write the same JSON. */
export const equal = (actual: unknown, expected: unknown): void => {
  if (show(actual) !== show(expected)) {
    throw new Error(`expected ${show(expected)}, got ${show(actual)}`);
  }
};

/** Fails unless the condition holds. */
export const holds = (condition: boolean, what: string): void => {
  if (!condition) {
    throw new Error(`does not hold: ${what}`);
  }
};

/** The error that a promise is rejected with. Fails when it is not. */
export const failure = async (
  promise: PromiseLike<unknown>,
): Promise<Error & { code?: string }> => {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('expected a rejection');
};

/** Everything that an iterable gives. */
export const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) {
    all.push(item);
  }
  return all;
};
