import { expect, test } from 'vitest';
import { readEnvironment } from './environment.mjs';

const PROFILES = ['xs', 'dev'] as const;
const errorOf = (environment: Record<string, string>): string => {
  const read = readEnvironment(environment, PROFILES);
  return 'error' in read ? read.error : '';
};

test('nothing set, or set to nothing: the defaults', () => {
  const defaults = { basePort: 4400, profile: 'dev', directory: '.khuevan/state' };
  expect(readEnvironment({}, PROFILES)).toEqual(defaults);
  const empty = { KHUEVAN_PORT: '', KHUEVAN_PROFILE: '', KHUEVAN_STATE: '', DATABASE_URL: '' };
  expect(readEnvironment(empty, PROFILES)).toEqual(defaults);
});

test('every setting', () => {
  const environment = {
    KHUEVAN_PORT: '65531',
    KHUEVAN_PROFILE: 'xs',
    KHUEVAN_STATE: '/tmp/state',
    DATABASE_URL: 'postgres://me@localhost/khuevan',
  };
  expect(readEnvironment(environment, PROFILES)).toEqual({
    basePort: 65531,
    profile: 'xs',
    directory: '/tmp/state',
    databaseUrl: 'postgres://me@localhost/khuevan',
  });
});

test.each(['0', '65532', 'abc', '44e2', '-1', '44.5', ' 4400', '0x1130'])(
  'port %s is refused',
  (value) => {
    expect(errorOf({ KHUEVAN_PORT: value })).toBe(
      `KHUEVAN_PORT="${value}" phải là số từ 1 đến 65531 / must be a number from 1 to 65531.`,
    );
  },
);

test('a profile that this start does not offer is refused with those it does', () => {
  expect(errorOf({ KHUEVAN_PROFILE: 'none' })).toBe(
    'KHUEVAN_PROFILE="none": chỉ có / only xs, dev.',
  );
  expect(readEnvironment({ KHUEVAN_PROFILE: 'none' }, ['none'])).toMatchObject({ profile: 'none' });
});

test.each(['mysql://secret@localhost/db', 'localhost:5432', 'postgres:', 'postgres://a b'])(
  'the database address %s is refused and never shown',
  (value) => {
    expect(errorOf({ DATABASE_URL: value })).toBe(
      'DATABASE_URL phải có dạng / must look like postgresql://user:password@host:5432/database.',
    );
  },
);

test('an error is one line, whatever was typed', () => {
  expect(errorOf({ KHUEVAN_PORT: 'a\nb' })).not.toContain('\n');
  expect(errorOf({ KHUEVAN_PROFILE: 'a\nb' })).not.toContain('\n');
});
