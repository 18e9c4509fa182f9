import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import type { SandboxConfig } from '../kernel/config.ts';
import { ACCESS_TOKEN_KEY } from '../kernel/keys.ts';
import type { Keys } from '../kernel/keys.ts';

export interface CallOptions {
  body?: unknown;
  /** Sent as it is, instead of `body`. */
  payload?: string | Buffer;
  query?: Record<string, string | string[]>;
  headers?: Record<string, string>;
  /** Replaces the proof; null sends none. */
  proof?: string | null;
  /** Replaces the access token; null sends none. */
  token?: string | null;
  /** Set for creations that need it, unless named here; null sends none. */
  idempotencyKey?: string | null;
}

export interface Answer {
  status: number;
  headers: LightMyRequestResponse['headers'];
  /** Parsed when it is JSON, else the text. */
  body: unknown;
  text: string;
  /** The body as it came. */
  bytes: Uint8Array;
  /** The member of the body at a JSON Pointer, as text: `answer.at('/id')`. */
  at(pointer: string): string;
}

function memberAt(body: unknown, pointer: string): string {
  let place = body;
  for (const name of pointer.split('/').slice(1)) {
    place = (place as Record<string, unknown> | undefined)?.[name];
  }
  return String(place);
}

interface Inside {
  app: FastifyInstance;
  config: SandboxConfig;
}

/** A key that makes DPoP proofs (RFC 9449). */
export class ProofKey {
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
  readonly jkt: string;

  private constructor(privateKey: CryptoKey, publicJwk: JWK, jkt: string) {
    this.privateKey = privateKey;
    this.publicJwk = publicJwk;
    this.jkt = jkt;
  }

  static async create(): Promise<ProofKey> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const { kty, crv, x, y } = await exportJWK(publicKey);
    const publicJwk = { kty, crv, x, y } as JWK;
    return new ProofKey(privateKey, publicJwk, await calculateJwkThumbprint(publicJwk));
  }

  prove(
    claims: { method: string; url: string; accessToken?: string; iat?: number; jti?: string },
    header: Record<string, unknown> = {},
  ): Promise<string> {
    const ath =
      claims.accessToken === undefined
        ? {}
        : { ath: createHash('sha256').update(claims.accessToken).digest('base64url') };
    return new SignJWT({
      jti: claims.jti ?? randomUUID(),
      htm: claims.method,
      htu: claims.url,
      iat: claims.iat ?? Math.floor(Date.now() / 1000),
      ...ath,
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: this.publicJwk, ...header })
      .sign(this.privateKey);
  }
}

/** Calls the API inside the process, with or without a token. */
export class TestCaller {
  readonly inside: Inside;
  readonly key: ProofKey;
  readonly accessToken: string | null;
  readonly origin: string | null;

  constructor(
    inside: Inside,
    key: ProofKey,
    accessToken: string | null,
    origin: string | null = null,
  ) {
    this.inside = inside;
    this.key = key;
    this.accessToken = accessToken;
    this.origin = origin;
  }

  get = (path: string, options?: CallOptions) => this.call('GET', path, options);
  post = (path: string, options?: CallOptions) => this.call('POST', path, options);
  put = (path: string, options?: CallOptions) => this.call('PUT', path, options);
  patch = (path: string, options?: CallOptions) => this.call('PATCH', path, options);
  delete = (path: string, options?: CallOptions) => this.call('DELETE', path, options);

  async call(method: string, path: string, options: CallOptions = {}): Promise<Answer> {
    const { app, config } = this.inside;
    const token = options.token === undefined ? this.accessToken : options.token;
    const proof =
      options.proof === undefined
        ? await this.key.prove({
            method,
            url: `${config.origins.api}${path}`,
            ...(token === null ? {} : { accessToken: token }),
          })
        : options.proof;
    const key =
      options.idempotencyKey === undefined && method === 'POST'
        ? randomUUID()
        : (options.idempotencyKey ?? null);
    const json = options.body === undefined ? undefined : JSON.stringify(options.body);
    const response = await app.inject({
      method: method as 'GET',
      url: path,
      ...(options.query === undefined ? {} : { query: options.query }),
      headers: {
        ...(token === null ? {} : { authorization: `DPoP ${token}` }),
        ...(proof === null ? {} : { dpop: proof }),
        ...(this.origin === null ? {} : { origin: this.origin }),
        ...(key === null ? {} : { 'idempotency-key': key }),
        ...(json === undefined && options.payload === undefined
          ? {}
          : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(json === undefined ? {} : { payload: json }),
      ...(options.payload === undefined ? {} : { payload: options.payload }),
    });
    const text = response.body;
    const isJson = /[/+]json\b/.test(String(response.headers['content-type']));
    const body: unknown = isJson && text !== '' ? JSON.parse(text) : text;
    return {
      status: response.statusCode,
      headers: response.headers,
      body,
      text,
      bytes: response.rawPayload,
      at: (pointer) => memberAt(body, pointer),
    };
  }
}

export interface TokenClaims {
  /** Somebody who signed in; left out: the application itself. */
  personId?: string;
  clientId: string;
  scopes: readonly string[];
  jkt: string;
  /** Seconds from now; negative for an expired one. */
  lifetime?: number;
  issuer?: string;
  audience?: string;
  typ?: string;
}

/** An access token as the identity provider would sign it. */
export async function issueAccessToken(
  keys: Keys,
  config: SandboxConfig,
  claims: TokenClaims,
): Promise<string> {
  const key = await keys.signing(ACCESS_TOKEN_KEY, 'ES256');
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    client_id: claims.clientId,
    scope: claims.scopes.join(' '),
    cnf: { jkt: claims.jkt },
    jti: randomUUID(),
  })
    .setProtectedHeader({ alg: 'ES256', typ: claims.typ ?? 'at+jwt', kid: key.kid })
    .setIssuer(claims.issuer ?? config.origins.identityProvider)
    .setAudience(claims.audience ?? config.origins.api)
    .setSubject(claims.personId ?? claims.clientId)
    .setIssuedAt(now - 10)
    .setExpirationTime(now + (claims.lifetime ?? 900))
    .sign(key.privateKey);
}
