import { SignJWT } from 'jose';
import { AuthError } from '../errors/auth-error.ts';
import type { Auth } from './auth.ts';
import { createBinding } from './binding.ts';
import { boundToken, keepToken } from './bound-token.ts';
import type { DpopKey } from './dpop-proof.ts';
import { postBound } from './post-bound.ts';
import { type AssertionAlgorithm, type PrivateKeyInput, readPrivateKey } from './private-key.ts';

/** Settings of {@link clientCredentials}. */
export interface ClientCredentialsOptions {
  /** Token endpoint of the identity provider. */
  tokenEndpoint: string;
  /** Client as registered with the platform. */
  clientId: string;
  /** Key whose public half is registered: a JWK, PKCS #8 PEM text, or a `CryptoKey`. */
  privateKey: PrivateKeyInput;
  /** Scopes, one string with spaces or a list. */
  scope: string | readonly string[];
  /** Resource server that the token is for (RFC 8707), as a rule the API's origin. */
  resource?: string | undefined;
  /**
   * Audience of the assertion.
   * @default the issuer, taken to be the token endpoint without its last segment
   */
  issuer?: string | undefined;
  /** Key id of the private key; by default the JWK's `kid`. */
  kid?: string | undefined;
  /** @default 'EdDSA' for an Ed25519 key, else 'ES256' */
  algorithm?: AssertionAlgorithm | undefined;
  /** Key that tokens are bound to; by default a new one that cannot be extracted. */
  dpopKey?: DpopKey | undefined;
}

interface TokenAnswer {
  readonly access_token?: string;
  readonly token_type?: string;
  readonly expires_in?: number;
}

/** An assertion is used at once; a minute allows for clocks that differ. */
const assertionLifetime = 60;

/**
 * Authentication of a backend: OAuth client credentials (RFC 6749 §4.4) with `private_key_jwt` (RFC 7523) and a
 * DPoP-bound access token (RFC 9449). The token is kept until shortly before it ends; calls that need one at the same
 * time share a request.
 *
 * @throws {AuthError} from calls, with the identity provider's error code.
 *
 * @example
 * ```ts
 * import { createClient } from '@khuevan/sdk';
 * import { clientCredentials } from '@khuevan/sdk/auth/client-credentials';
 *
 * const connect = (privateKey: string) =>
 *   createClient({
 *     baseUrl: 'http://localhost:4401',
 *     auth: clientCredentials({
 *       tokenEndpoint: 'http://127.0.0.1:4402/token',
 *       clientId: 'cli_0',
 *       privateKey,
 *       scope: 'registry.read',
 *       resource: 'http://localhost:4401',
 *     }),
 *   });
 * ```
 */
export const clientCredentials = (options: ClientCredentialsOptions): Auth => {
  const { tokenEndpoint, clientId, scope, resource } = options;
  const binding = createBinding(options.dpopKey);
  // FAPI 2.0 takes the issuer as the only audience; an assertion for the endpoint's URL is refused.
  const audience = options.issuer ?? new URL('.', tokenEndpoint).href.replace(/\/$/, '');
  let signer: ReturnType<typeof readPrivateKey> | undefined;

  const assertion = async (): Promise<string> => {
    const { key, alg, kid } = await (signer ??= readPrivateKey(options));
    const issuedAt = Math.floor((Date.now() + binding.skew) / 1000);
    return new SignJWT({})
      .setProtectedHeader({ alg, ...(kid && { kid }) })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(audience)
      .setJti(crypto.randomUUID())
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + assertionLifetime)
      .sign(key);
  };

  const write = async (): Promise<{ url: string; type: string; body: string }> => ({
    url: tokenEndpoint,
    type: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await assertion(),
      scope: typeof scope === 'string' ? scope : scope.join(' '),
      ...(resource && { resource }),
    }).toString(),
  });

  return boundToken(
    binding,
    keepToken(async (next) => {
      const answer = await postBound<TokenAnswer>('clientCredentials', binding, next, write);
      if (!answer.access_token || answer.token_type?.toLowerCase() !== 'dpop') {
        // A bearer token would be worth stealing: it is not used.
        throw new AuthError('clientCredentials', 'unbound-token');
      }
      return { accessToken: answer.access_token, expiresIn: answer.expires_in ?? 60 };
    }),
  );
};
