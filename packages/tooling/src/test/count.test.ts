import { describe, expect, test } from 'vitest';
import { CountReader, outcome } from './count.ts';

describe('CountReader', () => {
  test('keeps the last line, over chunk borders and colours', () => {
    const reader = new CountReader();
    reader.write('2 passed, 0 failed\nmore\n\u001b[32m1');
    reader.write('7 passed,\u001b[39m 3 failed, 1 skipped');
    expect(reader.end()).toEqual({ passed: 17, failed: 3 });
  });

  test('a sentence that speaks of passing is not a count', () => {
    const reader = new CountReader();
    reader.write('all of the 3 passed, 0 failed today\n');
    expect(reader.end()).toBeNull();
  });
});

describe('outcome', () => {
  test('a suite that counted nothing fails', () => {
    expect(outcome('tests', 0, null)).toEqual({ passed: 0, failed: 1 });
    expect(outcome('tests', 0, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
  });

  test('a suite that dies after its passes fails once more', () => {
    expect(outcome('tests', 1, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 1 });
  });

  test('counted failures are not counted twice', () => {
    expect(outcome('tests', 1, { passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 });
  });

  test('a check is one', () => {
    expect(outcome('check', 0, null)).toEqual({ passed: 1, failed: 0 });
    expect(outcome('check', 2, { passed: 9, failed: 0 })).toEqual({ passed: 0, failed: 1 });
  });
});

test('keeps what failed, with the first lines of its reason', () => {
  const reader = new CountReader();
  reader.write('  ok    one\n  FAIL  two\n        Error: expected 1\n\n        at file.ts:3\n');
  reader.write('\u001b[31m FAIL \u001b[39m sandbox > three\n1 passed, 2 failed\n');
  reader.end();
  expect(reader.failures()).toEqual([
    '  FAIL  two',
    '        Error: expected 1',
    '        at file.ts:3',
    ' FAIL  sandbox > three',
    '1 passed, 2 failed',
  ]);
});
