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
});
