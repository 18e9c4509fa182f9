/** A wrong program: the compiler's message must point at the wrong field itself, not at the call around it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';

const folder = fileURLToPath(new URL('../test/type-errors/', import.meta.url));
const tsc = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url));

interface Diagnostic {
  /** The text of the source from the marked place on. */
  readonly at: string;
  readonly message: string;
}

let diagnostics: Diagnostic[];
beforeAll(() => {
  const { stdout } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
  const lines = readFileSync(`${folder}wrong.ts`, 'utf8').split('\n');
  diagnostics = stdout
    .split(/^(?=\S*wrong\.ts\()/m)
    .filter((text) => text !== '')
    .map((text) => {
      const [, line = '0', column = '0', message = text] =
        /\((\d+),(\d+)\): error TS\d+: ([^]*)/.exec(text) ?? [];
      return { at: lines[Number(line) - 1]?.slice(Number(column) - 1) ?? '', message };
    });
});

// The compiler shares the machine with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('an error points at', () => {
  test.each([
    [
      'a path parameter that does not exist',
      'learnerID:',
      /'learnerID' does not exist|'learnerId'/,
    ],
    [
      'a query parameter of the wrong type',
      'limit:',
      /'string' is not assignable to type 'number'/,
    ],
    [
      'a value that the enumeration lacks',
      'gender:',
      /'"boy"' is not assignable to type '"female" \| "male"/,
    ],
    [
      'a call without the version that it changes',
      'updateLearner(',
      /Expected 3 arguments, but got 2/,
    ],
    ['an option that does not exist', 'timout:', /'timout' does not exist/],
    [
      'an option of the client of the wrong type',
      'limit:',
      /'string' is not assignable to type 'number'/,
    ],
    ['a property that the answer lacks', 'fullName', /'fullName' does not exist/],
  ])('%s', (_what, at, message) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.at.startsWith(at));
    expect(found.map((diagnostic) => diagnostic.message).join('\n')).toMatch(message);
  });

  test('each mistake once, and at nothing else', () => {
    expect(diagnostics.map(({ at }) => /^\w+/.exec(at)?.[0])).toEqual([
      'learnerID',
      'limit',
      'gender',
      'updateLearner',
      'timout',
      'limit',
      'fullName',
    ]);
  });
});
