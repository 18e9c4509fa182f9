/** A query parameter that was sent as text; `undefined` when it was left out. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
