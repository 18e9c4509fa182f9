import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { ACCESS_TOKEN_KEY } from '../kernel/keys.ts';
import type { SandboxRuntime } from '../kernel/runtime.ts';

/** Seconds that a token of the reference page lives. */
export const TOKEN_SECONDS = 600;

/**
 * An access token of a demo application for the reference page, as the identity provider issues them (RFC 9068), bound to
 * the key of the page that asked (RFC 9449 §6).
 *
 * @param jkt thumbprint of the page's key
 */
export async function issueDemoToken(
  { keys, config }: SandboxRuntime,
  clientId: string,
  scopes: readonly string[],
  jkt: string,
): Promise<string> {
  const key = await keys.signing(ACCESS_TOKEN_KEY, 'ES256');
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    client_id: clientId,
    scope: scopes.join(' '),
    cnf: { jkt },
    jti: randomUUID(),
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid })
    .setIssuer(config.origins.identityProvider)
    .setAudience(config.origins.api)
    .setSubject(clientId)
    .setIssuedAt(now)
    .setExpirationTime(now + TOKEN_SECONDS)
    .sign(key.privateKey);
}
