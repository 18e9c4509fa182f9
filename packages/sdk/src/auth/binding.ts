import type { Next } from '../core/middleware.ts';
import { createDpopKey, dpopProof, type DpopKey } from './dpop-proof.ts';

/** A browser's or backend's clock may be off by this much, in milliseconds, before the server's clock is used. */
const tolerance = 30_000;

/** What proofs of one caller share: the key, the latest nonce of each server, and how far the own clock is off. */
export interface Binding {
  key(): Promise<DpopKey>;
  readonly nonces: Map<string, string>;
  /** Milliseconds to add to the own clock. */
  skew: number;
}

/** Answer, and whether the same request may now succeed because a nonce or the server's time was learnt. */
export interface BoundAnswer {
  readonly response: Response;
  readonly learnt: boolean;
}

/** Binds to a given key, or to one that is generated at the first use. */
export const createBinding = (given?: DpopKey): Binding => {
  let key: Promise<DpopKey> | undefined;
  return {
    key: () => (key ??= given ? Promise.resolve(given) : createDpopKey()),
    nonces: new Map(),
    skew: 0,
  };
};

/** Sends a request with a fresh proof, and with the access token when there is one. */
export const sendBound = async (
  binding: Binding,
  request: Request,
  next: Next,
  accessToken?: string,
): Promise<BoundAnswer> => {
  const { method, url, headers } = request;
  const { origin } = new URL(url);
  const nonce = binding.nonces.get(origin);
  const now = Date.now() + binding.skew;
  headers.set(
    'dpop',
    await dpopProof(await binding.key(), { method, url, accessToken, nonce, now }),
  );
  if (accessToken) {
    headers.set('authorization', `DPoP ${accessToken}`);
  }
  const response = await next(request);
  const given = response.headers.get('dpop-nonce') ?? nonce;
  if (given) {
    binding.nonces.set(origin, given);
  }
  // School computers' clocks are often wrong; a proof from the wrong time is refused with a 400 or 401.
  const off = Date.parse(response.headers.get('date') ?? '') - Date.now() - binding.skew;
  const late = Math.abs(off) > tolerance && !response.ok;
  if (late) {
    binding.skew += off;
  }
  return { response, learnt: given !== nonce || late };
};
