import type { Next } from '../core/middleware.ts';
import type { Auth } from './auth.ts';
import { type Binding, sendBound } from './binding.ts';

/** An access token and its lifetime in seconds. */
export interface IssuedToken {
  readonly accessToken: string;
  readonly expiresIn: number;
}

/** Gives a token: the current one, or a new one when it is missing, soon over, or the one that was refused. */
export type TokenSource<T extends IssuedToken> = (next: Next, refused?: T) => Promise<T>;

/** Keeps a token for nine tenths of its lifetime; callers that need a new one at the same time share one request. */
export const keepToken = <T extends IssuedToken>(
  issue: (next: Next) => Promise<T>,
): TokenSource<T> => {
  let token: T | undefined;
  let staleAt = 0;
  let flight: Promise<T> | undefined;
  const renew = async (next: Next): Promise<T> => {
    try {
      const asked = Date.now();
      token = await issue(next);
      staleAt = asked + token.expiresIn * 900;
      return token;
    } finally {
      flight = undefined;
    }
  };
  return async (next, refused) =>
    token && token !== refused && Date.now() < staleAt ? token : (flight ??= renew(next));
};

/**
 * Authentication with a DPoP-bound token. An answer of 401 is tried again once with the nonce or the time that came
 * with it, and once with a new token; each attempt carries a proof of its own.
 */
export const boundToken =
  <T extends IssuedToken>(binding: Binding, source: TokenSource<T>): Auth =>
  async (request, next, { replayable }) => {
    let refused: T | undefined;
    let taught = false;
    for (;;) {
      const token = await source(next, refused);
      const spare = replayable ? request.clone() : undefined;
      const { response, learnt } = await sendBound(binding, request, next, token.accessToken);
      if (response.status !== 401 || !spare || (refused && (taught || !learnt))) {
        return response;
      }
      if (learnt && !taught) {
        taught = true;
      } else {
        refused = token;
      }
      // Frees the connection; the body says nothing that the headers have not said.
      response.body?.cancel().catch(() => undefined);
      request = spare;
    }
  };
