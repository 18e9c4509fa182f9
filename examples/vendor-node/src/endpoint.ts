import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@khuevan/sdk';
import {
  createWebhookEndpoint,
  listWebhookEndpoints,
  rotateWebhookSecret,
} from '@khuevan/sdk/platform';

const EVENT_TYPES = [
  'identity.verification.completed',
  'assessment.attempt.submitted',
  'courses.progress.updated',
  'platform.test',
];

/**
 * Registers our webhook address unless it is registered already; gives back the secret that its events are signed with.
 * The platform tells a secret once, so it is kept in a file that only we may read.
 */
export async function ensureWebhookEndpoint(
  client: Client,
  url: string,
  stateFolder: string,
): Promise<string> {
  const file = join(stateFolder, 'webhook-secret.json');
  const kept = await readKept(file);
  const registered = await findEndpoint(client, url);
  if (registered !== null && kept?.id === registered) return kept.secret;
  // Registered, but the secret was lost: a new one takes its place at once.
  const { id, secret } =
    registered === null
      ? await createWebhookEndpoint(client, { body: { url, eventTypes: EVENT_TYPES } })
      : await rotated(client, registered);
  await mkdir(stateFolder, { recursive: true, mode: 0o700 });
  await writeFile(file, JSON.stringify({ id, secret }), { mode: 0o600 });
  return secret;
}

async function findEndpoint(client: Client, url: string): Promise<string | null> {
  for await (const endpoint of listWebhookEndpoints(client)) {
    if (endpoint.url === url) return endpoint.id;
  }
  return null;
}

async function rotated(
  client: Client,
  webhookEndpointId: string,
): Promise<{ id: string; secret: string }> {
  const { secret } = await rotateWebhookSecret(client, {
    webhookEndpointId,
    body: { overlapSeconds: 0 },
  });
  return { id: webhookEndpointId, secret };
}

async function readKept(file: string): Promise<{ id: string; secret: string } | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as { id: string; secret: string };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
