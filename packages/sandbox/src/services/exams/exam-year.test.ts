import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../seed/demo.ts';
import { testDatabases } from '../../testing/databases.ts';
import type { TestCaller } from '../../testing/test-client.ts';
import { examScoresOf } from './public.ts';
import { at, CHOICE, ExamBench, RECORD, SCORES } from './testing.ts';

/** One candidate from the trial registration to the certificate; each test goes on where the one before it ended. */
describe.each(testDatabases())('a year of exams on %s', (database) => {
  let bench: ExamBench;
  let parent: TestCaller;
  let session: { sessionId: string; councilId: string };
  let id: string;
  let lookUp: { examSessionId: string; candidateNumber: string; lookUpCode: string };

  const path = () => `/exam-registrations/${id}`;
  const status = async () => (await bench.must(bench.ministry, 'GET', path())).at('/status');

  beforeAll(async () => {
    bench = await ExamBench.open(database);
    parent = await bench.sandbox.person(demo.guardian);
    session = await bench.newSession();
  });
  afterAll(() => bench.sandbox.close());

  test('nobody registers outside the windows', async () => {
    const body = { examSessionId: session.sessionId, learnerId: demo.learners.hoa, ...CHOICE };
    for (const moment of [at('04-09'), at('04-18'), at('05-05', '17:00')]) {
      bench.goTo(moment);
      const refused = await bench.call(parent, 'POST', '/exam-registrations', body);
      expect(refused.status).toBe(409);
    }
  });

  test('electives are held to the rules, in the rules’ words', async () => {
    bench.goTo(at('04-11'));
    const register = (choice: object) =>
      bench.call(parent, 'POST', '/exam-registrations', {
        examSessionId: session.sessionId,
        learnerId: demo.learners.hoa,
        ...CHOICE,
        ...choice,
      });
    const notStudied = await register({ electives: ['physics', 'history'] });
    expect(notStudied.body).toMatchObject({
      status: 422,
      detail: 'Môn này không học ở lớp 12.',
      errors: [{ pointer: '/electives/1', code: 'invalid' }],
    });
    const one = await register({ electives: ['physics'] });
    expect(one.body).toMatchObject({ status: 422, errors: [{ pointer: '/electives' }] });
    const { foreignLanguage: _left, ...withoutLanguage } = CHOICE;
    const noLanguage = await bench.call(parent, 'POST', '/exam-registrations', {
      examSessionId: session.sessionId,
      learnerId: demo.learners.hoa,
      ...withoutLanguage,
    });
    expect(noLanguage.body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/foreignLanguage', code: 'required' }],
    });
  });

  test('a parent registers the child on trial, and once more when it counts', async () => {
    const body = { examSessionId: session.sessionId, learnerId: demo.learners.hoa, ...CHOICE };
    const begun = await bench.must(parent, 'POST', '/exam-registrations', body);
    id = begun.at('/id');
    expect(begun.body).toMatchObject({
      status: 'account-issued',
      candidateType: 'grade-12',
      schoolId: demo.schools.upperSecondary,
      foreignLanguage: 'japanese',
    });
    expect((await bench.call(parent, 'POST', '/exam-registrations', body)).status).toBe(409);
    await bench.must(parent, 'POST', `${path()}/submission`);
    expect(await status()).toBe('trial-registered');
    const early = { outcome: 'verified' };
    expect((await bench.call(bench.school, 'POST', `${path()}/verification`, early)).status).toBe(
      409,
    );
    bench.goTo(at('04-21'));
    await bench.must(parent, 'POST', `${path()}/submission`);
    expect(await status()).toBe('registered');
  });

  test('the school returns it with a reason, then verifies it; a parent does neither', async () => {
    const verify = (caller: TestCaller, body: object) =>
      bench.call(caller, 'POST', `${path()}/verification`, body);
    expect((await verify(parent, { outcome: 'verified' })).status).toBe(403);
    expect((await verify(bench.school, { outcome: 'returned' })).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/reason' }],
    });
    await bench.must(bench.school, 'POST', `${path()}/verification`, {
      outcome: 'returned',
      reason: 'Sai ngoại ngữ.',
    });
    const current = await bench.must(parent, 'GET', path());
    expect(current.at('/returnReason')).toBe('Sai ngoại ngữ.');
    const changed = await parent.patch(`/exams/v1${path()}`, {
      body: { foreignLanguage: 'english' },
      headers: { 'if-match': String(current.headers['etag']) },
    });
    expect(changed.at('/foreignLanguage')).toBe('english');
    await bench.must(parent, 'POST', `${path()}/submission`);
    await bench.must(bench.school, 'POST', `${path()}/verification`, { outcome: 'verified' });
    await bench.must(bench.school, 'PUT', `${path()}/academic-record`, RECORD);
    const late = await parent.patch(`/exams/v1${path()}`, {
      body: { foreignLanguage: 'french' },
      headers: { 'if-match': String((await bench.must(parent, 'GET', path())).headers['etag']) },
    });
    expect(late.status).toBe(409);
  });

  test('numbers come after the window, then rooms and a slip', async () => {
    const numbers = `/exam-councils/${session.councilId}/candidate-numbers`;
    expect((await bench.call(bench.department, 'POST', numbers)).status).toBe(409);
    bench.goTo(at('05-15'));
    expect((await bench.call(bench.school, 'POST', numbers)).status).toBe(404);
    const assigned = await bench.must(bench.department, 'POST', numbers);
    expect(assigned.body).toMatchObject({ assignedCount: 1, firstNumber: '22000001' });
    expect((await bench.must(bench.department, 'POST', numbers)).at('/assignedCount')).toBe('0');
    expect((await bench.call(parent, 'GET', `${path()}/admission-slip`)).status).toBe(409);
    await bench.must(
      bench.department,
      'POST',
      `/exam-councils/${session.councilId}/room-allocation`,
    );
    const slip = await bench.must(parent, 'GET', `${path()}/admission-slip`);
    expect(slip.body).toMatchObject({
      candidateNumber: '22000001',
      seats: [
        { sitting: 'literature', roomNumber: 1, seatNumber: 1 },
        { sitting: 'mathematics', roomNumber: 1, seatNumber: 1 },
        { sitting: 'electives', roomNumber: 1, seatNumber: 1 },
      ],
    });
    lookUp = {
      examSessionId: session.sessionId,
      candidateNumber: '22000001',
      lookUpCode: slip.at('/lookUpCode'),
    };
  });

  test('before publication there is nothing to see', async () => {
    await bench.sat(session.councilId);
    expect(await status()).toBe('sat');
    const rejected = await bench.call(
      bench.ministry,
      'POST',
      `/exam-sessions/${session.sessionId}/results-publication`,
    );
    expect(rejected.status).toBe(409);
    const stranger = await bench.sandbox.stranger();
    expect((await bench.call(parent, 'GET', `${path()}/result`)).status).toBe(404);
    expect((await bench.call(parent, 'GET', `${path()}/score-history`)).status).toBe(404);
    expect((await bench.call(stranger, 'POST', '/result-look-ups', lookUp)).status).toBe(404);
    const db = bench.sandbox.runtime.database.kysely;
    expect(await examScoresOf(db, { learnerId: demo.learners.hoa }, 2027)).toBeNull();
  });

  test('results are published, seen by the family and looked up with number and code', async () => {
    await bench.published(session.sessionId, session.councilId, ['22000001'], SCORES);
    expect(await status()).toBe('results-published');
    const subjects = [
      { subject: 'literature', outcome: 'scored', score: '7.25' },
      { subject: 'mathematics', outcome: 'scored', score: '8.40' },
      { subject: 'physics', outcome: 'scored', score: '9.00' },
      { subject: 'foreign-language', foreignLanguage: 'english', outcome: 'scored', score: '6.35' },
    ];
    const seen = await bench.must(parent, 'GET', `${path()}/result`);
    expect(seen.body).toMatchObject({ examRegistrationId: id, subjects });
    const stranger = await bench.sandbox.stranger();
    const found = await bench.must(stranger, 'POST', '/result-look-ups', lookUp);
    expect(found.body).toEqual({
      examSessionId: session.sessionId,
      candidateNumber: '22000001',
      subjects,
      publishedAt: '2027-07-01T02:00:00.000Z',
    });
    const db = bench.sandbox.runtime.database.kysely;
    expect(await examScoresOf(db, { learnerId: demo.learners.hoa }, 2027)).toMatchObject({
      registrationId: id,
      candidateNumber: '22000001',
      foreignLanguage: 'english',
      scores: {
        literature: '7.25',
        mathematics: '8.40',
        physics: '9.00',
        'foreign-language': '6.35',
      },
    });
  });

  test('the department recognises the graduation', async () => {
    bench.goTo(at('07-20'));
    const decided = await bench.must(
      bench.department,
      'POST',
      `/exam-councils/${session.councilId}/graduation-decisions`,
      { decisionNumber: '12/QĐ-SGDĐT' },
    );
    expect(decided.body).toMatchObject({ consideredCount: 1, recognisedCount: 1 });
    // ((7.25 + 8.4 + 9 + 6.35 + 1) ÷ 4 + (7 + 15 + 24) ÷ 6) ÷ 2 + 0.25 = (8 + 7.6667) ÷ 2 + 0.25
    const decision = await bench.must(parent, 'GET', `${path()}/graduation-decision`);
    expect(decision.body).toMatchObject({
      outcome: 'recognised',
      graduationScore: '8.08',
      certificateNumber: '22/2027/000001',
      decidedOn: '2027-07-20',
      rulesVersion: 'vn.graduation-exam.2025',
    });
    expect(await status()).toBe('certified');
  });

  test('each step was told to whoever listens', async () => {
    expect(await bench.eventTypes()).toEqual([
      'exams.registration.submitted',
      'exams.registration.submitted',
      'exams.registration.verified',
      'exams.registration.submitted',
      'exams.registration.verified',
      'exams.candidate-number.assigned',
      'exams.results.published',
      'exams.graduation.decided',
    ]);
  });
});
