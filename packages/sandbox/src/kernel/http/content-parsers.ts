import type { FastifyInstance } from 'fastify';
import { problem } from '../problem.ts';
import { jsonErrorPosition } from './json-position.ts';

export const NDJSON = 'application/x-ndjson';
export const BYTES = 'application/octet-stream';

function parseJson(bytes: Buffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw problem('malformed-json', {
      detail: { vi: 'Phần thân không phải UTF-8.', en: 'The body is not UTF-8.' },
    });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const position = jsonErrorPosition(text);
    if (position === null) throw problem('malformed-json');
    const before = text.slice(0, position);
    const line = before.split('\n').length;
    const column = position - before.lastIndexOf('\n');
    throw problem('malformed-json', {
      detail: {
        vi: `Phần thân không phải JSON: lỗi ở vị trí ${position} (dòng ${line}, cột ${column}).`,
        en: `The body is not JSON: it breaks at position ${position} (line ${line}, column ${column}).`,
      },
    });
  }
}

/** JSON, NDJSON and pieces of files, and nothing else: whatever else comes is 415 before it is read. */
export function addContentParsers(
  app: FastifyInstance,
  { streamLimit, pieceLimit }: { streamLimit: number; pieceLimit: number },
): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>(
    /^application\/json(?:\s*;.*)?$/i,
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => (body.length === 0 ? undefined : parseJson(body)),
  );
  // Received whole: a slow sender must hold no transaction, and PGlite has only one to hold.
  app.addContentTypeParser<Buffer>(
    /^application\/x-ndjson(?:\s*;.*)?$/i,
    { parseAs: 'buffer', bodyLimit: streamLimit },
    async (_request: unknown, body: Buffer) => body,
  );
  app.addContentTypeParser<Buffer>(
    /^application\/octet-stream(?:\s*;.*)?$/i,
    { parseAs: 'buffer', bodyLimit: pieceLimit },
    async (_request: unknown, body: Buffer) => body,
  );
}

/** `Application/JSON; charset=utf-8` → `application/json`. */
export function mediaType(header: string | undefined): string | undefined {
  const type = header?.split(';')[0]?.trim().toLowerCase();
  return type === '' ? undefined : type;
}
