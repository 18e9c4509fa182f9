/**
 * Reads a JSON object and refuses what parsers disagree on: bytes that are not UTF-8, a byte order mark, and members
 * that occur twice, of which RFC 7515 §4 lets a parser take the last and RFC 8259 §4 promises nothing.
 *
 * @returns undefined when the bytes are no such object.
 */
export const parseStrictObject = (bytes: Uint8Array): Record<string, unknown> | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject && !repeatsMember(text) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** A string, or a mark that opens, closes or divides. Numbers and literals need no look in valid JSON. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/** Whether any object in a valid JSON text has a member twice, escapes resolved. */
const repeatsMember = (text: string): boolean => {
  /** One set of names for each open object, `undefined` for each open array. */
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [mark] of text.matchAll(token)) {
    const names = open.at(-1);
    if (mark === '{') {
      open.push(new Set());
    } else if (mark === '[') {
      open.push(undefined);
    } else if (mark === '}' || mark === ']') {
      open.pop();
    } else if (mark === ':' && names) {
      const name = JSON.parse(last) as string;
      if (names.has(name)) {
        return true;
      }
      names.add(name);
    }
    last = mark;
  }
  return false;
};
