import { createHmac, verify, createPublicKey } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TestClock } from '../../kernel/clock.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { TestCaller } from '../../testing/test-client.ts';
import { startTestSandbox } from '../../testing/test-sandbox.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';
import { WebhookReceiver } from '../../testing/webhook-receiver.ts';
import type { ReceivedWebhook } from '../../testing/webhook-receiver.ts';
import { MAXIMUM_ATTEMPTS, retryPause } from './dispatcher.ts';

describe.each(testDatabases())('webhooks on %s', (database) => {
  let sandbox: TestSandbox;
  let client: TestCaller & { clientId: string };
  let receiver: WebhookReceiver;
  let url: string;
  const clock = new TestClock();

  beforeAll(async () => {
    sandbox = await startTestSandbox({
      database,
      clock,
      config: {
        webhooks: { timeoutMilliseconds: 300, allowedHosts: [], pollMilliseconds: 0 },
      },
    });
  });
  afterAll(() => sandbox.close());
  beforeEach(async () => {
    clock.set({ offsetMilliseconds: 0, frozenAt: null });
    receiver = new WebhookReceiver();
    url = await receiver.listen();
    client = await sandbox.client();
  });
  afterEach(() => receiver.close());

  const register = async (eventTypes = ['platform.test']) => {
    const created = await client.post('/platform/v1/webhook-endpoints', {
      body: { url, eventTypes },
    });
    return { id: created.at('/id'), secret: created.at('/secret') };
  };
  const sendTestEvent = async (message = 'xin chào') =>
    (await client.post('/platform/v1/sandbox/test-events', { body: { message } })).at('/id');
  const deliveries = async (query: Record<string, string> = {}) =>
    (await client.get('/platform/v1/webhook-deliveries', { query })).body as {
      data: { id: string; status: string; attempts: object[]; nextAttemptAt?: string }[];
    };
  const letPass = (milliseconds: number) =>
    clock.set({
      offsetMilliseconds: clock.state.offsetMilliseconds + milliseconds,
      frozenAt: null,
    });

  function verifySymmetric({ headers, body }: ReceivedWebhook, secret: string): boolean {
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const expected = `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
    return String(headers['webhook-signature']).split(' ').includes(expected);
  }

  test('an event arrives once, signed both ways', async () => {
    const { secret } = await register();
    const id = await sendTestEvent();
    await sandbox.doDueWork();
    await sandbox.doDueWork();
    expect(receiver.received).toHaveLength(1);
    const [message] = receiver.received;
    if (message === undefined) throw new Error('nothing arrived');
    expect(JSON.parse(message.body)).toEqual({
      id,
      type: 'platform.test',
      occurredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      data: { message: 'xin chào' },
    });
    expect(message.headers['webhook-id']).toBe(id);
    expect(Number(message.headers['webhook-timestamp'])).toBeCloseTo(Date.now() / 1000, -2);
    expect(verifySymmetric(message, secret)).toBe(true);
    const keys = (await client.get('/platform/v1/webhook-keys')).body as { keys: JsonWebKey[] };
    const key = createPublicKey({ key: keys.keys[0] ?? {}, format: 'jwk' });
    const v1a = String(message.headers['webhook-signature'])
      .split(' ')
      .find((part) => part.startsWith('v1a,'));
    const content = `${id}.${message.headers['webhook-timestamp']}.${message.body}`;
    const signature = Buffer.from(v1a?.slice(4) ?? '', 'base64');
    expect(verify(null, Buffer.from(content), key, signature)).toBe(true);
    const [delivery] = (await deliveries()).data;
    expect(delivery).toMatchObject({ status: 'succeeded', attempts: [{ responseStatus: 204 }] });
  });

  test('it is tried again with growing pauses, then given up', async () => {
    await register();
    receiver.answer = () => 503;
    await sendTestEvent();
    for (let attempt = 1; attempt <= MAXIMUM_ATTEMPTS; attempt += 1) {
      await sandbox.doDueWork();
      expect(receiver.received).toHaveLength(attempt);
      letPass(retryPause(attempt, 1) + 1000);
    }
    await sandbox.doDueWork();
    expect(receiver.received).toHaveLength(MAXIMUM_ATTEMPTS);
    expect(MAXIMUM_ATTEMPTS).toBeGreaterThanOrEqual(8);
    const [delivery] = (await deliveries({ status: 'failed' })).data;
    expect(delivery?.attempts).toHaveLength(MAXIMUM_ATTEMPTS);
    expect(delivery?.nextAttemptAt).toBeUndefined();
  });

  test('the same id comes on every attempt', async () => {
    await register();
    receiver.answer = (count) => (count < 3 ? 500 : 204);
    const id = await sendTestEvent();
    for (const pause of [0, 10_000, 60_000]) {
      letPass(pause);
      await sandbox.doDueWork();
    }
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([id, id, id]);
  });

  test.each([
    ['hang', { error: 'timeout' }],
    ['redirect', { error: 'redirect-refused', responseStatus: 302 }],
  ] as const)('a receiver that answers with %s has not taken it', async (answer, attempt) => {
    await register();
    receiver.answer = () => answer;
    await sendTestEvent();
    await sandbox.doDueWork();
    const [delivery] = (await deliveries()).data;
    expect(delivery).toMatchObject({ status: 'pending', attempts: [attempt] });
    expect(receiver.received).toHaveLength(1);
  });

  test('nobody there: connection-refused', async () => {
    await register();
    await receiver.close();
    await sendTestEvent();
    await sandbox.doDueWork();
    const [delivery] = (await deliveries()).data;
    expect(delivery).toMatchObject({ attempts: [{ error: 'connection-refused' }] });
  });

  test('during a rotation both secrets sign, afterwards the new one', async () => {
    const { id, secret: old } = await register();
    const rotated = await client.post(`/platform/v1/webhook-endpoints/${id}/secret-rotations`, {
      body: { overlapSeconds: 3600 },
    });
    const fresh = rotated.at('/secret');
    await sendTestEvent();
    await sandbox.doDueWork();
    letPass(3_601_000);
    await sendTestEvent();
    await sandbox.doDueWork();
    const [during, after] = receiver.received;
    if (during === undefined || after === undefined) throw new Error('two were expected');
    expect([verifySymmetric(during, old), verifySymmetric(during, fresh)]).toEqual([true, true]);
    expect([verifySymmetric(after, old), verifySymmetric(after, fresh)]).toEqual([false, true]);
  });

  test('a replay is a new delivery of the same event', async () => {
    await register();
    const id = await sendTestEvent();
    await sandbox.doDueWork();
    const [first] = (await deliveries()).data;
    const replay = await client.post(`/platform/v1/webhook-deliveries/${first?.id}/replays`);
    expect(replay.status).toBe(202);
    expect(replay.at('/replayOf')).toBe(first?.id);
    await sandbox.doDueWork();
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
    expect((await deliveries({ eventId: id })).data).toHaveLength(2);
  });

  test('only subscribed types go out, and only to the application they are for', async () => {
    await register(['registry.learner.updated']);
    await sendTestEvent();
    const other = await sandbox.client();
    await other.post('/platform/v1/sandbox/test-events', { body: {} });
    await sandbox.doDueWork();
    expect(receiver.received).toHaveLength(0);
    const events = (await client.get('/platform/v1/events')).body as { data: object[] };
    expect(events.data).toHaveLength(1);
  });

  test('an event for everyone reaches those that hold its scope', async () => {
    const blind = await sandbox.client({
      scopes: ['platform.webhooks.write', 'platform.events.read'],
    });
    await register(['registry.learner.updated']);
    await blind.post('/platform/v1/webhook-endpoints', {
      body: { url, eventTypes: ['registry.learner.updated'] },
    });
    await sandbox.contexts.inTransaction((context) =>
      context.emit('registry.learner.updated', { learnerId: 'lrn_1' }),
    );
    await sandbox.doDueWork();
    expect(receiver.received).toHaveLength(1);
    const seen = (await blind.get('/platform/v1/events')).body as { data: object[] };
    expect(seen.data).toEqual([]);
  });

  test('an effect that is rolled back leaves no event', async () => {
    await register();
    const failing = sandbox.contexts.inTransaction(async (context) => {
      await context.emit('platform.test', {}, { clientId: client.clientId });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await sandbox.doDueWork();
    expect(receiver.received).toHaveLength(0);
    expect((await deliveries()).data).toEqual([]);
  });

  test('a disabled endpoint gets nothing; enabled again it gets what waited', async () => {
    const { id } = await register();
    await sendTestEvent();
    const path = `/platform/v1/webhook-endpoints/${id}`;
    const change = async (status: string) => {
      const { headers } = await client.get(path);
      const answer = await client.patch(path, {
        body: { status },
        headers: { 'if-match': String(headers['etag']) },
      });
      expect(answer.status).toBe(200);
    };
    await change('disabled');
    await sandbox.doDueWork();
    expect(receiver.received).toHaveLength(0);
    await change('enabled');
    await sandbox.doDueWork();
    expect(receiver.received).toHaveLength(1);
  });

  test('a deleted endpoint is gone, its deliveries stay readable', async () => {
    const { id } = await register();
    await sendTestEvent();
    const path = `/platform/v1/webhook-endpoints/${id}`;
    const { headers } = await client.get(path);
    const deleted = await client.delete(path, {
      headers: { 'if-match': String(headers['etag']) },
    });
    expect(deleted.status).toBe(204);
    await sandbox.doDueWork();
    expect(receiver.received).toHaveLength(0);
    expect((await client.get(path)).status).toBe(404);
    const [delivery] = (await deliveries()).data;
    expect(delivery?.status).toBe('failed');
    const replay = await client.post(`/platform/v1/webhook-deliveries/${delivery?.id}/replays`);
    expect(replay.status).toBe(409);
  });

  test.each([
    'http://10.0.0.1/hook',
    'http://169.254.169.254/latest/meta-data',
    'http://intranet.example/hook',
    'http://127.0.0.1.nip.example/hook',
    'http://user:password@localhost/hook',
    'http://[::ffff:10.0.0.1]/hook',
    'https://portal.example/hook',
  ])('an endpoint at %s is refused', async (address) => {
    const answer = await client.post('/platform/v1/webhook-endpoints', {
      body: { url: address, eventTypes: ['platform.test'] },
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ errors: [{ pointer: '/url', code: 'invalid' }] });
  });

  test('moving the test clock does what has become due before it answers', async () => {
    await register();
    receiver.answer = (count) => (count === 1 ? 503 : 204);
    await sendTestEvent();
    await sandbox.doDueWork();
    const now = new Date(clock.now() + 3_600_000).toISOString();
    const moved = await client.put('/platform/v1/sandbox/test-clock', {
      body: { mode: 'frozen', now },
    });
    expect(moved.body).toEqual({ mode: 'frozen', now });
    expect(receiver.received).toHaveLength(2);
    expect((await client.get('/platform/v1/sandbox/test-clock')).body).toEqual({
      mode: 'frozen',
      now,
    });
    const running = await client.put('/platform/v1/sandbox/test-clock', {
      body: { mode: 'running' },
    });
    expect(Date.parse(running.at('/now'))).toBeCloseTo(Date.now(), -4);
  });

  test('secrets do not stand in the database', async () => {
    const { secret } = await register();
    const { rows } = await sandbox.runtime.database.pool.query<{ content: string }>(
      `select e::text as content from platform.webhook_endpoint e
       union all select i::text from kernel.idempotency i`,
    );
    const everything = rows.map(({ content }) => content).join('\n');
    expect(everything).toContain(url);
    expect(everything).not.toContain(secret.slice('whsec_'.length));
  });
});
