/** People behind a number that is shown: with fewer, somebody could be found in it. */
export const MINIMUM_CELL = 5;

/** Hundredths: bands are fixed, so that the bounds of a cell tell nothing of anybody's score. */
const BAND = 50;
const HIGHEST = 1_000;
export const BAND_COUNT = HIGHEST / BAND;

export interface ScoreCount {
  /** Hundredths. */
  score: number;
  count: number;
}

export interface ScoreCell {
  from: number;
  to: number;
  count: number;
}

/** Neighbouring bands, from the first to the last inclusive. */
export interface BandRange {
  readonly first: number;
  readonly last: number;
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** How many there are in each band of half a point; ten points are in the last. */
export function bandsOf(counts: readonly ScoreCount[]): number[] {
  const bands = Array.from({ length: BAND_COUNT }, () => 0);
  for (const { score, count } of counts) {
    const band = Math.min(BAND_COUNT - 1, Math.floor(score / BAND));
    bands[band] = (bands[band] ?? 0) + count;
  }
  return bands;
}

export const countIn = (bands: readonly number[], { first, last }: BandRange): number =>
  sum(bands.slice(first, last + 1));

export const toCell = (bands: readonly number[], range: BandRange): ScoreCell => ({
  from: range.first * BAND,
  to: range.last === BAND_COUNT - 1 ? HIGHEST : (range.last + 1) * BAND - 1,
  count: countIn(bands, range),
});

/**
 * Puts neighbouring ranges together until each stands for enough people of every group. What is left at the top joins the
 * last, so that no cell can be found by subtracting the others from the total.
 *
 * @returns empty when a group is too small as a whole
 */
export function mergedRanges(
  groups: readonly (readonly number[])[],
  ranges: readonly BandRange[] = Array.from({ length: BAND_COUNT }, (_, band) => ({
    first: band,
    last: band,
  })),
): BandRange[] {
  const merged: BandRange[] = [];
  let first = 0;
  for (const { last } of ranges) {
    if (groups.every((bands) => countIn(bands, { first, last }) >= MINIMUM_CELL)) {
      merged.push({ first, last });
      first = last + 1;
    }
  }
  const top = merged.pop();
  return top === undefined ? [] : [...merged, { first: top.first, last: BAND_COUNT - 1 }];
}

/**
 * The provinces that are shown: those with enough people, less so many, the smallest first, that the nation without them
 * tells of nobody or of two provinces and enough people.
 */
export function shownProvinces(
  provinces: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, readonly number[]> {
  const bySize = [...provinces].toSorted(([, a], [, b]) => sum(a) - sum(b));
  let hidden = bySize.filter(([, bands]) => sum(bands) < MINIMUM_CELL).length;
  const hiddenPeople = () => sum(bySize.slice(0, hidden).flatMap(([, bands]) => bands));
  if (hiddenPeople() > 0)
    while (hidden < bySize.length && (hidden < 2 || hiddenPeople() < MINIMUM_CELL)) hidden += 1;
  return new Map(bySize.slice(hidden));
}

/** The cells of the nation, and those of a province, which are the same for all provinces shown. */
export function distributionCells(
  provinces: ReadonlyMap<string, readonly number[]>,
  province: string | null,
): ScoreCell[] {
  const add = (groups: Iterable<readonly number[]>): number[] =>
    [...groups].reduce<number[]>(
      (total, bands) => total.map((count, band) => count + (bands[band] ?? 0)),
      bandsOf([]),
    );
  const nation = add(provinces.values());
  const ranges = mergedRanges([nation]);
  if (province === null) return ranges.map((range) => toCell(nation, range));
  const shown = shownProvinces(provinces);
  const bands = shown.get(province);
  if (bands === undefined) return [];
  const rest = add([...provinces].filter(([code]) => !shown.has(code)).map(([, own]) => own));
  const groups = [...shown.values(), ...(sum(rest) === 0 ? [] : [rest])];
  return mergedRanges(groups, ranges).map((range) => toCell(bands, range));
}
