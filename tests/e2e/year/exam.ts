import assert from 'node:assert/strict';
import {
  assignCandidateNumbers,
  assignExamRooms,
  createExamCouncil,
  createExamRegistration,
  createExamSession,
  createRemarkRequest,
  decideGraduation,
  decideRemarkRequest,
  getAdmissionSlip,
  getExamRegistration,
  getExamResult,
  getExamResultByNumber,
  getExamRoom,
  getGraduationDecision,
  listExamRooms,
  publishExamResults,
  saveAcademicRecord,
  saveExamAttendance,
  saveExamScores,
  submitExamRegistration,
  verifyExamRegistration,
} from '@khuevan/sdk/exams';
import { demo } from '../../../packages/sandbox/src/seed/demo.ts';
import type { Year } from './year.ts';

const RECORD = {
  grade10Average: '7',
  grade11Average: '7.5',
  grade12Average: '8',
  grade12Learning: 'good',
  grade12Training: 'good',
  priorityPoints: '0.25',
  encouragementPoints: '1',
} as const;

const SCORES = [
  ['literature', '7.25'],
  ['mathematics', '9.25'],
  ['physics', '9.5'],
  ['foreign-language', '9'],
] as const;

/** A pupil of grade 12 registers for the second exam of 2026, sits it, asks for a re-mark and graduates. */
export async function examChapter(year: Year): Promise<void> {
  const { callers, receiver } = year;
  const { ministry, department, hoa, anybody } = callers;
  let examSessionId = '';
  let examCouncilId = '';
  let examRegistrationId = '';
  let candidateNumber = '';
  let lookUpCode = '';
  await receiver.listen(ministry, 'exams', [
    'exams.registration.submitted',
    'exams.registration.verified',
    'exams.candidate-number.assigned',
    'exams.results.published',
    'exams.remark.requested',
    'exams.remark.decided',
    'exams.graduation.decided',
  ]);

  await year.step('the pupil registers for the exam', async () => {
    await year.goTo('2026-04-01');
    const session = await createExamSession(ministry, {
      body: {
        year: 2026,
        round: 2,
        name: { vi: 'Kỳ thi tốt nghiệp THPT năm 2026, đợt 2' },
        registration: { opensAt: '2026-04-20T01:00:00Z', closesAt: '2026-05-05T10:00:00Z' },
        examDays: { first: '2026-06-18', last: '2026-06-19' },
        resultsPlannedAt: '2026-07-01T01:00:00Z',
      },
    });
    examSessionId = session.id;
    const council = await createExamCouncil(ministry, {
      body: { examSessionId, code: '22', name: 'Hội đồng thi Hưng Yên', provinceCode: '33' },
    });
    examCouncilId = council.id;
    await year.goTo('2026-04-24');
    const begun = await createExamRegistration(hoa, {
      body: {
        examSessionId,
        learnerId: demo.learners.hoa,
        purposes: ['graduation', 'admission'],
        electives: ['physics', 'foreign-language'],
        foreignLanguage: 'english',
        studiedSubjects: ['physics', 'chemistry', 'foreign-language'],
      },
    });
    examRegistrationId = begun.id;
    const { status } = await submitExamRegistration(hoa, { examRegistrationId });
    assert.equal(status, 'registered');
    const { data } = await receiver.next('exams.registration.submitted', { examRegistrationId });
    assert.equal(data.schoolId, demo.schools.upperSecondary);
  });

  await year.step('the registration is verified, with the school record', async () => {
    await verifyExamRegistration(ministry, {
      examRegistrationId,
      body: { outcome: 'verified' },
    });
    await saveAcademicRecord(ministry, { examRegistrationId, body: RECORD });
    const { data } = await receiver.next('exams.registration.verified', { examRegistrationId });
    assert.equal(data.status, 'verified');
  });

  await year.step('the council numbers the candidates and gives them seats', async () => {
    await year.goTo('2026-05-15');
    await assignCandidateNumbers(department, { examCouncilId });
    await assignExamRooms(department, { examCouncilId });
    const slip = await getAdmissionSlip(hoa, { examRegistrationId });
    ({ candidateNumber, lookUpCode } = slip);
    assert.equal(candidateNumber, '22000001');
    assert.deepEqual(
      slip.seats.map(({ sitting }) => sitting),
      ['literature', 'mathematics', 'electives'],
    );
    const { data } = await receiver.next('exams.candidate-number.assigned', { examCouncilId });
    assert.equal(data.candidateCount, 1);
  });

  await year.step(
    'the exam is sat, marked and published; the pupil and nobody else sees it',
    async () => {
      await year.goTo('2026-06-19');
      for await (const { id: examRoomId } of listExamRooms(department, { examCouncilId })) {
        const { seats } = await getExamRoom(department, { examRoomId });
        const entries = seats.map((seat) => ({
          candidateNumber: seat.candidateNumber,
          attendance: 'present' as const,
        }));
        await saveExamAttendance(department, { examRoomId, body: { entries } });
      }
      await year.goTo('2026-06-24');
      for (const [subject, score] of SCORES) {
        const entries = [{ candidateNumber, score }];
        await saveExamScores(department, { examCouncilId, body: { subject, entries } });
      }
      await assert.rejects(async () => getExamResult(hoa, { examRegistrationId }), { status: 404 });
      await year.goTo('2026-07-01');
      await publishExamResults(ministry, { examSessionId });
      const { subjects } = await getExamResult(hoa, { examRegistrationId });
      assert.deepEqual(
        subjects.map(({ subject, score }) => [subject, score]),
        [
          ['literature', '7.25'],
          ['mathematics', '9.25'],
          ['physics', '9.50'],
          ['foreign-language', '9.00'],
        ],
      );
      await receiver.next('exams.results.published', { examSessionId });
    },
  );

  await year.step(
    'anybody with number and code finds the result, with a wrong code nobody',
    async () => {
      const found = await getExamResultByNumber(anybody, {
        body: { examSessionId, candidateNumber, lookUpCode },
      });
      assert.equal(found.subjects.length, 4);
      const wrong = lookUpCode.startsWith('0')
        ? `1${lookUpCode.slice(1)}`
        : `0${lookUpCode.slice(1)}`;
      const guess = { examSessionId, candidateNumber, lookUpCode: wrong };
      await assert.rejects(async () => getExamResultByNumber(anybody, { body: guess }), {
        status: 404,
      });
    },
  );

  await year.step('the pupil asks for a re-mark, and two examiners raise the score', async () => {
    await year.goTo('2026-07-06');
    const asked = await createRemarkRequest(hoa, {
      examRegistrationId,
      body: { subject: 'literature' },
    });
    const remarkRequestId = asked.id;
    assert.equal(asked.previousScore, '7.25');
    await receiver.next('exams.remark.requested', { remarkRequestId, examRegistrationId });
    await year.goTo('2026-07-10');
    const decided = await decideRemarkRequest(department, {
      remarkRequestId,
      body: { marks: ['7.5', '7.5'] },
    });
    assert.deepEqual([decided.outcome, decided.newScore], ['changed', '7.50']);
    await receiver.next('exams.remark.decided', { remarkRequestId });
    const { status } = await getExamRegistration(hoa, { examRegistrationId });
    assert.equal(status, 'remarked');
  });

  await year.step('who asks after the window is late', async () => {
    await year.goTo('2026-07-12', '00:00');
    const late = { examRegistrationId, body: { subject: 'physics' as const } };
    await assert.rejects(async () => createRemarkRequest(hoa, late), { status: 409 });
  });

  await year.step('the department recognises the graduation', async () => {
    const decided = await decideGraduation(department, {
      examCouncilId,
      body: { decisionNumber: '12/QĐ-SGDĐT' },
    });
    assert.equal(decided.recognisedCount, 1);
    const decision = await getGraduationDecision(hoa, { examRegistrationId });
    // ((7.5 + 9.25 + 9.5 + 9 + 1) ÷ 4 + (7 + 15 + 24) ÷ 6) ÷ 2 + 0.25
    assert.deepEqual([decision.outcome, decision.graduationScore], ['recognised', '8.61']);
    await receiver.next('exams.graduation.decided', { examCouncilId });
  });
}
