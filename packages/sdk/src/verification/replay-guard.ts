/**
 * Remembers ids that were taken, so that the same message or token does not count twice. Keyed on the id inside what is
 * signed, never on the text. Over several processes, implement it on a shared store with one atomic step, such as
 * `INSERT … ON CONFLICT DO NOTHING` or `SET … NX`.
 */
export interface ReplayGuard {
  /** Takes an id. @returns false when it is taken already. `expiresAt`: milliseconds since 1970. */
  claim(id: string, expiresAt: number): boolean | Promise<boolean>;
  /** Gives an id back when handling it failed, so that the next delivery is taken. */
  release(id: string): void | Promise<void>;
}

/**
 * Replay guard for one process.
 *
 * @param limit ids kept at once; beyond it the oldest are forgotten.
 *
 * @example
 * ```ts
 * import { memoryReplayGuard } from '@khuevan/sdk/verification';
 *
 * const guard = memoryReplayGuard();
 * console.log(guard.claim('evt_1', Date.now() + 60_000), guard.claim('evt_1', Date.now() + 60_000)); // true false
 * ```
 */
export const memoryReplayGuard = (limit = 100_000, now: () => number = Date.now) => {
  const taken = new Map<string, number>();
  return {
    claim(id: string, expiresAt: number): boolean {
      if ((taken.get(id) ?? 0) > now()) {
        return false;
      }
      // Deleted first, so that the map's order stays the order of taking.
      taken.delete(id);
      taken.set(id, expiresAt);
      for (const [oldest, until] of taken) {
        if (until > now() && taken.size <= limit) {
          break;
        }
        taken.delete(oldest);
      }
      return true;
    },
    release(id: string): void {
      taken.delete(id);
    },
  } satisfies ReplayGuard;
};
