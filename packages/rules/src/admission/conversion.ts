import {
  divideHalfUp,
  fromUnits,
  outOfRange,
  unitsWithin,
  type DecimalInput,
} from '../core/decimal.ts';
import { RuleError } from '../core/rule-error.ts';
import type { LegalBasis } from '../core/dated.ts';

/**
 * Equivalent scores of two methods or scales at the same percentiles, as an institution publishes them: ascending in
 * both columns, up to two decimals.
 */
export interface ConversionTable {
  readonly id: string;
  readonly points: readonly (readonly [from: DecimalInput, to: DecimalInput])[];
  readonly legalBasis?: readonly LegalBasis[];
}

/** Where the method of interpolation comes from. */
export const conversionBasis: readonly LegalBasis[] = [
  {
    document: 'Công văn 2457/BGDĐT-GDĐH (19/5/2025)',
    title: 'Quy đổi tương đương ngưỡng đầu vào, điểm trúng tuyển giữa các phương thức',
    verified: false,
    remark: 'Linear interpolation between percentile points: y = c + (x − a)(d − c)/(b − a)',
  },
];

/**
 * A score on the other scale, by straight line between the two points around it, to two decimals.
 * @throws RuleError `out-of-range` for a score outside the table: beyond its ends nothing is known.
 */
export function convertScore(table: ConversionTable, score: DecimalInput): number {
  const points = readPoints(table);
  const x = unitsWithin(score, 2, { min: 0, max: 10_000 }, 'score');
  const [first] = points as [readonly [number, number]];
  const last = points.at(-1) ?? first;
  if (x < first[0] || x > last[0]) throw outOfRange(first[0] / 100, last[0] / 100, 'score');
  const upper = points.findIndex(([from]) => x <= from);
  const [b, d] = points[upper] ?? last;
  const [a, c] = points[upper - 1] ?? first;
  return b === a ? fromUnits(c, 2) : fromUnits(c + divideHalfUp((x - a) * (d - c), b - a), 2);
}

function readPoints(table: ConversionTable): (readonly [number, number])[] {
  const bounds = { min: 0, max: 10_000 };
  const points = table.points.map(
    ([from, to], index) =>
      [
        unitsWithin(from, 2, bounds, `table.points[${index}][0]`),
        unitsWithin(to, 2, bounds, `table.points[${index}][1]`),
      ] as const,
  );
  for (const [index, [from, to]] of points.entries()) {
    const before = points[index - 1];
    if (before !== undefined && (from <= before[0] || to < before[1])) {
      throw new RuleError('inconsistent', `table.points[${index}]`, {
        vi: 'Các điểm của bảng quy đổi phải tăng dần',
        en: 'The points of a conversion table must ascend',
      });
    }
  }
  if (points.length < 2) {
    throw new RuleError('missing', 'table.points', {
      vi: 'Bảng quy đổi cần ít nhất hai điểm',
      en: 'A conversion table needs at least two points',
    });
  }
  return points;
}
