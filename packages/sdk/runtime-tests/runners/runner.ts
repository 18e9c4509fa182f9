import type { Result } from '../harness/registry.ts';

/** A runtime that the suite runs in. */
export interface Runner {
  readonly name: string;
  /** Runs the suite; throws {@link Unavailable} where the runtime cannot be started. */
  run(origin: string): Promise<readonly Result[]>;
}

/** The runtime is not there, or its binary does not run on this machine. */
export class Unavailable extends Error {}
