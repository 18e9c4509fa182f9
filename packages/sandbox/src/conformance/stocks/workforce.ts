import { demo } from '../../seed/demo.ts';
import type { RenewStock, StockTools } from './stock-tools.ts';

const YEAR = '2026-2027';
const ROOT = '/workforce/v1';
const PAPER = { reference: 'PĐG-2026-001', signedOn: '2026-11-20' };
const CRITERIA = Array.from({ length: 15 }, (_, index) => ({ number: index + 1, level: 'good' }));

/** How far a thing has come; each stage needs the ones before it. */
type Stages = Readonly<Record<string, readonly string[]>>;

const REPORTS: Stages = {
  createStaffingReport: [],
  getStaffingReport: ['draft'],
  updateStaffingReport: ['draft'],
  deleteStaffingReport: ['draft'],
  submitStaffingReport: ['draft'],
  decideStaffingReport: ['draft', 'submitted'],
  createProvincialStaffingReport: ['draft', 'submitted', 'approved'],
  getProvincialStaffingReport: ['draft', 'submitted', 'approved', 'reported'],
};

/** A report of the school that has none in the seed. */
async function renewReport(stages: readonly string[], { sandbox, client, ids, make }: StockTools) {
  const { kysely } = sandbox.runtime.database;
  const schoolId = demo.schools.lowerSecondary;
  for (const table of ['workforce.staffing_position', 'workforce.staffing_report'] as const) {
    await kysely.deleteFrom(table).where('school_id', '=', schoolId).execute();
  }
  ids.prefer(schoolId);
  let path = '';
  for (const stage of stages) {
    if (stage === 'draft') {
      const report = await make(`${ROOT}/staffing-reports`, { schoolId, schoolYear: YEAR });
      path = `${ROOT}/staffing-reports/${report.at('/id')}`;
    }
    if (stage === 'submitted') await client.post(`${path}/submission`);
    if (stage === 'approved') {
      await client.post(`${path}/decision`, { body: { decision: 'approved' } });
    }
    if (stage === 'reported') {
      await make(`${ROOT}/provincial-reports`, { provinceCode: '33', schoolYear: YEAR });
    }
  }
}

const PROPOSALS: Stages = {
  createStaffTransferProposal: [],
  submitTransferConsent: ['proposed'],
  cancelStaffTransferProposal: ['proposed'],
  submitStaffRelease: ['proposed', 'consented'],
  decideStaffAcceptance: ['proposed', 'consented', 'released'],
};

/** A teacher of the primary school, which has too many, for the combined school, which has too few. */
async function renewProposal(
  stages: readonly string[],
  { sandbox, client, ids, make }: StockTools,
) {
  const { kysely } = sandbox.runtime.database;
  const schoolOf = (level: string) =>
    kysely
      .selectFrom('registry.school')
      .select('id')
      .where('level', '=', level)
      .orderBy('id')
      .executeTakeFirstOrThrow();
  const from = await schoolOf('primary');
  const to = await schoolOf('primary-lower-secondary');
  const busy = kysely.selectFrom('workforce.transfer_proposal').select('staff_id');
  const teacher = await kysely
    .selectFrom('registry.staff')
    .select('id')
    .where('school_id', '=', from.id)
    .where('position', '=', 'teacher')
    .where('status', '=', 'WORKING')
    .where('id', 'not in', busy)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  ids.prefer(teacher.id);
  ids.prefer(to.id);
  let path = '';
  for (const stage of stages) {
    if (stage === 'proposed') {
      const proposal = await make(`${ROOT}/transfer-proposals`, {
        staffId: teacher.id,
        toSchoolId: to.id,
        reason: 'Điều tiết giáo viên',
      });
      path = `${ROOT}/transfer-proposals/${proposal.at('/id')}`;
    }
    if (stage === 'consented') {
      await client.post(`${path}/consent`, { body: { decision: 'agreed', paper: PAPER } });
    }
    if (stage === 'released') await client.post(`${path}/release`);
  }
}

const EVALUATIONS: Stages = {
  createTeacherEvaluation: [],
  submitSelfAssessment: ['open'],
  createPeerAssessment: ['open', 'self'],
  submitPrincipalAssessment: ['open', 'self', 'peer'],
  publishTeacherEvaluation: ['open', 'self', 'peer', 'principal'],
  submitEvaluationObjection: ['open', 'self', 'peer', 'principal', 'announced'],
  decideEvaluationObjection: ['open', 'self', 'peer', 'principal', 'announced', 'objected'],
};

const STEPS: Readonly<Record<string, readonly [path: string, body?: object]>> = {
  self: ['self-assessment', { criteria: CRITERIA, paper: PAPER }],
  peer: ['peer-assessments', { criteria: CRITERIA, paper: PAPER }],
  principal: ['principal-assessment', { criteria: CRITERIA }],
  announced: ['announcement'],
  objected: ['objection', { reason: 'Đề nghị xem lại tiêu chí 14', paper: PAPER }],
};

/** The evaluation of the demo teacher, anew. */
async function renewEvaluation(
  stages: readonly string[],
  { sandbox, client, ids, make }: StockTools,
) {
  await sandbox.runtime.database.kysely
    .deleteFrom('workforce.teacher_evaluation')
    .where('staff_id', '=', demo.teacher)
    .where('school_year', '=', YEAR)
    .execute();
  ids.prefer(demo.teacher);
  if (stages.length === 0) return;
  const body = { staffId: demo.teacher, schoolYear: YEAR };
  const evaluation = await make(`${ROOT}/teacher-evaluations`, body);
  for (const stage of stages.slice(1)) {
    const [step = '', content] = STEPS[stage] ?? [];
    await client.post(
      `${ROOT}/teacher-evaluations/${evaluation.at('/id')}/${step}`,
      content === undefined ? {} : { body: content },
    );
  }
}

export const renewWorkforce: RenewStock = async ({ id }, tools) => {
  const report = REPORTS[id];
  if (report !== undefined) await renewReport(report, tools);
  const proposal = PROPOSALS[id];
  if (proposal !== undefined) await renewProposal(proposal, tools);
  const evaluation = EVALUATIONS[id];
  if (evaluation !== undefined) await renewEvaluation(evaluation, tools);
};
