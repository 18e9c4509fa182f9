import type { Jwk } from '@khuevan/sdk/verification';
import { problem } from '../problem.ts';
import type { ProblemError } from '../problem.ts';
import type { SandboxConfig } from '../config.ts';
import { ACCESS_TOKEN_KEY } from '../keys.ts';
import type { Keys } from '../keys.ts';
import type { ClientPrincipal, PersonPrincipal } from '../service.ts';
import { JwsError, verifyToken } from './compact-jws.ts';

export interface VerifiedAccessToken {
  principal: ClientPrincipal | PersonPrincipal;
  /** Thumbprint of the key that the token is bound to. */
  jkt: string;
}

export function invalidToken(reason: string, cause?: unknown): ProblemError {
  return problem('invalid-token', {
    headers: { 'www-authenticate': 'DPoP error="invalid_token", algs="ES256"' },
    cause: new Error(reason, { cause }),
  });
}

const TOKENS_KEPT = 1000;

/** Checks the JWT access tokens of the identity provider (RFC 9068, bound to a key by RFC 9449 §6). */
export class AccessTokenVerifier {
  readonly #config: SandboxConfig;
  readonly #keys: Keys;
  /** Tokens whose signature was verified, until they end: every request of a client brings the same one. */
  readonly #verified = new Map<string, VerifiedAccessToken>();

  constructor(config: SandboxConfig, keys: Keys) {
    this.#config = config;
    this.#keys = keys;
  }

  /**
   * @param now the machine's clock, in milliseconds; the test clock never makes a token live longer
   * @throws problem `invalid-token`
   */
  async verify(token: string, now: number): Promise<VerifiedAccessToken> {
    const known = this.#verified.get(token);
    if (known !== undefined) {
      if (known.principal.expiresAt > now) return known;
      this.#verified.delete(token);
      throw invalidToken('expired');
    }
    const verified = await this.#verify(token, now);
    if (this.#verified.size >= TOKENS_KEPT) this.#verified.clear();
    this.#verified.set(token, verified);
    return verified;
  }

  async #verify(token: string, now: number): Promise<VerifiedAccessToken> {
    const signing = await this.#keys.signing(ACCESS_TOKEN_KEY, 'ES256');
    let payload: Record<string, unknown>;
    try {
      const verified = await verifyToken(token, signing.publicJwk as Jwk, 'at+jwt');
      if (verified.header.kid !== signing.kid) throw new JwsError('unknown kid');
      ({ payload } = verified);
    } catch (error) {
      if (error instanceof JwsError) throw invalidToken(error.message, error);
      throw error;
    }
    const { iss, aud, exp, iat, nbf, sub, client_id: clientId, scope, cnf } = payload;
    const seconds = now / 1000;
    if (iss !== this.#config.origins.identityProvider) throw invalidToken('iss');
    if (aud !== this.#config.origins.api) throw invalidToken('aud');
    if (typeof exp !== 'number' || exp <= seconds) throw invalidToken('exp');
    if (typeof iat !== 'number' || iat > seconds + 60) throw invalidToken('iat');
    if (nbf !== undefined && (typeof nbf !== 'number' || nbf > seconds + 60)) {
      throw invalidToken('nbf');
    }
    if (typeof clientId !== 'string') throw invalidToken('client_id');
    const jkt = (cnf as { jkt?: unknown } | undefined)?.jkt;
    if (typeof jkt !== 'string') throw invalidToken('the token is not bound to a key');
    const scopes = typeof scope === 'string' ? scope.split(' ').filter((part) => part !== '') : [];
    const granted = { clientId, scopes: new Set(scopes), expiresAt: exp * 1000 };
    // The subject of an application's own token is the application (RFC 9068 §2.2); of any other, a person.
    const isOwn = sub === undefined || sub === clientId;
    if (!isOwn && typeof sub !== 'string') throw invalidToken('sub');
    return {
      principal: isOwn
        ? { kind: 'client', ...granted }
        : { kind: 'person', personId: String(sub), ...granted },
      jkt,
    };
  }
}
