import { expect, test } from 'vitest';
import { createIdSource, namedId } from './ids.ts';

test('ids sort in the order they were made, also within a millisecond', () => {
  let now = 1_800_000_000_000;
  const newId = createIdSource(() => now);
  const ids = Array.from({ length: 3000 }, (_, index) => {
    if (index % 1000 === 0) now += 1;
    return newId('evt');
  });
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(3000);
});

test('they go on growing when the clock steps back', () => {
  let now = 1_800_000_000_000;
  const newId = createIdSource(() => now);
  const first = newId('evt');
  now -= 60_000;
  expect(newId('evt') > first).toBe(true);
});

test('they fit the documents: prefix and 26 characters', () => {
  expect(createIdSource()('lrn')).toMatch(/^lrn_[0-9a-z]{26}$/);
});

test('none holds twelve digits in a row, so none is taken for a personal number', () => {
  // 1_099_511_627_776 is 2^40: the time part is then nine digits long with zeros only.
  const newId = createIdSource(() => 1_099_511_627_776);
  const ids = Array.from({ length: 20_000 }, () => newId('lrn'));
  const named = Array.from({ length: 20_000 }, (_, index) => namedId('lrn', String(index)));
  expect([...ids, ...named].filter((id) => /\d{12}/.test(id))).toEqual([]);
});

test('a named id is the same everywhere', () => {
  expect(namedId('sch', 'school/1')).toBe(namedId('sch', 'school/1'));
  expect(namedId('sch', 'school/1')).not.toBe(namedId('cls', 'school/1').replace('cls', 'sch'));
  expect(namedId('sch', 'school/1')).toMatch(/^sch_[0-9a-z]{26}$/);
});
