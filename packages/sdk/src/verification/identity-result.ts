import type { VerificationResultClaims } from '../services/identity.ts';
import type { ReplayGuard } from './replay-guard.ts';
import type { JwkSet } from './jwk.ts';
import { parseStrictObject } from './strict-json.ts';
import { VerificationError } from './verification-error.ts';
import { verifyJws } from './verify-jws.ts';

declare const verified: unique symbol;

/** A value that came out of a verification; nothing else has this type. */
export type Verified<T> = T & { readonly [verified]: true };

/** Settings of {@link verifyIdentityResult}. */
export interface VerifyIdentityResultOptions {
  /** Keys of `listVerificationKeys`, or a pinned copy of them. */
  jwks: JwkSet;
  /** Who must have signed: the service's origin. */
  issuer: string;
  /** Whom it must be for: the own client id. */
  audience: string;
  /** Session that the result must belong to. A result of another session of the same client is then refused. */
  verificationSession?: string | undefined;
  /** Nonce that the session was made with. */
  nonce?: string | undefined;
  /** Refuses a result that was taken before, by its `jti`. */
  replayGuard?: ReplayGuard | undefined;
  /**
   * Seconds that the clocks may differ.
   * @default 60
   */
  clockTolerance?: number | undefined;
  /** Milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}

/**
 * Verifies the signed outcome of an identity verification and gives its claims. Also works without a network, with a
 * pinned key set.
 *
 * @throws {VerificationError} when the token is not to be trusted.
 *
 * @example
 * ```ts
 * import { verifyIdentityResult } from '@khuevan/sdk/verification';
 *
 * const read = async (result: string, jwks: { keys: { kty: string }[] }) => {
 *   const claims = await verifyIdentityResult(result, { jwks, issuer: 'http://localhost:4401', audience: 'cli_0' });
 *   return claims.status;
 * };
 * ```
 */
export const verifyIdentityResult = async (
  token: string,
  options: VerifyIdentityResultOptions,
): Promise<Verified<VerificationResultClaims>> => {
  const {
    jwks,
    issuer,
    audience,
    verificationSession,
    nonce,
    replayGuard,
    clockTolerance = 60,
  } = options;
  const { payload, protectedHeader } = await verifyJws(token, jwks, {
    algorithms: ['ES256', 'EdDSA', 'Ed25519'],
  });
  if (protectedHeader.typ !== 'verification-result+jwt') {
    throw new VerificationError('claim-invalid', '"typ" is not that of a verification result');
  }
  const claims = parseStrictObject(payload);
  if (!claims) {
    throw new VerificationError('invalid-payload', 'the payload is not a JSON object');
  }
  const now = (options.now ?? Date.now)() / 1000;
  const { exp, iat, jti } = claims;
  const requirements: [claim: string, holds: boolean][] = [
    ['iss', claims['iss'] === issuer],
    // One audience, not a list: a result that is good elsewhere too can be replayed by whoever received it there.
    ['aud', claims['aud'] === audience],
    ['exp', typeof exp === 'number'],
    ['iat', typeof iat === 'number' && iat <= now + clockTolerance],
    ['jti', typeof jti === 'string' && jti !== ''],
    ['sub', typeof claims['sub'] === 'string'],
    ['status', claims['status'] === 'verified' || claims['status'] === 'mismatch'],
    [
      'verification_session',
      typeof claims['verification_session'] === 'string' &&
        (verificationSession === undefined ||
          claims['verification_session'] === verificationSession),
    ],
    ['nonce', nonce === undefined || claims['nonce'] === nonce],
  ];
  const wrong = requirements.find(([, holds]) => !holds);
  if (wrong) {
    throw new VerificationError('claim-invalid', `"${wrong[0]}" is missing or not as expected`);
  }
  if (Number(exp) + clockTolerance <= now) {
    throw new VerificationError('expired', 'the result has expired');
  }
  if (
    replayGuard &&
    !(await replayGuard.claim(String(jti), (Number(exp) + clockTolerance) * 1000))
  ) {
    throw new VerificationError('replayed', 'the result was taken before');
  }
  return claims as unknown as Verified<VerificationResultClaims>;
};
