import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabases } from '../../testing/databases.ts';
import type { TestCaller } from '../../testing/test-client.ts';
import { startTestSandbox } from '../../testing/test-sandbox.ts';
import type { TestSandbox } from '../../testing/test-sandbox.ts';
import { WebhookReceiver } from '../../testing/webhook-receiver.ts';

describe.each(testDatabases())('what waits when an application loses access, on %s', (database) => {
  let sandbox: TestSandbox;
  let client: TestCaller & { clientId: string };
  let receiver: WebhookReceiver;

  beforeAll(async () => {
    sandbox = await startTestSandbox({ database });
  });
  afterAll(() => sandbox.close());
  beforeEach(async () => {
    receiver = new WebhookReceiver();
    const url = await receiver.listen();
    client = await sandbox.client();
    const created = await client.post('/platform/v1/webhook-endpoints', {
      body: { url, eventTypes: ['registry.learner.updated', 'platform.test'] },
    });
    expect(created.status).toBe(201);
  });
  afterEach(() => receiver.close());

  const sendTestEvent = () => client.post('/platform/v1/sandbox/test-events', { body: {} });
  const changeClient = async (body: object) => {
    const path = `/platform/v1/clients/${client.clientId}`;
    const { headers } = await client.get(path);
    const answer = await client.patch(path, {
      body,
      headers: { 'if-match': String(headers['etag']) },
    });
    expect(answer.status).toBe(200);
  };
  const statuses = async () => {
    const { rows } = await sandbox.runtime.database.pool.query<{ status: string }>(
      'select status from platform.webhook_delivery where client_id = $1',
      [client.clientId],
    );
    return rows.map(({ status }) => status);
  };

  test('an application that is disabled gets nothing of what waited', async () => {
    await sendTestEvent();
    await changeClient({ status: 'disabled' });
    await sandbox.doDueWork();
    expect(receiver.received).toHaveLength(0);
    expect(await statuses()).toEqual(['failed']);
  });

  test('an application that has lost the scope gets nothing of what waited, and no replay', async () => {
    const emit = () =>
      sandbox.contexts.inTransaction((context) =>
        context.emit('registry.learner.updated', { learnerId: 'lrn_1' }),
      );
    await emit();
    await sandbox.doDueWork();
    expect(receiver.received).toHaveLength(1);
    const sent = (await client.get('/platform/v1/webhook-deliveries')).at('/data/0/id');
    await emit();
    await sendTestEvent();
    await changeClient({ scopes: ['platform.webhooks.read', 'platform.webhooks.write'] });
    await sandbox.doDueWork();
    expect(
      receiver.received.map(({ body }) => (JSON.parse(body) as { type: string }).type),
    ).toEqual(['registry.learner.updated', 'platform.test']);
    expect((await statuses()).toSorted()).toEqual(['failed', 'succeeded', 'succeeded']);
    const replay = await client.post(`/platform/v1/webhook-deliveries/${sent}/replays`);
    expect([replay.status, replay.at('/code')]).toEqual([403, 'insufficient-scope']);
  });
});
