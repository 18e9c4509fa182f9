import type { Kysely } from 'kysely';
import type { TestClock, TestClockState } from '../../kernel/clock.ts';
import { json } from '../../kernel/column-types.ts';
import { ownTransactions } from '../../kernel/service.ts';
import type { Handlers } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';

const SETTING = 'test-clock';

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
      const moment = now === undefined ? machineNow : Date.parse(now);
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
