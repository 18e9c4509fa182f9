import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MINIMUM_GROUP, publishable } from './statistics.ts';

describe('figures that nobody can be told from', () => {
  it('are whole where every group is large enough', () => {
    expect(publishable({ good: 12, fair: 30, met: 5 })).toEqual({
      suppressed: false,
      evaluated: 47,
      levels: [
        { level: 'good', count: 12 },
        { level: 'fair', count: 30 },
        { level: 'met', count: 5 },
        { level: 'not-met', count: 0 },
      ],
    });
  });

  it('hide a small group and the next one, from which it could be worked out', () => {
    expect(publishable({ good: 20, fair: 9, met: 2 })).toEqual({
      suppressed: true,
      evaluated: 31,
      levels: [{ level: 'good', count: 20 }],
    });
  });

  it('have no total where only one other group is left to hide behind', () => {
    expect(publishable({ good: 3 })).toEqual({ suppressed: true, levels: [] });
    expect(publishable({ good: 3, fair: 1 })).toEqual({ suppressed: true, levels: [] });
    expect(publishable({})).toEqual({ suppressed: false, levels: [] });
  });

  test('never name a small group, nor let it be worked out', () => {
    const count = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(
        fc.record({ good: count, fair: count, met: count, 'not-met': count }),
        (counts) => {
          const { evaluated, levels } = publishable(counts);
          const small = levels.filter(({ count: shown }) => shown > 0 && shown < MINIMUM_GROUP);
          expect(small).toEqual([]);
          if (evaluated === undefined) return;
          const hidden = evaluated - levels.reduce((sum, { count: shown }) => sum + shown, 0);
          expect(hidden === 0 || hidden >= MINIMUM_GROUP).toBe(true);
        },
      ),
    );
  });
});
