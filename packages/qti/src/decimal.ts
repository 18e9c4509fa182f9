/**
 * Exact decimal arithmetic for marks and answers: `coefficient × 10^-scale`. Binary floating point would make
 * 0.1 + 0.25 + 0.5 drift, and a mark that is wrong in the second decimal is a wrong mark.
 */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

const canonical = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a decimal string with a point (`-0.25`, `10`).
 * @throws RangeError when the text is anything else. Answers that people typed go through `readNumber`.
 */
export function decimal(text: string): Decimal {
  const match = canonical.exec(text);
  if (match === null) throw new RangeError(`Not a decimal: ${JSON.stringify(text)}`);
  const [, sign = '', whole = '', fraction = ''] = match;
  return { coefficient: BigInt(sign + whole + fraction), scale: fraction.length };
}

export const zero: Decimal = { coefficient: 0n, scale: 0 };

/** Both coefficients over the larger of the two scales. */
function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [
    a.coefficient * 10n ** BigInt(scale - a.scale),
    b.coefficient * 10n ** BigInt(scale - b.scale),
    scale,
  ];
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = aligned(a, b);
  return { coefficient: left + right, scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = aligned(a, b);
  return { coefficient: left - right, scale };
}

/** -1, 0 or 1, as the order of `a` against `b`. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [left, right] = aligned(a, b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function absolute(a: Decimal): Decimal {
  return a.coefficient < 0n ? { coefficient: -a.coefficient, scale: a.scale } : a;
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const value of values) total = add(total, value);
  return total;
}

/**
 * `value × factor ÷ divisor`, rounded half away from zero to `places` decimals.
 * @throws RangeError when the divisor is zero.
 */
export function scaleBy(
  value: Decimal,
  factor: Decimal,
  divisor: Decimal,
  places: number,
): Decimal {
  if (divisor.coefficient === 0n) throw new RangeError('Division by zero');
  const shift = places + divisor.scale - value.scale - factor.scale;
  let numerator = value.coefficient * factor.coefficient;
  let denominator = divisor.coefficient;
  if (shift >= 0) numerator *= 10n ** BigInt(shift);
  else denominator *= 10n ** BigInt(-shift);
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  return { coefficient: negative ? -rounded : rounded, scale: places };
}

/** Shortest form with a point: `10`, `0.1`, `-2.25`; never an exponent, never a trailing zero, never `-0`. */
export function format(value: Decimal): string {
  const digits = absolute(value)
    .coefficient.toString()
    .padStart(value.scale + 1, '0');
  const cut = digits.length - value.scale;
  const fraction = digits.slice(cut).replace(/0+$/, '');
  const text = fraction === '' ? digits.slice(0, cut) : `${digits.slice(0, cut)}.${fraction}`;
  return value.coefficient < 0n ? `-${text}` : text;
}
