import type { SandboxRuntime } from './kernel/runtime.ts';
import { seedDatabase } from './seed/index.ts';

/** Fills an empty database with its profile's data; a database that was filled before is left as it is. */
export async function seedOnce(runtime: SandboxRuntime): Promise<void> {
  const { profile } = runtime.config;
  if (profile !== 'none') await seedDatabase(runtime, profile);
}
