import * as oauth from 'oauth4webapi';
import {
  CALLBACK_PATH,
  RELYING_PARTY_ID,
  RELYING_PARTY_KEY,
} from '../../identity-provider/clients.ts';
import {
  claimsParameter,
  OIDC_CLAIMS,
  VERIFICATION_REQUEST_PARAMETER,
} from '../../identity-provider/verification-request.ts';
import type { VerificationRequest } from '../../identity-provider/verification-request.ts';
import type { SandboxConfig } from '../../kernel/config.ts';
import type { Keys } from '../../kernel/keys.ts';
import type { Locale } from '../../kernel/service.ts';
import type { PersonClaims } from './schema.ts';

const DPOP_KEY = 'identity/dpop';

export interface StartedAuthorization {
  redirectUrl: string;
  state: string;
  nonce: string;
  codeVerifier: string;
  /** How long the redirect address can be opened, in seconds. */
  expiresIn: number;
}

export interface ProvenPerson {
  /** The person as this provider names them to this service alone. */
  sub: string;
  claims: PersonClaims;
}

/** The person declined, or the provider could not go on. */
export class AuthorizationFailed extends Error {
  override readonly name = 'AuthorizationFailed';
  /** OAuth error code; `access_denied` is the person's own decision. */
  readonly error: string;

  constructor(error: string, cause?: unknown) {
    super(error, { cause });
    this.error = error;
  }
}

/**
 * This service as relying party of the identity provider: pushed authorization request, PKCE, state,
 * nonce, DPoP, `iss` check, and a signed ID token whose signature is checked although it comes by
 * direct connection.
 */
export class RelyingParty {
  readonly #config: SandboxConfig;
  readonly #keys: Keys;

  constructor(config: SandboxConfig, keys: Keys) {
    this.#config = config;
    this.#keys = keys;
  }

  /** @param reference what `VerificationRequests.keep` gave for the request */
  async start(
    { claims }: Pick<VerificationRequest, 'claims'>,
    reference: string,
    locale: Locale,
  ): Promise<StartedAuthorization> {
    const server = await this.#discover();
    const state = oauth.generateRandomState();
    const nonce = oauth.generateRandomNonce();
    const codeVerifier = oauth.generateRandomCodeVerifier();
    const response = await oauth.pushedAuthorizationRequest(
      server,
      this.#client,
      await this.#authentication(),
      {
        response_type: 'code',
        redirect_uri: this.#redirectUri,
        scope: 'openid',
        // A fresh sign-in and a fresh consent, whoever used this browser before.
        prompt: 'login consent',
        code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ui_locales: locale,
        claims: claimsParameter(claims),
        [VERIFICATION_REQUEST_PARAMETER]: reference,
      },
      { ...this.#options, DPoP: await this.#dpop() },
    );
    const pushed = await oauth.processPushedAuthorizationResponse(server, this.#client, response);
    const redirect = new URL(server.authorization_endpoint ?? '');
    redirect.searchParams.set('client_id', RELYING_PARTY_ID);
    redirect.searchParams.set('request_uri', pushed.request_uri);
    return { redirectUrl: redirect.href, state, nonce, codeVerifier, expiresIn: pushed.expires_in };
  }

  /** @throws AuthorizationFailed for every answer that proves nobody */
  async finish(
    answer: URLSearchParams,
    expected: { state: string; nonce: string; codeVerifier: string },
  ): Promise<ProvenPerson> {
    try {
      return await this.#exchange(answer, expected);
    } catch (error) {
      const code =
        error instanceof oauth.AuthorizationResponseError ? error.error : 'invalid_response';
      throw new AuthorizationFailed(code, error);
    }
  }

  async #exchange(
    answer: URLSearchParams,
    expected: { state: string; nonce: string; codeVerifier: string },
  ): Promise<ProvenPerson> {
    const server = await this.#discover();
    const parameters = oauth.validateAuthResponse(server, this.#client, answer, expected.state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      this.#client,
      await this.#authentication(),
      parameters,
      this.#redirectUri,
      expected.codeVerifier,
      { ...this.#options, DPoP: await this.#dpop() },
    );
    const tokens = await oauth.processAuthorizationCodeResponse(server, this.#client, response, {
      expectedNonce: expected.nonce,
      requireIdToken: true,
    });
    await oauth.validateApplicationLevelSignature(server, response, this.#options);
    const token = oauth.getValidatedIdTokenClaims(tokens);
    if (token === undefined) throw new AuthorizationFailed('invalid_response');
    return { sub: token.sub, claims: readClaims(token) };
  }

  get #client(): oauth.Client {
    return { client_id: RELYING_PARTY_ID, id_token_signed_response_alg: 'ES256' };
  }

  get #redirectUri(): string {
    return new URL(CALLBACK_PATH, this.#config.origins.api).href;
  }

  /** Plain http is for the loopback addresses of development only. */
  get #options(): { [oauth.allowInsecureRequests]: boolean; signal: AbortSignal } {
    const { hostname } = new URL(this.#config.origins.identityProvider);
    return {
      [oauth.allowInsecureRequests]: hostname === '127.0.0.1',
      signal: AbortSignal.timeout(10_000),
    };
  }

  async #discover(): Promise<oauth.AuthorizationServer> {
    const issuer = new URL(this.#config.origins.identityProvider);
    const response = await oauth.discoveryRequest(issuer, this.#options);
    const server = await oauth.processDiscoveryResponse(issuer, response);
    return server;
  }

  async #authentication(): Promise<oauth.ClientAuth> {
    const { privateKey, kid } = await this.#keys.signing(RELYING_PARTY_KEY, 'ES256');
    return oauth.PrivateKeyJwt({ key: privateKey, kid });
  }

  async #dpop(): Promise<oauth.DPoPHandle> {
    const { privateKey, publicKey } = await this.#keys.signing(DPOP_KEY, 'ES256');
    return oauth.DPoP(this.#client, { privateKey, publicKey });
  }
}

/** Our claim names from the ID token; a claim that is missing or no text was not shared. */
function readClaims(token: oauth.IDToken): PersonClaims {
  const claims: PersonClaims = {};
  for (const claim of ['name', 'birthDate', 'personalNumber'] as const) {
    const value = token[OIDC_CLAIMS[claim]];
    if (typeof value === 'string') claims[claim] = value;
  }
  const address = token[OIDC_CLAIMS.address];
  if (typeof address === 'object' && address !== null && 'formatted' in address) {
    if (typeof address.formatted === 'string') claims.address = address.formatted;
  }
  return claims;
}
