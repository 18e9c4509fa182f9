import type { ClientMetadata } from 'oidc-provider';
import type { JWK } from 'jose';

/** A client as the platform registers it, as far as OAuth needs it. */
export interface RegisteredClient {
  clientId: string;
  name: string;
  /** Public keys only; the client keeps the private ones. */
  jwks: readonly JWK[];
  scopes: readonly string[];
  /** Where people may be sent back to; without any, nobody signs in through it. */
  returnUrls: readonly string[];
}

/** The identity service itself, which sends people here. Registered by the sandbox, not by a vendor. */
export const RELYING_PARTY_ID = 'khuevan-verification';

/** The name of its key (`private_key_jwt`). */
export const RELYING_PARTY_KEY = 'identity/relying-party';

export const CALLBACK_PATH = '/identity/v1/callback';

const JWK_MEMBERS = ['kty', 'crv', 'x', 'y', 'kid', 'alg', 'use'] as const;

/** Only the members a public EC or OKP key has, so that no registration can hand over more. */
function publicMembers(jwk: JWK): JWK {
  const members = JWK_MEMBERS.flatMap((name) =>
    jwk[name] === undefined ? [] : [[name, jwk[name]] as const],
  );
  return Object.fromEntries(members);
}

/**
 * A vendor's or portal's backend: client credentials for itself, the code flow for people who sign in through it, and only
 * ever with proof-of-possession tokens.
 */
export function backendMetadata(client: RegisteredClient): ClientMetadata {
  const signsPeopleIn = client.returnUrls.length > 0;
  return {
    client_id: client.clientId,
    client_name: client.name,
    token_endpoint_auth_method: 'private_key_jwt',
    jwks: { keys: client.jwks.map(publicMembers) },
    grant_types: [
      'client_credentials',
      ...(signsPeopleIn ? ['authorization_code', 'refresh_token'] : []),
    ],
    response_types: signsPeopleIn ? ['code'] : [],
    // The answer never travels in a fragment, which scripts of the landing page could read.
    response_modes: ['query'],
    redirect_uris: [...client.returnUrls],
    scope: client.scopes.join(' '),
    subject_type: 'public',
    dpop_bound_access_tokens: true,
    require_pushed_authorization_requests: true,
  };
}

/** The identity service as relying party: the code flow with PAR, PKCE, DPoP and a signed ID token. */
export function relyingPartyMetadata(apiOrigin: string, publicJwk: JWK): ClientMetadata {
  return {
    client_id: RELYING_PARTY_ID,
    client_name: 'Khuê Văn',
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    jwks: { keys: [publicMembers(publicJwk)] },
    grant_types: ['authorization_code'],
    response_types: ['code'],
    // The answer never travels in a fragment, which scripts of the landing page could read.
    response_modes: ['query'],
    redirect_uris: [new URL(CALLBACK_PATH, apiOrigin).href],
    scope: 'openid',
    subject_type: 'pairwise',
    id_token_signed_response_alg: 'ES256',
    dpop_bound_access_tokens: true,
    require_pushed_authorization_requests: true,
  };
}
