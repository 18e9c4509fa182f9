import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '../../testing/databases.ts';
import type { TestCaller } from '../../testing/test-client.ts';
import { inRollOrder } from './candidate-numbers.ts';
import type { RegistrationRow } from './models.ts';
import { at, ExamBench, SCORES } from './testing.ts';

/** A council of six: numbers, rooms, attendance, scores, re-marks. */
describe.each(testDatabases())('an exam council on %s', (database) => {
  let bench: ExamBench;
  let session: { sessionId: string; councilId: string };
  let ids: string[];
  let numbers: string[];

  const council = (step: string) => `/exam-councils/${session.councilId}/${step}`;
  const save = (subject: string, entries: object[]) =>
    bench.call(bench.department, 'POST', council('scores'), { subject, entries });
  const registrations = (): Promise<RegistrationRow[]> =>
    bench.sandbox.runtime.database.kysely
      .selectFrom('exams.registration')
      .selectAll()
      .where('session_id', '=', session.sessionId)
      .execute();

  beforeAll(async () => {
    bench = await ExamBench.open(database);
    session = await bench.newSession();
    bench.goTo(at('04-21'));
    ids = await bench.verified(session.sessionId, await bench.pupils(6));
  });
  afterAll(() => bench.sandbox.close());

  test('numbers are given once, in the order of the roll, however often it is asked for at once', async () => {
    bench.goTo(at('05-15'));
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        bench.must(bench.department, 'POST', council('candidate-numbers')),
      ),
    );
    const counts = answers.map((answer) => Number(answer.at('/assignedCount')));
    expect(counts.toSorted()).toEqual([0, 0, 0, 6]);
    const rows = await registrations();
    const given = inRollOrder(rows).map((row) => row.candidate_number);
    expect(given).toEqual(['22000001', '22000002', '22000003', '22000004', '22000005', '22000006']);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['number-assigned']));
  });

  test('rooms are allocated anew until somebody is called up', async () => {
    await bench.must(bench.department, 'POST', council('room-allocation'));
    const again = await bench.must(bench.department, 'POST', council('room-allocation'));
    expect(again.body).toMatchObject({
      candidateCount: 6,
      rooms: [
        { sitting: 'literature', roomCount: 1 },
        { sitting: 'mathematics', roomCount: 1 },
        { sitting: 'electives', roomCount: 1 },
      ],
    });
    numbers = await bench.sat(session.councilId);
    expect(numbers).toHaveLength(6);
    const late = await bench.call(bench.department, 'POST', council('room-allocation'));
    expect(late.status).toBe(409);
  });

  test('an absent candidate gets no score; whose paper has one was there', async () => {
    const [room = ''] = await bench.rooms(session.councilId);
    const record = (candidateNumber: string, attendance: string) =>
      bench.call(bench.department, 'PUT', `/exam-rooms/${room}/attendance`, {
        entries: [{ candidateNumber, attendance }],
      });
    const { sitting } = (await bench.must(bench.department, 'GET', `/exam-rooms/${room}`)).body as {
      sitting: string;
    };
    expect((await record('22000006', 'absent')).status).toBe(200);
    expect((await record('22999999', 'absent')).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/entries/0/candidateNumber', code: 'unknown-reference' }],
    });
    const absent = (await registrations()).find((row) => row.candidate_number === '22000006');
    expect(absent?.status).toBe('absent');
    const subject = sitting === 'electives' ? 'physics' : sitting;
    const refused = await save(subject, [{ candidateNumber: '22000006', score: '5' }]);
    expect(refused.body).toMatchObject({ status: 422, errors: [{ code: 'invalid' }] });
    await record('22000006', 'present');
    expect((await save(subject, [{ candidateNumber: '22000006', score: '5' }])).status).toBe(200);
    expect((await record('22000006', 'absent')).status).toBe(409);
  });

  test('scores are entered whole or not at all, and each wrong row is named', async () => {
    const refused = await save('literature', [
      { candidateNumber: '22000001', score: '7.3' },
      { candidateNumber: '01000001', score: '7' },
      { candidateNumber: '22000002', score: '7' },
      { candidateNumber: '22000002', score: '8' },
    ]);
    expect(refused.body).toMatchObject({
      status: 422,
      errors: [
        { pointer: '/entries/0/score', code: 'invalid' },
        { pointer: '/entries/1/candidateNumber', code: 'unknown-reference' },
        { pointer: '/entries/3/candidateNumber', code: 'duplicate' },
      ],
    });
    const notTaken = await save('history', [{ candidateNumber: '22000001', score: '7' }]);
    expect(notTaken.body).toMatchObject({ status: 422 });
    const list = await bench.department.get(`/exams/v1${council('scores')}`, {
      query: { subject: 'literature' },
    });
    const entered = (list.body as { data: { candidateNumber: string }[] }).data;
    expect(entered.filter(({ candidateNumber }) => candidateNumber !== '22000006')).toEqual([]);
    const first = await save('literature', [{ candidateNumber: '22000001', score: '4' }]);
    expect(first.body).toMatchObject({ enteredCount: 1, correctedCount: 0 });
    const second = await save('literature', [{ candidateNumber: '22000001', score: '4.25' }]);
    expect(second.body).toMatchObject({ enteredCount: 0, correctedCount: 1 });
  });

  test('once published a score is locked, and the distribution hides small cells', async () => {
    const distribution = () =>
      bench.ministry.get(`/exams/v1/exam-sessions/${session.sessionId}/score-distribution`, {
        query: { subject: 'literature' },
      });
    expect((await distribution()).status).toBe(409);
    await bench.published(session.sessionId, session.councilId, numbers, SCORES);
    const locked = await save('literature', [{ candidateNumber: '22000001', score: '9' }]);
    expect(locked.status).toBe(409);
    expect((await distribution()).body).toMatchObject({
      isSuppressed: false,
      candidateCount: 6,
      mean: '7.25',
      cells: [{ from: '0.00', to: '10.00', count: 6 }],
    });
    const nobody = await bench.ministry.get(
      `/exams/v1/exam-sessions/${session.sessionId}/score-distribution`,
      { query: { subject: 'history' } },
    );
    expect(nobody.body).toEqual({
      examSessionId: session.sessionId,
      subject: 'history',
      isSuppressed: true,
      cells: [],
    });
  });

  describe('re-marks', () => {
    const request = (id: string, subject: string) =>
      bench.call(bench.school, 'POST', `/exam-registrations/${id}/remark-requests`, { subject });
    const decide = (id: string, marks: string[]) =>
      bench.call(bench.department, 'POST', `/remark-requests/${id}/decision`, { marks });

    test('two examiners who agree change the score from 0.25 on', async () => {
      const asked = await request(ids[0] ?? '', 'literature');
      expect(asked.body).toMatchObject({
        status: 'requested',
        previousScore: '7.25',
        decideBy: '2027-07-26',
      });
      expect((await request(ids[0] ?? '', 'literature')).status).toBe(409);
      expect((await request(ids[0] ?? '', 'history')).status).toBe(422);
      const id = asked.at('/id');
      expect((await decide(id, ['7.5'])).status).toBe(422);
      expect((await decide(id, ['7.5', '7.75'])).status).toBe(422);
      const own = await bench.call(bench.school, 'POST', `/remark-requests/${id}/decision`, {
        marks: ['9', '9'],
      });
      expect(own.status).toBe(403);
      const decided = await decide(id, ['7.5', '7.5']);
      expect(decided.body).toMatchObject({ outcome: 'changed', newScore: '7.50' });
      expect((await decide(id, ['7.5', '7.5'])).status).toBe(409);
      const history = await bench.must(
        bench.school,
        'GET',
        `/exam-registrations/${ids[0]}/score-history`,
      );
      const { changes } = history.body as { changes: object[] };
      expect(changes.at(-1)).toMatchObject({
        subject: 'literature',
        previousScore: '7.25',
        score: '7.50',
        reason: 'remark',
      });
    });

    test('three who differ give their mean to 0.01; a smaller difference changes nothing', async () => {
      const three = await request(ids[1] ?? '', 'literature');
      const mean = await decide(three.at('/id'), ['7.5', '8', '8.25']);
      expect(mean.body).toMatchObject({ outcome: 'changed', newScore: '7.92' });
      const machine = await request(ids[1] ?? '', 'mathematics');
      expect((await decide(machine.at('/id'), ['8.4', '8.5'])).status).toBe(422);
      const same = await decide(machine.at('/id'), ['8.5']);
      expect(same.body).toMatchObject({ outcome: 'unchanged', newScore: '8.40' });
    });

    test('who waits for a re-mark is not considered yet; the window closes after ten days', async () => {
      await request(ids[2] ?? '', 'physics');
      bench.goTo(at('07-11', '23:00'));
      expect((await request(ids[3] ?? '', 'physics')).status).toBe(201);
      bench.goTo(at('07-12', '00:00'));
      expect((await request(ids[4] ?? '', 'physics')).status).toBe(409);
      const decided = await bench.must(bench.department, 'POST', council('graduation-decisions'), {
        decisionNumber: '12/QĐ-SGDĐT',
      });
      expect(decided.body).toMatchObject({
        consideredCount: 4,
        recognisedCount: 4,
        incompleteCount: 2,
      });
      // Who reaches neither the council's province nor the candidate's school hears of none of it.
      const elsewhere = await bench.sandbox.client({
        role: 'department',
        reach: { provinceCodes: ['15'] },
      });
      for (const type of [
        'candidate-number.assigned',
        'remark.requested',
        'remark.decided',
        'graduation.decided',
      ]) {
        const heard = async (caller: TestCaller) => {
          const query = { type: `exams.${type}`, limit: '200' };
          const { body } = await caller.get('/platform/v1/events', { query });
          return (body as { data: { data: object }[] }).data.filter(
            ({ data }) => 'examSessionId' in data && data.examSessionId === session.sessionId,
          ).length;
        };
        expect([type, await heard(elsewhere)]).toEqual([type, 0]);
        expect([type, (await heard(bench.department)) > 0]).toEqual([type, true]);
      }
      const early = await bench.call(bench.department, 'POST', council('graduation-decisions'), {
        decisionNumber: '12/QĐ-SGDĐT',
        decidedOn: '2027-06-30',
      });
      expect(early.status).toBe(422);
    });
  });
});
