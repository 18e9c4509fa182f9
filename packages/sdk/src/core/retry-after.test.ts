import { expect, test, vi } from 'vitest';
import { readRetryAfter } from './retry-after.ts';

test.each([
  ['0', 0],
  ['120', 120_000],
  ['Mon, 23 Nov 2026 00:01:00 GMT', 60_000],
  ['Sun, 22 Nov 2026 00:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
])('Retry-After: %s', (value, expected) => {
  vi.useFakeTimers({ now: new Date('2026-11-23T00:00:00Z') });
  expect(readRetryAfter(new Headers({ 'retry-after': value }))).toBe(expected);
  vi.useRealTimers();
});

test('no Retry-After', () => {
  expect(readRetryAfter(new Headers())).toBeUndefined();
});
