import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inRollOrder } from './candidate-numbers.ts';
import { evenParts, planRooms } from './room-plan.ts';
import { bandsOf, distributionCells } from './score-cells.ts';

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
  const bands = (...counts: [score: number, count: number][]) =>
    bandsOf(counts.map(([score, count]) => ({ score, count })));

  test('are fixed bands that join their neighbours until five people stand behind each', () => {
    const nation = new Map([['01', bands([100, 1], [250, 4], [500, 9], [1000, 2])]]);
    expect(distributionCells(nation, null)).toEqual([
      { from: 0, to: 299, count: 5 },
      { from: 300, to: 1000, count: 11 },
    ]);
    expect(distributionCells(new Map([['01', bands([500, 4])]]), null)).toEqual([]);
  });

  test('a province that is hidden takes another along, so that the nation less the rest tells nothing', () => {
    const provinces = new Map([
      ['01', bands([500, 20], [800, 20])],
      ['15', bands([500, 9])],
      ['33', bands([250, 1])],
    ]);
    expect(distributionCells(provinces, '33')).toEqual([]);
    expect(distributionCells(provinces, '15')).toEqual([]);
    // The ten who are hidden are never told apart: the last cell takes in everybody above.
    expect(distributionCells(provinces, '01')).toEqual([{ from: 0, to: 1000, count: 40 }]);
    expect(distributionCells(provinces, null)).toEqual([
      { from: 0, to: 549, count: 30 },
      { from: 550, to: 1000, count: 20 },
    ]);
  });

  test('keep everybody, and nobody alone in a province or in what is left of the nation', () => {
    const province = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(province, { minLength: 1, maxLength: 5 }), (list) => {
        const provinces = new Map(list.map((own, index) => [String(index), own]));
        const nation = distributionCells(provinces, null);
        const total = list.flat().reduce((all, count) => all + count, 0);
        expect(nation.reduce((all, { count }) => all + count, 0)).toBe(total < 5 ? 0 : total);
        const shown = list
          .map((_, index) => distributionCells(provinces, String(index)))
          .filter((cells) => cells.length > 0);
        for (const [index, { to }] of (shown[0] ?? []).entries()) {
          const of = (cells: typeof nation) =>
            cells.filter((cell) => cell.to <= to).reduce((all, { count }) => all + count, 0) -
            cells
              .filter((cell) => cell.to < (shown[0]?.[index]?.from ?? 0))
              .reduce((all, { count }) => all + count, 0);
          const rest = of(nation) - shown.reduce((all, cells) => all + of(cells), 0);
          expect(rest === 0 || rest >= 5).toBe(true);
          expect(shown.every((cells) => of(cells) >= 5)).toBe(true);
        }
      }),
    );
  });
});
