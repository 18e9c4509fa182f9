import type { Sex } from './sex.ts';

/**
 * One column table of WHO's LMS parameters. Each column holds whole numbers as differences from the row before, the
 * first from zero, apart by spaces: `l` and `m` in units of 0.0001, `s` in 0.00001. Ages follow one another by one.
 */
export interface PackedTable {
  readonly firstAge: number;
  readonly l: string;
  readonly m: string;
  readonly s: string;
}

export type PackedTables = Readonly<Record<Sex, PackedTable>>;

/** L: power of the Box-Cox transformation; M: median; S: coefficient of variation. */
export interface Lms {
  readonly l: number;
  readonly m: number;
  readonly s: number;
}

interface LmsTable {
  readonly firstAge: number;
  readonly lastAge: number;
  at(age: number): Lms;
}

const unpacked = new WeakMap<PackedTable, LmsTable>();

/** The table's rows, unpacked once. */
export function lmsTable(packed: PackedTable): LmsTable {
  const known = unpacked.get(packed);
  if (known !== undefined) return known;
  const l = column(packed.l, 1e4);
  const m = column(packed.m, 1e4);
  const s = column(packed.s, 1e5);
  const { firstAge } = packed;
  const table: LmsTable = {
    firstAge,
    lastAge: firstAge + m.length - 1,
    at(age) {
      const row = age - firstAge;
      return { l: l[row] ?? Number.NaN, m: m[row] ?? Number.NaN, s: s[row] ?? Number.NaN };
    },
  };
  unpacked.set(packed, table);
  return table;
}

function column(text: string, factor: number): Float64Array {
  let sum = 0;
  return Float64Array.from(text.split(' '), (difference) => {
    sum += Number(difference);
    return sum / factor;
  });
}

/**
 * The measurement at a z-score: M·(1 + L·S·z)^(1/L), or M·e^(S·z) for L = 0.
 */
export function measurementAt({ l, m, s }: Lms, z: number): number {
  return l === 0 ? m * Math.exp(s * z) : m * (1 + l * s * z) ** (1 / l);
}

/**
 * The z-score of a measurement: ((y/M)^L − 1)/(L·S), or ln(y/M)/S for L = 0. Weight-based indicators are `restricted`:
 * beyond ±3 the distance between the second and the third standard deviation goes on, as WHO's method has it, because
 * the fitted distribution says nothing about its tails.
 */
export function zScoreOf(lms: Lms, measurement: number, restricted: boolean): number {
  const { l, m, s } = lms;
  const z = l === 0 ? Math.log(measurement / m) / s : ((measurement / m) ** l - 1) / (l * s);
  if (!restricted || Math.abs(z) <= 3) return z;
  const sign = Math.sign(z);
  const third = measurementAt(lms, sign * 3);
  const width = Math.abs(third - measurementAt(lms, sign * 2));
  return sign * 3 + (measurement - third) / width;
}
