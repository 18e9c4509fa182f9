import { expect, test } from 'vitest';
import { parseOptions } from '../../bootstrap/options.mjs';

test('options', () => {
  expect(parseOptions(['--json', '--reset'])).toEqual({ json: true, reset: true, help: false });
  expect(parseOptions([])).toEqual({ json: false, reset: false, help: false });
});

test.each(['--jsno', 'json', '-h', '--'])('%s is refused by its name', (argument) => {
  const parsed = parseOptions([argument]);
  expect('error' in parsed ? parsed.error : '').toContain(`"${argument}"`);
});
