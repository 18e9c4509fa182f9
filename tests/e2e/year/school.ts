import assert from 'node:assert/strict';
import {
  decideMaturityAssessment,
  getMaturityAssessment,
  getMaturityFramework,
  listMaturityAssessments,
  listPublishedMaturityLevels,
  publishMaturityAssessment,
  submitMaturityAssessment,
  updateMaturityAssessment,
} from '@khuevan/sdk/digital-school';
import {
  createStaffingReport,
  decideStaffingReport,
  getStaffingReport,
  submitStaffingReport,
  updateStaffingReport,
} from '@khuevan/sdk/workforce';
import { demo } from '../../../packages/sandbox/src/seed/demo.ts';
import type { Year } from './year.ts';

const schoolId = demo.schools.lowerSecondary;
const schoolYear = '2026-2027';

/** The school files its staffing report: returned, corrected, approved. */
export async function staffingChapter(year: Year): Promise<void> {
  const { callers, receiver } = year;
  const { ministry, department, school } = callers;
  let reportId = '';
  await receiver.listen(ministry, 'workforce', [
    'workforce.staffing-report.submitted',
    'workforce.staffing-report.returned',
    'workforce.staffing-report.approved',
  ]);

  await year.step(
    'the school files its staffing report, and the department returns it',
    async () => {
      await year.goTo('2026-11-21');
      const draft = await createStaffingReport(school, { body: { schoolId, schoolYear } });
      reportId = draft.id;
      await submitStaffingReport(school, { reportId });
      await receiver.next('workforce.staffing-report.submitted', { reportId });
      const own = { reportId, body: { decision: 'approved' as const } };
      await assert.rejects(async () => decideStaffingReport(school, own), { status: 403 });
      const remark = 'Đề nghị rà soát giáo viên Toán';
      await decideStaffingReport(department, { reportId, body: { decision: 'returned', remark } });
      await receiver.next('workforce.staffing-report.returned', { reportId });
    },
  );

  await year.step('the school corrects it with a reason, and the department approves', async () => {
    const { data, etag } = await getStaffingReport(school, { reportId }).withResponse();
    assert.equal(data.status, 'returned');
    const corrections = [
      {
        level: 'lower-secondary' as const,
        subject: 'mathematics',
        actual: '5',
        reason: 'Một giáo viên đang biệt phái',
      },
    ];
    const body = { corrections };
    const corrected = await updateStaffingReport(
      school,
      { reportId, body },
      { ifMatch: etag ?? '' },
    );
    const mathematics = corrected.positions.find(({ subject }) => subject === 'mathematics');
    assert.equal(mathematics?.actual, '5');
    await submitStaffingReport(school, { reportId });
    const approved = await decideStaffingReport(department, {
      reportId,
      body: { decision: 'approved' },
    });
    assert.equal(approved.status, 'approved');
    await receiver.next('workforce.staffing-report.approved', { reportId, schoolId });
  });
}

/** The school assesses its digital maturity, with evidence; the department reviews it and publishes the level. */
export async function maturityChapter(year: Year): Promise<void> {
  const { callers, receiver } = year;
  const { ministry, department, school, anybody } = callers;
  let maturityAssessmentId = '';
  await receiver.listen(ministry, 'maturity', [
    'digital-school.maturity-assessment.submitted',
    'digital-school.maturity-assessment.approved',
    'digital-school.maturity-assessment.published',
  ]);

  await year.step('the school completes its maturity assessment with evidence', async () => {
    const { data } = await listMaturityAssessments(school, { schoolId, schoolYear });
    maturityAssessmentId = data[0]?.id ?? '';
    const { criteria } = await getMaturityFramework(anybody, { schoolYear });
    const evidence = [{ title: 'Kế hoạch chuyển đổi số của trường' }];
    const scores = criteria.map(({ code: criterionCode, maximumPoints }) =>
      maximumPoints === 0
        ? { criterionCode, met: true, evidence }
        : { criterionCode, points: (maximumPoints * 0.8).toFixed(1), evidence },
    );
    const { etag } = await getMaturityAssessment(school, { maturityAssessmentId }).withResponse();
    await updateMaturityAssessment(
      school,
      { maturityAssessmentId, body: { scores } },
      { ifMatch: etag ?? '' },
    );
    const submitted = await submitMaturityAssessment(school, { maturityAssessmentId });
    assert.equal(submitted.status, 'submitted');
    await receiver.next('digital-school.maturity-assessment.submitted', { maturityAssessmentId });
  });

  await year.step('the department approves and publishes the level', async () => {
    const approved = await decideMaturityAssessment(department, {
      maturityAssessmentId,
      body: { decision: 'approved' },
    });
    assert.deepEqual(
      approved.result.groups.map(({ score, level }) => [score, level]),
      [
        ['80', 3],
        ['80', 3],
      ],
    );
    await receiver.next('digital-school.maturity-assessment.approved', { maturityAssessmentId });
    const levels = async () => {
      const { data } = await listPublishedMaturityLevels(anybody, { schoolYear });
      return data.filter((published) => published.schoolId === schoolId).length;
    };
    assert.equal(await levels(), 0);
    await publishMaturityAssessment(department, { maturityAssessmentId });
    await receiver.next('digital-school.maturity-assessment.published', { maturityAssessmentId });
    assert.equal(await levels(), 1);
  });
}
