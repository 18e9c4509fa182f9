import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `import` is left out: Vite adds it by itself, and `require` inside a dependency must not see it (pg-pool). */
const conditions = ['@khuevan/source', 'node', 'module', 'default'];
const summaryReporter = fileURLToPath(
  new URL('packages/tooling/src/test/vitest-summary-reporter.ts', import.meta.url),
);

/** Pure packages share one module graph: 61 files took 8.6 s isolated and 1.0 s together. */
interface ProjectOptions {
  isolate: boolean;
  timeout?: number;
  globalSetup?: string;
}

const project = (name: string, root: string, options: ProjectOptions) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    name,
    root: fileURLToPath(new URL(root, import.meta.url)),
    include: ['src/**/*.test.ts'],
    isolate: options.isolate,
    testTimeout: options.timeout ?? 10_000,
    hookTimeout: 60_000,
    ...(options.globalSetup === undefined ? {} : { globalSetup: options.globalSetup }),
  },
});

export default defineConfig({
  test: {
    // Half of the sandbox's time is waiting: a worker for each core, where vitest leaves one core idle.
    maxWorkers: 2,
    reporters: ['default', summaryReporter],
    projects: [
      project('qti', './packages/qti', { isolate: false }),
      project('rules', './packages/rules', { isolate: false }),
      project('sdk', './packages/sdk', { isolate: true }),
      project('tooling', './packages/tooling', { isolate: false, timeout: 60_000 }),
      project('sandbox', './packages/sandbox', {
        isolate: true,
        timeout: 30_000,
        globalSetup: './src/testing/global-setup.ts',
      }),
    ],
  },
});
