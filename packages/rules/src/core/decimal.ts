import { RuleError } from './rule-error.ts';

/**
 * A decimal as callers have it: a number (taken as the decimal it prints as) or a string with a point
 * (`"8.25"`). Inside, every value is a whole number of tenths, hundredths or thousandths, so that 0.1 + 0.2 is 0.3
 * and a mean of 7.25 rounds to 7.3 everywhere.
 */
export type DecimalInput = number | string;

const text = /^-?\d{1,12}(\.\d+)?$/;

/**
 * Reads a decimal as a whole number of units of 10^-places.
 * @throws RuleError `not-a-number`, or `too-precise` when digits beyond `places` are not zero.
 */
export function units(value: DecimalInput, places: number, field: string): number {
  const factor = 10 ** places;
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Math.abs(value) > 1e12) throw notANumber(field);
    const scaled = Math.round(value * factor);
    // The division is correctly rounded: it gives `value` back exactly when `value` is that decimal.
    if (scaled / factor !== value) throw tooPrecise(places, field);
    return scaled === 0 ? 0 : scaled;
  }
  if (typeof value !== 'string' || !text.test(value)) throw notANumber(field);
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  if (/[1-9]/.test(fraction.slice(places))) throw tooPrecise(places, field);
  const scaled = Number(whole + fraction.slice(0, places).padEnd(places, '0'));
  return value.startsWith('-') && scaled !== 0 ? -scaled : scaled;
}

/**
 * Reads a decimal between two bounds.
 * @throws RuleError as `units`, and `out-of-range`.
 */
export function unitsWithin(
  value: DecimalInput,
  places: number,
  bounds: { readonly min: number; readonly max: number },
  field: string,
): number {
  const scaled = units(value, places, field);
  const factor = 10 ** places;
  if (scaled < bounds.min * factor || scaled > bounds.max * factor) {
    throw outOfRange(bounds.min, bounds.max, field);
  }
  return scaled;
}

/** Reads a count. @throws RuleError unless it is a whole number between the bounds. */
export function count(value: number, field: string, min = 0, max = 1e9): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw notANumber(field);
  if (value < min || value > max) throw outOfRange(min, max, field);
  return value;
}

/** `numerator ÷ denominator` of whole numbers, rounded half up (away from zero below zero, as written sums are). */
export function divideHalfUp(numerator: number, denominator: number): number {
  const negative = numerator < 0 !== denominator < 0;
  const n = Math.abs(numerator);
  const d = Math.abs(denominator);
  const whole = Math.floor(n / d);
  const rounded = 2 * (n - whole * d) >= d ? whole + 1 : whole;
  return negative && rounded !== 0 ? -rounded : rounded;
}

/** The number that prints as the decimal `scaled × 10^-places`. */
export function fromUnits(scaled: number, places: number): number {
  return scaled / 10 ** places;
}

/** Rounds a decimal half up to `places`, exactly. `roundHalfUp("0.285", 2)` = 0.29. */
export function roundHalfUp(value: DecimalInput, places: number, field = 'value'): number {
  const fraction = String(value).split('.')[1]?.length ?? 0;
  const kept = Math.max(places, fraction);
  const scaled = units(value, kept, field);
  return fromUnits(divideHalfUp(scaled, 10 ** (kept - places)), places);
}

function notANumber(field: string): RuleError {
  return new RuleError('not-a-number', field, {
    vi: 'Không phải là số thập phân',
    en: 'Not a decimal number',
  });
}

function tooPrecise(places: number, field: string): RuleError {
  return new RuleError('too-precise', field, {
    vi: `Chỉ được có tối đa ${places} chữ số thập phân`,
    en: `At most ${places} decimals are allowed`,
  });
}

export function outOfRange(min: number, max: number, field: string): RuleError {
  return new RuleError('out-of-range', field, {
    vi: `Phải nằm trong khoảng từ ${min} đến ${max}`,
    en: `Must be between ${min} and ${max}`,
  });
}

export function unknownCode(value: unknown, field: string): RuleError {
  return new RuleError('unknown-code', field, {
    vi: `Mã không có trong danh mục: ${String(value).slice(0, 40)}`,
    en: `Not a code of the list: ${String(value).slice(0, 40)}`,
  });
}
