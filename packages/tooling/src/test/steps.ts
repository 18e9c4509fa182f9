/**
 * A part of `npm test`.
 *
 * - `check`: a tool that says yes or no; counts as one.
 * - `tests`: counts what its own last line `N passed, N failed` says; no such line, or none passed and
 *   none failed, is a failure.
 */
export interface Step {
  name: string;
  kind: 'check' | 'tests';
  command: readonly string[];
  /** Part of `npm run check`: quick, and without a browser or a build. */
  quick: boolean;
}

const NODE = ['node', '--conditions=@khuevan/source', '--disable-warning=ExperimentalWarning'];
const script = (file: string, ...args: string[]): string[] => [...NODE, file, ...args];

/** In order of speed, so that the cheap mistakes are told first. */
export const STEPS: readonly Step[] = [
  { name: 'format', kind: 'check', quick: true, command: ['oxfmt', '--check'] },
  { name: 'lint', kind: 'check', quick: true, command: ['oxlint'] },
  {
    name: 'arrows',
    kind: 'tests',
    quick: true,
    command: script('packages/tooling/src/arrows/check.ts'),
  },
  {
    name: 'types',
    kind: 'tests',
    quick: true,
    command: script('packages/tooling/src/test/types.ts'),
  },
  {
    name: 'documents',
    kind: 'tests',
    quick: true,
    command: script('packages/tooling/src/documents/lint.ts'),
  },
  {
    name: 'generated code',
    kind: 'check',
    quick: true,
    command: script('packages/tooling/src/codegen/generate.ts', '--check'),
  },
  {
    name: 'unit',
    kind: 'tests',
    quick: true,
    command: [
      'vitest',
      'run',
      ...['qti', 'rules', 'sdk', 'tooling'].flatMap((name) => ['--project', name]),
    ],
  },
  {
    name: 'sandbox on both databases',
    kind: 'tests',
    quick: false,
    command: ['vitest', 'run', '--project', 'sandbox'],
  },
  { name: 'build', kind: 'check', quick: false, command: ['npm', 'run', 'build'] },
  {
    name: 'sizes',
    kind: 'tests',
    quick: false,
    command: script('packages/tooling/src/size/check.ts'),
  },
  {
    name: 'built elements on pages',
    kind: 'tests',
    quick: false,
    command: script('packages/tooling/src/built-elements/check.ts'),
  },
  {
    name: 'SDK on every runtime',
    kind: 'tests',
    quick: false,
    command: script('packages/sdk/runtime-tests/run.ts'),
  },
  {
    name: 'elements in Chromium',
    kind: 'tests',
    quick: false,
    command: ['web-test-runner', '--config', 'web-test-runner.config.mjs'],
  },
  {
    name: 'Storybook, story by story',
    kind: 'tests',
    quick: false,
    command: script('packages/tooling/src/storybook/check.ts'),
  },
  {
    name: 'packed packages',
    kind: 'tests',
    quick: false,
    command: script('tests/packages/run.ts'),
  },
  {
    name: 'quick starts of the README',
    kind: 'tests',
    quick: false,
    command: script('tests/readme/run.ts'),
  },
  {
    name: 'end to end',
    kind: 'tests',
    quick: false,
    command: script('tests/e2e/run.ts'),
  },
];
