import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabases } from '../../testing/databases.ts';
import { openIdentityBench, OTHER_CLIENT_ID, signIn, startSession } from './testing.ts';
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

  describe('the longest valid session', () => {
    it.each([
      ['Vietnamese', 'ữ'.repeat(2000)],
      ['emoji', '🧒'.repeat(2000)],
      ['what JSON escapes', '"'.repeat(2000)],
    ])('comes to its outcome with texts of %s', async (_name, text) => {
      const texts = { vi: text, en: text };
      const { id, redirectUrl } = await startSession(bench, {
        purpose: texts,
        requestedClaims: ['name', 'birthDate', 'personalNumber', 'address'].map((claim) => ({
          claim,
          required: true,
          reason: texts,
        })),
      });
      const browser = bench.browser();
      const consent = await signIn(browser, redirectUrl, 'hoa');
      await browser.submit(consent, { step: 'accept' }, [bench.runtime.config.origins.portal]);
      expect((await sessionOf(id))['status']).toBe('verified');
    });

    it('is asked for no more once its texts are gone', async () => {
      const { redirectUrl } = await startSession(bench);
      await bench.runtime.database.kysely
        .deleteFrom('identity_provider.oidc_payload')
        .where('model', '=', 'VerificationRequest')
        .execute();
      const browser = bench.browser();
      const { response } = await browser.follow(redirectUrl, {}, [
        bench.runtime.config.origins.portal,
      ]);
      expect(response === null || response.status === 400).toBe(true);
      expect(browser.visited.some((address) => address.includes('/interaction/'))).toBe(false);
      expect(bench.runtime.faults).toEqual([]);
    });
  });

  describe('an identity provider that is down', () => {
    it('is said to be so, and leaves the session as it was', async () => {
      const { id } = await startSession(bench);
      const before = await sessionOf(id);
      await bench.stopProvider();
      await expect(
        bench.call('startVerification', {
          params: { verificationSessionId: id },
          body: { returnUrl: bench.returnUrl },
        }),
      ).rejects.toMatchObject({ code: 'unavailable', headers: { 'retry-after': '5' } });
      expect(await sessionOf(id)).toEqual(before);
    });
  });
});
