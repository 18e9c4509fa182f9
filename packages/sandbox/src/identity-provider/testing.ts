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

/** A browser without script: follows redirects by hand, keeps cookies by host and path. */
export class TestBrowser {
  readonly #cookies = new Map<string, { value: string; host: string; path: string }>();
  /** Every address that was opened, in order. */
  readonly visited: string[] = [];
  headers: Record<string, string> = { accept: 'text/html', 'accept-language': 'vi' };

  async open(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address);
    this.visited.push(url.href);
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...this.headers, cookie: this.#cookieHeader(url), ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) this.#store(url, line);
    return response;
  }

  /** Opens and follows redirects, up to (not into) an origin of `stopAt`. */
  async follow(
    address: string | URL,
    init: RequestInit = {},
    stopAt: readonly string[] = [],
  ): Promise<{ url: URL; response: Response | null }> {
    let url = new URL(address);
    let response = await this.open(url, init);
    while (response.status >= 301 && response.status <= 308) {
      url = new URL(response.headers.get('location') ?? '', url);
      if (stopAt.includes(url.origin)) return { url, response: null };
      response = await this.open(url);
    }
    return { url, response };
  }

  /** Posts the form of a page as a browser does. */
  async submit(
    page: { url: URL; html: string },
    fields: Record<string, string | string[]>,
    stopAt: readonly string[] = [],
  ): Promise<{ url: URL; response: Response | null }> {
    const body = new URLSearchParams();
    body.set('formToken', /name="formToken" value="([^"]+)"/.exec(page.html)?.[1] ?? '');
    for (const [name, value] of Object.entries(fields)) {
      for (const item of [value].flat()) body.append(name, item);
    }
    const headers = { origin: page.url.origin, 'sec-fetch-site': 'same-origin' };
    return this.follow(page.url, { method: 'POST', body, headers }, stopAt);
  }

  #cookieHeader(url: URL): string {
    return [...this.#cookies]
      .filter(([, { host, path }]) => host === url.hostname && url.pathname.startsWith(path))
      .map(([key, { value }]) => `${key.split(' ')[0]}=${value}`)
      .join('; ');
  }

  #store(url: URL, line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = pair.split('=');
    const path = attributes.find((part) => part.startsWith('path='))?.slice(5) ?? '/';
    const key = `${name} ${url.hostname} ${path}`;
    if (value === '') this.#cookies.delete(key);
    else this.#cookies.set(key, { value, host: url.hostname, path });
  }
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
