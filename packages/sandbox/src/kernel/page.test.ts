import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '../testing/databases.ts';
import type { TestCaller } from '../testing/test-client.ts';
import { startTestSandbox } from '../testing/test-sandbox.ts';
import type { TestSandbox } from '../testing/test-sandbox.ts';
import { createCursorCodec } from './page.ts';

const SECRET = new Uint8Array(32).fill(7);

describe('cursors', () => {
  const codec = createCursorCodec(SECRET);
  const scope = ['listThings', { q: 'Hoà' }];
  const cursor = codec.encode(scope, ['2026-09-05', 12, null]);

  test('give back the key they were made of', () => {
    expect(codec.decode(scope, cursor)).toEqual(['2026-09-05', 12, null]);
  });

  test('fit the pattern and length of the documents', () => {
    expect(cursor).toMatch(/^[A-Za-z0-9_-]{1,1024}$/);
  });

  test.each([
    ['of another list', ['listOthers', { q: 'Hoà' }], cursor],
    ['with another filter', ['listThings', { q: 'Hoa' }], cursor],
    ['changed', scope, cursor.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['cut', scope, cursor.slice(0, -4)],
    ['empty', scope, ''],
    ['padded', scope, `${cursor}=`],
    ['of another server', scope, createCursorCodec(new Uint8Array(32)).encode(scope, ['x'])],
  ])('%s are refused', (_name, place, text) => {
    expect(() => codec.decode(place, text)).toThrowError(
      expect.objectContaining({
        code: 'invalid-request',
        options: { errors: [{ parameter: 'cursor', code: 'invalid-cursor' }] },
      }),
    );
  });
});

interface Page {
  data: { id: string }[];
  nextCursor?: string;
}

describe.each(testDatabases())('pages on %s', (database) => {
  let sandbox: TestSandbox;
  let client: TestCaller & { clientId: string };
  beforeAll(async () => {
    sandbox = await startTestSandbox({ database });
    client = await sandbox.client({ organisation: 'paging' });
  });
  afterAll(() => sandbox.close());

  test('while others write, nothing that was there is skipped or repeated', async () => {
    const there = [client.clientId];
    for (let count = 0; count < 60; count += 1) {
      there.push((await sandbox.client({ organisation: 'paging' })).clientId);
    }
    const stop = new AbortController();
    let written = 0;
    const writers = Array.from({ length: 3 }, async () => {
      while (!stop.signal.aborted) {
        await sandbox.client({ organisation: 'paging' });
        written += 1;
      }
    });
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const answer = await client.get('/platform/v1/clients', {
        query: cursor === undefined ? { limit: '5' } : { limit: '5', cursor },
      });
      const page = answer.body as Page;
      seen.push(...page.data.map(({ id }) => id));
      if (page.nextCursor === undefined) break;
      cursor = page.nextCursor;
    }
    stop.abort();
    await Promise.all(writers);
    expect(written).toBeGreaterThan(5);
    expect(new Set(seen).size).toBe(seen.length);
    expect(there.filter((id) => !seen.includes(id))).toEqual([]);
  });

  test('a last page that is exactly full has no next one', async () => {
    const own = await sandbox.client({ organisation: 'four' });
    for (let count = 0; count < 3; count += 1) await sandbox.client({ organisation: 'four' });
    const first = await own.get('/platform/v1/clients', { query: { limit: '2' } });
    const second = await own.get('/platform/v1/clients', {
      query: { limit: '2', cursor: first.at('/nextCursor') },
    });
    const { data, nextCursor } = second.body as Page;
    expect(data).toHaveLength(2);
    expect(nextCursor).toBeUndefined();
  });
});
