import { createHash } from 'node:crypto';
import type { ServiceContext } from '../../kernel/service.ts';

const WINDOW_MILLISECONDS = 15 * 60_000;

/**
 * Wrong tries in a quarter of an hour: of one caller for one candidate, and of one caller altogether (a whole school may sit behind one
 * address). Counted for a candidate by caller, so that nobody can lock a candidate out from elsewhere.
 */
export const TRIES = { candidate: 10, caller: 100 } as const;

const digest = (kind: string, value: string): string =>
  createHash('sha256').update(`${kind}/${value}`).digest('base64url');

const limitsOf = (candidate: string, caller: string): Map<string, number> =>
  new Map([
    [digest('candidate', `${caller}/${candidate}`), TRIES.candidate],
    [digest('caller', caller), TRIES.caller],
  ]);

/**
 * Counts a try before it is judged, in one statement and in the database: of any number that come at once no more than the
 * allowed ones are taken, and a restart forgets nothing. The window starts with the first try.
 *
 * @returns 0 when the try is taken, else seconds until another one is
 */
export async function takeTry(
  { db, clock }: ServiceContext,
  candidate: string,
  caller: string,
): Promise<number> {
  const now = clock.date();
  const windowStart = new Date(clock.now() - WINDOW_MILLISECONDS);
  const limits = limitsOf(candidate, caller);
  // In one order for everybody: two tries that share a key never wait for each other.
  const keys = [...limits.keys()].toSorted();
  const table = 'exams.look_up_attempt';
  const counted = await db
    .insertInto(table)
    .values(keys.map((key) => ({ key, attempts: 1, window_started_at: now })))
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((set) => {
        // A window that begins after now was left by a test clock that was turned back.
        const isOver = set.or([
          set(`${table}.window_started_at`, '<=', windowStart),
          set(`${table}.window_started_at`, '>', now),
        ]);
        return {
          attempts: set
            .case()
            .when(isOver)
            .then(1)
            .else(set(`${table}.attempts`, '+', 1))
            .end(),
          window_started_at: set
            .case()
            .when(isOver)
            .then(now)
            .else(set.ref(`${table}.window_started_at`))
            .end(),
        };
      }),
    )
    .returning(['key', 'attempts', 'window_started_at'])
    .execute();
  const waits = counted
    .filter(({ key, attempts }) => attempts > (limits.get(key) ?? 0))
    .map((row) => row.window_started_at.getTime() + WINDOW_MILLISECONDS - now.getTime());
  return waits.length === 0 ? 0 : Math.max(1, Math.ceil(Math.max(...waits) / 1000));
}

/** A right try is none: it was counted before it was judged, and is taken back. */
export async function giveTryBack(
  { db }: ServiceContext,
  candidate: string,
  caller: string,
): Promise<void> {
  await db
    .updateTable('exams.look_up_attempt')
    .set((set) => ({ attempts: set('attempts', '-', 1) }))
    .where('key', 'in', [...limitsOf(candidate, caller).keys()])
    .execute();
}

/** Counts that no longer limit anybody. */
export async function forgetOldTries({ db, clock }: ServiceContext): Promise<void> {
  await db
    .deleteFrom('exams.look_up_attempt')
    .where('window_started_at', '<=', new Date(clock.now() - WINDOW_MILLISECONDS))
    .execute();
}
