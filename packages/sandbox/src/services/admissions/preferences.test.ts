import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../seed/demo.ts';
import { testDatabases } from '../../testing/databases.ts';
import { AdmissionsBench, at, PLAN } from './testing.ts';

describe.each(testDatabases())('preferences on %s', (database) => {
  let bench: AdmissionsBench;
  let roundId: string;
  let training: string[];
  let others: string[];

  const programmes = async (teacherTraining: boolean): Promise<string[]> => {
    const answer = await bench.ministry.get('/admissions/v1/programmes', {
      query: { teacherTraining: String(teacherTraining), limit: '200' },
    });
    return (answer.body as { data: { id: string }[] }).data.map(({ id }) => id);
  };

  beforeAll(async () => {
    bench = await AdmissionsBench.open(database);
    bench.goTo(at('07-05', '09:00'));
    roundId = await bench.newRound();
    training = (await programmes(true)).slice(0, 2);
    others = (await programmes(false)).slice(0, 14);
    for (const programmeId of [...training, ...others]) {
      await bench.created('/quotas', {
        roundId,
        programmeId,
        method: 'exam-scores',
        combinations: ['A00'],
        seats: 2,
        threshold: '15',
      });
    }
  });
  afterAll(() => bench.sandbox.close());

  test('a list is replaced as a whole, and costs 15,000 đồng a preference', async () => {
    const candidateId = await bench.newCandidate(['8', '8', '8']);
    const path = bench.listPath(candidateId, roundId);
    const empty = await bench.ministry.get(path);
    expect(empty.body).toMatchObject({ status: 'draft', preferences: [], fee: { amount: '0' } });
    const [first = '', second = '', third = ''] = others;
    expect((await bench.saveList(candidateId, roundId, [first, second])).body).toMatchObject({
      fee: { amount: '30000', currency: 'VND' },
      preferences: [
        { position: 1, programmeId: first, state: 'draft' },
        { position: 2, programmeId: second, state: 'draft' },
      ],
    });
    const replaced = await bench.saveList(candidateId, roundId, [third]);
    expect(replaced.body).toMatchObject({
      fee: { amount: '15000' },
      preferences: [{ position: 1, programmeId: third }],
    });
    const stale = await bench.ministry.put(path, {
      body: { preferences: [] },
      headers: { 'if-match': String(empty.headers['etag']) },
    });
    expect(stale.status).toBe(412);
    expect((await bench.ministry.put(path, { body: { preferences: [] } })).status).toBe(428);
  });

  test('what the year does not allow is named at the preference', async () => {
    const candidateId = await bench.newCandidate(['8', '8', '8']);
    const file = (ids: readonly string[]) => bench.saveList(candidateId, roundId, ids);
    expect((await file([...training, ...others].slice(0, 15))).status).toBe(200);

    const sixteen = await file([...training, ...others]);
    expect(sixteen.status).toBe(422);
    expect(sixteen.body).toMatchObject({
      detail: 'Chỉ được đăng ký tối đa 15 nguyện vọng.',
      errors: [{ pointer: '/preferences', code: 'too-many' }],
    });
    const sixth = await file([...others.slice(0, 5), ...training.slice(0, 1)]);
    expect(sixth.body).toMatchObject({
      status: 422,
      detail: 'Ngành đào tạo giáo viên chỉ được xét ở nguyện vọng 1 đến 5.',
      errors: [{ pointer: '/preferences/5', code: 'not-allowed' }],
    });
    const twice = await file([others[0] ?? '', others[1] ?? '', others[0] ?? '']);
    expect(twice.body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/preferences/2', code: 'duplicate' }],
    });
    const unknown = await file([others[0] ?? '', 'prg_00000000000000000000']);
    expect(unknown.body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/preferences/1/programmeId', code: 'unknown-reference' }],
    });
    // Nothing of what was refused is kept.
    const { body } = await bench.ministry.get(bench.listPath(candidateId, roundId));
    expect((body as { preferences: object[] }).preferences).toHaveLength(15);
  });

  test('a list is filed, locked, unlocked and paid for in its order and in its time', async () => {
    const candidateId = await bench.newCandidate(['8', '8', '8']);
    const path = bench.listPath(candidateId, roundId);
    const act = async (method: string, step: string) =>
      (await bench.ministry.call(method, `${path}${step}`)).status;
    bench.goTo(at('07-01', '23:59'));
    expect((await bench.saveList(candidateId, roundId, others.slice(0, 3))).status).toBe(409);
    bench.goTo(at('07-02', '00:00'));
    expect(await act('POST', '/lock')).toBe(409);
    expect((await bench.saveList(candidateId, roundId, others.slice(0, 3))).status).toBe(200);
    expect(await act('POST', '/lock')).toBe(201);
    expect((await bench.saveList(candidateId, roundId, others.slice(0, 2))).status).toBe(409);
    expect(await act('DELETE', '/lock')).toBe(200);
    expect(await act('DELETE', '/lock')).toBe(409);
    expect(await act('POST', '/lock')).toBe(201);
    expect(await act('POST', '/payments')).toBe(409);
    bench.goTo(at('07-14', '17:00'));
    const late = await bench.ministry.delete(`${path}/lock`, {
      headers: { 'accept-language': 'vi' },
    });
    expect(late.body).toMatchObject({
      status: 409,
      detail: expect.stringContaining('đăng ký nguyện vọng') as string,
    });
    bench.goTo(at('07-15', '08:00'));
    const first = await bench.ministry.post(`${path}/payments`);
    const second = await bench.ministry.post(`${path}/payments`);
    expect(second.body).toMatchObject({
      status: 'pending',
      preferenceCount: 3,
      amount: { amount: '45000', currency: 'VND' },
    });
    const settle = (id: string) => bench.ministry.post(`/admissions/v1/payments/${id}/settlement`);
    // The second payment took the place of the first.
    expect((await settle(first.at('/id'))).status).toBe(409);
    expect((await settle(second.at('/id'))).status).toBe(201);
    expect((await settle(second.at('/id'))).status).toBe(409);
    expect((await bench.ministry.get(path)).body).toMatchObject({
      status: 'fee-paid',
      preferences: [{ state: 'fee-paid' }, { state: 'fee-paid' }, { state: 'fee-paid' }],
    });
    const mine = ({ data }: { data: Record<string, unknown> }) =>
      data['candidateId'] === candidateId;
    expect((await bench.eventsOf('admissions.preferences.locked')).filter(mine)).toHaveLength(2);
    expect((await bench.eventsOf('admissions.payment.settled')).filter(mine)).toMatchObject([
      { data: { roundId, paymentId: second.at('/id'), provinceCode: '33' } },
    ]);
    bench.goTo(at('07-05', '09:00'));
  });

  test('a department sees its province, a school its pupils, a guardian the own child, an institution nobody', async () => {
    const own = await bench.newCandidate(['8', '8', '8']);
    const reading = (reach: object, role: 'department' | 'school' | 'institution') =>
      bench.sandbox.client({ role, reach });
    const department = await reading({ provinceCodes: ['33'] }, 'department');
    const foreign = await reading({ provinceCodes: ['15'] }, 'department');
    const school = await reading({ schoolIds: [demo.schools.upperSecondary] }, 'school');
    const institution = await reading(
      { institutionIds: ['ins_00000000000000000000'] },
      'institution',
    );
    const hoa = demo.admissionCandidate;
    const status = async (caller: typeof department, id: string) =>
      (await caller.get(`/admissions/v1/candidates/${id}`)).status;
    expect([await status(department, own), await status(department, hoa)]).toEqual([200, 200]);
    expect([await status(foreign, own), await status(foreign, hoa)]).toEqual([404, 404]);
    expect([await status(school, own), await status(school, hoa)]).toEqual([404, 200]);
    expect([await status(institution, own), await status(institution, hoa)]).toEqual([404, 404]);
    for (const path of ['candidates', 'offers']) {
      const { body } = await foreign.get(`/admissions/v1/${path}`);
      expect((body as { data: object[] }).data).toEqual([]);
    }
    expect((await foreign.get(bench.listPath(own, roundId))).status).toBe(404);
    expect((await bench.saveList(own, roundId, others.slice(0, 1), foreign)).status).toBe(404);
    // A school enters its own pupils only, and a department nobody of another province.
    const binh = {
      year: 2026,
      learnerId: demo.learners.binh,
      priorityZone: 'KV1',
      graduationYear: 2026,
    };
    const stranger = await reading({ schoolIds: [demo.schools.lowerSecondary] }, 'school');
    const refused = await stranger.post('/admissions/v1/candidates', { body: binh });
    expect(refused.body).toMatchObject({ status: 422, errors: [{ pointer: '/learnerId' }] });
    const taken = await school.post('/admissions/v1/candidates', { body: binh });
    expect([taken.status, taken.at('/schoolId')]).toEqual([201, demo.schools.upperSecondary]);
    const again = await school.post('/admissions/v1/candidates', { body: binh });
    expect(again.status).toBe(409);
    const byVendor = await bench.sandbox.client({ role: 'vendor', reach: { nationwide: true } });
    expect((await byVendor.post('/admissions/v1/candidates', { body: binh })).status).toBe(403);
  });

  test('a pupil and the parent who sign in see that pupil’s record and list only', async () => {
    const other = await bench.newCandidate(['8', '8', '8']);
    for (const record of [demo.learners.hoa, demo.guardian]) {
      const person = await bench.sandbox.person(record);
      const { body } = await person.get('/admissions/v1/candidates');
      expect((body as { data: { id: string }[] }).data.map(({ id }) => id)).toEqual([
        demo.admissionCandidate,
      ]);
      expect((await person.get(`/admissions/v1/candidates/${other}`)).status).toBe(404);
      expect((await person.get(bench.listPath(other, roundId))).status).toBe(404);
      const own = bench.listPath(demo.admissionCandidate, roundId);
      expect((await person.get(own)).status).toBe(200);
      const saved = await bench.saveList(
        demo.admissionCandidate,
        roundId,
        others.slice(0, 1),
        person,
      );
      expect(saved.status).toBe(200);
    }
    const stranger = await bench.sandbox.person(demo.teacher);
    const { body } = await stranger.get('/admissions/v1/candidates');
    expect((body as { data: object[] }).data).toEqual([]);
  });

  test('windows that do not follow each other are refused', async () => {
    const refused = await bench.ministry.post('/admissions/v1/rounds', {
      body: {
        year: 2027,
        kind: 'general',
        name: 'Đợt sai',
        windows: { ...PLAN, filtering: { ...PLAN.filtering, opensAt: PLAN.preferences.opensAt } },
      },
    });
    expect(refused.body).toMatchObject({
      status: 422,
      errors: [
        { pointer: '/windows/filtering/opensAt', code: 'invalid' },
        { pointer: '/year', code: 'unknown-reference' },
      ],
    });
  });
});
