import { requireRole } from '../../kernel/access.ts';
import { problem, ProblemError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { moveStaff } from '../registry/public.ts';
import {
  moveProposal,
  OPEN,
  requireProposal,
  requireProposalState,
  toProposal,
  type ProposalRow,
} from './proposal-model.ts';
import { requireSchoolsStep, todayOf } from './requests.ts';
import { requireOwnStep } from './signed-paper.ts';

/** The teacher is at the receiving school from now on. */
async function complete(context: ServiceContext, row: ProposalRow): Promise<ProposalRow> {
  await moveStaff(context, {
    staffId: row.staff_id,
    fromSchoolId: row.from_school_id,
    toSchoolId: row.to_school_id,
  });
  return moveProposal(context, row, { status: 'completed' });
}

export const proposalStepHandlers: Handlers = {
  async submitTransferConsent(request, context) {
    const { decision, reason } = request.body as {
      decision: 'agreed' | 'declined';
      reason?: string;
    };
    const { access, params } = request;
    const before = await requireProposal(context, access, params['proposalId'], 'update');
    const paper = await requireOwnStep(request, context, {
      staffId: before.staff_id,
      schoolId: before.from_school_id,
    });
    requireProposalState(before, 'proposed');
    const row = await moveProposal(context, before, {
      status: decision === 'agreed' ? 'consented' : 'declined',
      remark: reason,
      consent: {
        decision,
        givenBy: paper === null ? 'person' : 'paper',
        at: context.clock.instant(),
        ...(paper === null ? {} : { paper }),
      },
    });
    return { status: 200, body: toProposal(row) };
  },

  async submitStaffRelease(request, context) {
    const { access, params } = request;
    const before = await requireProposal(context, access, params['proposalId'], 'update');
    await requireSchoolsStep(request, context, before.from_school_id);
    requireProposalState(before, 'consented');
    const row = await moveProposal(context, before, { status: 'released' });
    return { status: 200, body: toProposal(row) };
  },

  async decideStaffAcceptance(request, context) {
    const { decision, reason } = request.body as {
      decision: 'accepted' | 'refused';
      reason?: string;
    };
    const { access, params } = request;
    const before = await requireProposal(context, access, params['proposalId'], 'update');
    await requireSchoolsStep(request, context, before.to_school_id);
    if (decision === 'refused' && reason === undefined) {
      throw problem('unprocessable', { errors: [{ pointer: '/reason', code: 'required' }] });
    }
    requireProposalState(before, 'released');
    const today = todayOf(context);
    const effectiveOn = before.effective_on ?? today;
    const isAccepted = decision === 'accepted';
    const decided = await moveProposal(context, before, {
      status: decision,
      remark: reason,
      ...(isAccepted ? { effectiveOn } : {}),
    });
    const isDue = isAccepted && effectiveOn <= today;
    const row = isDue ? await complete(context, decided) : decided;
    return { status: 200, body: toProposal(row) };
  },

  async cancelStaffTransferProposal(request, context) {
    const { reason } = request.body as { reason: string };
    const { access, params } = request;
    const before = await requireProposal(context, access, params['proposalId'], 'update');
    requireRole(request, 'department');
    requireProposalState(before, ...OPEN);
    const row = await moveProposal(context, before, { status: 'cancelled', remark: reason });
    return { status: 200, body: toProposal(row) };
  },
};

const GONE = 'Giáo viên không còn ở trường đi khi đề xuất đến ngày có hiệu lực.';

/** Moves the teachers whose effective date has come. */
export async function completeDueProposals(context: ServiceContext): Promise<void> {
  const due = await context.db
    .selectFrom('workforce.transfer_proposal')
    .select('id')
    .where('status', '=', 'accepted')
    .where('effective_on', '<=', todayOf(context))
    .orderBy('id')
    .execute();
  for (const { id } of due) {
    const step = (work: (inner: ServiceContext, row: ProposalRow) => Promise<ProposalRow>) =>
      context.transaction(async (inner) => {
        const row = await inner.db
          .selectFrom('workforce.transfer_proposal')
          .selectAll()
          .where('id', '=', id)
          .where('status', '=', 'accepted')
          .forUpdate()
          .executeTakeFirst();
        if (row !== undefined) await work(inner, row);
      });
    try {
      await step(complete);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'conflict') throw error;
      await step((inner, row) => moveProposal(inner, row, { status: 'cancelled', remark: GONE }));
    }
  }
}
