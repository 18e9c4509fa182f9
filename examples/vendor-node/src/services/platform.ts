import type { Client } from '@khuevan/sdk';
import {
  createWidgetSession,
  getCurrentAccessToken,
  listEvents,
  listWebhookKeys,
  revokeWidgetSession,
  sendTestEvent,
} from '@khuevan/sdk/platform';

/** Who am I, a widget's session opened and closed, and an event that a receiver can be tried with. */
export async function run(client: Client): Promise<void> {
  const { clientId, scopes } = await getCurrentAccessToken(client);
  console.log(`${clientId} with ${scopes.length} scopes`);

  const { id, handleExpiresAt } = await createWidgetSession(client, {
    body: {
      widget: 'edu-quiz-runner',
      origin: process.env['VENDOR_PORTAL'] ?? 'http://localhost:4400',
      subject: { type: 'learner', id: 'lrn_demo0nguyen0thi0hoa00' },
      resource: 'asm_demo0toan02025000000',
    },
  });
  console.log(`a handle for the page, good until ${handleExpiresAt}`);
  await revokeWidgetSession(client, { widgetSessionId: id });

  await sendTestEvent(client, { body: { message: 'Xin chào' } });
  const { data } = await listEvents(client, { type: 'platform.test', limit: 1 });
  console.log(`latest event: ${data[0]?.type}`);
  const { keys } = await listWebhookKeys(client);
  console.log(`webhooks are signed with ${keys.length} key(s)`);
}
