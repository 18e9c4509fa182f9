import { expect, test } from 'vitest';
import { RULES, type PackageRule } from './rules.ts';
import { wrongImports } from './scan.ts';

const wrong = (
  name: string,
  path: string,
  source: string,
  dependencies: string[] = [],
): string[] => {
  const rule = RULES[name] as PackageRule;
  return wrongImports(
    name,
    rule,
    { dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, '1'])) },
    { path, absolute: `/p/${rule.folder}/${path}`, source, root: '/p' },
  );
};

test('an arrow that the plan does not draw is told', () => {
  expect(wrong('@khuevan/qti', 'src/a.ts', `import 'lit';\nimport '@khuevan/sdk';`)).toEqual([
    'src/a.ts imports lit: not among the dependencies of @khuevan/qti',
    'src/a.ts imports @khuevan/sdk: no arrow from @khuevan/qti',
  ]);
});

test('an arrow of the plan is fine', () => {
  expect(
    wrong('@khuevan/elements', 'src/a.ts', `import '@khuevan/sdk/assessment';`, ['@khuevan/sdk']),
  ).toEqual([]);
});

test('a relative path into another package is told', () => {
  expect(wrong('@khuevan/elements', 'src/x/a.ts', `import '../../../sandbox/src/a.ts';`)).toEqual([
    'src/x/a.ts imports ../../../sandbox/src/a.ts: outside its package',
  ]);
});

test("the sandbox's tests may call it through the SDK, its sources may not", () => {
  expect(wrong('@khuevan/sandbox', 'src/a.test.ts', `import '@khuevan/sdk';`)).toEqual([]);
  expect(wrong('@khuevan/sandbox', 'src/a.ts', `import '@khuevan/sdk';`)).toEqual([
    'src/a.ts imports @khuevan/sdk: no arrow from @khuevan/sandbox',
  ]);
});
