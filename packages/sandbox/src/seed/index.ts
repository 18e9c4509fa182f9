import type { SeedProfile } from '../kernel/config.ts';
import type { SandboxRuntime } from '../kernel/runtime.ts';

/** Fills an empty, migrated database with the data of a profile. */
export async function seedDatabase(
  _runtime: SandboxRuntime,
  _profile: Exclude<SeedProfile, 'none'>,
): Promise<void> {}
