/** Every example in a doc comment and in the README is a program that compiles. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the package, so that its own name resolves.
const folder = `${root}test/.examples/`;
const tsc = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url));

const fence = /^```ts\n([^]*?)^```$/gm;

/** Examples by the name of the file that they are written to. */
const examples = new Map<string, string>();

const collect = (file: string, text: string): void => {
  let count = 0;
  for (const [, code = ''] of text.matchAll(fence)) {
    count += 1;
    examples.set(
      `${file.replaceAll('/', '--').replace(/\.\w+$/, '')}--${count}.ts`,
      `${code}\nexport {};\n`,
    );
  }
};

beforeAll(() => {
  collect('README.md', readFileSync(`${root}README.md`, 'utf8'));
  for (const entry of readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })) {
    if (entry.endsWith('.ts') && !/\.test(-d)?\.ts$|generated/.test(entry)) {
      collect(entry, readFileSync(`${root}src/${entry}`, 'utf8').replaceAll(/^ {0,4} \* ?/gm, ''));
    }
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of examples) {
    writeFileSync(folder + name, code);
  }
  writeFileSync(
    `${folder}tsconfig.json`,
    '{ "extends": "../../tsconfig.json", "include": ["*.ts"], "exclude": [] }\n',
  );
});
// The compiler shares the machine with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('there are examples', () => {
  expect(examples.size).toBeGreaterThan(25);
});

test('they all compile', () => {
  const { stdout } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
  expect(stdout).toBe('');
});
