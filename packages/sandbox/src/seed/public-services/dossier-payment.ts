import { namedId } from '../../kernel/ids.ts';
import type { DossierStatus, Procedure } from '../../services/public-services/public.ts';
import type { SeedStep } from './timeline.ts';

/** What is to be paid: a requested fee, and what the procedure costs at intake (settled once accepted). */
export function paymentOf(
  id: string,
  procedure: Procedure,
  status: DossierStatus,
  steps: readonly SeedStep[],
  nextReceipt: () => number,
): object | undefined {
  const [fee] = procedure.fees;
  const isRequested = status === 'payment-requested';
  if (fee === undefined && !isRequested) return undefined;
  const isSettled = !isRequested && status !== 'submitted' && status !== 'refused';
  const at = (isRequested ? steps.at(-1) : steps[0])?.at ?? '';
  return {
    id: namedId('pay', id),
    dossier_id: id,
    fee_code: isRequested ? null : (fee?.code ?? null),
    description: isRequested ? 'Phí xác minh thông tin' : (fee?.name.vi ?? ''),
    amount: isRequested ? '100000' : (fee?.amount.amount ?? '0'),
    timing: isRequested ? 'supplement' : 'intake',
    status: isSettled ? 'settled' : status === 'refused' ? 'canceled' : 'pending',
    provider_reference: null,
    receipt_number: isSettled ? `BL2026-${String(nextReceipt()).padStart(7, '0')}` : null,
    settled_at: isSettled ? at : null,
    created_at: at,
    updated_at: at,
  };
}
