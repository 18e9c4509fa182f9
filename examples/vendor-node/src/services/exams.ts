import type { Client } from '@khuevan/sdk';
import {
  createExamRegistration,
  getAdmissionSlip,
  getExamResultByNumber,
  getScoreDistribution,
  listExamRegistrations,
  listExamSessions,
  submitExamRegistration,
} from '@khuevan/sdk/exams';

/** The demo pupil of grade 12, whose school's software we are. */
const PUPIL = 'lrn_demo0nguyen0thi0hoa00';
const SCHOOL = 'sch_demo0thpt0mau0000000';

/** The pupil's registration in a session: the one there is, or a new one. */
async function registrationIn(client: Client, examSessionId: string) {
  for await (const found of listExamRegistrations(client, { examSessionId, schoolId: SCHOOL })) {
    if (found.learnerId === PUPIL && found.status !== 'cancelled') return found;
  }
  return createExamRegistration(client, {
    body: {
      examSessionId,
      learnerId: PUPIL,
      purposes: ['graduation', 'admission'],
      electives: ['physics', 'foreign-language'],
      // May be another language than the one studied.
      foreignLanguage: 'japanese',
      studiedSubjects: ['physics', 'informatics', 'foreign-language'],
    },
  });
}

/** Registers a pupil for the graduation exam, then reads results of the year before. */
export async function run(client: Client): Promise<void> {
  const sessions = await listExamSessions(client, {});
  const open = sessions.data.find(({ phase }) => phase === 'registration');
  if (open !== undefined) {
    const begun = await registrationIn(client, open.id);
    const isNew = begun.status === 'account-issued' || begun.status === 'trial-registered';
    const registration = isNew
      ? await submitExamRegistration(client, { examRegistrationId: begun.id })
      : begun;
    const electives = registration.electives.join(', ');
    console.log(`${open.name.vi}: ${registration.name}, ${electives}: ${registration.status}`);
  }

  const past = sessions.data.find(({ resultsPublishedAt }) => resultsPublishedAt !== undefined);
  if (past === undefined) return;
  const { candidateCount, mean, cells } = await getScoreDistribution(client, {
    examSessionId: past.id,
    subject: 'literature',
  });
  console.log(`${past.name.vi}: ${candidateCount} literature papers, mean ${mean}`);
  console.log(`no cell of fewer than ${Math.min(...cells.map(({ count }) => count))} candidates`);

  const [candidate] = (
    await listExamRegistrations(client, { examSessionId: past.id, schoolId: SCHOOL, limit: 1 })
  ).data;
  if (candidate === undefined) return;
  // What the slip prints is what a candidate types on a public page: nothing else leads to the result.
  const slip = await getAdmissionSlip(client, { examRegistrationId: candidate.id });
  const { subjects } = await getExamResultByNumber(client, {
    body: {
      examSessionId: past.id,
      candidateNumber: slip.candidateNumber,
      lookUpCode: slip.lookUpCode,
    },
  });
  for (const { subject, score, outcome } of subjects)
    console.log(`${subject}: ${score ?? outcome}`);
}
