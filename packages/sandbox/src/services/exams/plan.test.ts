import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inRollOrder } from './candidate-numbers.ts';
import { evenParts, planRooms } from './room-plan.ts';
import { mergedCells } from './score-cells.ts';

describe('the order of the roll', () => {
  const named = (name: string, birth_date = '2009-01-01', id = name) => ({ id, name, birth_date });
  const order = (...names: string[]) =>
    inRollOrder(names.map((name) => named(name))).map(({ name }) => name);

  test('given name first, in the Vietnamese alphabet', () => {
    expect(order('Vũ Anh', 'Trần Văn Đức', 'Lê Dũng', 'Nguyễn Ân', 'Đỗ Anh', 'Hiền')).toEqual([
      'Đỗ Anh',
      'Vũ Anh',
      'Nguyễn Ân',
      'Lê Dũng',
      'Trần Văn Đức',
      'Hiền',
    ]);
  });

  test('namesakes by birth date, then by id, so that it never depends on the order before', () => {
    const people = [
      named('Lê An', '2009-05-01', 'c'),
      named('Lê An', '2009-02-01', 'b'),
      named('Lê An', '2009-02-01', 'a'),
    ];
    expect(inRollOrder(people).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(inRollOrder(people.toReversed()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('rooms', () => {
  test('are as even as can be', () => {
    const sizes = (count: number) =>
      evenParts(Array.from({ length: count }), 24).map(({ length }) => length);
    expect(sizes(24)).toEqual([24]);
    expect(sizes(25)).toEqual([13, 12]);
    expect(sizes(0)).toEqual([]);
  });

  test('hold 24 at most, everybody once a sitting, each at the own site', () => {
    const candidate = fc.record({
      schoolId: fc.constantFrom('a', 'b', 'c'),
      electives: fc.constantFrom(['physics', 'chemistry'], ['history', 'geography']),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 120 }), (list) => {
        const candidates = list.map((entry, index) => ({
          ...entry,
          id: String(index),
          candidateNumber: String(22_000_001 + index),
        }));
        const rooms = planRooms(candidates, 24);
        for (const sitting of ['literature', 'mathematics', 'electives']) {
          const own = rooms.filter((room) => room.sitting === sitting);
          const seated = own.flatMap(({ registrationIds }) => registrationIds);
          expect(seated.toSorted()).toEqual(candidates.map(({ id }) => id).toSorted());
          expect(own.map(({ number }) => number)).toEqual(own.map((_, index) => index + 1));
        }
        for (const room of rooms) {
          expect(room.registrationIds.length).toBeLessThanOrEqual(24);
          const sites = room.registrationIds.map((id) => candidates[Number(id)]?.schoolId);
          expect(new Set(sites)).toEqual(new Set([room.siteSchoolId]));
        }
      }),
    );
  });

  test('candidates with the same electives sit side by side in the third sitting', () => {
    const choices = [
      ['physics', 'chemistry'],
      ['history', 'geography'],
      ['chemistry', 'physics'],
    ];
    const candidates = choices.map((electives, index) => ({
      id: String(index),
      schoolId: 'a',
      candidateNumber: String(22_000_001 + index),
      electives,
    }));
    const third = planRooms(candidates, 24).find(({ sitting }) => sitting === 'electives');
    expect(third?.registrationIds).toEqual(['0', '2', '1']);
  });
});

describe('cells of a distribution', () => {
  test('join their neighbours until five people stand behind each', () => {
    const counts = [
      { score: 100, count: 1 },
      { score: 250, count: 4 },
      { score: 500, count: 9 },
      { score: 1000, count: 2 },
    ];
    expect(mergedCells(counts)).toEqual([
      { from: 100, to: 250, count: 5 },
      { from: 500, to: 1000, count: 11 },
    ]);
    expect(mergedCells([{ score: 500, count: 4 }])).toEqual([]);
  });

  test('keep everybody, and nobody alone', () => {
    const list = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 40 });
    fc.assert(
      fc.property(list, (sizes) => {
        const cells = mergedCells(sizes.map((count, index) => ({ score: index * 25, count })));
        const total = sizes.reduce((sum, size) => sum + size, 0);
        expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(total < 5 ? 0 : total);
        expect(cells.every(({ count }) => count >= 5)).toBe(true);
      }),
    );
  });
});
