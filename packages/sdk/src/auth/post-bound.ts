import type { Next } from '../core/middleware.ts';
import { AuthError } from '../errors/auth-error.ts';
import { type Binding, sendBound } from './binding.ts';

/** Milliseconds that a token endpoint may take. Its request serves several calls, so no call's own signal ends it. */
const timeout = 10_000;

/**
 * Asks for a token and gives the parsed answer. The request is written anew for a second try after a nonce or a clock
 * correction, because a client assertion must not be used twice.
 *
 * @throws {AuthError} with the endpoint's own error code.
 */
export const postBound = async <T>(
  what: string,
  binding: Binding,
  next: Next,
  write: () => Promise<{ url: string; type: string; body: string }>,
): Promise<T> => {
  for (let taught = false; ; taught = true) {
    const { url, type, body } = await write();
    const request = new Request(url, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': type },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    const { response, learnt } = await sendBound(binding, request, next);
    const answer = parse(await response.text());
    if (response.ok && answer) {
      return answer as T;
    }
    if (taught || !learnt) {
      throw new AuthError(
        what,
        answer?.error ?? answer?.code ?? 'unexpected-response',
        response.status,
      );
    }
  }
};

/** An answer, or a refusal: `error` of OAuth (RFC 6749 §5.2) or `code` of a problem body. */
const parse = (text: string): { error?: string; code?: string } | null => {
  try {
    return JSON.parse(text) as object | null;
  } catch {
    // A captive portal's page, or a proxy's.
    return null;
  }
};
