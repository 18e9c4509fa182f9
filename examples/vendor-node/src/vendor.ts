import type { Server } from 'node:http';
import { createClient, type Client } from '@khuevan/sdk';
import { clientCredentials } from '@khuevan/sdk/auth/client-credentials';
import { readCredentials } from './config.ts';
import { ensureWebhookEndpoint } from './endpoint.ts';
import { VerificationResults } from './results.ts';
import { startVendorServer } from './server.ts';
import { WebhookReceiver } from './webhooks.ts';

export interface VendorOptions {
  port: number;
  /** Origin of the portal whose pages may call us. */
  portal: string;
  /** Our own origin. */
  vendor: string;
  api: string;
  identityProvider: string;
  /** Client id and private key, in a file that only we may read. */
  credentialsFile: string;
  /** Folder for what must outlive a restart: the secret of our webhook endpoint, outcomes of verifications. */
  stateFolder: string;
}

/** No more than this server uses. Personal numbers have a scope of their own, which it does not ask for. */
const SCOPES = [
  'platform.widget-sessions.write',
  'platform.webhooks.read',
  'platform.webhooks.write',
  'identity.verifications.read',
  'identity.verifications.write',
  'assessment.assessments.read',
  'assessment.attempts.read',
  'courses.courses.read',
  'courses.enrolments.read',
  'courses.enrolments.write',
  'registry.learners.read',
  // Events are delivered to those who may read what they tell of; test events come with the first.
  'platform.events.read',
];

/** Connects to the platform, sees to the webhook endpoint, and starts listening. */
export async function startVendor(options: VendorOptions): Promise<Server> {
  const { clientId, privateKey } = await readCredentials(options.credentialsFile);
  const client: Client = createClient({
    baseUrl: options.api,
    auth: clientCredentials({
      tokenEndpoint: `${options.identityProvider}/token`,
      clientId,
      privateKey,
      scope: SCOPES,
      resource: options.api,
    }),
    locale: 'vi',
  });
  const secret = await ensureWebhookEndpoint(
    client,
    `${options.vendor}/webhooks`,
    options.stateFolder,
  );
  const results = new VerificationResults(
    client,
    { issuer: options.api, audience: clientId },
    options.stateFolder,
  );
  const webhooks = new WebhookReceiver(client, secret, results);
  const { portal, vendor } = options;
  return startVendorServer({ client, webhooks, results, portal, vendor }, options.port);
}
