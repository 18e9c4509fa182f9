import type { DatabaseKind } from '../testing/databases.ts';
import {
  startTestSandbox,
  type TestSandbox,
  type TestSandboxOptions,
} from '../testing/test-sandbox.ts';

/** A test sandbox that holds the profile `xs`. */
export const startSeededSandbox = (
  database: DatabaseKind,
  options: Omit<TestSandboxOptions, 'database'> = {},
): Promise<TestSandbox> => startTestSandbox({ ...options, database, contents: 'xs' });
