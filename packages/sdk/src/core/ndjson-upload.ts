/** Rows are joined into pieces of about this many characters, so that a row does not cost a frame. */
const pieceLength = 65_536;

type Rows = Iterable<unknown> | AsyncIterable<unknown>;

async function* pieces(rows: Rows): AsyncGenerator<string, void> {
  let piece = '';
  for await (const row of rows) {
    piece += `${JSON.stringify(row)}\n`;
    if (piece.length >= pieceLength) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') {
    yield piece;
  }
}

const streamOf = (rows: Rows): ReadableStream<Uint8Array> => {
  const source = pieces(rows);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) {
        controller.close();
      } else {
        controller.enqueue(encoder.encode(value));
      }
    },
    async cancel() {
      await source.return();
    },
  });
};

/**
 * Server runtimes send a stream as it is produced. Browsers refuse one over HTTP/1.1 after the fact and some have no
 * request streams at all, so there the rows are collected first.
 */
const sendsStreams = (): boolean =>
  /^(Node|Deno|Bun|Cloudflare)/.test(globalThis.navigator?.userAgent ?? '');

/** NDJSON request body. An array becomes a text that can be sent again; other sources are read once. */
export const ndjsonBody = async (rows: Rows): Promise<string | ReadableStream> => {
  if (!Array.isArray(rows) && sendsStreams()) {
    return streamOf(rows);
  }
  let body = '';
  for await (const piece of pieces(rows)) {
    body += piece;
  }
  return body;
};
