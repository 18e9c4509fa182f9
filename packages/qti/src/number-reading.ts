/**
 * How a number that a person typed is read. In Vietnamese writing the decimal separator is the comma and
 * thousands are set apart by a point or a space; keyboards, calculators and foreign books use the other way round.
 * The rule, in this order:
 *
 * 1. Spaces around the answer are dropped. A minus may be `-`, `−` (U+2212) or `–` (U+2013), with or without
 *    spaces after it; a leading `+` is allowed.
 * 2. Spaces between digits (also no-break and narrow ones) set thousands apart: groups of exactly three.
 * 3. A single comma or point, with no other kind of separator, is the decimal separator: `2,5` = `2.5` = 2.5, and
 *    `1.234` = `1,234` = 1.234. The answer sheet of the examination has a box for the decimal comma and none for
 *    thousands, so a lone separator is never taken as one of thousands.
 * 4. When both kinds occur, the last one is the decimal separator and the other sets thousands apart:
 *    `1.234,5` = `1,234.5` = 1234.5.
 * 5. One kind that occurs more than once sets thousands apart: `1.234.567` = 1234567.
 *
 * Everything else (letters, units, fractions such as `3/4`, powers, percent) is refused with a code rather than guessed at.
 */
export type NumberProblem =
  | 'number-empty'
  | 'number-characters'
  | 'number-grouping'
  | 'number-digits';

export type NumberReading =
  /** `value` is canonical: a point, no needless zeros (`-0,50` reads `-0.5`). */
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: NumberProblem };

/** More digits than any answer needs; keeps comparison cheap for hostile input. */
export const maxNumberLength = 40;

const anySpace = /[\s\u00a0\u2009\u202f]/gu;

const failure = (code: NumberProblem): NumberReading => ({ ok: false, code });

/** Whole digits when the groups are well formed, else undefined. */
function ungroup(text: string, separator: string): string | undefined {
  const groups = text.split(separator);
  const [first = '', ...rest] = groups;
  if (!/^\d{1,3}$/.test(first) || rest.some((group) => !/^\d{3}$/.test(group))) return undefined;
  return groups.join('');
}

/** Which character marks the decimals, and which one thousands; undefined when the text has no such separator. */
function separators(text: string): { decimal?: string; group?: string } {
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas > 0 && points > 0) {
    return text.lastIndexOf(',') > text.lastIndexOf('.')
      ? { decimal: ',', group: '.' }
      : { decimal: '.', group: ',' };
  }
  const kind = commas > 0 ? ',' : '.';
  const count = commas + points;
  if (count === 1) return { decimal: kind };
  return count > 1 ? { group: kind } : {};
}

/** Reads a typed number by the rule above. Never throws. */
export function readNumber(typed: string): NumberReading {
  const text = typed.replace(anySpace, ' ').trim();
  if (text === '') return failure('number-empty');
  if (text.length > maxNumberLength) return failure('number-digits');
  const signed = /^([+\-\u2212\u2013]?) ?(.*)$/u.exec(text);
  const sign = signed?.[1] ?? '';
  let body = signed?.[2] ?? '';
  if (!/^[\d., ]+$/.test(body) || !/\d/.test(body)) return failure('number-characters');

  const found = separators(body);
  let fraction = '';
  if (found.decimal !== undefined) {
    const at = body.lastIndexOf(found.decimal);
    // A second decimal separator (`1.234,5,6`) leaves a separator in the whole part that the grouping check refuses.
    fraction = body.slice(at + 1);
    body = body.slice(0, at);
    if (!/^\d*$/.test(fraction) || body + fraction === '') return failure('number-grouping');
  }
  if (body.includes(' ') && found.group !== undefined) return failure('number-grouping');
  const group = body.includes(' ') ? ' ' : found.group;
  const whole = group === undefined || body === '' ? body : ungroup(body, group);
  if (whole === undefined || !/^\d*$/.test(whole)) return failure('number-grouping');

  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const decimals = fraction.replace(/0+$/, '');
  const value = decimals === '' ? digits : `${digits}.${decimals}`;
  const negative = sign !== '' && sign !== '+' && value !== '0';
  return { ok: true, value: negative ? `-${value}` : value };
}
