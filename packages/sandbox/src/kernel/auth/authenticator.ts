import { createHash } from 'node:crypto';
import type { ClientDirectory } from '../clients.ts';
import { problem } from '../problem.ts';
import type { ProblemError } from '../problem.ts';
import type { SandboxRuntime } from '../runtime.ts';
import type { Principal, WidgetPrincipal } from '../service.ts';
import type { Operation } from '../http/documents.ts';
import { AccessTokenVerifier, invalidToken } from './access-token.ts';
import { verifyDpopProof } from './dpop-proof.ts';
import { ReplayMemory } from './replay-memory.ts';

/** A widget session as its token opens it. */
export interface OpenWidgetSession {
  principal: WidgetPrincipal;
  origin: string;
  /** Thumbprint of the browser's key. */
  jkt: string;
}

export interface WidgetSessions {
  /**
   * @param tokenHash SHA-256 of the token, base64url
   * @returns null when unknown, expired or revoked
   */
  findByToken(tokenHash: string, now: number): Promise<OpenWidgetSession | null>;
}

export interface Credentials {
  authorization: string | undefined;
  dpop: string | string[] | undefined;
  origin: string | undefined;
  method: string;
  /** The path below the API's origin, without the query. */
  path: string;
}

export interface Authentication {
  principal: Principal | null;
  /** Thumbprint of the key whose proof came with a public operation that documents `DPoP`. */
  proofKey?: string;
}

const WIDGET_TOKEN = /^kvw_[A-Za-z0-9_-]{20,124}$/;

/** How tokens are stored and looked up: a stolen database opens nothing. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function unauthorized(): ProblemError {
  return problem('unauthorized', { headers: { 'www-authenticate': 'DPoP algs="ES256"' } });
}

/** Decides who calls an operation and whether they may, by what the document says about it. */
export class Authenticator {
  readonly #runtime: SandboxRuntime;
  readonly #directory: ClientDirectory;
  readonly #sessions: WidgetSessions;
  readonly #accessTokens: AccessTokenVerifier;
  readonly #replays: ReplayMemory;

  constructor(runtime: SandboxRuntime, directory: ClientDirectory, sessions: WidgetSessions) {
    this.#runtime = runtime;
    this.#directory = directory;
    this.#sessions = sessions;
    this.#accessTokens = new AccessTokenVerifier(runtime.config, runtime.keys);
    this.#replays = new ReplayMemory(runtime.database, (error) =>
      runtime.log.fault('replay memory', error),
    );
  }

  async authenticate(operation: Operation, credentials: Credentials): Promise<Authentication> {
    if (operation.isPublic) return this.#authenticatePublic(operation, credentials);
    const token = this.#readToken(credentials.authorization);
    return token.startsWith('kvw_')
      ? this.#authenticateWidget(operation, credentials, token)
      : this.#authenticateClient(operation, credentials, token);
  }

  /**
   * For an address beside the documents that binds something to a key: verifies the proof, uses it up, and gives the
   * thumbprint of its key.
   *
   * @throws problem `invalid-dpop-proof`
   */
  proofKeyOf(credentials: Credentials): Promise<string> {
    return this.#prove(credentials);
  }

  /** Drops what can no longer matter. */
  async forgetExpired(): Promise<void> {
    await this.#replays.forgetExpired(this.#runtime.clock.systemNow());
  }

  /** Before the database is closed. */
  async flush(): Promise<void> {
    await this.#replays.flush();
  }

  async #authenticatePublic(
    operation: Operation,
    credentials: Credentials,
  ): Promise<Authentication> {
    const takesProof = operation.parameters.some(
      ({ name, in: place }) => place === 'header' && name.toLowerCase() === 'dpop',
    );
    if (!takesProof) return { principal: null };
    return { principal: null, proofKey: await this.#prove(credentials) };
  }

  #readToken(authorization: string | undefined): string {
    if (authorization === undefined) throw unauthorized();
    const [scheme = '', token, ...rest] = authorization.split(' ');
    if (scheme.toLowerCase() === 'bearer') {
      throw invalidToken('a token that is bound to a key was sent as a bearer token');
    }
    if (scheme.toLowerCase() !== 'dpop' || !token || rest.length > 0) throw unauthorized();
    return token;
  }

  /** Verifies the proof and uses it up; gives the thumbprint of its key. */
  async #prove(credentials: Credentials, accessToken?: string): Promise<string> {
    const proof = await verifyDpopProof(credentials.dpop, {
      method: credentials.method,
      url: `${this.#runtime.config.origins.api}${credentials.path}`,
      now: this.#runtime.clock.systemNow(),
      ...(accessToken === undefined ? {} : { accessToken }),
    });
    const isRead = credentials.method === 'GET' || credentials.method === 'HEAD';
    await this.#replays.use(proof, isRead);
    return proof.jkt;
  }

  async #authenticateClient(
    operation: Operation,
    credentials: Credentials,
    token: string,
  ): Promise<Authentication> {
    const { principal, jkt } = await this.#accessTokens.verify(
      token,
      this.#runtime.clock.systemNow(),
    );
    if ((await this.#prove(credentials, token)) !== jkt) {
      throw invalidToken('the proof was made with another key');
    }
    if (!(await this.#directory.isActive(principal.clientId))) throw invalidToken('disabled');
    if (!operation.allows.has(principal.kind)) throw problem('forbidden');
    const missing = operation.scopes.filter((scope) => !principal.scopes.has(scope));
    if (missing.length > 0) {
      const scope = operation.scopes.join(' ');
      throw problem('insufficient-scope', {
        headers: {
          'www-authenticate': `DPoP error="insufficient_scope", scope="${scope}", algs="ES256"`,
        },
      });
    }
    return { principal };
  }

  async #authenticateWidget(
    operation: Operation,
    credentials: Credentials,
    token: string,
  ): Promise<Authentication> {
    if (!WIDGET_TOKEN.test(token)) throw invalidToken('not a widget token');
    const session = await this.#sessions.findByToken(
      hashToken(token),
      this.#runtime.clock.systemNow(),
    );
    if (session === null) throw invalidToken('unknown, expired or revoked');
    if ((await this.#prove(credentials, token)) !== session.jkt) {
      throw invalidToken('the proof was made with another key');
    }
    const { principal } = session;
    if (!(await this.#directory.isActive(principal.clientId))) throw invalidToken('disabled');
    if (credentials.origin !== session.origin) throw problem('wrong-origin');
    if (!principal.operations.has(operation.id) || !operation.widgets.includes(principal.widget)) {
      throw problem('widget-operation-not-allowed');
    }
    return { principal };
  }
}

/**
 * A widget reaches one resource. When the path names another of the same kind, there is nothing there.
 *
 * @throws problem `not-found`
 */
export function requireOwnResource(
  principal: Principal | null,
  params: Readonly<Record<string, string>>,
): void {
  if (principal?.kind !== 'widget') return;
  const prefix = principal.resource.slice(0, principal.resource.indexOf('_') + 1);
  for (const value of Object.values(params)) {
    if (value.startsWith(prefix) && value !== principal.resource) throw problem('not-found');
  }
}
