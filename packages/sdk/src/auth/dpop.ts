import type { Auth } from './auth.ts';
import { createBinding } from './binding.ts';
import { boundToken, keepToken } from './bound-token.ts';
import type { DpopKey } from './dpop-proof.ts';

export { createDpopKey, type DpopKey, dpopProof, type DpopTarget } from './dpop-proof.ts';

/** Settings of {@link dpop}. */
export interface DpopOptions {
  /** Gives an access token that is bound to `key`, and its lifetime in seconds. Asked again when it is over or refused. */
  token: (key: DpopKey) => Promise<{ accessToken: string; expiresIn: number }>;
  /** Key that the token is bound to; by default a new one that cannot be extracted. */
  key?: DpopKey | undefined;
}

/**
 * Authentication with DPoP-bound tokens (RFC 9449) from wherever the caller gets them.
 *
 * @example
 * ```ts
 * import { createClient } from '@khuevan/sdk';
 * import { dpop } from '@khuevan/sdk/auth/dpop';
 *
 * const auth = dpop({ token: async () => ({ accessToken: 'token-of-your-own-server', expiresIn: 300 }) });
 * const client = createClient({ baseUrl: 'http://localhost:4401', auth });
 * ```
 */
export const dpop = ({ token, key }: DpopOptions): Auth => {
  const binding = createBinding(key);
  return boundToken(
    binding,
    keepToken(async () => token(await binding.key())),
  );
};
