/** Which package may import which: ARROWS of the house plan (CONTRIBUTING.md). */
export interface PackageRule {
  /** Folder from the project's root. */
  folder: string;
  /** Packages of ours, or single entries of them, that its shipped sources may import. */
  may: readonly string[];
  /** Headless: no DOM type and no DOM library in its TypeScript project. */
  headless: boolean;
}

export const RULES: Readonly<Record<string, PackageRule>> = {
  '@khuevan/qti': { folder: 'packages/qti', may: [], headless: true },
  '@khuevan/rules': { folder: 'packages/rules', may: [], headless: true },
  '@khuevan/sdk': { folder: 'packages/sdk', may: [], headless: true },
  '@khuevan/elements': {
    folder: 'packages/elements',
    may: ['@khuevan/sdk', '@khuevan/qti'],
    headless: false,
  },
  '@khuevan/sandbox': {
    folder: 'packages/sandbox',
    may: ['@khuevan/qti', '@khuevan/rules', '@khuevan/sdk/verification'],
    headless: true,
  },
  '@khuevan/tooling': {
    folder: 'packages/tooling',
    may: ['@khuevan/sandbox', '@khuevan/sdk', '@khuevan/qti', '@khuevan/elements'],
    headless: false,
  },
  'portal-html': {
    folder: 'examples/portal-html',
    may: ['@khuevan/elements'],
    headless: false,
  },
  'vendor-node': { folder: 'examples/vendor-node', may: ['@khuevan/sdk'], headless: true },
};

/** Test-only files may reach for more: the sandbox's suite calls it through the SDK. */
export const TEST_MAY: readonly string[] = ['@khuevan/sdk', '@khuevan/qti', '@khuevan/sandbox'];

export const isTestFile = (path: string): boolean =>
  /(\.(test|test-d|stories)|\/testing)\.ts$/.test(path) ||
  /\/(testing|conformance|runtime-tests)\//.test(path);
