import { json } from '../../kernel/column-types.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { requireHeldDossier } from './access.ts';
import { fileErrors } from './components.ts';
import { emitDossier } from './dossier-events.ts';
import { dossierAnswer } from './models.ts';
import { askForFees, requireSettled } from './payments/payments.ts';
import type { DossierChannel } from './schema.ts';
import { grantWithdrawal } from './submission.ts';
import { moveTo, requireAccepted, requireStatus } from './transition.ts';

interface Step {
  handlerName: string;
  department?: string;
}

const DELIVERED_BY: Readonly<Record<DossierChannel, string>> = {
  counter: 'Trả trực tiếp',
  online: 'Trả trực tuyến',
  'public-post': 'Trả qua bưu chính công ích',
};

/** How a dossier ends. */
export const outcomeHandlers: Handlers = {
  async completeDossier(request, context) {
    const { resultNumber, summary, uploadIds, ...step } = request.body as Step & {
      resultNumber?: string;
      summary: string;
      uploadIds: string[];
    };
    const row = await requireHeldDossier(request, context);
    requireStatus(row, 'processing', 'payment-requested', 'suspended');
    requireAccepted(row);
    const errors = await fileErrors(context, row.id, uploadIds);
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const result = {
      ...(resultNumber === undefined ? {} : { number: resultNumber }),
      summary,
      uploadIds,
    };
    const after = await moveTo(
      context,
      row,
      'completed',
      { ...step, kind: 'completed', content: summary },
      { result: json(result), completed_at: context.clock.date() },
    );
    await askForFees(context, after, 'result');
    await emitDossier(context, 'completed', after);
    return dossierAnswer(request, after);
  },

  async deliverDossierResult(request, context) {
    const { channel, recipientName, ...step } = request.body as Step & {
      channel: DossierChannel;
      recipientName: string;
    };
    const row = await requireHeldDossier(request, context);
    requireStatus(row, 'completed');
    await requireSettled(context, row.id);
    const after = await moveTo(
      context,
      row,
      'delivered',
      { ...step, kind: 'delivered', content: `${DELIVERED_BY[channel]}: ${recipientName}` },
      { delivered_at: context.clock.date() },
    );
    await emitDossier(context, 'result-delivered', after);
    return dossierAnswer(request, after);
  },

  async decideDossierWithdrawal(request, context) {
    const { decision, reason, ...step } = request.body as Step & {
      decision: 'granted' | 'declined';
      reason?: string;
    };
    const row = await requireHeldDossier(request, context);
    requireStatus(row, 'withdrawal-requested');
    if (decision === 'granted') {
      const granted = await grantWithdrawal(context, row, { ...step, content: reason });
      return dossierAnswer(request, granted);
    }
    if (reason === undefined) {
      throw problem('unprocessable', { errors: [{ pointer: '/reason', code: 'required' }] });
    }
    const after = await moveTo(context, row, 'processing', {
      ...step,
      content: reason,
      kind: 'withdrawal-declined',
    });
    return dossierAnswer(request, after);
  },
};
