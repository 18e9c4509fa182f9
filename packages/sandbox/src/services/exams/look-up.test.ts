import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examFixtures } from '../../seed/exams/fixtures.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { TestCaller } from '../../testing/test-client.ts';
import { at, ExamBench } from './testing.ts';

describe.each(testDatabases())('a result looked up by number on %s', (database) => {
  let bench: ExamBench;
  let stranger: TestCaller;
  let right: { examSessionId: string; candidateNumber: string; lookUpCode: string };

  const lookUp = (change: Partial<typeof right> = {}) =>
    bench.call(stranger, 'POST', '/result-look-ups', { ...right, ...change });
  const withoutRequestId = (body: unknown) => ({ ...(body as object), requestId: '' });

  beforeAll(async () => {
    bench = await ExamBench.open(database);
    stranger = await bench.sandbox.stranger();
    const path = `/exam-registrations/${examFixtures.candidates.otherLanguage}/admission-slip`;
    const slip = await bench.must(bench.ministry, 'GET', path);
    right = {
      examSessionId: examFixtures.sessions.past,
      candidateNumber: slip.at('/candidateNumber'),
      lookUpCode: slip.at('/lookUpCode'),
    };
    bench.goTo(at('01-01'));
  });
  afterAll(() => bench.sandbox.close());

  test('the code has fifty bits and is nobody else’s', async () => {
    expect(right.lookUpCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    const other = `/exam-registrations/${examFixtures.candidates.absent}/admission-slip`;
    const slip = await bench.must(bench.ministry, 'GET', other);
    expect(slip.at('/lookUpCode')).not.toBe(right.lookUpCode);
  });

  test('a wrong number, a wrong code and a wrong session answer alike', async () => {
    const answers = [
      await lookUp({ candidateNumber: '22999999' }),
      await lookUp({ lookUpCode: 'ZZZZZZZZZZ' }),
      await lookUp({ examSessionId: examFixtures.sessions.open }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const [first, ...others] = answers.map(({ body }) => withoutRequestId(body));
    for (const other of others) expect(other).toEqual(first);
  });

  test('right tries are not counted; after ten wrong ones the caller waits a quarter of an hour', async () => {
    for (let index = 0; index < 12; index += 1) expect((await lookUp()).status).toBe(200);
    // One wrong code was tried above.
    for (let index = 0; index < 9; index += 1) {
      expect((await lookUp({ lookUpCode: 'ZZZZZZZZZZ' })).status).toBe(404);
    }
    const limited = await lookUp();
    expect(limited.status).toBe(429);
    expect(limited.headers['retry-after']).toBe('900');
    const { api } = bench.sandbox.runtime.config.origins;
    expect(limited.body).toMatchObject({ type: `${api}/problems/too-many-requests` });
    bench.goTo(at('01-01', '09:14'));
    expect((await lookUp()).status).toBe(429);
    bench.goTo(at('01-01', '08:00'));
    expect((await lookUp()).status).toBe(200);
    bench.goTo(at('01-01', '09:15'));
    expect((await lookUp()).status).toBe(200);
  });

  test('whoever tries many numbers is stopped too', async () => {
    bench.goTo(at('01-02'));
    const statuses: number[] = [];
    for (let index = 0; index < 101; index += 1) {
      const candidateNumber = String(22_500_000 + index);
      statuses.push((await lookUp({ candidateNumber })).status);
    }
    expect(statuses.slice(0, 100).every((status) => status === 404)).toBe(true);
    expect(statuses[100]).toBe(429);
  });

  test('no address and no number is kept in the counts', async () => {
    const { rows } = await bench.sandbox.runtime.database.pool.query<{ key: string }>(
      'select key from exams.look_up_attempt',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ key }) => !/^[\w-]{43}$/.test(key))).toEqual([]);
  });
});
