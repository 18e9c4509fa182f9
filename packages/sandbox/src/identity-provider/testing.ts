import type { webcrypto } from 'node:crypto';
import * as oauth from 'oauth4webapi';
import { TestClock } from '../kernel/clock.ts';
import { createConfig } from '../kernel/config.ts';
import { createIdSource } from '../kernel/ids.ts';
import { openKeys } from '../kernel/keys.ts';
import { originsFor } from '../kernel/origins.ts';
import { createRequestLog } from '../kernel/request-log.ts';
import type { SandboxRuntime } from '../kernel/runtime.ts';
import { freeBasePort } from '../ports.ts';
import { openTestDatabase } from '../testing/databases.ts';
import type { DatabaseKind } from '../testing/databases.ts';

export { TestBrowser } from './test-browser.ts';

/** A runtime of its own over an empty database; what the servers report as faults lands in `faults`. */
export async function openTestRuntime(
  database: DatabaseKind = 'pglite',
): Promise<SandboxRuntime & { faults: string[] }> {
  const faults: string[] = [];
  return {
    config: createConfig({ origins: originsFor(await freeBasePort()), profile: 'none' }),
    database: await openTestDatabase(database),
    clock: new TestClock(),
    keys: openKeys(null),
    newId: createIdSource(),
    log: {
      ...createRequestLog(),
      fault: (message, error) => faults.push(`${message}: ${String(error)}`),
    },
    faults,
  };
}

const options = { [oauth.allowInsecureRequests]: true };

/** A vendor's backend that asks for access tokens. */
export class TestBackend {
  readonly clientId: string;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly dpopKeys: webcrypto.CryptoKeyPair;
  readonly #issuer: URL;

  constructor(
    issuer: string,
    clientId: string,
    keys: webcrypto.CryptoKeyPair,
    dpopKeys: webcrypto.CryptoKeyPair,
  ) {
    this.#issuer = new URL(issuer);
    this.clientId = clientId;
    this.keys = keys;
    this.dpopKeys = dpopKeys;
  }

  static async create(issuer: string, clientId: string): Promise<TestBackend> {
    const [keys, dpopKeys] = await Promise.all([
      oauth.generateKeyPair('ES256', { extractable: true }),
      oauth.generateKeyPair('ES256'),
    ]);
    return new TestBackend(issuer, clientId, keys, dpopKeys);
  }

  async requestToken(
    scope: string,
    change: {
      key?: webcrypto.CryptoKey;
      withoutDpop?: boolean;
      assertion?: (header: Record<string, unknown>, payload: Record<string, unknown>) => void;
      extra?: Record<string, string>;
    } = {},
  ): Promise<Response> {
    const server = await this.discover();
    const client = { client_id: this.clientId };
    const authentication = oauth.PrivateKeyJwt(
      change.key ?? this.keys.privateKey,
      change.assertion && { [oauth.modifyAssertion]: change.assertion as never },
    );
    return oauth.clientCredentialsGrantRequest(
      server,
      client,
      authentication,
      { scope, ...change.extra },
      change.withoutDpop ? options : { ...options, DPoP: oauth.DPoP({}, this.dpopKeys) },
    );
  }

  async discover(): Promise<oauth.AuthorizationServer> {
    const response = await oauth.discoveryRequest(this.#issuer, options);
    return oauth.processDiscoveryResponse(this.#issuer, response);
  }
}
