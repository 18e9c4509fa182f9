import { createHmac } from 'node:crypto';
import type { SigningKey } from '../../kernel/keys.ts';

/** The name of the Ed25519 key that signs `v1a`. */
export const WEBHOOK_KEY = 'platform/webhooks';

const SECRET_PREFIX = 'whsec_';

/**
 * The `webhook-signature` header of Standard Webhooks 1.0 over `id.timestamp.body`: one `v1` (HMAC-SHA256) for each
 * secret that is in force, then one `v1a` (Ed25519).
 *
 * @param secrets `whsec_<base64>`, the newest first
 */
export async function signWebhook(
  message: { id: string; timestamp: number; body: string },
  secrets: readonly string[],
  key: SigningKey,
): Promise<string> {
  const content = Buffer.from(`${message.id}.${message.timestamp}.${message.body}`);
  const symmetric = secrets.map((secret) => {
    const bytes = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', bytes).update(content).digest('base64')}`;
  });
  const signature = await crypto.subtle.sign('Ed25519', key.privateKey, content);
  return [...symmetric, `v1a,${Buffer.from(signature).toString('base64')}`].join(' ');
}
