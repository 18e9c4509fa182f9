import type { Selectable } from 'kysely';
import { readPage, toPage } from '../../../kernel/page.ts';
import { problem } from '../../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../../kernel/service.ts';
import { isAuthor, requireDossier, type DossierRow } from '../access.ts';
import { procedureOf } from '../procedures/index.ts';
import type { FeeTiming, PaymentTable } from '../schema.ts';
import { SandboxPaymentProvider, type PaymentOutcome } from './payment-provider.ts';
import { receiveNotice } from './settlement.ts';

export type PaymentRow = Selectable<PaymentTable>;

interface NewPayment {
  feeCode: string | null;
  description: string;
  /** Whole đồng. */
  amount: string;
  timing: FeeTiming;
}

export function toPayment(row: PaymentRow) {
  return {
    id: row.id,
    dossierId: row.dossier_id,
    ...(row.fee_code === null ? {} : { feeCode: row.fee_code }),
    description: row.description,
    amount: { amount: row.amount, currency: 'VND' },
    timing: row.timing,
    status: row.status,
    ...(row.provider_reference === null ? {} : { providerReference: row.provider_reference }),
    ...(row.receipt_number === null ? {} : { receiptNumber: row.receipt_number }),
    ...(row.settled_at === null ? {} : { settledAt: row.settled_at.toISOString() }),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export async function createPayment(
  { db, clock, newId }: ServiceContext,
  dossierId: string,
  { feeCode, description, amount, timing }: NewPayment,
): Promise<void> {
  const now = clock.date();
  await db
    .insertInto('public_services.payment')
    .values({
      id: newId('pay'),
      dossier_id: dossierId,
      fee_code: feeCode,
      description,
      amount,
      timing,
      status: 'pending',
      created_at: now,
      updated_at: now,
    })
    .execute();
}

/** Makes the payments that the procedure asks for at this point. */
export async function askForFees(
  context: ServiceContext,
  row: DossierRow,
  timing: FeeTiming,
): Promise<void> {
  for (const fee of procedureOf(row).fees.filter((one) => one.timing === timing)) {
    await createPayment(context, row.id, {
      feeCode: fee.code,
      description: fee.name.vi,
      amount: fee.amount.amount,
      timing,
    });
  }
}

export async function cancelOpenPayments(
  { db, clock }: ServiceContext,
  dossierId: string,
): Promise<void> {
  await db
    .updateTable('public_services.payment')
    .set({ status: 'canceled', updated_at: clock.date() })
    .where('dossier_id', '=', dossierId)
    .where('status', 'in', ['pending', 'processing', 'failed'])
    .execute();
}

/** @throws problem `conflict` while something of this timing, or anything at all, is not settled */
export async function requireSettled(
  { db }: ServiceContext,
  dossierId: string,
  timing?: FeeTiming,
): Promise<void> {
  let select = db
    .selectFrom('public_services.payment')
    .select('id')
    .where('dossier_id', '=', dossierId)
    .where('status', 'not in', ['settled', 'canceled']);
  if (timing !== undefined) select = select.where('timing', '=', timing);
  if ((await select.executeTakeFirst()) === undefined) return;
  throw problem('conflict', {
    detail: {
      vi: 'Hồ sơ còn khoản phí, lệ phí chưa nộp.',
      en: 'A fee of the dossier is not settled yet.',
    },
  });
}

/** The payment with its dossier held, when the caller may see the dossier. */
async function requirePayment(
  request: ServiceRequest,
  context: ServiceContext,
  lock?: 'update',
): Promise<{ payment: PaymentRow; dossier: DossierRow }> {
  const paymentId = request.params['paymentId'] ?? '';
  const found = await context.db
    .selectFrom('public_services.payment')
    .select('dossier_id')
    .where('id', '=', paymentId)
    .executeTakeFirst();
  const params = { dossierId: found?.dossier_id ?? '' };
  // The dossier first: every step locks in this order.
  const dossier = await requireDossier({ ...request, params }, context, lock);
  const payment = await context.db
    .selectFrom('public_services.payment')
    .selectAll()
    .where('id', '=', paymentId)
    .executeTakeFirstOrThrow();
  return { payment, dossier };
}

function requirePaymentStatus({ status }: PaymentRow, ...allowed: PaymentRow['status'][]): void {
  if (allowed.includes(status)) return;
  throw problem('conflict', {
    detail: {
      vi: 'Khoản thanh toán không ở trạng thái cho phép bước này.',
      en: `The payment is ${status}; this step needs ${allowed.join(' or ')}.`,
    },
  });
}

export const paymentHandlers: Handlers = {
  async listDossierPayments(request, context) {
    const { id } = await requireDossier(request, context);
    const scope = ['listDossierPayments', id];
    const paging = readPage<[string]>(request.query, scope, context.cursors);
    let select = context.db
      .selectFrom('public_services.payment')
      .selectAll()
      .where('dossier_id', '=', id)
      .orderBy('id')
      .limit(paging.fetch);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, context.cursors, (row) => [row.id], toPayment);
    return { status: 200, body };
  },

  async getPayment(request, context) {
    const { payment } = await requirePayment(request, context);
    return { status: 200, body: toPayment(payment) };
  },

  async startPayment(request, context) {
    const { payment, dossier } = await requirePayment(request, context, 'update');
    if (!isAuthor(request, dossier)) throw problem('forbidden');
    requirePaymentStatus(payment, 'pending', 'failed');
    const provider = new SandboxPaymentProvider(context.keys);
    const reference = await provider.start({
      paymentId: payment.id,
      amount: payment.amount,
      description: payment.description,
    });
    const after = await context.db
      .updateTable('public_services.payment')
      .set({
        status: 'processing',
        provider_reference: reference,
        updated_at: context.clock.date(),
      })
      .where('id', '=', payment.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { status: 200, body: toPayment(after) };
  },

  async settleSandboxPayment(request, context) {
    const { payment, dossier } = await requirePayment(request, context, 'update');
    requirePaymentStatus(payment, 'processing');
    const { outcome } = request.body as Pick<PaymentOutcome, 'outcome'>;
    const provider = new SandboxPaymentProvider(context.keys);
    const notice = await provider.settle({
      paymentId: payment.id,
      reference: payment.provider_reference ?? '',
      amount: payment.amount,
      outcome,
    });
    const after = await receiveNotice(context, provider, notice, { payment, dossier });
    return { status: 200, body: toPayment(after) };
  },
};
