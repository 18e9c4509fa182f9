import type { Kysely } from 'kysely';
import { preferenceFee } from '@khuevan/rules';
import { json } from '../../kernel/column-types.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { toPayment, type ListRow, type PaymentRow } from './models.ts';
import { ownersOf } from './owners.ts';
import { inState, requireList, requireStatus } from './preferences.ts';
import { candidateWithin, requireRound } from './reach.ts';
import type { ServiceRequest } from '../../kernel/service.ts';
import { requireOpen } from './windows.ts';

/** A list has one open payment at most: what is paid is what the list holds. */
export async function cancelOpenPayments(
  db: Kysely<Database>,
  list: Pick<ListRow, 'candidate_id' | 'round_id'>,
): Promise<void> {
  await db
    .updateTable('admissions.payment')
    .set({ status: 'cancelled' })
    .where('candidate_id', '=', list.candidate_id)
    .where('round_id', '=', list.round_id)
    .where('status', '=', 'pending')
    .execute();
}

async function requirePayment(
  db: Kysely<Database>,
  { access, params }: Pick<ServiceRequest, 'access' | 'params'>,
): Promise<PaymentRow> {
  const row = await db
    .selectFrom('admissions.payment')
    .innerJoin('admissions.candidate', 'admissions.candidate.id', 'admissions.payment.candidate_id')
    .selectAll('admissions.payment')
    .where('admissions.payment.id', '=', params['paymentId'] ?? '')
    .where(candidateWithin(access.reach))
    .executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

export const paymentHandlers: Handlers = {
  async createPreferencePayment(request, { db, clock, newId }) {
    const { candidate, round, list } = await requireList(db, request, 'update');
    requireOpen(round, 'fees', clock);
    requireStatus(list, 'locked');
    await cancelOpenPayments(db, list);
    const row = await db
      .insertInto('admissions.payment')
      .values({
        id: newId('apm'),
        candidate_id: candidate.id,
        round_id: round.id,
        preference_count: list.preferences.length,
        amount: preferenceFee(round.year, list.preferences.length).amount,
        status: 'pending',
        created_at: clock.date(),
        settled_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return {
      status: 201,
      body: toPayment(row),
      headers: { location: `/admissions/v1/payments/${row.id}` },
    };
  },

  async getPreferencePayment(request, { db }) {
    return { status: 200, body: toPayment(await requirePayment(db, request)) };
  },

  async createPaymentSettlement(request, { db, clock, emit }) {
    const payment = await requirePayment(db, request);
    // The list's lock first, as everywhere: lock, payment and unlocking follow each other.
    const { list } = await requireList(
      db,
      {
        access: request.access,
        params: { candidateId: payment.candidate_id, roundId: payment.round_id },
      },
      'update',
    );
    requireOpen(await requireRound(db, payment.round_id), 'fees', clock);
    const settled = await db
      .updateTable('admissions.payment')
      .set({ status: 'settled', settled_at: clock.date() })
      .where('id', '=', payment.id)
      .where('status', '=', 'pending')
      .returningAll()
      .executeTakeFirst();
    if (settled === undefined) {
      throw problem('conflict', {
        detail: {
          vi: 'Giao dịch này đã thanh toán hoặc đã huỷ.',
          en: 'The payment is settled or cancelled already.',
        },
      });
    }
    requireStatus(list, 'locked');
    await db
      .updateTable('admissions.preference_list')
      .set({
        status: 'fee-paid',
        preferences: json(inState(list.preferences, 'fee-paid')),
        paid_at: clock.date(),
        version: list.version + 1,
        updated_at: clock.date(),
      })
      .where('id', '=', list.id)
      .execute();
    await emit('admissions.payment.settled', {
      paymentId: settled.id,
      candidateId: settled.candidate_id,
      roundId: settled.round_id,
      ...(await ownersOf(db, settled.candidate_id)),
    });
    return { status: 201, body: toPayment(settled) };
  },
};
