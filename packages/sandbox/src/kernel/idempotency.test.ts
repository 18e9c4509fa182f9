import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '../testing/databases.ts';
import type { TestCaller } from '../testing/test-client.ts';
import { startTestSandbox } from '../testing/test-sandbox.ts';
import type { TestSandbox } from '../testing/test-sandbox.ts';
import { TestClock } from './clock.ts';
import { IdempotencyStore } from './idempotency.ts';

const PATH = '/platform/v1/webhook-endpoints';
const BODY = { url: 'http://localhost:4404/webhooks', eventTypes: ['platform.test'] };
const DAY = 24 * 60 * 60 * 1000;

test('while the first runs, a second is told to wait and starts nothing', async () => {
  const store = new IdempotencyStore(new Uint8Array(32));
  const request = { caller: 'a', key: 'k', operationId: 'o', content: null };
  const gate = Promise.withResolvers<never>();
  const first = store.once(
    request,
    () => gate.promise,
    () => gate.promise,
  );
  let started = false;
  const second = store.once(
    request,
    async () => {
      started = true;
      return { status: 200 };
    },
    () => gate.promise,
  );
  await expect(second).rejects.toMatchObject({
    code: 'idempotency-key-in-use',
    headers: { 'retry-after': '1' },
  });
  expect(started).toBe(false);
  gate.reject(new Error('over'));
  await expect(first).rejects.toThrow('over');
  const third = await store.once(
    request,
    async () => ({ status: 201 }),
    () => gate.promise,
  );
  expect(third.status).toBe(201);
});

describe.each(testDatabases())('Idempotency-Key on %s', (database) => {
  let sandbox: TestSandbox;
  let client: TestCaller & { clientId: string };
  const clock = new TestClock();

  beforeAll(async () => {
    sandbox = await startTestSandbox({ database, clock });
  });
  afterAll(() => sandbox.close());

  const countEndpoints = async () => {
    const { body } = await client.get(PATH);
    return (body as { data: unknown[] }).data.length;
  };

  test('a repeat gets the first answer, secret and all, and has no second effect', async () => {
    client = await sandbox.client();
    const idempotencyKey = randomUUID();
    const first = await client.post(PATH, { body: BODY, idempotencyKey });
    const second = await client.post(PATH, { body: BODY, idempotencyKey });
    expect(first.status).toBe(201);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers['etag']).toBe(first.headers['etag']);
    expect(second.headers['location']).toBe(first.headers['location']);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(await countEndpoints()).toBe(1);
  });

  test('of sixteen at the same moment one has the effect; the others wait or get its answer', async () => {
    client = await sandbox.client();
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => client.post(PATH, { body: BODY, idempotencyKey })),
    );
    const created = answers.filter(({ status }) => status === 201);
    const waiting = answers.filter(({ status }) => status === 409);
    expect(created.length + waiting.length).toBe(16);
    expect(new Set(created.map((answer) => answer.at('/id'))).size).toBe(1);
    for (const answer of waiting) {
      expect(answer.at('/code')).toBe('idempotency-key-in-use');
      expect(answer.headers['retry-after']).toBe('1');
    }
    expect(await countEndpoints()).toBe(1);
  });

  test('the order of members is no difference; a value is', async () => {
    client = await sandbox.client();
    const idempotencyKey = randomUUID();
    await client.post(PATH, { body: BODY, idempotencyKey });
    const reordered = { eventTypes: BODY.eventTypes, url: BODY.url };
    const same = await client.post(PATH, { body: reordered, idempotencyKey });
    expect(same.status).toBe(201);
    const other = await client.post(PATH, { body: { ...BODY, description: 'x' }, idempotencyKey });
    expect([other.status, other.at('/code')]).toEqual([422, 'idempotency-key-reused']);
  });

  test('the same key on another operation is another request', async () => {
    client = await sandbox.client();
    const idempotencyKey = randomUUID();
    await client.post(PATH, { body: BODY, idempotencyKey });
    const other = await client.post('/platform/v1/sandbox/test-events', {
      body: {},
      idempotencyKey,
    });
    expect([other.status, other.at('/code')]).toEqual([422, 'idempotency-key-reused']);
  });

  test('keys of two applications do not meet', async () => {
    client = await sandbox.client();
    const idempotencyKey = randomUUID();
    const first = await client.post(PATH, { body: BODY, idempotencyKey });
    const other = await sandbox.client();
    const second = await other.post(PATH, { body: BODY, idempotencyKey });
    expect(second.status).toBe(201);
    expect(second.at('/id')).not.toBe(first.at('/id'));
  });

  test('a request that failed leaves the key free', async () => {
    client = await sandbox.client();
    const idempotencyKey = randomUUID();
    const body = { ...BODY, url: 'http://intranet.example/hook' };
    const failed = await client.post(PATH, { body, idempotencyKey });
    expect(failed.status).toBe(422);
    expect((await client.post(PATH, { body: BODY, idempotencyKey })).status).toBe(201);
  });

  test('a key is forgotten after a day', async () => {
    client = await sandbox.client();
    const idempotencyKey = randomUUID();
    const first = await client.post(PATH, { body: BODY, idempotencyKey });
    clock.set({ offsetMilliseconds: DAY + 1000, frozenAt: null });
    const second = await client.post(PATH, { body: BODY, idempotencyKey });
    clock.set({ offsetMilliseconds: 0, frozenAt: null });
    expect(second.headers['idempotency-replayed']).toBeUndefined();
    expect(second.at('/id')).not.toBe(first.at('/id'));
  });

  test('without one: 400 that names the header', async () => {
    client = await sandbox.client();
    const answer = await client.post(PATH, { body: BODY, idempotencyKey: null });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      code: 'idempotency-key-required',
      errors: [{ parameter: 'Idempotency-Key', code: 'required' }],
    });
  });
});
