/** The four levels of Vietnamese assessment: Chưa đạt, Đạt, Khá, Tốt. */
export type Level = 'fail' | 'pass' | 'fair' | 'good';

/** Lowest first. */
export const levels: readonly Level[] = ['fail', 'pass', 'fair', 'good'];

export const levelLabels: Readonly<Record<Level, { readonly vi: string; readonly en: string }>> = {
  fail: { vi: 'Chưa đạt', en: 'Not passed' },
  pass: { vi: 'Đạt', en: 'Passed' },
  fair: { vi: 'Khá', en: 'Fair' },
  good: { vi: 'Tốt', en: 'Good' },
};

/** 0 fail … 3 good. */
export function rankOf(level: Level): number {
  return levels.indexOf(level);
}

export function atLeast(level: Level, bound: Level): boolean {
  return rankOf(level) >= rankOf(bound);
}
