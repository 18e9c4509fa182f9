import type { Next } from '../core/middleware.ts';
import { AuthError } from '../errors/auth-error.ts';
import type { Auth } from './auth.ts';
import { base64url } from './base64url.ts';
import { type Binding, createBinding } from './binding.ts';
import { boundToken, type IssuedToken, keepToken } from './bound-token.ts';
import { clientAssertion, type ClientIdentity } from './client-assertion.ts';
import type { DpopKey } from './dpop-proof.ts';
import { createDpopKey } from './dpop-proof.ts';
import { postBound } from './post-bound.ts';

/** Settings of {@link beginSignIn} and {@link finishSignIn}, the same for both. */
export interface SignInOptions extends ClientIdentity {
  /** Origin of the identity provider. */
  issuer: string;
  /** Address on this backend that the person comes back to, as registered with the platform. */
  redirectUri: string;
  /** What the application wants to do in the person's name, one string with spaces or a list. */
  scope: string | readonly string[];
  /** Sends the requests. @default fetch */
  fetch?: Next | undefined;
}

/**
 * A sign-in that has begun. Keep it on the backend, in the session of the browser that asked, until that browser comes
 * back: whoever holds it can finish the sign-in.
 */
export interface BegunSignIn {
  /** Where to send the browser. */
  readonly url: string;
  readonly state: string;
  readonly codeVerifier: string;
  readonly dpopKey: DpopKey;
}

interface TokenAnswer {
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly token_type?: string;
  readonly expires_in?: number;
}

const what = 'signIn';
const randomText = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

const send = ({ fetch: given }: SignInOptions): Next => given ?? ((request) => fetch(request));

const poster =
  (options: SignInOptions, binding: Binding, path: string) =>
  <T>(next: Next, fields: Record<string, string>): Promise<T> => {
    const assertion = clientAssertion(options, options.issuer, binding);
    return postBound<T>(what, binding, next, async () => ({
      url: `${options.issuer}${path}`,
      type: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({ ...fields, ...(await assertion()) }).toString(),
    }));
  };

/**
 * Begins a person's sign-in through a backend: authorisation code (RFC 6749 §4.1) with a pushed request (RFC 9126), PKCE
 * (RFC 7636) and a DPoP key (RFC 9449). Send the browser to `url`.
 *
 * @throws {AuthError} with the identity provider's error code.
 *
 * @example
 * ```ts
 * import { createClient } from '@khuevan/sdk';
 * import { beginSignIn, finishSignIn } from '@khuevan/sdk/auth/person-sign-in';
 *
 * const options = (privateKey: string) => ({
 *   issuer: 'http://127.0.0.1:4402',
 *   clientId: 'cli_0',
 *   privateKey,
 *   redirectUri: 'http://localhost:4404/dang-nhap/xong',
 *   scope: 'registry.learners.read',
 * });
 * const begin = async (privateKey: string) => beginSignIn(options(privateKey));
 * const finish = async (privateKey: string, begun: Awaited<ReturnType<typeof begin>>, cameBackTo: string) =>
 *   createClient({
 *     baseUrl: 'http://localhost:4401',
 *     auth: await finishSignIn(options(privateKey), begun, cameBackTo),
 *   });
 * console.log(typeof begin, typeof finish); // function function
 * ```
 */
export const beginSignIn = async (options: SignInOptions): Promise<BegunSignIn> => {
  const { issuer, clientId, redirectUri, scope } = options;
  const dpopKey = await createDpopKey();
  const [state, codeVerifier] = [randomText(), randomText()];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  const push = poster(options, createBinding(dpopKey), '/request');
  const { request_uri: requestUri } = await push<{ request_uri?: string }>(send(options), {
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: typeof scope === 'string' ? scope : scope.join(' '),
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
    state,
  });
  if (!requestUri) {
    throw new AuthError(what, 'unexpected-response');
  }
  const url = `${issuer}/auth?${new URLSearchParams({ client_id: clientId, request_uri: requestUri })}`;
  return { url, state, codeVerifier, dpopKey };
};

/**
 * Finishes a sign-in with the address that the browser came back to, and gives the authentication of a client that acts
 * for the person. Access tokens are renewed by themselves until the identity provider ends the sign-in (8 hours).
 *
 * @param begun what {@link beginSignIn} gave, out of the session of the same browser.
 * @throws {AuthError} `access_denied` when the person did not agree, `state-mismatch` when another browser or another
 * sign-in comes back, or the identity provider's error code.
 */
export const finishSignIn = async (
  options: SignInOptions,
  begun: BegunSignIn,
  cameBackTo: string | URL,
): Promise<Auth> => {
  const answer = new URL(cameBackTo).searchParams;
  if (answer.get('state') !== begun.state) {
    throw new AuthError(what, 'state-mismatch');
  }
  // RFC 9207: an answer of another identity provider must not be taken for this one's.
  if (answer.get('iss') !== options.issuer) {
    throw new AuthError(what, 'issuer-mismatch');
  }
  const code = answer.get('code');
  if (code === null) {
    throw new AuthError(what, answer.get('error') ?? 'unexpected-response');
  }
  const binding = createBinding(begun.dpopKey);
  const ask = poster(options, binding, '/token');
  let refreshToken: string | undefined;
  const take = (given: TokenAnswer): IssuedToken => {
    if (!given.access_token || given.token_type?.toLowerCase() !== 'dpop') {
      // A bearer token would be worth stealing: it is not used.
      throw new AuthError(what, 'unbound-token');
    }
    refreshToken = given.refresh_token ?? refreshToken;
    return { accessToken: given.access_token, expiresIn: given.expires_in ?? 60 };
  };
  let first: IssuedToken | undefined = take(
    await ask<TokenAnswer>(send(options), {
      grant_type: 'authorization_code',
      code,
      redirect_uri: options.redirectUri,
      code_verifier: begun.codeVerifier,
    }),
  );
  return boundToken(
    binding,
    keepToken(async (next) => {
      const issued = first;
      first = undefined;
      if (issued) {
        return issued;
      }
      if (!refreshToken) {
        throw new AuthError(what, 'session-expired');
      }
      return take(
        await ask<TokenAnswer>(next, { grant_type: 'refresh_token', refresh_token: refreshToken }),
      );
    }),
  );
};
