import { expect, test } from 'vitest';
import { importsOf, packageOf } from './imports.ts';

test('finds static, type-only, side-effect, re-exporting and dynamic imports', () => {
  const source = `
import { a } from 'one';
import type { B } from "two";
import 'three';
export * from 'four';
export { c } from './five.ts';
import d, {
  e,
} from 'six';
const lazy = () => import('seven');
`;
  expect(importsOf(source).toSorted()).toEqual([
    './five.ts',
    'four',
    'one',
    'seven',
    'six',
    'three',
    'two',
  ]);
});

test('an import in a comment or spoken of in a string is none', () => {
  expect(
    importsOf(
      `// import 'one'\n/* import 'two' */\nconst url = 'http://x'; const s = "import 'q'";`,
    ),
  ).toEqual([]);
});

test('packageOf', () => {
  expect(packageOf('@khuevan/sdk/webhooks')).toBe('@khuevan/sdk');
  expect(packageOf('lit/directives/repeat.js')).toBe('lit');
  expect(packageOf('node:fs')).toBeNull();
  expect(packageOf('./x.ts')).toBeNull();
});
