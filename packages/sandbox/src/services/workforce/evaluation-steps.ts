import { createHash } from 'node:crypto';
import type { Updateable } from 'kysely';
import { json } from '../../kernel/column-types.ts';
import { problem } from '../../kernel/problem.ts';
import type {
  Handlers,
  ServiceContext,
  ServiceRequest,
  ServiceResponse,
} from '../../kernel/service.ts';
import {
  inOrder,
  minimumPeers,
  overallOf,
  peersOf,
  requireAllCriteria,
  requireColleaguesEvaluation,
  requireEvaluation,
  requireEvaluationState,
  toEvaluation,
  type EvaluationRow,
} from './evaluation-model.ts';
import { conflict, optional, requireSchoolsStep, todayOf } from './requests.ts';
import type { CriterionAssessment, EvaluationTable, Objection, SignedPaper } from './schema.ts';
import { requireOwnStep, requirePaper } from './signed-paper.ts';

async function write(
  { db, clock }: ServiceContext,
  before: EvaluationRow,
  values: Updateable<EvaluationTable>,
): Promise<EvaluationRow> {
  return db
    .updateTable('workforce.teacher_evaluation')
    .set({ ...values, updated_at: clock.date() })
    .where('school_id', '=', before.school_id)
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function answerOf(
  request: ServiceRequest,
  context: ServiceContext,
  row: EvaluationRow,
): Promise<ServiceResponse> {
  const peers = await peersOf(context, [row]);
  return { status: 200, body: toEvaluation(row, peers, request.access) };
}

const own = (row: EvaluationRow) => ({ staffId: row.staff_id, schoolId: row.school_id });

/** Tells of a result, without a level: whoever may see it fetches it. */
async function announce(context: ServiceContext, row: EvaluationRow): Promise<void> {
  await context.emit('workforce.evaluation.finalised', {
    evaluationId: row.id,
    schoolId: row.school_id,
    schoolYear: row.school_year,
    revision: row.revision,
  });
}

/** A digest that is the same for the same peer of the same evaluation, and leads back to nobody who reads the table. */
const digestOf = (row: EvaluationRow, peer: string): string =>
  createHash('sha256').update(`${row.id}/${peer}`).digest('base64url');

/** The evaluation that a view is for, and whose view it is: a colleague's who signed in, or one on a signed paper. */
async function peerOf(
  request: ServiceRequest,
  context: ServiceContext,
): Promise<{ row: EvaluationRow; peer: string }> {
  const { access } = request;
  if (access.role === 'teacher') {
    const { row, colleague } = await requireColleaguesEvaluation(context, request);
    if (access.reach.staffIds.includes(row.staff_id)) throw problem('role-not-allowed');
    return { row, peer: colleague };
  }
  const row = await requireEvaluation(context, request, 'update');
  await requireSchoolsStep(request, context, row.school_id);
  const { paper } = request.body as { paper?: SignedPaper };
  return { row, peer: `paper/${requirePaper(context, paper).reference}` };
}

export const evaluationStepHandlers: Handlers = {
  async submitSelfAssessment(request, context) {
    const { criteria } = request.body as { criteria: CriterionAssessment[] };
    const before = await requireEvaluation(context, request, 'update');
    const paper = await requireOwnStep(request, context, own(before));
    requireAllCriteria(criteria);
    requireEvaluationState(before, 'open');
    const row = await write(context, before, {
      status: 'self-assessed',
      self_assessment: json({
        criteria: inOrder(criteria),
        submittedAt: context.clock.instant(),
        ...optional('paper', paper),
      }),
    });
    return answerOf(request, context, row);
  },

  async createPeerAssessment(request, context) {
    const { db, clock, newId } = context;
    const { criteria } = request.body as { criteria: CriterionAssessment[] };
    const { row, peer } = await peerOf(request, context);
    requireAllCriteria(criteria);
    requireEvaluationState(row, 'self-assessed');
    const view = await db
      .insertInto('workforce.peer_assessment')
      .values({
        school_id: row.school_id,
        id: newId('pas'),
        evaluation_id: row.id,
        peer_digest: digestOf(row, peer),
        levels: json(inOrder(criteria).map(({ level }) => level)),
        created_at: clock.date(),
      })
      .onConflict((twice) =>
        twice.columns(['school_id', 'evaluation_id', 'peer_digest']).doNothing(),
      )
      .returning(['id', 'created_at'])
      .executeTakeFirst();
    if (view === undefined) {
      throw problem('already-exists', {
        detail: {
          vi: 'Ý kiến này đã được ghi nhận. Mỗi đồng nghiệp góp ý một lần.',
          en: 'This view was taken already. Each peer gives one.',
        },
      });
    }
    return {
      status: 201,
      body: { id: view.id, evaluationId: row.id, createdAt: view.created_at.toISOString() },
      headers: { location: `/workforce/v1/teacher-evaluations/${row.id}` },
    };
  },

  async submitPrincipalAssessment(request, context) {
    const { criteria, remark } = request.body as {
      criteria: CriterionAssessment[];
      remark?: string;
    };
    const before = await requireEvaluation(context, request, 'update');
    await requireSchoolsStep(request, context, before.school_id);
    requireAllCriteria(criteria);
    requireEvaluationState(before, 'self-assessed', 'assessed');
    const { count } = (await peersOf(context, [before]))(before.id);
    const needed = minimumPeers(todayOf(context));
    if (count < needed) {
      throw conflict({
        vi: `Cần ít nhất ${needed} ý kiến đồng nghiệp trước khi hiệu trưởng đánh giá; hiện có ${count}.`,
        en: `At least ${needed} peers must be heard before the principal; there are ${count}.`,
      });
    }
    const { overall, holdingBack } = overallOf(before.standard_id, criteria);
    const row = await write(context, before, {
      status: 'assessed',
      principal_assessment: json({
        criteria: inOrder(criteria),
        ...optional('remark', remark),
        submittedAt: context.clock.instant(),
      }),
      overall,
      holding_back: json(holdingBack),
    });
    return answerOf(request, context, row);
  },

  async publishTeacherEvaluation(request, context) {
    const before = await requireEvaluation(context, request, 'update');
    await requireSchoolsStep(request, context, before.school_id);
    requireEvaluationState(before, 'assessed');
    const row = await write(context, before, {
      status: 'announced',
      revision: before.revision + 1,
      announced_at: context.clock.date(),
    });
    await announce(context, row);
    return answerOf(request, context, row);
  },

  async submitEvaluationObjection(request, context) {
    const { reason } = request.body as { reason: string };
    const before = await requireEvaluation(context, request, 'update');
    const paper = await requireOwnStep(request, context, own(before));
    requireEvaluationState(before, 'announced');
    if (before.objection !== null) {
      throw conflict({
        vi: 'Kiến nghị về kết quả này đã được trả lời.',
        en: 'An objection to this result was decided already.',
      });
    }
    const objection: Objection = {
      reason,
      submittedAt: context.clock.instant(),
      ...optional('paper', paper),
    };
    const row = await write(context, before, { status: 'objected', objection: json(objection) });
    return answerOf(request, context, row);
  },

  async decideEvaluationObjection(request, context) {
    const { decision, criteria, remark } = request.body as {
      decision: 'upheld' | 'changed';
      criteria?: CriterionAssessment[];
      remark: string;
    };
    const before = await requireEvaluation(context, request, 'update');
    await requireSchoolsStep(request, context, before.school_id);
    requireAllCriteria(criteria ?? []);
    if (decision === 'changed' && (criteria ?? []).length === 0) {
      throw problem('unprocessable', { errors: [{ pointer: '/criteria', code: 'required' }] });
    }
    requireEvaluationState(before, 'objected');
    const { objection, principal_assessment: assessed } = before;
    if (objection === null || assessed === null) throw problem('conflict');
    const changes = new Map(
      decision === 'changed' ? (criteria ?? []).map((one) => [one.number, one]) : [],
    );
    const levels = assessed.criteria.map((one) => ({ ...one, ...changes.get(one.number) }));
    const { overall, holdingBack } = overallOf(before.standard_id, levels);
    const row = await write(context, before, {
      status: 'announced',
      principal_assessment: json({ ...assessed, criteria: levels }),
      overall,
      holding_back: json(holdingBack),
      objection: json({
        ...objection,
        decision,
        remark,
        decidedAt: context.clock.instant(),
      }),
      revision: before.revision + 1,
    });
    await announce(context, row);
    return answerOf(request, context, row);
  },
};
