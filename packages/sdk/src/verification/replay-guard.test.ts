import { expect, test } from 'vitest';
import { memoryReplayGuard } from './replay-guard.ts';

test('an id is taken once until it expires', () => {
  let now = 0;
  const guard = memoryReplayGuard(10, () => now);
  expect(guard.claim('a', 100)).toBe(true);
  now = 99;
  expect(guard.claim('a', 200)).toBe(false);
  now = 100;
  expect(guard.claim('a', 200)).toBe(true);
});

test('an id that is released can be taken again', () => {
  const guard = memoryReplayGuard();
  guard.claim('a', Date.now() + 1000);
  guard.release('a');
  expect(guard.claim('a', Date.now() + 1000)).toBe(true);
});

test('beyond its limit it forgets the oldest', () => {
  const guard = memoryReplayGuard(2, () => 0);
  expect(['a', 'b', 'c'].map((id) => guard.claim(id, 100))).toEqual([true, true, true]);
  expect(guard.claim('c', 100)).toBe(false);
  expect(guard.claim('b', 100)).toBe(false);
  expect(guard.claim('a', 100)).toBe(true);
});
