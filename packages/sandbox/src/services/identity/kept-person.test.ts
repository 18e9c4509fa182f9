import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoPeople } from '../../identity-provider/demo-people.ts';
import { testDatabases } from '../../testing/databases.ts';
import { openIdentityBench, signIn, startSession } from './testing.ts';
import type { IdentityBench } from './testing.ts';

const DAY = 24 * 3600_000;

describe.each(testDatabases())('what is kept of a person on %s', (database) => {
  let bench: IdentityBench;

  beforeAll(async () => {
    bench = await openIdentityBench(database);
  });

  beforeEach(() => {
    bench.runtime.clock.set({ offsetMilliseconds: 0, frozenAt: null });
  });

  afterAll(() => bench.close());

  async function finished(change: Record<string, unknown> = {}) {
    const { id, redirectUrl } = await startSession(bench, {
      requestedClaims: [
        { claim: 'name', required: true },
        { claim: 'personalNumber', required: true },
      ],
      ...change,
    });
    const browser = bench.browser();
    const consent = await signIn(browser, redirectUrl, 'hoa');
    await browser.submit(consent, { step: 'accept' }, [bench.runtime.config.origins.portal]);
    return id;
  }

  const resultOf = async (id: string) =>
    bench.call('getVerificationResult', { params: { verificationSessionId: id } });

  async function stored(id: string) {
    return bench.runtime.database.kysely
      .selectFrom('identity.verification_session')
      .select(['status', 'person_sub', 'verified_claims'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  }

  it('is sealed, and opens in its own session only', async () => {
    const [id, other] = [await finished(), await finished()];
    const { body } = await resultOf(id);
    expect(decodeJwt(String(body['result']))['verified_claims']).toMatchObject({
      claims: {
        name: 'Nguyễn Thị Hoa',
        personalNumber: demoPeople.hoa.population.personalNumber,
      },
    });
    const { verified_claims: sealed } = await stored(id);
    expect(sealed).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
    await bench.runtime.database.kysely
      .updateTable('identity.verification_session')
      .set({ verified_claims: sealed })
      .where('id', '=', other)
      .execute();
    await expect(resultOf(other)).rejects.toThrow();
  });

  it.each([
    ['verified', {}],
    ['mismatch', { scenario: 'name-differs' }],
  ])('is forgotten a day after the outcome: %s', async (status, change) => {
    bench.runtime.clock.set({ offsetMilliseconds: 0, frozenAt: Date.now() });
    const id = await finished(change);
    const completed = bench.runtime.clock.now();
    const params = { verificationSessionId: id };

    bench.runtime.clock.set({ offsetMilliseconds: 0, frozenAt: completed + DAY - 1 });
    await bench.doDueWork();
    expect((await bench.call('getVerificationResult', { params })).body['status']).toBe(status);

    bench.runtime.clock.set({ offsetMilliseconds: 0, frozenAt: completed + DAY });
    await expect(bench.call('getVerificationResult', { params })).rejects.toMatchObject({
      code: 'conflict',
    });
    await bench.doDueWork();
    expect(await stored(id)).toEqual({ status, person_sub: null, verified_claims: null });
    expect((await bench.call('getVerificationSession', { params })).body['status']).toBe(status);

    bench.runtime.clock.set({ offsetMilliseconds: 0, frozenAt: completed });
    await expect(bench.call('getVerificationResult', { params })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});
