import type { Client } from '@khuevan/sdk';
import {
  createNormEvaluation,
  createStaffingReport,
  getStaffingReport,
  listStaffingForecasts,
  listStaffingReports,
  listTeacherEvaluations,
  submitStaffingReport,
} from '@khuevan/sdk/workforce';

/** The demo school of lower secondary, whose software we are; in the seed it has no report yet. */
const SCHOOL = 'sch_demo0thcs0binh0minh00';
const PROVINCE = '33';
const YEAR = '2026-2027';

/** The school's report of the year: the one there is, or a new draft. */
async function reportOf(client: Client) {
  const { data } = await listStaffingReports(client, { schoolId: SCHOOL, schoolYear: YEAR });
  const [found] = data;
  if (found !== undefined) return getStaffingReport(client, { reportId: found.id });
  return createStaffingReport(client, { body: { schoolId: SCHOOL, schoolYear: YEAR } });
}

/** Works out a norm, files a school's staffing report, then reads what the years to come will lack. */
export async function run(client: Client): Promise<void> {
  const norm = await createNormEvaluation(client, {
    body: { zone: '3', units: [{ level: 'primary', kind: 'two-sessions', students: 717 }] },
  });
  for (const { vi } of norm.explanation) console.log(vi);

  const begun = await reportOf(client);
  const isOpen = begun.status === 'draft' || begun.status === 'returned';
  const report = isOpen ? await submitStaffingReport(client, { reportId: begun.id }) : begun;
  const { norm: needed, actual, surplus, shortage } = report.totals;
  console.log(`${YEAR}: norm ${needed}, in post ${actual}, report ${report.status}`);
  console.log(`surplus ${surplus}, shortage ${shortage}: neither makes up for the other`);
  for (const position of report.positions.filter((one) => one.shortage !== '0')) {
    console.log(`${position.subject ?? 'class teachers'}: ${position.shortage} short`);
  }

  const { data } = await listStaffingForecasts(client, {
    reportYear: YEAR,
    provinceCode: PROVINCE,
    level: 'lower-secondary',
    subject: 'music',
  });
  for (const year of data) console.log(`music, ${year.schoolYear}: ${year.shortage} short`);

  const announced = await listTeacherEvaluations(client, {
    schoolYear: '2025-2026',
    status: 'announced',
    limit: 5,
  });
  for (const { overall, peers } of announced.data)
    console.log(`evaluation: ${overall}, ${peers.count} peers`);
}
