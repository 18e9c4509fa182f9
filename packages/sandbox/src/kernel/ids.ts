import { createHash, randomBytes } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;

/** Makes ids `<prefix>_<26 characters>`; the application makes them, never the database. */
export type IdSource = (prefix: string) => string;

function encodeTime(milliseconds: number): string {
  let rest = milliseconds;
  let text = '';
  for (let index = 0; index < TIME_LENGTH; index += 1) {
    text = (ALPHABET[rest % 32] ?? '0') + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function encodeBytes(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += ALPHABET[byte % 32] ?? '0';
  return text;
}

/** The next text of the same length, so that ids made in one millisecond still sort in order. */
function increment(text: string): string {
  const last = text.length - 1;
  const digit = ALPHABET.indexOf(text[last] ?? '0');
  if (digit < 31) return text.slice(0, last) + ALPHABET[digit + 1];
  return last === 0 ? text : increment(text.slice(0, last)) + '0';
}

/** An id must never look as if it held a personal number: logs blot those out, and people would wonder. */
const TWELVE_DIGITS = /\d{12}/;

/**
 * Time-ordered ids in the manner of ULID: 48 bits of time, 80 random bits, in Crockford's base 32,
 * lower case. Ids of one source only grow, also within a millisecond and when the clock steps back.
 *
 * @param now the machine's clock; not the test clock, which may be turned back
 */
export function createIdSource(now: () => number = Date.now): IdSource {
  let lastTime = 0;
  let lastRandom = '';
  return (prefix) => {
    const time = now();
    if (time > lastTime) {
      lastTime = time;
      lastRandom = encodeBytes(randomBytes(RANDOM_LENGTH));
    } else {
      lastRandom = increment(lastRandom);
    }
    while (TWELVE_DIGITS.test(`${encodeTime(lastTime)}${lastRandom}`)) {
      lastTime += 1;
      lastRandom = encodeBytes(randomBytes(RANDOM_LENGTH));
    }
    return `${prefix}_${encodeTime(lastTime)}${lastRandom}`;
  };
}

/** One fixed id for a named thing of the seed data, the same on every machine: `namedId('lrn', 'minh-anh')`. */
export function namedId(prefix: string, name: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const digest = createHash('sha256').update(`${prefix}/${name}/${attempt}`).digest();
    const text = encodeBytes(digest.subarray(0, TIME_LENGTH + RANDOM_LENGTH));
    if (!TWELVE_DIGITS.test(text)) return `${prefix}_${text}`;
  }
}
