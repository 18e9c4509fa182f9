import { renewSessions } from './identity.ts';
import type { RenewStock, StockTools } from './stock-tools.ts';

async function renewWebhook({ client, ids, make }: StockTools): Promise<void> {
  await make('/platform/v1/webhook-endpoints', {
    url: 'http://localhost:1/webhooks',
    eventTypes: ['platform.test'],
  });
  const event = await make('/platform/v1/sandbox/test-events', {});
  const deliveries = await client.get('/platform/v1/webhook-deliveries', {
    query: { eventId: event.at('/id') },
  });
  ids.prefer(deliveries.at('/data/0/id'));
}

export const renewPlatform: RenewStock = async ({ path }, tools) => {
  if (path.startsWith('/clients')) tools.ids.prefer((await tools.sandbox.client()).clientId);
  if (path.startsWith('/webhook')) await renewWebhook(tools);
  if (path.startsWith('/widget-sessions')) await renewSessions(tools);
};
