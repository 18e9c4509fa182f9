import { expect, test } from 'vitest';
import { retryPause } from './dispatcher.ts';

test.each([
  [1, 0, 4_000],
  [1, 0.5, 5_000],
  [2, 0.5, 20_000],
  [8, 0.5, 81_920_000],
  [9, 0.5, 86_400_000],
  [9, 0.999_999, 103_679_965],
])('after %i attempts (random %d) the pause is %i ms', (attempts, random, pause) => {
  expect(retryPause(attempts, random)).toBe(pause);
});
