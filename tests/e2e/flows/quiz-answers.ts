import type { Answer } from '../quiz-steps.ts';

const T = true;
const F = false;

/** Every answer right: 12 × 0.25 + 4 × 1 + 6 × 0.5 = 10. */
export const rightAnswers: readonly Answer[] = [
  ...'BCADBCDACBAD',
  [T, F, T, T],
  [T, T, T, F],
  [T, T, F, T],
  [T, T, F, F],
  '-3',
  '2,6',
  '120',
  '4,5',
  '12,4',
  '128',
];

/**
 * One choice wrong (11 × 0.25 = 2.75); three, two, one and no statement right (0.5 + 0.25 + 0.1 + 0 = 0.85); three
 * numbers right, one wrong, two left out (3 × 0.5 = 1.5): 5.1 in all.
 */
export const poorAnswers: readonly Answer[] = [
  ...'ACADBCDACBAD',
  [T, F, T, F],
  [T, T, F, T],
  [T, F, T, F],
  [F, F, T, T],
  '-3',
  '2.6',
  '120',
  '4',
  null,
  null,
];
