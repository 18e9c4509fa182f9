import { createClient } from '@khuevan/sdk';
import { beginSignIn, finishSignIn } from '@khuevan/sdk/auth';
import type { SignInOptions } from '@khuevan/sdk/auth';
import { getLearner, listLearners } from '@khuevan/sdk/registry';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json } from '../kernel/column-types.ts';
import { originsFor } from '../kernel/origins.ts';
import type { OriginServer } from '../kernel/runtime.ts';
import { freeBasePort } from '../ports.ts';
import { demo } from '../seed/demo.ts';
import { startTestSandbox } from '../testing/test-sandbox.ts';
import type { TestSandbox } from '../testing/test-sandbox.ts';
import { demoPeople } from './demo-people.ts';
import { createIdentityProvider } from './index.ts';
import { TestBrowser } from './testing.ts';

const CLIENT_ID = 'cli_test0parents00000000';
let sandbox: TestSandbox;
let provider: OriginServer;
let options: SignInOptions;
let vendor: string;

beforeAll(async () => {
  sandbox = await startTestSandbox({ profile: 'xs', origins: originsFor(await freeBasePort()) });
  const { runtime, app } = sandbox;
  const { origins } = runtime.config;
  vendor = origins.vendor;
  provider = await createIdentityProvider(runtime);
  await provider.listen();
  await app.listen({ host: '127.0.0.1', port: Number(new URL(origins.api).port) });
  const pair = await generateKeyPair('ES256', { extractable: true });
  const redirectUri = `${vendor}/dang-nhap/xong`;
  const now = runtime.clock.date();
  await runtime.database.kysely
    .insertInto('platform.client')
    .values({
      id: CLIENT_ID,
      organisation: 'parents',
      name: 'Sổ liên lạc điện tử',
      status: 'active',
      role: 'vendor',
      reach: json({}),
      scopes: ['registry.learners.read', 'registry.learners.write', 'platform.clients.read'],
      origins: [],
      return_urls: [redirectUri],
      jwks: json({ keys: [await exportJWK(pair.publicKey)] }),
      version: 1,
      created_at: now,
      updated_at: now,
    })
    .execute();
  sandbox.forgetClients();
  options = {
    issuer: origins.identityProvider,
    clientId: CLIENT_ID,
    privateKey: pair.privateKey,
    redirectUri,
    scope: ['registry.learners.read', 'platform.clients.read'],
  };
});

afterAll(async () => {
  await provider.close();
  await sandbox.close();
});

const openPage = async ({ url, response }: { url: URL; response: Response | null }) => ({
  url,
  html: (await response?.text()) ?? '',
});

/** Goes through the pages as a person does, and ends where the browser is sent back to the backend. */
async function signIn(loginName: string, step: 'accept' | 'decline') {
  const begun = await beginSignIn(options);
  const browser = new TestBrowser();
  const page = await openPage(await browser.follow(begun.url));
  const consent = await openPage(await browser.submit(page, { testPerson: loginName }));
  const { url } = await browser.submit(consent, { step }, [vendor]);
  return { begun, cameBackTo: url, consent: consent.html };
}

const clientFor = async ({ begun, cameBackTo }: Awaited<ReturnType<typeof signIn>>) =>
  createClient({
    baseUrl: sandbox.runtime.config.origins.api,
    auth: await finishSignIn(options, begun, cameBackTo),
  });

describe('a person who signs in through an application', () => {
  it('is told what the application may do, in their own words, and nothing that is not theirs to give', async () => {
    const { consent } = await signIn(demoPeople.guardian.loginName, 'accept');
    expect(consent).toContain('Sổ liên lạc điện tử');
    expect(consent).toContain('Xem hồ sơ học sinh');
    expect(consent).not.toContain('Xem các ứng dụng đã đăng ký');
  });

  it('as a parent, reaches their own child and no other', async () => {
    const client = await clientFor(await signIn(demoPeople.guardian.loginName, 'accept'));
    const child = await getLearner(client, { learnerId: demo.learners.hoa });
    expect(child.id).toBe(demo.learners.hoa);
    const ids: string[] = [];
    for await (const learner of listLearners(client, {})) ids.push(learner.id);
    expect(ids).toEqual([demo.learners.hoa]);
    await expect(getLearner(client, { learnerId: demo.learners.binh })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('stays signed in when the access token ends', async () => {
    const { begun, cameBackTo } = await signIn(demoPeople.guardian.loginName, 'accept');
    const shortLived = async (request: Request) => {
      const answer = (await (await fetch(request)).json()) as object;
      return Response.json({ ...answer, expires_in: 0 });
    };
    const grants: string[] = [];
    const client = createClient({
      baseUrl: sandbox.runtime.config.origins.api,
      auth: await finishSignIn({ ...options, fetch: shortLived }, begun, cameBackTo),
      async fetch(request) {
        if (request.url.endsWith('/token')) {
          const form = new URLSearchParams(await request.clone().text());
          grants.push(form.get('grant_type') ?? '');
        }
        return fetch(request);
      },
    });
    for (const _time of [1, 2]) {
      expect((await getLearner(client, { learnerId: demo.learners.hoa })).id).toBe(
        demo.learners.hoa,
      );
    }
    expect(grants).toEqual(['refresh_token']);
  });

  it('who does not agree gives nothing', async () => {
    const begun = await signIn(demoPeople.guardian.loginName, 'decline');
    await expect(clientFor(begun)).rejects.toMatchObject({ code: 'access_denied' });
  });

  it('comes back to the browser that began: another state is refused', async () => {
    const one = await signIn(demoPeople.guardian.loginName, 'accept');
    const other = await signIn(demoPeople.guardian.loginName, 'accept');
    await expect(finishSignIn(options, one.begun, other.cameBackTo)).rejects.toMatchObject({
      code: 'state-mismatch',
    });
  });

  it('a code is used once', async () => {
    const begun = await signIn(demoPeople.guardian.loginName, 'accept');
    await clientFor(begun);
    await expect(clientFor(begun)).rejects.toMatchObject({ code: 'invalid_grant' });
  });

  it('a code is worth nothing without the verifier of who began', async () => {
    const { begun, cameBackTo } = await signIn(demoPeople.guardian.loginName, 'accept');
    const stolen = { ...begun, codeVerifier: 'x'.repeat(43) };
    await expect(finishSignIn(options, stolen, cameBackTo)).rejects.toMatchObject({
      code: 'invalid_grant',
    });
  });

  it('nothing was a fault', () => {
    expect(sandbox.faults).toEqual([]);
  });
});
