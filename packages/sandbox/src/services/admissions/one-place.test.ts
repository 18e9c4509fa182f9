import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../seed/demo.ts';
import { testDatabases } from '../../testing/databases.ts';
import { AdmissionsBench, at } from './testing.ts';

describe.each(testDatabases())('one place a year on %s', (database) => {
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

  const quota = (roundId: string, programmeId = '') =>
    bench.created('/quotas', {
      roundId,
      programmeId,
      method: 'exam-scores',
      combinations: ['A00'],
      seats: 1,
      threshold: '18',
    });

  test('of offers of two rounds one is kept; then nothing more is filed, filtered or re-scored', async () => {
    bench.goTo(at('07-05', '09:00'));
    const rounds = [await bench.newRound(), await bench.newRound(), await bench.newRound()];
    const [programme] = programmes;
    for (const roundId of rounds) await quota(roundId, programme?.id);
    const candidate = await bench.newCandidate(['9', '9', '9']);
    for (const roundId of rounds)
      await bench.fileAndLock(candidate, roundId, [programme?.id ?? '']);
    const open = await bench.newRound();
    await quota(open, programme?.id);
    bench.goTo(at('07-16', '09:00'));
    for (const roundId of rounds) await bench.pay(candidate, roundId);
    bench.goTo(at('08-05', '09:00'));
    const [first = '', second = '', third = ''] = rounds;
    await bench.filter(first, true);
    await bench.filter(second, true);
    const scores = [{ candidateId: candidate, subject: 'mathematics', score: '3' }];
    const late = await bench.ministry.post('/admissions/v1/score-imports', { body: { scores } });
    expect(late.status).toBe(409);

    const { body } = await bench.ministry.get('/admissions/v1/offers', {
      query: { candidateId: candidate },
    });
    const offers = (body as { data: { id: string }[] }).data;
    expect(offers).toHaveLength(2);
    const answers = await Promise.all(
      offers.map(({ id }) => bench.ministry.post(`/admissions/v1/offers/${id}/confirmation`)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);

    const filtered = await bench.filter(third, true);
    expect(filtered.body).toMatchObject({ candidateCount: 0, placedCount: 0 });
    bench.goTo(at('07-06', '09:00'));
    expect((await bench.saveList(candidate, open, [programme?.id ?? ''])).status).toBe(409);
    expect(bench.sandbox.faults).toEqual([]);
  });

  test('a school that the pupil has left acts for the pupil no longer; the new one does', async () => {
    bench.goTo(at('07-05', '09:00'));
    const roundId = await bench.newRound();
    await quota(roundId, programmes[0]?.id);
    const schoolOf = (id: string) =>
      bench.sandbox.client({ role: 'school', reach: { schoolIds: [id] } });
    const left = await schoolOf(demo.schools.upperSecondary);
    const entered = await schoolOf(demo.schools.lowerSecondary);
    const path = `/admissions/v1/candidates/${demo.admissionCandidate}`;
    const before = await left.get(path);
    expect([before.status, (await entered.get(path)).status]).toEqual([200, 404]);
    // What the release of a transfer does to the pupil's record.
    await bench.sandbox.runtime.database.kysely
      .updateTable('registry.learner')
      .set({ school_id: demo.schools.lowerSecondary, class_id: null })
      .where('id', '=', demo.learners.hoa)
      .execute();
    const change = {
      body: { priorityZone: 'KV3' },
      headers: { 'if-match': String(before.headers['etag']) },
    };
    expect((await left.patch(path, change)).status).toBe(404);
    const ids = [programmes[0]?.id ?? ''];
    expect((await bench.saveList(demo.admissionCandidate, roundId, ids, left)).status).toBe(404);
    expect((await bench.saveList(demo.admissionCandidate, roundId, ids, entered)).status).toBe(200);
    const lock = `${bench.listPath(demo.admissionCandidate, roundId)}/lock`;
    expect((await left.post(lock)).status).toBe(404);
    expect((await entered.post(lock)).status).toBe(201);
    const events = await bench.eventsOf('admissions.preferences.locked');
    expect(events.find(({ data }) => data['roundId'] === roundId)?.data['schoolId']).toBe(
      demo.schools.lowerSecondary,
    );
  });
});
