import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '../../testing/databases.ts';
import type { TestCaller } from '../../testing/test-client.ts';
import { AdmissionsBench, at } from './testing.ts';

interface ListBody {
  preferences: { state: string; evaluation?: { total?: string; eligible: boolean } }[];
}

describe.each(testDatabases())('virtual filtering on %s', (database) => {
  let bench: AdmissionsBench;
  let programmes: { id: string; institutionId: string }[];

  beforeAll(async () => {
    bench = await AdmissionsBench.open(database);
    const answer = await bench.ministry.get('/admissions/v1/programmes', {
      query: { teacherTraining: 'false' },
    });
    programmes = (answer.body as { data: typeof programmes }).data;
  });
  afterAll(() => bench.sandbox.close());

  /** Two programmes of two institutions, with one seat and two. */
  async function newRound() {
    bench.goTo(at('07-05', '09:00'));
    const roundId = await bench.newRound();
    const [first = programmes[0]] = programmes;
    const second = programmes.find(({ institutionId }) => institutionId !== first?.institutionId);
    if (first === undefined || second === undefined) throw new Error('two institutions needed');
    const quota = (programmeId: string, seats: number) =>
      bench.created('/quotas', {
        roundId,
        programmeId,
        method: 'exam-scores',
        combinations: ['A00'],
        seats,
        threshold: '18',
      });
    const quotas = { first: await quota(first.id, 1), second: await quota(second.id, 2) };
    return { roundId, first, second, quotas };
  }

  const adjust = async (caller: TestCaller, quotaId: string, body: object) => {
    const path = `/admissions/v1/quotas/${quotaId}`;
    const { headers } = await caller.get(path, { token: null });
    return caller.patch(path, { body, headers: { 'if-match': String(headers['etag']) } });
  };

  const statesOf = async (candidateId: string, roundId: string): Promise<string[]> => {
    const { body } = await bench.ministry.get(bench.listPath(candidateId, roundId));
    return (body as ListBody).preferences.map(({ state }) => state);
  };

  test('from tentative rounds to offers, confirmation, enrolment and forfeiture', async () => {
    const { roundId, first, second, quotas } = await newRound();
    // 27 and KV3 = 27.00; 24 + 0.75 reduced by (30 − 24) ÷ 7.5 = 24.60; 21 = 21.00; 15 is below the threshold of 18.
    const best = await bench.newCandidate(['9', '9', '9']);
    const good = await bench.newCandidate(['8', '8', '8'], { priorityZone: 'KV1' });
    const fair = await bench.newCandidate(['7', '7', '7']);
    const low = await bench.newCandidate(['5', '5', '5']);
    const unpaid = await bench.newCandidate(['10', '10', '10']);
    const both = [first.id, second.id];
    for (const candidate of [best, good, fair, low, unpaid])
      await bench.fileAndLock(candidate, roundId, both);
    const begin = `/admissions/v1/rounds/${roundId}/filtering-rounds`;
    expect((await bench.ministry.post(begin, { body: { final: false } })).status).toBe(409);
    bench.goTo(at('07-16', '09:00'));
    for (const candidate of [best, good, fair, low]) await bench.pay(candidate, roundId);

    bench.goTo(at('08-05', '09:00'));
    const tentative = await bench.filter(roundId, false);
    expect(tentative.body).toMatchObject({
      sequence: 1,
      final: false,
      status: 'succeeded',
      candidateCount: 4,
      preferenceCount: 8,
      eligibleCount: 6,
      placedCount: 3,
      removedCount: 1,
    });
    const filteringId = tentative.at('/id');
    const places = await bench.ministry.get(
      `/admissions/v1/filtering-rounds/${filteringId}/places`,
    );
    expect((places.body as { data: object[] }).data).toEqual([
      { candidateId: best, quotaId: quotas.first, position: 1, score: '27.00' },
      { candidateId: good, quotaId: quotas.second, position: 2, score: '24.60' },
      { candidateId: fair, quotaId: quotas.second, position: 2, score: '21.00' },
    ]);
    // Candidates are not told before the end, and nothing is public.
    expect(await statesOf(best, roundId)).toEqual(['evaluated', 'evaluated']);
    const anyone = await bench.sandbox.stranger();
    const cutOffs = () => anyone.get(`/admissions/v1/rounds/${roundId}/cut-offs`);
    expect((await cutOffs()).body).toEqual({ data: [] });
    const statistics = `/admissions/v1/rounds/${roundId}/statistics`;
    expect((await anyone.get(statistics)).status).toBe(409);

    // The institutions look at their own cut-offs and adjust their own quotas.
    const institution = await bench.sandbox.client({
      role: 'institution',
      reach: { institutionIds: [second.institutionId] },
    });
    const own = await institution.get(`/admissions/v1/filtering-rounds/${filteringId}/cut-offs`);
    expect((own.body as { data: object[] }).data).toEqual([
      {
        quotaId: quotas.second,
        institutionId: second.institutionId,
        programmeId: second.id,
        method: 'exam-scores',
        seats: 2,
        placedCount: 2,
        cutOff: '21.00',
      },
    ]);
    expect((await adjust(institution, quotas.first, { seats: 9 })).status).toBe(404);
    expect(
      (await institution.get(`/admissions/v1/filtering-rounds/${filteringId}/places`)).status,
    ).toBe(403);
    const raised = await adjust(institution, quotas.second, { proposedCutOff: '23' });
    expect([raised.status, raised.at('/proposedCutOff')]).toEqual([200, '23']);
    const shown = await anyone.get(`/admissions/v1/quotas/${quotas.second}`);
    expect(shown.body).not.toHaveProperty('proposedCutOff');
    expect(Object.values(shown.body as object)).not.toContain('23');

    const final = await bench.filter(roundId, true);
    expect(final.body).toMatchObject({ sequence: 2, final: true, placedCount: 2 });
    expect((await bench.ministry.post(begin, { body: { final: true } })).status).toBe(409);
    expect((await adjust(institution, quotas.second, { seats: 3 })).status).toBe(409);
    expect((await cutOffs()).body).toMatchObject({
      data: expect.arrayContaining([
        expect.objectContaining({ quotaId: quotas.first, placedCount: 1, cutOff: '27.00' }),
        expect.objectContaining({ quotaId: quotas.second, placedCount: 1, cutOff: '24.60' }),
      ]) as object[],
    });
    expect(await statesOf(best, roundId)).toEqual(['offered', 'not-offered']);
    expect(await statesOf(good, roundId)).toEqual(['not-offered', 'offered']);
    expect(await statesOf(fair, roundId)).toEqual(['not-offered', 'not-offered']);
    expect(await statesOf(unpaid, roundId)).toEqual(['locked', 'locked']);

    // Offers: the institution sees its own, confirms for nobody, and enrols who has confirmed.
    const seen = await institution.get('/admissions/v1/offers', { query: { roundId } });
    expect((seen.body as { data: object[] }).data).toMatchObject([
      { candidateId: good, position: 2, combination: 'A00', score: '24.60', status: 'offered' },
    ]);
    const offer = `/admissions/v1/offers/${seen.at('/data/0/id')}`;
    expect((await institution.post(`${offer}/confirmation`)).status).toBe(404);
    expect((await institution.post(`${offer}/enrolment`)).status).toBe(409);
    const department = await bench.sandbox.client({
      role: 'department',
      reach: { provinceCodes: ['33'] },
    });
    bench.goTo(at('08-30', '16:59'));
    expect((await department.post(`${offer}/confirmation`)).at('/status')).toBe('confirmed');
    expect((await department.post(`${offer}/confirmation`)).status).toBe(409);
    expect((await department.post(`${offer}/enrolment`)).status).toBe(403);
    expect((await institution.post(`${offer}/enrolment`)).at('/status')).toBe('enrolled');
    expect(await statesOf(good, roundId)).toEqual(['not-offered', 'enrolled']);

    bench.goTo(at('08-30', '17:00'));
    await bench.sandbox.doDueWork();
    expect(await statesOf(best, roundId)).toEqual(['forfeited', 'not-offered']);
    const lost = await bench.ministry.get('/admissions/v1/offers', {
      query: { roundId, status: 'forfeited' },
    });
    expect((lost.body as { data: object[] }).data).toMatchObject([{ candidateId: best }]);
    const tooLate = `/admissions/v1/offers/${lost.at('/data/0/id')}/confirmation`;
    expect((await department.post(tooLate)).status).toBe(409);
    expect((await anyone.get(statistics)).body).toEqual({
      roundId,
      candidateCount: 4,
      preferenceCount: 8,
      offerCount: 2,
      confirmedCount: 1,
      offersByPosition: [
        { position: 1, count: 1 },
        { position: 2, count: 1 },
      ],
    });

    // The list of those admitted: the institution's own only.
    const exportOf = (caller: TestCaller, institutionId: string) =>
      caller.get('/admissions/v1/admitted-candidate-export', { query: { roundId, institutionId } });
    const lines = (await exportOf(institution, second.institutionId)).text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { candidateId: good, name: 'Trần Minh Quân', score: '24.60', status: 'enrolled' },
    ]);
    expect((await exportOf(institution, first.institutionId)).status).toBe(404);
    expect((await exportOf(department, second.institutionId)).status).toBe(403);

    const here = (event: { data: Record<string, unknown> }) => event.data['roundId'] === roundId;
    const counts = await Promise.all(
      ['filtering-round.completed', 'offer.made', 'offer.confirmed', 'offer.forfeited'].map(
        async (type) => (await bench.eventsOf(`admissions.${type}`)).filter(here).length,
      ),
    );
    expect(counts).toEqual([2, 2, 1, 1]);
    expect(bench.sandbox.faults).toEqual([]);
  });

  test('a place is kept by decision, and what was learnt is reviewed after three years', async () => {
    const { roundId, first, second } = await newRound();
    const soldier = await bench.newCandidate(['9', '9', '9']);
    const ill = await bench.newCandidate(['8', '8', '8']);
    await bench.fileAndLock(soldier, roundId, [first.id]);
    await bench.fileAndLock(ill, roundId, [second.id]);
    bench.goTo(at('07-16', '09:00'));
    await bench.pay(soldier, roundId);
    await bench.pay(ill, roundId);
    bench.goTo(at('08-05', '09:00'));
    await bench.filter(roundId, true);
    bench.goTo(at('08-25', '09:00'));
    const defer = async (candidateId: string, body: object) => {
      const { body: found } = await bench.ministry.get('/admissions/v1/offers', {
        query: { roundId, candidateId },
      });
      const [offer] = (found as { data: { id: string }[] }).data;
      return bench.ministry.post(`/admissions/v1/offers/${offer?.id}/deferral`, { body });
    };
    const decision = { decisionNumber: '128/QĐ-ĐHBK', decidedOn: '2026-08-25' };
    const wrong = await defer(soldier, {
      ...decision,
      reason: 'military-service',
      decidedOn: '2026-08-26',
      expectedReturnOn: '2026-08-26',
    });
    expect(wrong.body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/decidedOn' }, { pointer: '/expectedReturnOn' }],
    });
    const two = { ...decision, reason: 'military-service', expectedReturnOn: '2028-09-01' };
    expect((await defer(soldier, two)).body).toMatchObject({
      status: 'deferred',
      deferral: { reviewRequired: false },
    });
    const three = { ...decision, reason: 'illness', expectedReturnOn: '2029-08-25' };
    expect((await defer(ill, three)).body).toMatchObject({ deferral: { reviewRequired: true } });
    expect((await defer(ill, three)).status).toBe(409);
    // Who is deferred does not lose the place when the window closes.
    bench.goTo(at('09-01', '09:00'));
    await bench.sandbox.doDueWork();
    expect(await statesOf(soldier, roundId)).toEqual(['deferred']);
  });

  test('a filtering round that a stopped server left is taken up where it stood, and nothing is done twice', async () => {
    const { roundId, first, second, quotas } = await newRound();
    const ids: string[] = [];
    for (const mark of ['7', '8', '9'] as const) {
      const candidate = await bench.newCandidate([mark, mark, mark]);
      await bench.fileAndLock(candidate, roundId, [first.id, second.id]);
      ids.push(candidate);
    }
    bench.goTo(at('07-16', '09:00'));
    for (const id of ids) await bench.pay(id, roundId);
    bench.goTo(at('08-05', '09:00'));
    const final = await bench.filter(roundId, true);
    const { pool } = bench.sandbox.runtime.database;
    const count = async (table: string) => {
      const { rows } = await pool.query<{ count: string }>(
        `select count(*) as count from admissions.${table} where round_id = $1`,
        [roundId],
      );
      return Number(rows[0]?.count);
    };
    expect([
      await count('offer'),
      (await bench.eventsOf('admissions.offer.made')).length > 0,
    ]).toEqual([3, true]);
    const made = async () =>
      (await bench.eventsOf('admissions.offer.made')).filter(
        ({ data }) => data['roundId'] === roundId,
      ).length;
    // As if the server had stopped after the first candidate was told.
    const [told = ''] = ids.toSorted();
    await pool.query(`delete from admissions.offer where round_id = $1 and candidate_id > $2`, [
      roundId,
      told,
    ]);
    await pool.query(
      `update admissions.filtering_round
       set status = 'running', stage = 'offer', next_candidate = $2, finished_at = null where id = $1`,
      [final.at('/id'), told],
    );
    const busy = await adjust(bench.ministry, quotas.first, { seats: 3 });
    expect(busy.status).toBe(409);
    await bench.sandbox.doDueWork();
    expect(await count('offer')).toBe(3);
    // Three by the first run, two by the second, which began after the first candidate.
    expect(await made()).toBe(5);
    const done = await bench.ministry.get(`/admissions/v1/filtering-rounds/${final.at('/id')}`);
    expect(done.body).toMatchObject({ status: 'succeeded', placedCount: 3 });
    await bench.sandbox.doDueWork();
    expect(await made()).toBe(5);
  });

  test('only the ministry filters', async () => {
    const { roundId } = await newRound();
    bench.goTo(at('08-05', '09:00'));
    const path = `/admissions/v1/rounds/${roundId}/filtering-rounds`;
    for (const role of ['department', 'institution', 'school', 'vendor'] as const) {
      const caller = await bench.sandbox.client({ role, reach: { nationwide: true } });
      expect((await caller.post(path, { body: { final: true } })).status).toBe(403);
    }
  });
});
