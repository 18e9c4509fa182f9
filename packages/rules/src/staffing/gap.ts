import { fromUnits, unitsWithin, type DecimalInput } from '../core/decimal.ts';
import { RuleError } from '../core/rule-error.ts';

export interface StaffingPosition {
  readonly level: string;
  /** Subject code; `null` for a level's teachers as a whole (primary class teachers, preschool). */
  readonly subject: string | null;
  /** Teachers the norm gives, up to two decimals. */
  readonly norm: DecimalInput;
  /** Teachers in post, up to two decimals (part-time and shared ones as fractions). */
  readonly actual: DecimalInput;
}

export interface StaffingGapRow {
  readonly level: string;
  readonly subject: string | null;
  readonly norm: number;
  readonly actual: number;
  /** actual − norm: above zero surplus, below zero shortage. */
  readonly gap: number;
  readonly surplus: number;
  readonly shortage: number;
}

export interface StaffingGap {
  readonly rows: readonly StaffingGapRow[];
  /** Totals by level. Surplus of one subject does not cover shortage of another: both are added up on their own. */
  readonly levels: readonly Omit<StaffingGapRow, 'subject'>[];
  readonly total: Omit<StaffingGapRow, 'subject' | 'level'>;
}

interface Sums {
  norm: number;
  actual: number;
  surplus: number;
  shortage: number;
}

const bounds = { min: 0, max: 1_000_000 };

/**
 * Surplus and shortage of teachers by level and subject (report of dispatch 1627).
 * @throws RuleError for figures out of bounds and for a level and subject that come twice.
 */
export function staffingGap(positions: readonly StaffingPosition[]): StaffingGap {
  const seen = new Set<string>();
  const levels = new Map<string, Sums>();
  const total: Sums = { norm: 0, actual: 0, surplus: 0, shortage: 0 };
  const rows = positions.map((position, index): StaffingGapRow => {
    const field = `positions[${index}]`;
    const key = JSON.stringify([position.level, position.subject]);
    if (seen.has(key)) {
      throw new RuleError('inconsistent', field, {
        vi: 'Cấp học và môn học này xuất hiện hai lần',
        en: 'This level and subject come twice',
      });
    }
    seen.add(key);
    const norm = unitsWithin(position.norm, 2, bounds, `${field}.norm`);
    const actual = unitsWithin(position.actual, 2, bounds, `${field}.actual`);
    const sums = {
      norm,
      actual,
      surplus: Math.max(0, actual - norm),
      shortage: Math.max(0, norm - actual),
    };
    const level = levels.get(position.level) ?? { norm: 0, actual: 0, surplus: 0, shortage: 0 };
    add(level, sums);
    levels.set(position.level, level);
    add(total, sums);
    return { level: position.level, subject: position.subject, ...figures(sums) };
  });
  const sumsOf = ([level, sums]: [string, Sums]) => ({ level, ...figures(sums) });
  return {
    rows,
    levels: Array.from(levels, sumsOf),
    total: figures(total),
  };
}

function add(to: Sums, more: Sums): void {
  to.norm += more.norm;
  to.actual += more.actual;
  to.surplus += more.surplus;
  to.shortage += more.shortage;
}

function figures(sums: Sums): Omit<StaffingGapRow, 'subject' | 'level'> {
  return {
    norm: fromUnits(sums.norm, 2),
    actual: fromUnits(sums.actual, 2),
    gap: fromUnits(sums.actual - sums.norm, 2),
    surplus: fromUnits(sums.surplus, 2),
    shortage: fromUnits(sums.shortage, 2),
  };
}

export interface SubjectShareInput {
  /** Teachers the level's norm gives, up to two decimals. */
  readonly teachers: DecimalInput;
  /** Weekly or yearly periods by subject over all the level's classes. */
  readonly periods: Readonly<Record<string, number>>;
}

/**
 * Spreads a level's norm over its subjects by their taught periods, to whole hundredths that add up to the norm
 * (largest remainder, ties by the order given). The circulars fix no split: a reference model.
 * @throws RuleError
 */
export function shareBySubject(input: SubjectShareInput): Record<string, number> {
  const teachers = unitsWithin(input.teachers, 2, bounds, 'teachers');
  const entries = Object.entries(input.periods).map(([subject, periods]) => ({
    subject,
    periods: unitsWithin(periods, 1, { min: 0, max: 1e7 }, `periods.${subject}`),
  }));
  const all = entries.reduce((sum, entry) => sum + entry.periods, 0);
  if (all === 0) {
    throw new RuleError('missing', 'periods', {
      vi: 'Cần số tiết của ít nhất một môn',
      en: 'The periods of at least one subject are needed',
    });
  }
  const shares = entries.map((entry, order) => {
    const exact = teachers * entry.periods;
    const { subject } = entry;
    return { subject, order, whole: Math.floor(exact / all), rest: exact % all };
  });
  let left = teachers - shares.reduce((sum, share) => sum + share.whole, 0);
  for (const share of shares.toSorted((a, b) => b.rest - a.rest || a.order - b.order)) {
    if (left === 0) break;
    share.whole += 1;
    left -= 1;
  }
  return Object.fromEntries(shares.map((share) => [share.subject, fromUnits(share.whole, 2)]));
}
