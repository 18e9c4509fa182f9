import type { Client } from '@khuevan/sdk';
import {
  createLearner,
  createTransfer,
  getEnrolmentCounts,
  getLearner,
  listChanges,
  listClasses,
  listLearnerEnrolments,
  listLearners,
  listSchools,
  listTransfers,
  submitTransferDecision,
  submitTransferPlacement,
  submitTransferRelease,
  type Learner,
  type Transfer,
} from '@khuevan/sdk/registry';

const NAME = 'Nguyễn Thị Ví Dụ';
const GRADE = '7';
const SCHOOL_YEAR = '2026-2027';
const LEVELS = ['lower-secondary', 'primary-lower-secondary'];

/** Schools that teach the grade; software that serves several of them sees them all. */
async function schoolsOfGrade(client: Client): Promise<{ id: string; name: string }[]> {
  const schools: { id: string; name: string }[] = [];
  for (const level of LEVELS) {
    const { data } = await listSchools(client, { level, limit: 5 });
    schools.push(...data);
  }
  return schools;
}

async function classOf(client: Client, schoolId: string): Promise<string> {
  const { data } = await listClasses(client, { schoolId, grade: GRADE, schoolYear: SCHOOL_YEAR });
  const [first] = data;
  if (first === undefined) throw new Error(`${schoolId} has no class of grade ${GRADE}`);
  return first.id;
}

/** The example's own learner, from an earlier run where there was one. */
async function ownLearner(client: Client, schoolId: string): Promise<Learner> {
  const { data } = await listLearners(client, { q: NAME, limit: 1 });
  const [known] = data;
  if (known !== undefined) return known;
  return createLearner(client, {
    body: {
      schoolId,
      classId: await classOf(client, schoolId),
      name: NAME,
      birthDate: '2014-04-18',
      gender: 'female',
    },
  });
}

/** The application that is not finished, else a new one to the other school. */
async function ownTransfer(
  client: Client,
  learner: Learner,
  toSchoolId: string,
): Promise<Transfer> {
  const { data } = await listTransfers(client, { learnerId: learner.id, limit: 1 });
  const [last] = data;
  if (last !== undefined && ['submitted', 'accepted', 'released'].includes(last.status))
    return last;
  return createTransfer(client, {
    body: { learnerId: learner.id, toSchoolId, grade: GRADE, reason: 'Gia đình chuyển nơi cư trú' },
  });
}

/** Each step is its school's: the receiving one answers, the leaving one hands over, the receiving one places. */
async function finish(client: Client, transfer: Transfer): Promise<Transfer> {
  const { id: transferId } = transfer;
  switch (transfer.status) {
    case 'submitted':
      return finish(
        client,
        await submitTransferDecision(client, { transferId, body: { decision: 'accepted' } }),
      );
    case 'accepted':
      return finish(
        client,
        await submitTransferRelease(client, { transferId, body: { records: ['transcript'] } }),
      );
    case 'released': {
      const classId = await classOf(client, transfer.toSchoolId);
      return submitTransferPlacement(client, { transferId, body: { classId } });
    }
    default:
      return transfer;
  }
}

/** A learner moves to another school; the change feed and the history tell of it. Run again, the learner moves back. */
export async function run(client: Client): Promise<void> {
  const counts = await getEnrolmentCounts(client, { schoolYear: SCHOOL_YEAR, groupBy: ['level'] });
  console.log(`Năm học ${SCHOOL_YEAR}: ${counts.total} học sinh`);

  const schools = await schoolsOfGrade(client);
  const [home] = schools;
  if (home === undefined) throw new Error(`no school teaches grade ${GRADE}`);
  const learner = await ownLearner(client, home.id);
  const target = schools.find(({ id }) => id !== learner.schoolId);
  if (target === undefined) throw new Error('there is no other school');

  // Where the feed ends now: what follows is what this run does.
  let after = 0;
  for (;;) {
    const page = await listChanges(client, { after, size: 1000 });
    after = page.lastSequence;
    if (!page.hasMore) break;
  }

  const applied = await ownTransfer(client, learner, target.id);
  console.log(`Hồ sơ chuyển trường ${applied.id}: hạn trả lời ${applied.decisionDueOn}`);
  const placed = await finish(client, applied);
  const moved = await getLearner(client, { learnerId: learner.id });
  console.log(`Trạng thái ${placed.status}; học sinh nay ở trường ${moved.schoolId}`);

  const { data: history } = await listLearnerEnrolments(client, { learnerId: learner.id });
  for (const { startedOn, endedOn, status } of history.slice(0, 2)) {
    console.log(`  ${startedOn} – ${endedOn ?? 'nay'}: ${status}`);
  }
  const changes = await listChanges(client, { after });
  console.log(`Luồng thay đổi: ${changes.data.length} thay đổi mới`);
}
