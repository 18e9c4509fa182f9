import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import type { JWK } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoPeople } from '../../identity-provider/demo-people.ts';
import { testDatabases } from '../../testing/databases.ts';
import {
  CLIENT_ID,
  openIdentityBench,
  openPage,
  OTHER_CLIENT_ID,
  signIn,
  startSession,
} from './testing.ts';
import type { IdentityBench } from './testing.ts';

describe.each(testDatabases())('on %s', (database) => {
  let bench: IdentityBench;

  beforeAll(async () => {
    bench = await openIdentityBench(database);
  });

  beforeEach(() => {
    bench.events.length = 0;
    bench.widgetOrigin.current = bench.runtime.config.origins.portal;
    bench.runtime.clock.set({ offsetMilliseconds: 0, frozenAt: null });
  });

  afterAll(async () => {
    await bench.close();
  });

  async function sessionOf(id: string): Promise<Record<string, unknown>> {
    const { body } = await bench.call('getVerificationSession', {
      params: { verificationSessionId: id },
    });
    return body;
  }

  async function verifiedResult(id: string) {
    const { body } = await bench.call('getVerificationResult', {
      params: { verificationSessionId: id },
    });
    const keys = (await bench.call('listVerificationKeys', { principal: null })).body[
      'keys'
    ] as JWK[];
    const key = await importJWK(keys[0] ?? {}, 'ES256');
    const result = String(body['result']);
    const { payload } = await jwtVerify(result, key, {
      algorithms: ['ES256'],
      issuer: bench.runtime.config.origins.api,
      audience: CLIENT_ID,
      typ: 'verification-result+jwt',
    });
    return { payload, header: decodeProtectedHeader(result), body };
  }

  describe('a verification', () => {
    it('ends verified when registers agree, with just the claims that were agreed to', async () => {
      const { id, redirectUrl } = await startSession(bench, { clientReference: 'hk1-hoa' });
      expect((await sessionOf(id))['status']).toBe('requires_action');
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'hoa');
      const done = await browser.submit(consent, { step: 'accept' }, [
        bench.runtime.config.origins.portal,
      ]);
      expect(done.url.href).toBe(`${bench.returnUrl}?verificationSession=${id}`);

      const session = await sessionOf(id);
      expect(session).toMatchObject({ status: 'verified', reasons: [] });
      expect(bench.events).toEqual([
        {
          type: 'identity.verification.completed',
          clientId: CLIENT_ID,
          data: {
            verificationSessionId: id,
            status: 'verified',
            subject: { type: 'student', id: demoPeople.hoa.registry.id },
            clientReference: 'hk1-hoa',
          },
        },
      ]);

      const { payload, header, body } = await verifiedResult(id);
      expect(header).toMatchObject({ alg: 'ES256', typ: 'verification-result+jwt' });
      expect(body['status']).toBe('verified');
      expect(payload['client_reference']).toBe('hk1-hoa');
      expect(payload['verified_claims']).toMatchObject({
        verification: { trust_framework: 'vn_population_db' },
        claims: { name: 'Nguyễn Thị Hoa', birthDate: '2009-03-12' },
      });
      expect(JSON.stringify(payload)).not.toContain('Văn Miếu');
      expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
    });

    it('shares an optional claim when its box is ticked', async () => {
      const { id, redirectUrl } = await startSession(bench);
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'hoa');
      await browser.submit(consent, { step: 'accept', share: ['address'] }, [
        bench.runtime.config.origins.portal,
      ]);
      const { payload } = await verifiedResult(id);
      expect(payload['verified_claims']).toMatchObject({
        claims: { address: 'Số 18, đường Văn Miếu, phường Khuê Văn, Tỉnh Mẫu' },
      });
    });

    it('cannot be made to share what was not asked for', async () => {
      const { id, redirectUrl } = await startSession(bench);
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'hoa');
      await browser.submit(
        consent,
        { step: 'accept', share: ['personalNumber', 'personal_number'] },
        [bench.runtime.config.origins.portal],
      );
      const { payload } = await verifiedResult(id);
      expect(JSON.stringify(payload)).not.toMatch(/\d{12}/);
    });

    it('ends in a mismatch that names the field and the kind, never a value', async () => {
      const { id, redirectUrl } = await startSession(bench, {
        subject: { type: 'student', id: demoPeople.binh.registry.id },
      });
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'binh');
      await browser.submit(consent, { step: 'accept' }, [bench.runtime.config.origins.portal]);
      const session = await sessionOf(id);
      expect(session).toMatchObject({
        status: 'mismatch',
        reasons: [{ claim: 'name', code: 'tone-differs' }],
      });
      expect(JSON.stringify(session)).not.toContain('Trần Văn');
      const { payload } = await verifiedResult(id);
      expect(payload['reasons']).toEqual([{ claim: 'name', code: 'tone-differs' }]);
      expect(payload['verified_claims']).toBeUndefined();
      expect(JSON.stringify(payload)).not.toContain('Trần Văn');
    });

    it('tells the same of a stranger as of anybody the school does not know', async () => {
      const { id, redirectUrl } = await startSession(bench, {
        subject: { type: 'student', id: 'hs-2031' },
      });
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'hoa');
      await browser.submit(consent, { step: 'accept' }, [bench.runtime.config.origins.portal]);
      expect((await sessionOf(id))['reasons']).toEqual([
        { claim: 'name', code: 'not-found' },
        { claim: 'birthDate', code: 'not-found' },
      ]);
    });

    it('follows its scenario instead of the registers', async () => {
      const { id, redirectUrl } = await startSession(bench, { scenario: 'birth-date-differs' });
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'hoa');
      await browser.submit(consent, { step: 'accept' }, [bench.runtime.config.origins.portal]);
      expect((await sessionOf(id))['reasons']).toEqual([
        { claim: 'birthDate', code: 'day-month-swapped' },
      ]);
    });

    it('names one person differently to two applications', async () => {
      const subjects: unknown[] = [];
      for (const clientId of [CLIENT_ID, OTHER_CLIENT_ID]) {
        const { id, redirectUrl } = await startSession(bench);
        const browser = bench.browser();
        const consent = await signIn(browser, redirectUrl, 'hoa');
        await browser.submit(consent, { step: 'accept' }, [bench.runtime.config.origins.portal]);
        await bench.runtime.database.kysely
          .updateTable('identity.verification_session')
          .set({ client_id: clientId })
          .where('id', '=', id)
          .execute();
        const { body } = await bench.call('getVerificationResult', {
          params: { verificationSessionId: id },
          principal: bench.client(clientId),
        });
        const [, payload = ''] = String(body['result']).split('.');
        subjects.push(JSON.parse(Buffer.from(payload, 'base64url').toString()).sub);
      }
      expect(subjects[0]).toMatch(/^[\w-]{43}$/);
      expect(subjects[1]).toMatch(/^[\w-]{43}$/);
      expect(subjects[0]).not.toBe(subjects[1]);
    });
  });

  describe('the ways out', () => {
    it.each(['hoa'] as const)('ends canceled when the person declines', async (person) => {
      const { id, redirectUrl } = await startSession(bench);
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, person);
      const done = await browser.submit(consent, { step: 'decline' }, [
        bench.runtime.config.origins.portal,
      ]);
      expect(done.url.href).toBe(`${bench.returnUrl}?verificationSession=${id}`);
      expect((await sessionOf(id))['status']).toBe('canceled');
      expect(bench.events.map(({ type }) => type)).toEqual(['identity.verification.canceled']);
      await expect(
        bench.call('getVerificationResult', { params: { verificationSessionId: id } }),
      ).rejects.toMatchObject({ code: 'conflict' });
    });

    it('ends canceled when the person turns back at the sign-in page', async () => {
      const { id, redirectUrl } = await startSession(bench);
      const browser = bench.browser();
      const page = await openPage(browser.follow(redirectUrl));
      const done = await browser.submit(page, { step: 'cancel' }, [
        bench.runtime.config.origins.portal,
      ]);
      expect(done.url.origin).toBe(bench.runtime.config.origins.portal);
      expect((await sessionOf(id))['status']).toBe('canceled');
    });

    it('can be cancelled by the application once, also again, but not after an outcome', async () => {
      const { id, redirectUrl } = await startSession(bench);
      const params = { verificationSessionId: id };
      const canceled = await bench.call('cancelVerificationSession', { params });
      expect(canceled.body['status']).toBe('canceled');
      const again = await bench.call('cancelVerificationSession', { params });
      expect(again.body['status']).toBe('canceled');
      expect(bench.events).toHaveLength(1);

      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'hoa');
      const done = await browser.submit(consent, { step: 'accept' }, [
        bench.runtime.config.origins.portal,
      ]);
      expect(done.url.searchParams.get('verificationSession')).toBe(id);
      expect((await sessionOf(id))['status']).toBe('canceled');
    });

    it('expires by the clock, whatever state it is in', async () => {
      const { id, redirectUrl } = await startSession(bench);
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'hoa');
      bench.runtime.clock.set({ offsetMilliseconds: 24 * 3600_000 + 1000, frozenAt: null });
      expect((await sessionOf(id))['status']).toBe('expired');
      const done = await browser.submit(consent, { step: 'accept' }, [
        bench.runtime.config.origins.portal,
      ]);
      expect(done.url.searchParams.get('verificationSession')).toBe(id);
      expect((await sessionOf(id))['status']).toBe('expired');
      await expect(
        bench.call('startVerification', {
          params: { verificationSessionId: id },
          body: { returnUrl: bench.returnUrl },
        }),
      ).rejects.toMatchObject({ code: 'conflict' });
      const listed = await bench.call('listVerificationSessions', { query: { status: 'expired' } });
      expect((listed.body['data'] as { id: string }[]).map((entry) => entry.id)).toContain(id);
    });
  });

  describe('the callback', () => {
    it('counts an answer once', async () => {
      const { id, redirectUrl } = await startSession(bench);
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'hoa');
      await browser.submit(consent, { step: 'accept' }, [bench.runtime.config.origins.portal]);
      const callback = browser.visited.find((url) => url.includes('/identity/v1/callback')) ?? '';
      expect(callback).toContain('iss=');
      const replayed = await bench.browser().follow(callback);
      expect(replayed.url.pathname).toBe('/problem/expired');
      expect(bench.events).toHaveLength(1);
      expect((await sessionOf(id))['status']).toBe('verified');
    });

    it('refuses an answer with a state that nobody waits for', async () => {
      const { api, identityProvider } = bench.runtime.config.origins;
      const answer = `${api}/identity/v1/callback?code=x&state=made-up&iss=${encodeURIComponent(identityProvider)}`;
      expect((await bench.browser().follow(answer)).url.pathname).toBe('/problem/expired');
    });

    it.each([
      ['of another issuer', { iss: 'https://evil.example' }],
      ['with a wrong code', { code: 'made-up' }],
    ])('takes an answer %s for a failure that can be tried again', async (_name, change) => {
      const { id, redirectUrl } = await startSession(bench);
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'hoa');
      const stopped = await browser.submit(consent, { step: 'accept' }, [
        bench.runtime.config.origins.api,
      ]);
      for (const [name, value] of Object.entries(change)) stopped.url.searchParams.set(name, value);
      await browser.follow(stopped.url, {}, [bench.runtime.config.origins.portal]);
      expect((await sessionOf(id))['status']).toBe('requires_consent');
      expect(bench.events).toEqual([]);
    });

    it('counts no answer once the widget session was revoked', async () => {
      const { id, redirectUrl } = await startSession(bench);
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'hoa');
      bench.widgetOrigin.current = null;
      const done = await browser.submit(consent, { step: 'accept' }, [
        bench.runtime.config.origins.portal,
      ]);
      expect(done.url.searchParams.get('verificationSession')).toBe(id);
      expect((await sessionOf(id))['status']).toBe('requires_action');
    });

    it('waits for the newest start only', async () => {
      const { id, redirectUrl } = await startSession(bench);
      const params = { verificationSessionId: id };
      await bench.call('startVerification', { params, body: { returnUrl: bench.returnUrl } });
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'hoa');
      const done = await browser.submit(consent, { step: 'accept' }, []);
      expect(done.url.pathname).toBe('/problem/expired');
      expect((await sessionOf(id))['status']).toBe('requires_action');
    });
  });

  describe('who may do what', () => {
    it.each([
      ['a foreign origin', 'https://evil.example/xac-thuc.html'],
      ['another path', '/khac.html'],
      ['a user name in front', 'http://localhost@evil.example/'],
      ['a backslash', 'http://localhost\\@evil.example/'],
      ['a fragment', '/xac-thuc.html#x'],
    ])('returns to no address with %s', async (_name, address) => {
      const { id } = await startSession(bench);
      const returnUrl = address.startsWith('/')
        ? `${bench.runtime.config.origins.portal}${address}`
        : address;
      await expect(
        bench.call('startVerification', {
          params: { verificationSessionId: id },
          body: { returnUrl },
          principal: bench.widget(id),
        }),
      ).rejects.toMatchObject({
        code: 'unprocessable',
        options: { errors: [{ pointer: '/returnUrl', code: 'not-in-list' }] },
      });
    });

    it('returns a widget to its own origin only, though the address is registered', async () => {
      const { id } = await startSession(bench);
      bench.widgetOrigin.current = 'https://other-portal.example';
      await expect(
        bench.call('startVerification', {
          params: { verificationSessionId: id },
          body: { returnUrl: bench.returnUrl },
          principal: bench.widget(id),
        }),
      ).rejects.toMatchObject({ code: 'unprocessable' });
    });

    it('shows a session to its application and its widget, to nobody else', async () => {
      const { id } = await startSession(bench);
      const params = { verificationSessionId: id };
      for (const principal of [
        bench.client(OTHER_CLIENT_ID),
        bench.widget('ver_other0000000000000000'),
        null,
      ]) {
        await expect(
          bench.call('getVerificationSession', { params, principal }),
        ).rejects.toMatchObject({ code: 'not-found' });
      }
      const own = await bench.call('getVerificationSession', {
        params,
        principal: bench.widget(id),
      });
      expect(own.body['id']).toBe(id);
      const foreign = await bench.call('listVerificationSessions', {
        principal: bench.client(OTHER_CLIENT_ID),
      });
      expect((foreign.body['data'] as { id: string }[]).map((entry) => entry.id)).not.toContain(id);
    });

    it('refuses unknown scenarios and a claim that is asked for twice', async () => {
      const body = {
        subject: { type: 'student', id: 'hs-1' },
        purpose: { vi: 'Thử' },
        requestedClaims: [{ claim: 'name', required: true }],
      };
      await expect(
        bench.call('createVerificationSession', { body: { ...body, scenario: 'no-such' } }),
      ).rejects.toMatchObject({ options: { errors: [{ pointer: '/scenario' }] } });
      const twice = [
        { claim: 'name', required: true },
        { claim: 'name', required: false },
      ];
      await expect(
        bench.call('createVerificationSession', { body: { ...body, requestedClaims: twice } }),
      ).rejects.toMatchObject({ options: { errors: [{ pointer: '/requestedClaims/1/claim' }] } });
    });

    it('lists newest first, page by page, each once', async () => {
      for (let count = 0; count < 3; count += 1) await startSession(bench);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const { body } = await bench.call('listVerificationSessions', {
          query: { limit: 2, ...(cursor !== undefined && { cursor }) },
        });
        seen.push(...(body['data'] as { id: string }[]).map((entry) => entry.id));
        cursor = body['nextCursor'] as string | undefined;
      } while (cursor !== undefined);
      expect(seen.length).toBeGreaterThanOrEqual(3);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(seen.toSorted().toReversed());
    });

    it('leaves no personal number in addresses, and no fault behind', async () => {
      const { redirectUrl } = await startSession(bench, {
        requestedClaims: [{ claim: 'personalNumber', required: true }],
      });
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'hoa');
      expect(consent.html).not.toMatch(/\d{12}/);
      await browser.submit(consent, { step: 'accept' }, [bench.runtime.config.origins.portal]);
      expect(browser.visited.join('\n')).not.toMatch(/000309004821/);
      expect(bench.runtime.faults).toEqual([]);
    });
  });
});
