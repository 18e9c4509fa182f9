import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { strictPolicyPlugin } from './packages/elements/test-server/strict-policy-plugin.mjs';
import { summaryReporter } from './packages/elements/test-server/summary-reporter.mjs';
import { chromiumLaunchOptions } from './packages/tooling/src/test/chromium.ts';

/** Element tests in Chromium; only the Playwright launcher emulates forced colours. */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['packages/elements/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['@khuevan/source'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('packages/elements/tsconfig.json', import.meta.url)),
    }),
    strictPolicyPlugin(),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: chromiumLaunchOptions(),
    }),
  ],
  concurrency: 2,
  testFramework: { config: { timeout: 10_000 } },
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="vi">
  <head><meta name="viewport" content="width=device-width, initial-scale=1"></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    summaryReporter(),
  ],
};
