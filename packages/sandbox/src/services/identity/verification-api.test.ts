import { randomUUID } from 'node:crypto';
import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DEMO_VENDOR_CLIENT_ID,
  DEMO_VENDOR_KEY,
} from '../../identity-provider/demo-applications.ts';
import { demoPeople } from '../../identity-provider/demo-people.ts';
import type { DemoPersonKey } from '../../identity-provider/demo-people.ts';
import { TestBackend, TestBrowser } from '../../identity-provider/testing.ts';
import { freeBasePort } from '../../ports.ts';
import { startSandbox } from '../../start.ts';
import type { RunningSandbox } from '../../start.ts';
import { ProofKey, TestCaller } from '../../testing/test-client.ts';
import { signIn } from './testing.ts';

/** The demo vendor on a whole sandbox with its seed: tokens, widget session, browser, signed result. */

let sandbox: RunningSandbox;
let backend: TestBackend;
let accessToken: string;

const insecure = { [oauth.allowInsecureRequests]: true };

beforeAll(async () => {
  sandbox = await startSandbox({
    basePort: await freeBasePort(),
    profile: 'xs',
    config: { validateResponses: true, webhooks: { pollMilliseconds: 0 } },
  });
  const { privateKey, publicKey } = await sandbox.api.runtime.keys.signing(
    DEMO_VENDOR_KEY,
    'ES256',
  );
  backend = new TestBackend(
    sandbox.origins.identityProvider,
    DEMO_VENDOR_CLIENT_ID,
    { privateKey, publicKey },
    await oauth.generateKeyPair('ES256'),
  );
  const response = await backend.requestToken(
    'identity.verifications.read identity.verifications.write platform.widget-sessions.write platform.events.read sandbox.control',
  );
  accessToken = ((await response.json()) as { access_token: string }).access_token;
});

afterAll(() => sandbox.close());

async function call(method: string, path: string, body?: unknown) {
  const response = await oauth.protectedResourceRequest(
    accessToken,
    method,
    new URL(path, sandbox.origins.api),
    new Headers({ 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    body === undefined ? null : JSON.stringify(body),
    { ...insecure, DPoP: oauth.DPoP({}, backend.dpopKeys) },
  );
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const SUBJECTS = { student: 'student', teacher: 'teacher', guardian: 'guardian' } as const;

/** Everything a portal does for one of the demo people, up to their return to its page. */
async function verify(key: DemoPersonKey, origin = sandbox.origins.portal) {
  const person = demoPeople[key];
  const created = await call('POST', '/identity/v1/verification-sessions', {
    subject: { type: SUBJECTS[person.role], id: person.registry.id },
    purpose: { vi: 'Xác nhận hồ sơ năm học 2026–2027' },
    requestedClaims: [
      { claim: 'name', required: true },
      { claim: 'birthDate', required: true },
    ],
  });
  const id = String(created.body['id']);
  const opened = await call('POST', '/platform/v1/widget-sessions', {
    widget: 'edu-identity-verification',
    origin,
    subject: { type: SUBJECTS[person.role], id: person.registry.id },
    resource: id,
  });
  const inside = { app: sandbox.api.app, config: sandbox.api.runtime.config };
  const page = new TestCaller(inside, await ProofKey.create(), null, origin);
  const exchanged = await page.post('/platform/v1/widget-sessions/exchange', {
    body: { handle: opened.body['handle'] },
  });
  const widget = new TestCaller(inside, page.key, exchanged.at('/accessToken'), origin);
  const started = await widget.post(`/identity/v1/verification-sessions/${id}/start`, {
    body: { returnUrl: `${sandbox.origins.portal}/xac-thuc.html` },
  });
  return { id, widget, started };
}

async function agree(redirectUrl: string, key: DemoPersonKey): Promise<URL> {
  const browser = new TestBrowser();
  const consent = await signIn(browser, redirectUrl, key);
  return (await browser.submit(consent, { step: 'accept' }, [sandbox.origins.portal])).url;
}

describe('the demo people, against the seeded registry', () => {
  it.each(['hoa', 'teacher', 'guardian'] as const)('verifies %s', async (key) => {
    const { id, widget, started } = await verify(key);
    expect(started.status).toBe(200);
    const back = await agree(started.at('/redirectUrl'), key);
    expect(back.href).toBe(`${sandbox.origins.portal}/xac-thuc.html?verificationSession=${id}`);
    const seen = await widget.get(`/identity/v1/verification-sessions/${id}`);
    expect(seen.at('/status')).toBe('verified');
    const result = await call('GET', `/identity/v1/verification-sessions/${id}/result`);
    expect(result).toMatchObject({ status: 200, body: { status: 'verified' } });
  });

  it('finds the lost tone of Bình', async () => {
    const { id, started } = await verify('binh');
    await agree(started.at('/redirectUrl'), 'binh');
    const session = await call('GET', `/identity/v1/verification-sessions/${id}`);
    expect(session.body).toMatchObject({
      status: 'mismatch',
      reasons: [{ claim: 'name', code: 'tone-differs' }],
    });
  });

  it('finds that one person is not the other', async () => {
    const { id, started } = await verify('hoa');
    await agree(started.at('/redirectUrl'), 'guardian');
    const session = await call('GET', `/identity/v1/verification-sessions/${id}`);
    expect(session.body).toMatchObject({
      status: 'mismatch',
      reasons: [
        { claim: 'name', code: 'differs' },
        { claim: 'birthDate', code: 'differs' },
      ],
    });
  });

  it('tells the vendor by an event without personal data', async () => {
    const { id, started } = await verify('hoa');
    await agree(started.at('/redirectUrl'), 'hoa');
    const events = await call('GET', '/platform/v1/events?limit=200');
    const data = events.body['data'] as { type: string; data: Record<string, unknown> }[];
    const own = data.filter((event) => event.data['verificationSessionId'] === id);
    expect(own.map(({ type }) => type)).toEqual(['identity.verification.completed']);
    expect(JSON.stringify(own)).not.toContain('Hoa"');
  });
});

describe('what the kernel and the service refuse together', () => {
  it('a widget session for somebody else’s verification', async () => {
    const { id } = await verify('hoa');
    const opened = await call('POST', '/platform/v1/widget-sessions', {
      widget: 'edu-identity-verification',
      origin: sandbox.origins.portal,
      subject: { type: 'student', id: demoPeople.binh.registry.id },
      resource: id,
    });
    expect(opened).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/subject/id', code: 'unknown-reference' }] },
    });
  });

  it('a return address that is not registered', async () => {
    const { id, widget } = await verify('hoa');
    const refused = await widget.post(`/identity/v1/verification-sessions/${id}/start`, {
      body: { returnUrl: 'https://evil.example/xac-thuc.html' },
    });
    expect(refused.status).toBe(422);
    expect(refused.at('/errors/0/pointer')).toBe('/returnUrl');
  });

  it('a widget that asks for the signed result', async () => {
    const { id, widget } = await verify('hoa');
    const refused = await widget.get(`/identity/v1/verification-sessions/${id}/result`);
    expect(refused.status).toBe(403);
  });

  it('lists the prepared outcomes', async () => {
    const listed = await call('GET', '/platform/v1/sandbox/scenarios');
    expect((listed.body['data'] as { name: string }[]).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['verified', 'name-differs', 'birth-date-differs', 'not-found']),
    );
  });

  it('leaves no personal number in the request log', () => {
    expect(JSON.stringify(sandbox.api.runtime.log.recent())).not.toMatch(/\d{12}/);
  });
});
