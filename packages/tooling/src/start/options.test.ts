import { expect, test } from 'vitest';
import { parseOptions, parsePort } from '../../bootstrap/options.mjs';

test('options', () => {
  expect(parseOptions(['--json', '--reset'])).toEqual({ json: true, reset: true, help: false });
  expect(parseOptions([])).toEqual({ json: false, reset: false, help: false });
});

test.each(['--jsno', 'json', '-h', '--'])('%s is refused by its name', (argument) => {
  const parsed = parseOptions([argument]);
  expect('error' in parsed ? parsed.error : '').toContain(`"${argument}"`);
});

test('the first port', () => {
  expect(parsePort(undefined)).toEqual({ port: 4400 });
  expect(parsePort('52000')).toEqual({ port: 52000 });
});

test.each(['0', '65532', 'abc', '44e2', '-1', '44.5'])('port %s is refused', (value) => {
  expect('error' in parsePort(value)).toBe(true);
});
