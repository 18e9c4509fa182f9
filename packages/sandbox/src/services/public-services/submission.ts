import { formatDossierCode } from '@khuevan/rules/dossier';
import { json } from '../../kernel/column-types.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { officeOf, requireOwnDossier, type DossierRow } from './access.ts';
import { missingComponents } from './components.ts';
import { nextNumber } from './counters.ts';
import { byRule, vietnamDay } from './dates.ts';
import { emitDossier } from './dossier-events.ts';
import { dossierAnswer } from './models.ts';
import { askForFees, cancelOpenPayments } from './payments/payments.ts';
import { moveTo, requireStatus } from './transition.ts';

async function newCode(context: ServiceContext, row: DossierRow): Promise<string> {
  const { agency_code: agency } = await officeOf(context.db, row.receiving_office_id);
  const date = vietnamDay(context.clock);
  const sequence = await nextNumber(context.db, `dossier/${agency}/${date}`);
  return byRule(() => formatDossierCode({ agency, date, sequence }));
}

/** What the citizen's side does after the draft. */
export const submissionHandlers: Handlers = {
  async submitDossier(request, context) {
    const row = await requireOwnDossier(request, context);
    requireStatus(row, 'draft');
    const missing = missingComponents(row);
    if (missing.length > 0) {
      throw problem('unprocessable', {
        detail: {
          vi: `Hồ sơ còn thiếu: ${missing.map(({ vi }) => vi).join('; ')}.`,
          en: `The dossier still lacks: ${missing.map(({ en }) => en).join('; ')}.`,
        },
        errors: missing.map(({ code }) => ({ pointer: `/components/${code}`, code: 'required' })),
      });
    }
    const after = await moveTo(
      context,
      row,
      'submitted',
      { kind: 'submitted' },
      { code: await newCode(context, row), submitted_at: context.clock.date() },
    );
    await askForFees(context, after, 'intake');
    await emitDossier(context, 'submitted', after);
    return dossierAnswer(request, after);
  },

  async submitDossierSupplement(request, context) {
    const row = await requireOwnDossier(request, context);
    requireStatus(row, 'supplement-requested');
    if (row.version === row.supplement_request?.version) {
      throw problem('unprocessable', {
        detail: {
          vi: 'Chưa có giấy tờ nào được bổ sung kể từ khi cơ quan yêu cầu.',
          en: 'No component has been saved since the office asked.',
        },
      });
    }
    const after = await moveTo(
      context,
      row,
      row.status_before ?? 'submitted',
      { kind: 'supplement-submitted' },
      { status_before: null },
    );
    return dossierAnswer(request, after);
  },

  async withdrawDossier(request, context) {
    const { reason } = request.body as { reason: string };
    const row = await requireOwnDossier(request, context);
    const asked = await moveTo(context, row, 'withdrawal-requested', {
      kind: 'withdrawal-requested',
      content: reason,
    });
    // Before the office has taken it on there is nothing to decide.
    const after = asked.accepted_at === null ? await grantWithdrawal(context, asked) : asked;
    return dossierAnswer(request, after);
  },

  async saveDossierRating(request, context) {
    const row = await requireOwnDossier(request, context);
    requireStatus(row, 'refused', 'completed', 'delivered');
    const { score, comment } = request.body as { score: number; comment?: string };
    const rating = {
      score,
      ...(comment === undefined ? {} : { comment }),
      ratedAt: context.clock.instant(),
    };
    const after = await context.db
      .updateTable('public_services.dossier')
      .set({
        rating: json(rating),
        version: row.version + 1,
        updated_at: context.clock.date(),
      })
      .where('id', '=', row.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return dossierAnswer(request, after);
  },
};

/** The withdrawal takes effect: the state is 8 for good, and nothing more is to be paid. */
export async function grantWithdrawal(
  context: ServiceContext,
  row: DossierRow,
  step: { handlerName?: string | undefined; content?: string | undefined } = {},
): Promise<DossierRow> {
  const after = await moveTo(
    context,
    row,
    'suspended',
    { ...step, kind: 'withdrawal-granted' },
    { withdrawn_at: context.clock.date() },
  );
  await cancelOpenPayments(context, row.id);
  await emitDossier(context, 'withdrawn', after);
  return after;
}
