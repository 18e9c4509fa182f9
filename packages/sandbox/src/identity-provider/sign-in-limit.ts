import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../kernel/tables.ts';

/** After this many failures within the window the form waits; it never locks an account for good. */
export const FAILURES_ALLOWED = 5;
export const WINDOW_MILLISECONDS = 5 * 60_000;

function digest(kind: string, value: string): string {
  return createHash('sha256').update(`${kind}/${value}`).digest('base64url');
}

/**
 * Counts failed sign-ins per login name and per interaction. The window starts with the first failure;
 * when it ends, counting begins anew: a cool-down, so that nobody can lock somebody else out for long.
 */
export class SignInLimit {
  readonly #db: Kysely<Database>;
  readonly #now: () => number;

  constructor(db: Kysely<Database>, now: () => number = Date.now) {
    this.#db = db;
    this.#now = now;
  }

  /** Seconds until another try is taken; 0 when one is taken now. */
  async retryAfter(loginName: string, interactionId: string): Promise<number> {
    const windowStart = new Date(this.#now() - WINDOW_MILLISECONDS);
    const full = await this.#db
      .selectFrom('identity_provider.sign_in_attempt')
      .select('window_started_at')
      .where('key', 'in', this.#keys(loginName, interactionId))
      .where('failures', '>=', FAILURES_ALLOWED)
      .where('window_started_at', '>', windowStart)
      .orderBy('window_started_at', 'desc')
      .executeTakeFirst();
    if (full === undefined) return 0;
    const until = full.window_started_at.getTime() + WINDOW_MILLISECONDS;
    return Math.max(1, Math.ceil((until - this.#now()) / 1000));
  }

  async recordFailure(loginName: string, interactionId: string): Promise<void> {
    const now = new Date(this.#now());
    const windowStart = new Date(this.#now() - WINDOW_MILLISECONDS);
    for (const key of this.#keys(loginName, interactionId)) {
      await this.#db
        .insertInto('identity_provider.sign_in_attempt')
        .values({ key, failures: 1, window_started_at: now })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet((set) => ({
            failures: set
              .case()
              .when('identity_provider.sign_in_attempt.window_started_at', '<=', windowStart)
              .then(1)
              .else(set('identity_provider.sign_in_attempt.failures', '+', 1))
              .end(),
            window_started_at: set
              .case()
              .when('identity_provider.sign_in_attempt.window_started_at', '<=', windowStart)
              .then(now)
              .else(set.ref('identity_provider.sign_in_attempt.window_started_at'))
              .end(),
          })),
        )
        .execute();
    }
  }

  async clear(loginName: string, interactionId: string): Promise<void> {
    await this.#db
      .deleteFrom('identity_provider.sign_in_attempt')
      .where('key', 'in', this.#keys(loginName, interactionId))
      .execute();
  }

  #keys(loginName: string, interactionId: string): string[] {
    return [digest('login-name', loginName.toLowerCase()), digest('interaction', interactionId)];
  }
}
