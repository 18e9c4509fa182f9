/**
 * Text as search compares it: no tone or vowel marks, no case, single spaces; `đ` is `d`. `Đắk Lắk` and `dak lak` are the
 * same, whether typed precomposed or not.
 */
export function searchText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A `LIKE` pattern that finds the text anywhere; the wildcards in it stand for themselves. */
export function containsPattern(text: string): string {
  return `%${searchText(text).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
