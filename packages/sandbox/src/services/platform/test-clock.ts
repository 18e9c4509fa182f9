import type { Kysely } from 'kysely';
import type { TestClock, TestClockState } from '../../kernel/clock.ts';
import { json } from '../../kernel/column-types.ts';
import { problem } from '../../kernel/problem.ts';
import { ownTransactions } from '../../kernel/service.ts';
import type { Handlers } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';

const SETTING = 'test-clock';

/** Where the clock may stand: what services add to it stays a time that `Date` and PostgreSQL can hold. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * @throws problem `unprocessable` for a moment outside of 2000–2099, and for one that is none: a leap second fits the
 * document's pattern, but not `Date` (ECMA-262 §21.4.1.1)
 */
function readMoment(now: string): number {
  const moment = Date.parse(now);
  if (moment >= EARLIEST && moment < LATEST) return moment;
  throw problem('unprocessable', {
    detail: {
      vi: 'Đồng hồ thử chỉ nhận thời điểm có thật từ năm 2000 đến hết năm 2099, không nhận giây nhuận.',
      en: 'The test clock takes moments from 2000 to the end of 2099, and no leap seconds.',
    },
    errors: [{ pointer: '/now', code: 'invalid' }],
  });
}

function toModel(clock: TestClock) {
  return { mode: clock.state.frozenAt === null ? 'running' : 'frozen', now: clock.instant() };
}

/** The clock as it was left when the sandbox last ran. */
export async function loadTestClock(db: Kysely<Database>, clock: TestClock): Promise<void> {
  const row = await db
    .selectFrom('kernel.setting')
    .select('value')
    .where('name', '=', SETTING)
    .executeTakeFirst();
  if (row !== undefined) clock.set(row.value as TestClockState);
}

/** @param doDueWork does everything that the new time makes due, before the answer is given */
export function testClockHandlers(clock: TestClock, doDueWork: () => Promise<void>): Handlers {
  return {
    async getTestClock() {
      return { status: 200, body: toModel(clock) };
    },

    // Due work opens transactions of its own: inside this one it would wait for itself.
    setTestClock: ownTransactions(async (request, { db }) => {
      const { mode, now } = request.body as { mode: 'running' | 'frozen'; now?: string };
      const machineNow = clock.systemNow();
      const moment = now === undefined ? machineNow : readMoment(now);
      const state: TestClockState =
        mode === 'frozen'
          ? { offsetMilliseconds: 0, frozenAt: moment }
          : { offsetMilliseconds: moment - machineNow, frozenAt: null };
      await db
        .insertInto('kernel.setting')
        .values({ name: SETTING, value: json<unknown>(state) })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet({ value: json<unknown>(state) }),
        )
        .execute();
      clock.set(state);
      await doDueWork();
      return { status: 200, body: toModel(clock) };
    }),
  };
}
