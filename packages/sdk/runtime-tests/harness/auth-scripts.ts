import { createHash } from 'node:crypto';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  decodeProtectedHeader,
  EmbeddedJWK,
  jwtVerify,
} from 'jose';
import type { Exchange, Script } from './server.ts';

/** Public half of the client's registered key; the private half is in `cases/auth.ts`. */
const clientKey = {
  kty: 'EC',
  crv: 'P-256',
  kid: 'client-1',
  x: 'He7rRSdWX0AZfBqxcSshgS9USj0KzUrf9zqQdeEDciM',
  y: 'B6HOK0ogo_qg3V3Xvd6v4dlWWPi_ilgQoX-eihbrovA',
};

interface Token {
  readonly jkt: string;
  dead: boolean;
}

const tokensOf = ({ memory }: Exchange): Map<string, Token> => {
  const tokens =
    (memory.get('tokens') as Map<string, Token> | undefined) ?? new Map<string, Token>();
  memory.set('tokens', tokens);
  return tokens;
};

/** What a resource server checks of a proof (RFC 9449 §4.3). Gives the key's thumbprint, or the reason. */
const checkProof = async (exchange: Exchange, nonce?: string, token?: string): Promise<string> => {
  const { seen, baseUrl, memory } = exchange;
  const proof = seen.headers['dpop'] ?? '';
  const { payload } = await jwtVerify(proof, EmbeddedJWK, {
    algorithms: ['ES256'],
    typ: 'dpop+jwt',
    maxTokenAge: 60,
  });
  const jti = String(payload.jti);
  const used = (memory.get('jti') as Set<string> | undefined) ?? new Set<string>();
  memory.set('jti', used);
  const ath =
    token === undefined ? undefined : createHash('sha256').update(token).digest('base64url');
  if (
    used.has(jti) ||
    payload['htm'] !== seen.method ||
    payload['htu'] !== baseUrl + seen.path ||
    payload['ath'] !== ath ||
    payload['nonce'] !== nonce
  ) {
    throw new Error(used.has(jti) ? 'replayed proof' : 'wrong proof');
  }
  used.add(jti);
  const { jwk } = decodeProtectedHeader(proof);
  return calculateJwkThumbprint(jwk ?? { kty: 'none' });
};

const refuse = (
  { json }: Exchange,
  status: number,
  code: string,
  headers: Record<string, string> = {},
): void => json(status, { type: 'about:blank', title: code, status, code, error: code }, headers);

const nonceAfter = (server: string, count: number): string => `${server}-nonce-${count}`;

const issue = (exchange: Exchange, jkt: string): string => {
  const tokens = tokensOf(exchange);
  const token = `kvw_${tokens.size + 1}`;
  tokens.set(token, { jkt, dead: false });
  return token;
};

const tokenEndpoint = async (
  exchange: Exchange,
  lifetime: number,
  nonce?: string,
): Promise<void> => {
  const { seen, baseUrl, json, memory } = exchange;
  const form = new URLSearchParams(seen.body);
  const assertion = form.get('client_assertion') ?? '';
  try {
    const jkt = await checkProof(exchange, nonce);
    const { payload } = await jwtVerify(assertion, createLocalJWKSet({ keys: [clientKey] }), {
      algorithms: ['ES256'],
      issuer: 'cli_1',
      subject: 'cli_1',
      audience: baseUrl,
      requiredClaims: ['jti', 'exp'],
    });
    if (memory.get(`assertion ${payload.jti}`)) {
      throw new Error('replayed assertion');
    }
    memory.set(`assertion ${payload.jti}`, true);
    json(200, {
      access_token: issue(exchange, jkt),
      token_type: 'DPoP',
      expires_in: lifetime,
      scope: form.get('scope'),
    });
  } catch {
    refuse(exchange, 401, 'invalid_client');
  }
};

const exchangeHandle = async (exchange: Exchange, lifetime: number): Promise<void> => {
  const { handle } = JSON.parse(exchange.seen.body) as { handle: string };
  if (exchange.memory.get(handle)) {
    refuse(exchange, 401, 'handle-used');
    return;
  }
  exchange.memory.set(handle, true);
  exchange.json(200, {
    accessToken: issue(exchange, await checkProof(exchange)),
    tokenType: 'DPoP',
    expiresIn: lifetime,
    widget: 'edu-quiz-runner',
    subject: { type: 'learner', id: 'lrn_1' },
    resource: 'asm_1',
    operations: ['getAssessment'],
  });
};

/** A protected resource: the token must live and the proof must be made with its key. */
const resource = async (exchange: Exchange, nonce?: string): Promise<void> => {
  const [scheme, value = ''] = (exchange.seen.headers['authorization'] ?? '').split(' ');
  const token = tokensOf(exchange).get(value);
  try {
    const jkt = await checkProof(exchange, nonce, value);
    if (scheme !== 'DPoP' || !token || token.dead || token.jkt !== jkt) {
      throw new Error('wrong token');
    }
    exchange.json(200, { token: value });
  } catch (error) {
    refuse(exchange, 401, (error as Error).message.replaceAll(' ', '-'), {
      'www-authenticate': 'DPoP error="invalid_token"',
    });
  }
};

/** Routes of a scenario with an identity provider, a handle exchange and a resource. */
const service =
  (lifetime: number, onResource: (exchange: Exchange) => Promise<void>): Script =>
  (exchange) =>
    exchange.seen.path.endsWith('/token')
      ? tokenEndpoint(exchange, lifetime)
      : exchange.seen.path.endsWith('/exchange')
        ? exchangeHandle(exchange, lifetime)
        : onResource(exchange);

/** Scenarios with authentication. */
export const authScripts: Readonly<Record<string, Script>> = {
  protected: service(900, (exchange) => resource(exchange)),
  'short-lived': service(0, (exchange) => resource(exchange)),
  /** The first attempt at the resource fails for another reason. */
  'protected-flaky': service(900, async (exchange) => {
    if (exchange.memory.get('failed')) {
      await resource(exchange);
    } else {
      exchange.memory.set('failed', true);
      refuse(exchange, 503, 'unavailable');
    }
  }),
  /** The first token is revoked after it was used once. */
  revoked: service(900, async (exchange) => {
    await resource(exchange);
    const token = tokensOf(exchange).get('kvw_1');
    if (token) {
      token.dead = true;
    }
  }),
  /** Both servers want nonces; that of the resource changes with each answer. */
  nonces: async (exchange) => {
    const { seen, memory } = exchange;
    const server = seen.path.endsWith('/token') ? 'token' : 'resource';
    const count = ((memory.get(server) as number | undefined) ?? 0) + 1;
    memory.set(server, count);
    if (count === 1) {
      refuse(exchange, server === 'token' ? 400 : 401, 'use_dpop_nonce', {
        'dpop-nonce': nonceAfter(server, 1),
      });
    } else if (server === 'token') {
      await tokenEndpoint(exchange, 900, nonceAfter(server, 1));
    } else {
      exchange.response.setHeader('dpop-nonce', nonceAfter(server, count));
      await resource(exchange, nonceAfter(server, count - 1));
    }
  },
  'refused-client': (exchange) => refuse(exchange, 401, 'invalid_client'),
  'bearer-only': ({ json }) =>
    json(200, { access_token: 'x', token_type: 'Bearer', expires_in: 60 }),
};
