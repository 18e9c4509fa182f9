import assert from 'node:assert/strict';
import {
  createGuardian,
  createLearner,
  createTransfer,
  getLearner,
  getTransfer,
  listClasses,
  listLearnerEnrolments,
  listLearners,
  listSchools,
  submitTransferDecision,
  submitTransferPlacement,
  submitTransferRelease,
} from '@khuevan/sdk/registry';
import { demoPeople } from '../../../packages/sandbox/src/identity-provider/demo-people.ts';
import { demo } from '../../../packages/sandbox/src/seed/demo.ts';
import type { Year } from './year.ts';

const NAME = 'Nguyễn Thị Bống Mai';
const GRADE = '7';

/** A child is enrolled at one school and moves to another: applied for, accepted, released, placed. */
export async function childChapter(year: Year): Promise<void> {
  const { callers, receiver } = year;
  const { vendor, school, department, guardian, ministry } = callers;
  let fromSchoolId = '';
  let learnerId = '';
  let transferId = '';
  const toSchoolId = demo.schools.lowerSecondary;
  await receiver.listen(ministry, 'registry', [
    'registry.learner.enrolled',
    'registry.learner.transferred',
    'registry.transfer.submitted',
    'registry.transfer.accepted',
    'registry.transfer.released',
    'registry.transfer.placed',
    'registry.transfer.overdue',
  ]);
  await receiver.listen(school, 'school', [
    'registry.learner.enrolled',
    'registry.transfer.submitted',
  ]);

  await year.step('a child is enrolled, and the father sees both children', async () => {
    await year.goTo('2026-09-07');
    const { data: schools } = await listSchools(vendor, { level: 'primary-lower-secondary' });
    fromSchoolId = schools[0]?.id ?? '';
    const { data: classes } = await listClasses(vendor, { schoolId: fromSchoolId, grade: GRADE });
    const { id } = await createLearner(vendor, {
      body: {
        schoolId: fromSchoolId,
        classId: classes[0]?.id ?? '',
        name: NAME,
        birthDate: '2014-04-18',
        gender: 'female',
      },
    });
    learnerId = id;
    year.childId = id;
    const { fullName, birthDate, personalNumber } = demoPeople.guardian.registry;
    year.names.push(NAME, fullName, demoPeople.hoa.registry.fullName);
    await createGuardian(vendor, {
      learnerId,
      body: { relationship: 'father', name: fullName, birthDate, gender: 'male', personalNumber },
    });
    const { data: children } = await listLearners(guardian, {});
    assert.deepEqual(
      children.map((child) => child.id).toSorted(),
      [learnerId, demo.learners.hoa].toSorted(),
    );
    const { data } = await receiver.next('registry.learner.enrolled', { learnerId }, 'registry');
    assert.equal(data.schoolId, fromSchoolId);
  });

  await year.step(
    'the father applies at the receiving school, which has five working days',
    async () => {
      await year.goTo('2026-10-05');
      const applied = await createTransfer(guardian, {
        body: { learnerId, toSchoolId, grade: GRADE, reason: 'Gia đình chuyển nơi cư trú' },
      });
      transferId = applied.id;
      assert.deepEqual([applied.status, applied.decisionDueOn], ['submitted', '2026-10-12']);
      const { data } = await receiver.next('registry.transfer.submitted', {
        transferId,
        learnerId,
      });
      assert.deepEqual([data.fromSchoolId, data.toSchoolId], [fromSchoolId, toSchoolId]);
    },
  );

  await year.step('a receiving school that is late is told on', async () => {
    await year.goTo('2026-10-13');
    const { isOverdue } = await getTransfer(department, { transferId });
    assert.equal(isOverdue, true);
    await receiver.next('registry.transfer.overdue', { transferId });
  });

  await year.step('the receiving school accepts, the leaving one releases', async () => {
    await assert.rejects(async () => getLearner(school, { learnerId }), { status: 404 });
    await submitTransferDecision(school, { transferId, body: { decision: 'accepted' } });
    await receiver.next('registry.transfer.accepted', { transferId });
    await year.goTo('2026-10-15');
    // Only the leaving school hands over: the receiving one may not help itself.
    const records = { transferId, body: { records: ['transcript' as const] } };
    await assert.rejects(async () => submitTransferRelease(school, records), { status: 403 });
    await submitTransferRelease(vendor, records);
    await receiver.next('registry.transfer.released', { transferId });
    const { data } = await receiver.next('registry.learner.transferred', { learnerId });
    assert.equal(data.toSchoolId, toSchoolId);
  });

  await year.step(
    'the receiving school places the child; the record goes on under the same id',
    async () => {
      await year.goTo('2026-10-16');
      const classId = demo.classes.grade7;
      const placed = await submitTransferPlacement(school, { transferId, body: { classId } });
      assert.deepEqual(
        placed.steps.map(({ step }) => step),
        ['submission', 'acceptance', 'release', 'placement'],
      );
      await receiver.next('registry.transfer.placed', { transferId });
      const { schoolId, status } = await getLearner(school, { learnerId });
      assert.deepEqual([schoolId, status], [toSchoolId, 'TRANSFERRED_IN_S1']);
      const { data } = await listLearnerEnrolments(guardian, { learnerId });
      assert.deepEqual(
        data.map((enrolment) => [enrolment.schoolId, enrolment.startedOn, enrolment.endedOn]),
        [
          [toSchoolId, '2026-10-15', undefined],
          [fromSchoolId, '2026-09-07', '2026-10-15'],
        ],
      );
    },
  );
}
