import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import { getLearnerImport, importLearners, listLearners } from '../services/registry.ts';
import { createClient } from './client.ts';
import { poll } from './poll.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Answers with these statuses in turn and notes when it was asked. */
const service = (states: string[], headers: Record<string, string> = {}) => {
  const asked: number[] = [];
  const client = createClient({
    baseUrl: 'https://api.example',
    fetch: async () => {
      asked.push(Date.now());
      return Response.json(
        { id: 'imp_1', status: states[Math.min(asked.length, states.length) - 1] },
        { headers },
      );
    },
  });
  return { client, asked };
};

const finish = async <T>(waiting: Promise<T>): Promise<T> => {
  await vi.runAllTimersAsync();
  return waiting;
};

test('the service says when to ask again', async () => {
  const { client, asked } = service(['pending', 'running', 'failed'], { 'retry-after': '7' });
  const done = await finish(poll(client, getLearnerImport, { learnerImportId: 'imp_1' }));
  expect([done.status, asked]).toEqual(['failed', [0, 7000, 14_000]]);
});

test('without Retry-After the interval counts; a wish of more than a minute is cut to one', async () => {
  const plain = service(['running', 'succeeded']);
  await finish(
    poll(plain.client, getLearnerImport, { learnerImportId: 'imp_1' }, { interval: 500 }),
  );
  expect(plain.asked[1]).toBe(500);
  const slow = service(['running', 'succeeded'], { 'retry-after': '86400' });
  const before = Date.now();
  await finish(poll(slow.client, getLearnerImport, { learnerImportId: 'imp_1' }));
  expect((slow.asked[1] ?? 0) - before).toBe(60_000);
});

test('the Retry-After of the 202 is kept before the first question', async () => {
  const { client, asked } = service(['succeeded'], { 'retry-after': '3' });
  const accepted = await importLearners(client, { body: [] }).withResponse();
  await finish(poll(client, getLearnerImport, { learnerImportId: accepted.data.id }, { accepted }));
  expect(asked).toEqual([0, 3000]);
});

test('the end is what the caller says, and another process can wait on with the id alone', async () => {
  const { client, asked } = service(['pending', 'running', 'succeeded']);
  const started = await finish(
    poll(
      client,
      getLearnerImport,
      { learnerImportId: 'imp_1' },
      { until: ({ status }) => status === 'running' },
    ),
  );
  expect(started.status).toBe('running');
  const done = await finish(poll(client, getLearnerImport, { learnerImportId: started.id }));
  expect([done.status, asked.length]).toEqual(['succeeded', 3]);
});

test('a signal that was aborted before ends the waiting', async () => {
  const { client } = service(['running']);
  const waiting = expect(
    poll(client, getLearnerImport, { learnerImportId: 'imp_1' }, { signal: AbortSignal.abort() }),
  ).rejects.toMatchObject({ name: 'AbortError', code: 'aborted' });
  await vi.runAllTimersAsync();
  await waiting;
});

test('a list can be caught and finished like any promise', async () => {
  const failing = createClient({
    baseUrl: 'https://api.example',
    retry: 0,
    fetch: async () => Response.json({}, { status: 404 }),
  });
  expect(
    await listLearners(failing).catch(
      (error: unknown) => ApiError.isInstance(error) && error.status,
    ),
  ).toBe(404);
  let finished = false;
  await expect(
    listLearners(failing).finally(() => {
      finished = true;
    }),
  ).rejects.toMatchObject({ status: 404 });
  expect(finished).toBe(true);
});
