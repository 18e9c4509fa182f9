import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact, redactValue } from './redact.ts';

test.each([
  ['learner 000123456789 moved', 'learner [redacted] moved'],
  ['/learners/000123456789/guardians', '/learners/[redacted]/guardians'],
  [
    'https://a.example/x?q=Nguy%E1%BB%85n&limit=5#part',
    'https://a.example/x?q=[redacted]&limit=[redacted]#part',
  ],
  ['GET (https://a.example/x?q=An) failed', 'GET (https://a.example/x?q=[redacted]) failed'],
  [
    '13 digits 1767225600000 and 11 digits 12345678901 stay',
    '13 digits 1767225600000 and 11 digits 12345678901 stay',
  ],
  ['', ''],
])('redact(%j)', (text, expected) => {
  expect(redact(text)).toBe(expected);
});

test('no text keeps a personal number that stands alone', () => {
  const number = fc.stringMatching(/^\d{12}$/);
  const around = fc.stringMatching(/^[^\d]*$/);
  fc.assert(
    fc.property(around, number, around, (before, digits, after) => {
      expect(redact(before + digits + after)).not.toContain(digits);
    }),
  );
});

test('redactValue leaves numbers and objects alone', () => {
  const text = '{"id":"000123456789","count":123456789012,"list":["000123456789"]}';
  expect(JSON.parse(text, redactValue)).toEqual({
    id: '[redacted]',
    count: 123456789012,
    list: ['[redacted]'],
  });
});
