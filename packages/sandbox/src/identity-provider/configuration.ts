import { createHmac } from 'node:crypto';
import { errors } from 'oidc-provider';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { JWK } from 'jose';
import type { Kysely } from 'kysely';
import type { Database } from '../kernel/tables.ts';
import { startPushedRequest } from './database-adapter.ts';
import type { createAdapterFactory } from './database-adapter.ts';
import { RELYING_PARTY_ID } from './clients.ts';
import type { People, Person } from './people.ts';
import { VERIFICATION_REQUEST_PARAMETER } from './verification-request.ts';
import type { VerificationRequests } from './verification-requests.ts';

const MINUTE = 60;
/** A school day: whoever signed in through an application stays so for it. */
const SIGNED_IN = 8 * 60 * MINUTE;

export interface ProviderSetup {
  apiOrigin: string;
  db: Kysely<Database>;
  adapter: ReturnType<typeof createAdapterFactory>;
  /** Every scope of the API, from the documents. */
  scopes: readonly string[];
  signingJwk: JWK;
  cookieSecret: Uint8Array;
  pairwiseSecret: Uint8Array;
  people: People;
  requests: VerificationRequests;
  render: {
    error(ctx: KoaContextWithOIDC, error: Error & { error?: string }): void;
    signOut(ctx: KoaContextWithOIDC, form: string): void;
    signedOut(ctx: KoaContextWithOIDC): void;
  };
}

/** The person's claims by their OpenID names; oidc-provider hands out only those consented to. */
function claimsOf(person: Person): Record<string, unknown> & { sub: string } {
  return {
    sub: person.id,
    name: person.fullName,
    birthdate: person.birthDate,
    personal_number: person.personalNumber,
    address: { formatted: person.address },
  };
}

/** Opens each pushed request once, then names the page that the interaction begins on. */
async function interactionUrl(
  setup: ProviderSetup,
  ctx: KoaContextWithOIDC,
  interaction: { uid: string },
): Promise<string> {
  const pushed =
    ctx.oidc.route === 'authorization' && ctx.oidc.entities['PushedAuthorizationRequest'];
  if (pushed && !(await startPushedRequest(setup.db, pushed.jti))) {
    // Shown here and not sent back: the answer would end the verification of whoever opened it first.
    const opened = new errors.InvalidRequestUri('request_uri was already opened');
    throw Object.assign(opened, { allow_redirect: false });
  }
  return `/interaction/${interaction.uid}`;
}

/**
 * oidc-provider in the shape of the FAPI 2.0 Security Profile: pushed requests and PKCE are mandatory,
 * clients authenticate by `private_key_jwt` with the issuer as the only audience, tokens are bound by
 * DPoP, answers carry `iss` (RFC 9207).
 */
export function providerConfiguration(setup: ProviderSetup): Configuration {
  const { apiOrigin, people, render } = setup;
  return {
    adapter: setup.adapter,
    jwks: { keys: [setup.signingJwk as never] },
    cookies: {
      keys: [Buffer.from(setup.cookieSecret).toString('base64url')],
      names: { session: 'kv_idp', interaction: 'kv_idp_step', resume: 'kv_idp_resume' },
    },
    claims: { openid: ['sub'], identity: ['name', 'birthdate', 'personal_number', 'address'] },
    scopes: ['openid', ...setup.scopes],
    responseTypes: ['code'],
    subjectTypes: ['public', 'pairwise'],
    clientAuthMethods: ['private_key_jwt'],
    clientDefaults: {
      id_token_signed_response_alg: 'ES256',
      token_endpoint_auth_method: 'private_key_jwt',
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
    enabledJWA: {
      clientAuthSigningAlgValues: ['ES256', 'Ed25519', 'EdDSA'],
      idTokenSigningAlgValues: ['ES256'],
      dPoPSigningAlgValues: ['ES256', 'Ed25519', 'EdDSA'],
    },
    pkce: { required: () => true },
    extraParams: {
      async [VERIFICATION_REQUEST_PARAMETER](_ctx, value) {
        if (value === undefined || (await setup.requests.find(value)) !== undefined) return;
        throw new errors.InvalidRequest(`${VERIFICATION_REQUEST_PARAMETER} is not known`);
      },
    },
    features: {
      devInteractions: { enabled: false },
      fapi: { enabled: true, profile: '2.0' },
      pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
      dPoP: { enabled: true },
      clientCredentials: { enabled: true },
      claimsParameter: { enabled: true },
      userinfo: { enabled: false },
      revocation: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => render.signOut(ctx, form),
        postLogoutSuccessSource: async (ctx) => render.signedOut(ctx),
      },
      resourceIndicators: {
        enabled: true,
        // A backend that names no resource means the API: there is no other one.
        defaultResource: (ctx) => (isBackend(ctx) ? apiOrigin : []),
        useGrantedResource: () => true,
        getResourceServerInfo: async (_ctx, resource) => {
          if (resource !== apiOrigin) throw new errors.InvalidTarget();
          return {
            scope: setup.scopes.join(' '),
            audience: apiOrigin,
            accessTokenFormat: 'jwt',
            accessTokenTTL: 10 * MINUTE,
            jwt: { sign: { alg: 'ES256' } },
          };
        },
      },
    },
    ttl: {
      AccessToken: 10 * MINUTE,
      AuthorizationCode: MINUTE,
      ClientCredentials: 10 * MINUTE,
      Grant: (_ctx, grant) => (isVerification(grant.clientId) ? 10 * MINUTE : SIGNED_IN),
      IdToken: 5 * MINUTE,
      Interaction: 10 * MINUTE,
      RefreshToken: SIGNED_IN,
      Session: 10 * MINUTE,
    },
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    // A backend keeps its person signed in when the browser's session here has ended.
    expiresWithSession: async (_ctx, token) => isVerification(token.clientId),
    pairwiseIdentifier: async (_ctx, accountId, client) =>
      createHmac('sha256', setup.pairwiseSecret)
        .update(`${client.clientId}/${accountId}`)
        .digest('base64url'),
    findAccount: async (_ctx, sub) => {
      const person = await people.findById(sub);
      return person && { accountId: person.id, claims: async () => claimsOf(person) };
    },
    // Consent is asked each time: an earlier grant never stands in for it.
    loadExistingGrant: async (ctx) => {
      const grantId = ctx.oidc.result?.consent?.grantId;
      return grantId === undefined ? undefined : ctx.oidc.provider.Grant.find(grantId);
    },
    interactions: {
      url: (ctx, interaction) => interactionUrl(setup, ctx, interaction),
    },
    clientBasedCORS: () => false,
    renderError: async (ctx, _out, error) => render.error(ctx, error),
    discovery: { ui_locales_supported: ['vi', 'en'] },
  };
}

function isBackend(ctx: KoaContextWithOIDC): boolean {
  return ctx.oidc.client?.grantTypeAllowed('client_credentials') ?? false;
}

function isVerification(clientId: string | undefined): boolean {
  return clientId === undefined || clientId === RELYING_PARTY_ID;
}
