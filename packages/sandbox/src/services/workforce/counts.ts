/** Teachers in hundredths as the documents write them: 1650 is `16.5`. */
export function countText(hundredths: number): string {
  return String(hundredths / 100);
}

/** `16.5` is 1650. */
export function hundredthsOf(text: string): number {
  return Math.round(Number(text) * 100);
}

/** Norm and teachers in post, with what follows. */
export const figuresOf = (norm: number, actual: number) => ({
  norm: countText(norm),
  actual: countText(actual),
  surplus: countText(Math.max(0, actual - norm)),
  shortage: countText(Math.max(0, norm - actual)),
});

/** Sums over positions: surpluses and shortages are added up on their own. */
export function totalsOf(rows: Iterable<{ readonly norm: number; readonly actual: number }>) {
  const sums = { norm: 0, actual: 0, surplus: 0, shortage: 0 };
  for (const { norm, actual } of rows) {
    sums.norm += norm;
    sums.actual += actual;
    sums.surplus += Math.max(0, actual - norm);
    sums.shortage += Math.max(0, norm - actual);
  }
  return sums;
}

export const totalsText = (sums: ReturnType<typeof totalsOf>) => ({
  norm: countText(sums.norm),
  actual: countText(sums.actual),
  surplus: countText(sums.surplus),
  shortage: countText(sums.shortage),
});
