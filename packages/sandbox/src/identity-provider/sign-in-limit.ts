import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../kernel/tables.ts';

/** After this many tries without success the form waits; it never locks an account for good. */
export const FAILURES_ALLOWED = 5;
export const WINDOW_MILLISECONDS = 5 * 60_000;

function digest(kind: string, value: string): string {
  return createHash('sha256').update(`${kind}/${value}`).digest('base64url');
}

/**
 * Counts tries to sign in per login name and per interaction; a success clears both. The window starts
 * with the first try; when it ends, counting begins anew: a cool-down, so that nobody can lock somebody
 * else out for long.
 */
export class SignInLimit {
  readonly #db: Kysely<Database>;
  readonly #now: () => number;

  constructor(db: Kysely<Database>, now: () => number = Date.now) {
    this.#db = db;
    this.#now = now;
  }

  /**
   * Counts a try before it is judged, in one statement: of any number that come at once, no more than
   * the allowed ones are taken.
   *
   * @returns 0 when the try is taken, else seconds until another one is
   */
  async take(loginName: string, interactionId: string): Promise<number> {
    const now = new Date(this.#now());
    const windowStart = new Date(this.#now() - WINDOW_MILLISECONDS);
    // In one order for everybody: two tries that share a key never wait for each other.
    const keys = this.#keys(loginName, interactionId).toSorted();
    const counted = await this.#db
      .insertInto('identity_provider.sign_in_attempt')
      .values(keys.map((key) => ({ key, failures: 1, window_started_at: now })))
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((set) => ({
          failures: set
            .case()
            .when('identity_provider.sign_in_attempt.window_started_at', '<=', windowStart)
            .then(1)
            .else(
              set.fn<number>('least', [
                set('identity_provider.sign_in_attempt.failures', '+', 1),
                set.lit(FAILURES_ALLOWED + 1),
              ]),
            )
            .end(),
          window_started_at: set
            .case()
            .when('identity_provider.sign_in_attempt.window_started_at', '<=', windowStart)
            .then(now)
            .else(set.ref('identity_provider.sign_in_attempt.window_started_at'))
            .end(),
        })),
      )
      .returning(['failures', 'window_started_at'])
      .execute();
    const waits = counted
      .filter(({ failures }) => failures > FAILURES_ALLOWED)
      .map((row) => row.window_started_at.getTime() + WINDOW_MILLISECONDS - now.getTime());
    return waits.length === 0 ? 0 : Math.max(1, Math.ceil(Math.max(...waits) / 1000));
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
