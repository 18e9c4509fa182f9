import { NdjsonError } from '../errors/ndjson-error.ts';

/**
 * Rows of newline-delimited JSON out of pieces that may end anywhere, also within a character. Empty lines are
 * skipped but counted, a carriage return before the line feed is allowed, the last line needs no line feed.
 *
 * @throws {NdjsonError} at the first line that is not JSON or not UTF-8.
 */
export async function* parseNdjson(
  operation: string,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<unknown, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let line = 0;

  const decode = (piece?: Uint8Array): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw new NdjsonError(operation, line + 1);
    }
  };
  function* rows(text: string): Generator<unknown, void> {
    line += 1;
    if (text.trim() !== '') {
      let row: unknown;
      try {
        row = JSON.parse(text);
      } catch {
        throw new NdjsonError(operation, line);
      }
      yield row;
    }
  }

  for await (const piece of pieces) {
    const text = decode(piece);
    let start = 0;
    // Only the new text is searched: a long line that comes in many pieces stays linear.
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      yield* rows(rest + text.slice(start, end));
      rest = '';
      start = end + 1;
    }
    rest += text.slice(start);
  }
  yield* rows(rest + decode());
}
