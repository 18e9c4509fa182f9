/** Figures about fewer children than this are left out. */
export const THRESHOLD = 5;

/** A count out of a group tells nobody apart when it is none, all, or enough on both sides. */
export function isSafe(part: number, whole: number): boolean {
  const rest = whole - part;
  return (part === 0 || part >= THRESHOLD) && (rest === 0 || rest >= THRESHOLD);
}

/** How many of the groups the sum of all others would give away: a single one left out can be worked out from the total. */
export function givesAway(shown: readonly boolean[]): boolean {
  return shown.filter((isShown) => !isShown).length === 1;
}

/** Percent to one decimal. */
export const percentOf = (part: number, whole: number): number =>
  Math.round((part * 1000) / whole) / 10;
