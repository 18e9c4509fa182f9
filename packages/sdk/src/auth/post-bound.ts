import type { Next } from '../core/middleware.ts';
import { redactValue } from '../core/redact.ts';
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
    const text = await response.text();
    if (response.ok) {
      return JSON.parse(text) as T;
    }
    if (taught || !learnt) {
      throw new AuthError(what, errorCode(text), response.status);
    }
  }
};

/** `error` of OAuth (RFC 6749 §5.2), `code` of a problem body. */
const errorCode = (text: string): string => {
  try {
    const { error, code } = JSON.parse(text, redactValue) as { error?: string; code?: string };
    return error ?? code ?? 'token-refused';
  } catch {
    return 'token-refused';
  }
};
