import type { Selectable } from 'kysely';
import { problem } from '../../../kernel/problem.ts';
import type { ServiceContext } from '../../../kernel/service.ts';
import type { DossierRow } from '../access.ts';
import { nextNumber } from '../counters.ts';
import { vietnamDay } from '../dates.ts';
import { emitSettled } from '../dossier-events.ts';
import type { PaymentTable } from '../schema.ts';
import { moveTo } from '../transition.ts';
import type { PaymentNotice, PaymentProvider } from './payment-provider.ts';

type PaymentRow = Selectable<PaymentTable>;

async function newReceiptNumber({ db, clock }: ServiceContext): Promise<string> {
  const year = vietnamDay(clock).slice(0, 4);
  const value = await nextNumber(db, `receipt/${year}`);
  return `BL${year}-${String(value).padStart(7, '0')}`;
}

/**
 * Takes a provider's notice about an order. A notice that comes twice changes nothing the second time.
 *
 * @param held payment and dossier, locked
 * @throws problem `unprocessable` for a notice that the provider did not sign or that tells of another order
 */
export async function receiveNotice(
  context: ServiceContext,
  provider: PaymentProvider,
  notice: PaymentNotice,
  { payment, dossier }: { payment: PaymentRow; dossier: DossierRow },
): Promise<PaymentRow> {
  const told = await provider.open(notice);
  const isOurs =
    told !== undefined &&
    told.paymentId === payment.id &&
    told.reference === payment.provider_reference &&
    told.amount === payment.amount;
  if (!isOurs) throw problem('unprocessable');
  if (payment.status !== 'processing') return payment;
  const isSettled = told.outcome === 'settled';
  const after = await context.db
    .updateTable('public_services.payment')
    .set({
      status: told.outcome,
      updated_at: context.clock.date(),
      ...(isSettled
        ? { settled_at: context.clock.date(), receipt_number: await newReceiptNumber(context) }
        : {}),
    })
    .where('id', '=', payment.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (!isSettled) return after;
  if (dossier.status === 'payment-requested') {
    await moveTo(context, dossier, 'processing', {
      kind: 'fee-settled',
      content: payment.description,
    });
  }
  await emitSettled(context, payment.id, dossier);
  return after;
}
