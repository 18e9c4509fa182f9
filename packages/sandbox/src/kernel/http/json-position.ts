const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// JSON forbids raw control characters in strings.
// oxlint-disable-next-line no-control-regex
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const LITERAL = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** How far the search goes. People look at places near the start; a megabyte of brackets costs a second to walk. */
const MAXIMUM_SCAN = 65_536;

/**
 * Where a text stops being JSON (RFC 8259), counted in UTF-16 units from 0; -1 when it is JSON, null when that could
 * not be told from its first 65 536 units.
 * V8's own message names the place only sometimes, and quotes the text, which may be personal.
 */
export function jsonErrorPosition(text: string): number | null {
  let position = 0;
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = position;
    if (!pattern.test(text)) return false;
    position = pattern.lastIndex;
    return true;
  };
  const take = (character: string): boolean => {
    match(SPACE);
    if (text[position] !== character) return false;
    position += 1;
    return true;
  };
  const closers: ('}' | ']')[] = [];
  const takeKey = (): boolean => {
    match(SPACE);
    return match(STRING) && take(':');
  };
  for (;;) {
    if (position > MAXIMUM_SCAN) return null;
    match(SPACE);
    if (take('{')) {
      if (!take('}')) {
        closers.push('}');
        if (!takeKey()) return position;
        continue;
      }
    } else if (take('[')) {
      if (!take(']')) {
        closers.push(']');
        continue;
      }
    } else if (!match(STRING) && !match(NUMBER) && !match(LITERAL)) {
      return position;
    }
    // A value has ended: close what it closes, then go on with the next member.
    for (;;) {
      if (position > MAXIMUM_SCAN) return null;
      const closer = closers.at(-1);
      match(SPACE);
      if (closer === undefined) return position === text.length ? -1 : position;
      if (take(',')) {
        if (closer === '}' && !takeKey()) return position;
        break;
      }
      if (!take(closer)) return position;
      closers.pop();
    }
  }
}
