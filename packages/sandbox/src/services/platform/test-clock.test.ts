import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '../../testing/databases.ts';
import { startTestSandbox } from '../../testing/test-sandbox.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';

const PATH = '/platform/v1/sandbox/test-clock';

describe.each(testDatabases())('the test clock on %s', (database) => {
  let sandbox: TestSandbox;
  beforeAll(async () => {
    sandbox = await startTestSandbox({ database });
  });
  afterAll(() => sandbox.close());

  test.each([
    ['2016-12-31T23:59:60Z', 422],
    ['0000-01-01T00:00:00Z', 400],
    ['1999-12-31T23:59:59Z', 400],
    ['2100-01-01T00:00:00Z', 400],
    ['2101-11-16T05:00:00Z', 400],
    ['9999-12-31T23:59:59.999999Z', 400],
  ])('%s is no time for the clock, which stays as it was', async (now, status) => {
    const client = await sandbox.client();
    const frozen = { mode: 'frozen', now: '2027-06-11T00:30:00.000Z' };
    await client.put(PATH, { body: frozen });
    for (const mode of ['running', 'frozen']) {
      const refused = await client.put(PATH, { body: { mode, now } });
      expect(refused.status).toBe(status);
      expect(refused.body).toMatchObject({ errors: [{ pointer: '/now' }] });
    }
    expect((await client.get(PATH)).body).toEqual(frozen);
    const { rows } = await sandbox.runtime.database.pool.query(
      "select value from kernel.setting where name = 'test-clock'",
    );
    expect(rows).toEqual([{ value: { offsetMilliseconds: 0, frozenAt: 1_812_673_800_000 } }]);
  });

  test.each(['2000-01-01T00:00:00.000Z', '2099-12-31T23:59:59.999Z'])(
    '%s is taken',
    async (now) => {
      const client = await sandbox.client();
      const answer = await client.put(PATH, { body: { mode: 'frozen', now } });
      expect(answer.body).toEqual({ mode: 'frozen', now });
    },
  );
});
