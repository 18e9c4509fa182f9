import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNdjson } from './ndjson-parse.ts';

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (const end of [
    ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b),
    bytes.length,
  ]) {
    yield bytes.subarray(start, end);
    start = end;
  }
}

const collect = async (bytes: Uint8Array, cuts: readonly number[]): Promise<unknown[]> => {
  const rows: unknown[] = [];
  for await (const row of parseNdjson('test', inPieces(bytes, cuts))) {
    rows.push(row);
  }
  return rows;
};

test('rows come out as they went in, however the bytes are cut', async () => {
  const value = fc.jsonValue().map((json) => JSON.parse(JSON.stringify(json)) as unknown);
  const ending = fc.constantFrom('\n', '\r\n', '\n\n');
  await fc.assert(
    fc.asyncProperty(
      fc.array(value),
      ending,
      fc.boolean(),
      fc.array(fc.nat()),
      async (rows, newline, last, cuts) => {
        const lines = rows.map((row) => JSON.stringify(row));
        const text = lines.join(newline) + (last ? newline : '');
        expect(await collect(new TextEncoder().encode(text), cuts)).toEqual(rows);
      },
    ),
  );
});

test('a broken line is named by its number, whatever is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(5), fc.array(fc.nat()), async (before, cuts) => {
      const text = `${'{"ok":1}\n'.repeat(before)}{"broken"\n{"ok":1}\n`;
      await expect(collect(new TextEncoder().encode(text), cuts)).rejects.toMatchObject({
        code: 'invalid-line',
        line: before + 1,
      });
    }),
  );
});

test('a character that is cut off at the end is a broken line', async () => {
  const bytes = new TextEncoder().encode('"Ợ"\n"Ợ');
  await expect(collect(bytes.subarray(0, -1), [])).rejects.toMatchObject({ line: 2 });
});
