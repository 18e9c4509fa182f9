/** People behind a number that is shown: with fewer, somebody could be found in it. */
export const MINIMUM_CELL = 5;

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

/**
 * Puts neighbouring scores together until every cell stands for enough people. What is left at the top joins the last cell, so
 * that no cell can be found by subtracting the others from the total.
 *
 * @param counts by rising score
 * @returns empty when all of them together are too few
 */
export function mergedCells(counts: readonly ScoreCount[]): ScoreCell[] {
  const cells: ScoreCell[] = [];
  let open: ScoreCell[] = [];
  for (const { score, count } of counts) {
    const [begun] = open;
    const cell = { from: begun?.from ?? score, to: score, count: (begun?.count ?? 0) + count };
    if (cell.count >= MINIMUM_CELL) cells.push(cell);
    open = cell.count >= MINIMUM_CELL ? [] : [cell];
  }
  const [rest] = open;
  const last = cells.pop();
  if (last === undefined) return [];
  return [
    ...cells,
    rest === undefined ? last : { from: last.from, to: rest.to, count: last.count + rest.count },
  ];
}
