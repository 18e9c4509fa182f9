import { expect, test } from 'vitest';
import { negotiateLocale } from './locale.ts';

test.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['vi', 'vi'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['en;q=0.5, vi;q=0.5', 'vi'],
  ['vi;q=0.4, en;q=0.5', 'en'],
  ['fr, de', 'vi'],
  ['*', 'vi'],
  ['vi;q=0, *', 'en'],
  ['en;q=0', 'vi'],
  ['en;q=2', 'vi'],
  ['en;q=x', 'vi'],
] as const)('%s → %s', (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale);
});
