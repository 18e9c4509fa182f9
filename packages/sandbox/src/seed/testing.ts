import type { DatabaseKind } from '../testing/databases.ts';
import {
  startTestSandbox,
  type TestSandbox,
  type TestSandboxOptions,
} from '../testing/test-sandbox.ts';
import { seedDatabase } from './index.ts';

/** A test sandbox that holds the profile `xs`. */
export async function startSeededSandbox(
  database: DatabaseKind,
  options: Omit<TestSandboxOptions, 'database'> = {},
): Promise<TestSandbox> {
  const sandbox = await startTestSandbox({ ...options, database });
  await seedDatabase(sandbox.runtime, 'xs');
  return sandbox;
}
