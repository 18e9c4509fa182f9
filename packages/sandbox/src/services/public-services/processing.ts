import { json } from '../../kernel/column-types.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { findOffice, officeOf, requireHeldDossier, type DossierRow } from './access.ts';
import { byRule, vietnamDay } from './dates.ts';
import { emitDossier } from './dossier-events.ts';
import { dossierAnswer } from './models.ts';
import { cancelOpenPayments, createPayment, requireSettled } from './payments/payments.ts';
import { procedureOf, processingTime } from './procedures/index.ts';
import type { SupplementRequest } from './schema.ts';
import { clockChanges, moveTo, requireAccepted, requireStatus, writeStep } from './transition.ts';

interface Step {
  handlerName: string;
  department?: string;
  content?: string;
  deadline?: string;
}

/** Working days: more when the learner comes from another province than the office's. */
async function workingDaysOf({ db, clock }: ServiceContext, row: DossierRow): Promise<number> {
  const time = byRule(() => processingTime(procedureOf(row), vietnamDay(clock)));
  if (time.acrossProvincesWorkingDays === undefined || row.learner_id === null) {
    return time.workingDays;
  }
  const office = await officeOf(db, row.receiving_office_id);
  const school = await db
    .selectFrom('registry.learner')
    .innerJoin('registry.school', 'registry.school.id', 'registry.learner.school_id')
    .select('registry.school.province_code')
    .where('registry.learner.id', '=', row.learner_id)
    .executeTakeFirst();
  const isSame = school === undefined || school.province_code === office.province_code;
  return isSame ? time.workingDays : time.acrossProvincesWorkingDays;
}

/** What the office does from intake to the last decision but one. */
export const processingHandlers: Handlers = {
  async acceptDossier(request, context) {
    const row = await requireHeldDossier(request, context);
    requireStatus(row, 'submitted');
    await requireSettled(context, row.id, 'intake');
    const workingDays = await workingDaysOf(context, row);
    const clock = clockChanges({
      acceptedOn: vietnamDay(context.clock),
      workingDays,
      pauses: [],
      apologised: null,
    });
    const after = await moveTo(
      context,
      row,
      'accepted',
      { ...(request.body as Step), kind: 'accepted' },
      { accepted_at: context.clock.date(), working_days: workingDays, ...clock },
    );
    await emitDossier(context, 'accepted', after);
    return dossierAnswer(request, after);
  },

  async refuseDossier(request, context) {
    const { reason, ...step } = request.body as Step & { reason: string };
    const row = await requireHeldDossier(request, context);
    const after = await moveTo(
      context,
      row,
      'refused',
      { ...step, content: reason, kind: 'refused' },
      { refusal_reason: reason },
    );
    await cancelOpenPayments(context, row.id);
    await emitDossier(context, 'refused', after);
    return dossierAnswer(request, after);
  },

  async requestDossierSupplement(request, context) {
    const { items, respondBy, ...step } = request.body as Step &
      Pick<SupplementRequest, 'items' | 'respondBy'>;
    const row = await requireHeldDossier(request, context);
    requireStatus(row, 'submitted', 'accepted', 'processing');
    const known = new Set(procedureOf(row).components.map(({ code }) => code));
    const errors = items.flatMap(({ componentCode: code }, index) =>
      code === undefined || known.has(code)
        ? []
        : [{ pointer: `/items/${index}/componentCode`, code: 'unknown-reference' as const }],
    );
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const asked: SupplementRequest = {
      items,
      ...(respondBy === undefined ? {} : { respondBy }),
      requestedAt: context.clock.instant(),
      version: row.version + 1,
    };
    const after = await moveTo(
      context,
      row,
      'supplement-requested',
      {
        ...step,
        kind: 'supplement-requested',
        content: items
          .map(({ content }) => content)
          .join('; ')
          .slice(0, 4000),
        deadline: respondBy,
      },
      { status_before: row.status, supplement_request: json(asked) },
    );
    await emitDossier(context, 'supplement-requested', after);
    return dossierAnswer(request, after);
  },

  async requestDossierFee(request, context) {
    const { feeCode, description, amount, ...step } = request.body as Step & {
      feeCode?: string;
      description: string;
      amount: { amount: string };
    };
    const row = await requireHeldDossier(request, context);
    requireStatus(row, 'accepted', 'processing');
    await createPayment(context, row.id, {
      feeCode: feeCode ?? null,
      description,
      amount: amount.amount,
      timing: 'supplement',
    });
    const after = await moveTo(context, row, 'payment-requested', {
      ...step,
      kind: 'fee-requested',
      content: description,
    });
    await emitDossier(context, 'fee-requested', after);
    return dossierAnswer(request, after);
  },

  async startDossierProcessing(request, context) {
    const row = await requireHeldDossier(request, context);
    requireStatus(row, 'accepted');
    const step = { ...(request.body as Step), kind: 'processing-started' };
    return dossierAnswer(request, await moveTo(context, row, 'processing', step));
  },

  async assignDossier(request, context) {
    const { toOfficeId, ...step } = request.body as Step & { toOfficeId: string };
    const row = await requireHeldDossier(request, context);
    requireStatus(row, 'accepted', 'processing');
    if ((await findOffice(context.db, toOfficeId)) === undefined) {
      throw problem('unprocessable', {
        errors: [{ pointer: '/toOfficeId', code: 'unknown-reference' }],
      });
    }
    const after = await writeStep(
      context,
      row,
      { ...step, kind: 'assigned', toOfficeId },
      {
        current_office_id: toOfficeId,
        office_ids: [...new Set([...row.office_ids, toOfficeId])],
      },
    );
    return dossierAnswer(request, after);
  },

  async suspendDossier(request, context) {
    const { reason, ...step } = request.body as Step & { reason: string };
    const row = await requireHeldDossier(request, context);
    requireStatus(row, 'processing', 'supplement-requested', 'payment-requested');
    requireAccepted(row);
    const after = await moveTo(context, row, 'suspended', {
      ...step,
      content: reason,
      kind: 'suspended',
    });
    return dossierAnswer(request, after);
  },

  async resumeDossier(request, context) {
    const row = await requireHeldDossier(request, context);
    requireStatus(row, 'suspended');
    requireAccepted(row);
    const step = { ...(request.body as Step), kind: 'resumed' };
    return dossierAnswer(request, await moveTo(context, row, 'processing', step));
  },
};
