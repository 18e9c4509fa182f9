/** Remembers which webhooks were accepted. With several processes, keep it where all of them see it. */
export interface ReplayGuard {
  /**
   * Notes an id, in one step with the question whether it is new.
   *
   * @param id the `webhook-id`
   * @param expiresAt when the id may be forgotten: after it the timestamp alone refuses the message
   * @returns false when the id was noted before
   */
  accept(id: string, expiresAt: Date): boolean | Promise<boolean>;
}

/** A replay guard for one process. It forgets an id when its message is too old to be accepted anyway. */
export function memoryReplayGuard(now: () => number = Date.now): ReplayGuard {
  const expiries = new Map<string, number>();
  return {
    accept(id, expiresAt) {
      for (const [known, expiry] of expiries) {
        if (expiry < now()) expiries.delete(known);
      }
      if (expiries.has(id)) return false;
      expiries.set(id, expiresAt.getTime());
      return true;
    },
  };
}
