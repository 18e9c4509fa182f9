import { describe, expect, test } from 'vitest';
import { entityTag, matchesIfNoneMatch, requireIfMatch } from './etag.ts';

const TAG = entityTag('lrn_1', 3);

test('a tag is quoted, and another version has another one', () => {
  expect(TAG).toMatch(/^"[\w-]{22}"$/);
  expect(entityTag('lrn_1', 4)).not.toBe(TAG);
});

describe('If-Match', () => {
  test.each([TAG, `"other", ${TAG}`, '*'])('%s lets the write through', (header) => {
    expect(() => requireIfMatch(header, TAG)).not.toThrow();
  });

  test.each([
    ['"other"', 'precondition-failed'],
    // Weak tags never match strongly (RFC 9110 section 8.8.3.2).
    [`W/${TAG}`, 'precondition-failed'],
    [undefined, 'precondition-required'],
  ])('%s is refused: %s', (header, code) => {
    expect(() => requireIfMatch(header, TAG)).toThrow(code);
  });
});

test('If-None-Match compares weakly', () => {
  expect(matchesIfNoneMatch(`W/${TAG}`, TAG)).toBe(true);
  expect(matchesIfNoneMatch('"other"', TAG)).toBe(false);
  expect(matchesIfNoneMatch(undefined, TAG)).toBe(false);
});
