import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClientCredentialsFile } from './identity-provider/index.ts';
import { freeBasePort } from './ports.ts';
import { startSandbox } from './start.ts';
import { TEMPLATES } from './testing/databases.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'khuevan-start-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** A vendor's whole way: its key file, a token from the identity provider, a call. Gives the API's status. */
async function askAsVendor(file: string, url: string): Promise<number> {
  const vendor = JSON.parse(await readFile(file, 'utf8')) as ClientCredentialsFile;
  const insecure = { [oauth.allowInsecureRequests]: true };
  const issuer = new URL(vendor.identityProvider);
  const server = await oauth.processDiscoveryResponse(
    issuer,
    await oauth.discoveryRequest(issuer, insecure),
  );
  const client = { client_id: vendor.clientId };
  const key = await crypto.subtle.importKey(
    'jwk',
    vendor.privateKey,
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  const DPoP = oauth.DPoP({}, await oauth.generateKeyPair('ES256'));
  const grant = await oauth.clientCredentialsGrantRequest(
    server,
    client,
    oauth.PrivateKeyJwt({ key, kid: vendor.privateKey.kid ?? '' }),
    { scope: 'registry.schools.read' },
    { DPoP, ...insecure },
  );
  const { access_token: token } = await oauth.processClientCredentialsResponse(
    server,
    client,
    grant,
  );
  const options = { DPoP, ...insecure };
  const { status } = await oauth.protectedResourceRequest(
    token,
    'GET',
    new URL(url),
    new Headers(),
    null,
    options,
  );
  return status;
}

test('starts whole, is the only one on its folder, and keeps its data', async () => {
  const basePort = await freeBasePort();
  const options = { basePort, directory, templates: TEMPLATES, profile: 'xs' as const };
  const first = await startSandbox(options);
  const { origins } = first;
  try {
    const health = await fetch(`${origins.api.replace('localhost', '127.0.0.1')}/health`);
    expect(await health.json()).toMatchObject({ status: 'ok', database: 'pglite', profile: 'xs' });
    const discovery = await fetch(`${origins.identityProvider}/.well-known/openid-configuration`);
    expect(await discovery.json()).toMatchObject({ issuer: origins.identityProvider });
    await expect(startSandbox({ ...options, basePort: await freeBasePort() })).rejects.toThrow(
      `${directory} is in use by process ${process.pid}`,
    );
    const file = first.vendorCredentials ?? '';
    expect(await askAsVendor(file, `${origins.api}/registry/v1/schools?limit=1`)).toBe(200);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ api: origins.api });
    expect((await stat(join(directory, 'keys.json'))).mode & 0o777).toBe(0o600);
    const frozenAt = Date.parse('2027-06-11T00:30:00Z');
    first.api.runtime.clock.set({ offsetMilliseconds: 0, frozenAt });
    await first.api.runtime.database.pool.query(
      `insert into kernel.setting (name, value) values ('test-clock', $1)`,
      [JSON.stringify({ offsetMilliseconds: 0, frozenAt })],
    );
  } finally {
    await first.close();
  }

  const again = await startSandbox(options);
  try {
    expect(again.api.runtime.clock.instant()).toBe('2027-06-11T00:30:00.000Z');
    const { rows } = await again.api.runtime.database.pool.query<{ count: string }>(
      'select count(*) from registry.learner',
    );
    expect(rows).toEqual([{ count: '2000' }]);
  } finally {
    await again.close();
  }

  const anew = await startSandbox({ ...options, profile: 'none', reset: true });
  try {
    const { rows } = await anew.api.runtime.database.pool.query<{ count: string }>(
      'select count(*) from registry.learner',
    );
    expect(rows).toEqual([{ count: '0' }]);
  } finally {
    await anew.close();
  }
}, 90_000);

test('a port that is taken is named, and the folder is let go', async () => {
  const basePort = await freeBasePort();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(basePort + 2, '127.0.0.1', resolve));
  const options = {
    basePort,
    directory: join(directory, 'ports'),
    templates: TEMPLATES,
    profile: 'none' as const,
  };
  await expect(startSandbox(options)).rejects.toThrow(`port ${basePort + 2} is in use`);
  await new Promise((resolve) => other.close(resolve));
  await (await startSandbox(options)).close();
}, 60_000);
