import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { problem } from './problem.ts';

/** One column of a keyset: what the rows are ordered by. The last one must be unique. */
export type CursorKey = string | number | null;

export interface Page<Item> {
  data: Item[];
  /** Absent on the last page. */
  nextCursor?: string;
}

export interface CursorCodec {
  /**
   * @param scope what the cursor belongs to: operation and filters; a cursor of another list is refused
   */
  encode(scope: unknown, key: readonly CursorKey[]): string;
  /** @throws problem `invalid-request` naming the parameter `cursor` */
  decode(scope: unknown, cursor: string): CursorKey[];
}

const TAG_BYTES = 12;
const SCOPE_BYTES = 6;

function scopeDigest(scope: unknown): Buffer {
  return createHash('sha256').update(JSON.stringify(scope)).digest().subarray(0, SCOPE_BYTES);
}

function refuse(): never {
  throw problem('invalid-request', {
    errors: [{ parameter: 'cursor', code: 'invalid-cursor' }],
  });
}

/** Opaque, authenticated cursors: `base64url(tag ‖ scope ‖ key)`. */
export function createCursorCodec(secret: Uint8Array): CursorCodec {
  const tagOf = (payload: Uint8Array) =>
    createHmac('sha256', secret).update(payload).digest().subarray(0, TAG_BYTES);
  return {
    encode(scope, key) {
      const payload = Buffer.concat([scopeDigest(scope), Buffer.from(JSON.stringify(key))]);
      return Buffer.concat([tagOf(payload), payload]).toString('base64url');
    },
    decode(scope, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      if (bytes.toString('base64url') !== cursor || bytes.length <= TAG_BYTES + SCOPE_BYTES) {
        return refuse();
      }
      const payload = bytes.subarray(TAG_BYTES);
      if (!timingSafeEqual(tagOf(payload), bytes.subarray(0, TAG_BYTES))) return refuse();
      if (!payload.subarray(0, SCOPE_BYTES).equals(scopeDigest(scope))) return refuse();
      return JSON.parse(payload.subarray(SCOPE_BYTES).toString('utf8')) as CursorKey[];
    },
  };
}

export const DEFAULT_LIMIT = 50;

/** What a list handler needs to fetch one page: at most `limit + 1` rows after `after`. */
export interface PageQuery<Key extends readonly CursorKey[]> {
  after: Key | null;
  limit: number;
  /** Rows to fetch: one more than asked, which tells whether there is a next page. */
  fetch: number;
}

/**
 * Keyset paging over columns that never change for a row (an id, a creation instant and an id): every
 * row that was there when the first page was read appears exactly once, whatever is written meanwhile.
 *
 * ```ts
 * const paging = readPage<[string]>(request.query, scope, context.cursors);
 * let query = db.selectFrom('x').orderBy('id').limit(paging.fetch);
 * if (paging.after) query = query.where('id', '>', paging.after[0]);
 * return toPage(await query.execute(), paging, scope, context.cursors, (row) => [row.id], toModel);
 * ```
 */
export function readPage<Key extends readonly CursorKey[]>(
  query: Readonly<Record<string, unknown>>,
  scope: unknown,
  cursors: CursorCodec,
): PageQuery<Key> {
  const limit = typeof query['limit'] === 'number' ? query['limit'] : DEFAULT_LIMIT;
  const cursor = query['cursor'];
  const after =
    typeof cursor === 'string' ? (cursors.decode(scope, cursor) as unknown as Key) : null;
  return { after, limit, fetch: limit + 1 };
}

export function toPage<Row, Item>(
  rows: readonly Row[],
  paging: Pick<PageQuery<CursorKey[]>, 'limit'>,
  scope: unknown,
  cursors: CursorCodec,
  keyOf: (row: Row) => readonly CursorKey[],
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, paging.limit);
  const last = shown.at(-1);
  const page: Page<Item> = { data: shown.map(toItem) };
  if (rows.length > paging.limit && last !== undefined) {
    page.nextCursor = cursors.encode(scope, keyOf(last));
  }
  return page;
}
