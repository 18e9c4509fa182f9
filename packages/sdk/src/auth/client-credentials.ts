import { AuthError } from '../errors/auth-error.ts';
import type { Auth } from './auth.ts';
import { createBinding } from './binding.ts';
import { boundToken, keepToken } from './bound-token.ts';
import { clientAssertion, type ClientIdentity } from './client-assertion.ts';
import type { DpopKey } from './dpop-proof.ts';
import { postBound } from './post-bound.ts';

/** Settings of {@link clientCredentials}. */
export interface ClientCredentialsOptions extends ClientIdentity {
  /** Token endpoint of the identity provider. */
  tokenEndpoint: string;
  /** Scopes, one string with spaces or a list. */
  scope: string | readonly string[];
  /** Resource server that the token is for (RFC 8707), as a rule the API's origin. */
  resource?: string | undefined;
  /**
   * Audience of the assertion.
   * @default the issuer, taken to be the token endpoint without its last segment
   */
  issuer?: string | undefined;
  /** Key that tokens are bound to; by default a new one that cannot be extracted. */
  dpopKey?: DpopKey | undefined;
}

interface TokenAnswer {
  readonly access_token?: string;
  readonly token_type?: string;
  readonly expires_in?: number;
}

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
  const { tokenEndpoint, scope, resource } = options;
  const binding = createBinding(options.dpopKey);
  const issuer = options.issuer ?? new URL('.', tokenEndpoint).href.replace(/\/$/, '');
  const assertion = clientAssertion(options, issuer, binding);

  const write = async (): Promise<{ url: string; type: string; body: string }> => ({
    url: tokenEndpoint,
    type: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      ...(await assertion()),
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
