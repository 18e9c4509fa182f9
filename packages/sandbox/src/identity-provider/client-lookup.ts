import type { JWK } from 'jose';
import type { AdapterPayload } from 'oidc-provider';
import type { SandboxRuntime } from '../kernel/runtime.ts';
import {
  backendMetadata,
  RELYING_PARTY_ID,
  RELYING_PARTY_KEY,
  relyingPartyMetadata,
} from './clients.ts';
import type { FindClient } from './database-adapter.ts';

/** Clients as the platform registers them now: a disabled or changed one counts at once. */
export function createClientLookup(runtime: SandboxRuntime): FindClient {
  return async (clientId) => {
    if (clientId === RELYING_PARTY_ID) {
      const { publicJwk } = await runtime.keys.signing(RELYING_PARTY_KEY, 'ES256');
      return relyingPartyMetadata(runtime.config.origins.api, publicJwk) as AdapterPayload;
    }
    const row = await runtime.database.kysely
      .selectFrom('platform.client')
      .select(['id', 'name', 'scopes', 'return_urls', 'jwks'])
      .where('id', '=', clientId)
      .where('status', '=', 'active')
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { id, name, scopes } = row;
    const jwks = row.jwks.keys as readonly JWK[];
    const returnUrls = row.return_urls;
    return backendMetadata({ clientId: id, name, jwks, scopes, returnUrls }) as AdapterPayload;
  };
}
