import { demo } from '../../seed/demo.ts';
import type { RenewStock, StockTools } from './stock-tools.ts';

const DAY = 24 * 3_600_000;
const NUMBER = '22000001';
const RECORD = {
  grade10Average: '7.8',
  grade11Average: '8.1',
  grade12Average: '8.4',
  grade12Learning: 'good',
  grade12Training: 'good',
  priorityPoints: '0',
  encouragementPoints: '0',
};

/** How far a candidate has come; each stage needs the ones before it. */
const STAGES = [
  'open',
  'begun',
  'submitted',
  'verified',
  'numbered',
  'seated',
  'scored',
  'published',
  'decided',
  'remark',
] as const;
type Stage = (typeof STAGES)[number];

/** The stage that an operation begins at; the others need nothing. */
const NEEDS: Readonly<Record<string, Stage>> = {
  createExamCouncil: 'open',
  createExamRegistration: 'open',
  updateExamRegistration: 'begun',
  submitExamRegistration: 'begun',
  cancelExamRegistration: 'begun',
  verifyExamRegistration: 'submitted',
  saveAcademicRecord: 'submitted',
  assignCandidateNumbers: 'verified',
  assignExamRooms: 'numbered',
  getAdmissionSlip: 'seated',
  listExamRooms: 'seated',
  getExamRoom: 'seated',
  saveExamAttendance: 'seated',
  saveExamScores: 'scored',
  listExamScores: 'scored',
  publishExamResults: 'scored',
  getExamResult: 'published',
  getScoreHistory: 'published',
  getScoreDistribution: 'published',
  getExamResultByNumber: 'published',
  createRemarkRequest: 'published',
  decideGraduation: 'published',
  getGraduationDecision: 'decided',
  listRemarkRequests: 'remark',
  getRemarkRequest: 'remark',
  decideRemarkRequest: 'remark',
};

const instant = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

const must = async (call: Promise<{ status: number; text: string }>): Promise<void> => {
  const { status, text } = await call;
  if (status >= 300) throw new Error(text);
};

/** A session that is open now. Every one has a year and a round of its own, also beside generated ones. */
async function openSession({ sandbox, client, ids, make }: StockTools): Promise<string> {
  const now = sandbox.runtime.clock.now();
  // After the seeded sessions and the one of the document's example.
  const first = new Date(now).getUTCFullYear() + 3;
  for (let next = 0; ; next += 1) {
    const year = first + Math.floor(next / 9);
    const session = await client.post('/exams/v1/exam-sessions', {
      body: {
        year,
        round: (next % 9) + 1,
        name: { vi: 'Kỳ thi thử nghiệm' },
        registration: { opensAt: instant(now - DAY), closesAt: instant(now + DAY) },
        examDays: { first: `${year}-06-10`, last: `${year}-06-11` },
        resultsPlannedAt: `${year}-07-01T01:00:00Z`,
      },
    });
    if (session.status === 409) continue;
    const examSessionId = session.at('/id');
    ids.prefer(examSessionId);
    await make('/exams/v1/exam-councils', {
      examSessionId,
      code: NUMBER.slice(0, 2),
      name: 'Hội đồng thi',
      provinceCode: '33',
    });
    return examSessionId;
  }
}

/** Moves the windows into the past: time goes by faster than anybody waits. */
async function letDaysPass({ sandbox }: StockTools, sessionId: string): Promise<void> {
  const now = sandbox.runtime.clock.now();
  const examDay = instant(now - 2 * DAY).slice(0, 10);
  await sandbox.runtime.database.kysely
    .updateTable('exams.session')
    .set({
      registration_opens_at: new Date(now - 5 * DAY),
      registration_closes_at: new Date(now - 3 * DAY),
      first_day: examDay,
      last_day: examDay,
    })
    .where('id', '=', sessionId)
    .execute();
}

async function bringTo(stage: Stage, tools: StockTools): Promise<void> {
  const { client, ids, make } = tools;
  const reaches = (wanted: Stage) => STAGES.indexOf(stage) >= STAGES.indexOf(wanted);
  const session = await openSession(tools);
  ids.prefer(demo.learners.hoa);
  if (!reaches('begun')) return;
  const begun = await make('/exams/v1/exam-registrations', {
    examSessionId: session,
    learnerId: demo.learners.hoa,
    purposes: ['graduation', 'admission'],
    electives: ['physics', 'chemistry'],
    studiedSubjects: ['physics', 'chemistry', 'informatics', 'foreign-language'],
  });
  const candidate = `/exams/v1/exam-registrations/${begun.at('/id')}`;
  const council = `/exams/v1/exam-councils/${begun.at('/examCouncilId')}`;
  if (!reaches('submitted')) return;
  await must(client.post(`${candidate}/submission`));
  if (!reaches('verified')) return;
  await must(client.post(`${candidate}/verification`, { body: { outcome: 'verified' } }));
  await must(client.put(`${candidate}/academic-record`, { body: RECORD }));
  await letDaysPass(tools, session);
  if (!reaches('numbered')) return;
  await must(client.post(`${council}/candidate-numbers`));
  if (!reaches('seated')) return;
  await must(client.post(`${council}/room-allocation`));
  const rooms = await client.get('/exams/v1/exam-rooms', {
    query: { examCouncilId: begun.at('/examCouncilId') },
  });
  const present = { entries: [{ candidateNumber: NUMBER, attendance: 'present' }] };
  for (const { id } of (rooms.body as { data: { id: string }[] }).data) {
    ids.prefer(id);
    if (reaches('scored'))
      await must(client.put(`/exams/v1/exam-rooms/${id}/attendance`, { body: present }));
  }
  if (!reaches('scored')) return;
  for (const subject of ['literature', 'mathematics', 'physics', 'chemistry']) {
    const entries = [{ candidateNumber: NUMBER, score: '7.5' }];
    await must(client.post(`${council}/scores`, { body: { subject, entries } }));
  }
  if (!reaches('published')) return;
  await must(client.post(`/exams/v1/exam-sessions/${session}/results-publication`));
  if (stage === 'decided') {
    const body = { decisionNumber: '1/QĐ' };
    await must(client.post(`${council}/graduation-decisions`, { body }));
  }
  if (stage === 'remark') await make(`${candidate}/remark-requests`, { subject: 'literature' });
}

export const renewExams: RenewStock = async ({ id }, tools) => {
  const stage = NEEDS[id];
  if (stage === undefined) await openSession(tools);
  else await bringTo(stage, tools);
};

/** A look-up that finds something: the code on the slip of the candidate made last. */
export async function examLookUp({ client, ids }: StockTools): Promise<object> {
  const registration = ids.latest('exr') ?? '';
  const slip = await client.get(`/exams/v1/exam-registrations/${registration}/admission-slip`);
  return {
    examSessionId: ids.latest('exs') ?? '',
    candidateNumber: NUMBER,
    lookUpCode: slip.at('/lookUpCode'),
  };
}
