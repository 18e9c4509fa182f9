import { sql, type Kysely, type RawBuilder, type SqlBool, type Updateable } from 'kysely';
import { admissionRulesOf, addMonths } from '@khuevan/rules';
import { requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceResponse } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { requireNoPlace } from './held-places.ts';
import { toOffer, type OfferRow } from './models.ts';
import { offerTag } from './offers.ts';
import { ownersOf } from './owners.ts';
import { candidateWithin, institutionWithin, requireOffer, requireRound } from './reach.ts';
import type { Deferral, OfferStatus, OfferTable, StoredPreference } from './schema.ts';

const STATUS_NAMES: Readonly<Record<OfferStatus, { vi: string; en: string }>> = {
  offered: { vi: 'đang chờ xác nhận', en: 'waiting for confirmation' },
  confirmed: { vi: 'đã xác nhận nhập học', en: 'confirmed' },
  enrolled: { vi: 'đã nhập học', en: 'enrolled' },
  forfeited: { vi: 'đã mất hiệu lực do không xác nhận đúng hạn', en: 'forfeited' },
  deferred: { vi: 'đang bảo lưu', en: 'deferred' },
};

function requireStatus(offer: OfferRow, ...wanted: OfferStatus[]): void {
  if (wanted.includes(offer.status)) return;
  const is = STATUS_NAMES[offer.status];
  throw problem('conflict', {
    detail: {
      vi: `Kết quả trúng tuyển này ${is.vi}, không thực hiện được bước này.`,
      en: `The offer is ${is.en}; this step is not possible.`,
    },
  });
}

/** Moves an offer on, and the preference that it was made for with it. */
async function move(
  { db, clock }: ServiceContext,
  offer: OfferRow,
  changes: Updateable<OfferTable> & { status: OfferStatus },
): Promise<OfferRow> {
  const path = `{${offer.position - 1},state}`;
  await db
    .updateTable('admissions.preference_list')
    .set({
      preferences: sql<
        RawBuilder<StoredPreference[]>
      >`jsonb_set(preferences, ${path}::text[], to_jsonb(${changes.status}::text))`,
      version: sql`version + 1`,
      updated_at: clock.date(),
    })
    .where('round_id', '=', offer.round_id)
    .where('candidate_id', '=', offer.candidate_id)
    .execute();
  return db
    .updateTable('admissions.offer')
    .set({ ...changes, version: offer.version + 1, updated_at: clock.date() })
    .where('id', '=', offer.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function tell(
  { db, emit }: ServiceContext,
  change: 'confirmed' | 'forfeited' | 'deferred',
  offer: OfferRow,
): Promise<void> {
  await emit(`admissions.offer.${change}`, {
    offerId: offer.id,
    roundId: offer.round_id,
    candidateId: offer.candidate_id,
    institutionId: offer.institution_id,
    ...(await ownersOf(db, offer.candidate_id)),
  });
}

const created = (row: OfferRow): ServiceResponse => ({
  status: 201,
  body: toOffer(row),
  headers: { etag: offerTag(row) },
});

/**
 * The offer, held together with its candidate: of two offers of a candidate one is kept after the other. The candidate
 * first, as where preferences are filed.
 */
async function requireOfferToKeep(
  db: Kysely<Database>,
  within: RawBuilder<SqlBool>,
  offerId: string,
): Promise<OfferRow> {
  const { candidate_id: candidateId } = await requireOffer(db, within, offerId);
  await db
    .selectFrom('admissions.candidate')
    .select('id')
    .where('id', '=', candidateId)
    .forUpdate()
    .execute();
  return requireOffer(db, within, offerId, 'update');
}

const OFFER_CANDIDATES = sql.ref('admissions.offer.candidate_id');

/** `CreateOfferDeferral` of the document. */
type CreateOfferDeferral = Omit<Deferral, 'reviewRequired'>;

function deferralErrors(input: CreateOfferDeferral, today: string): FieldError[] {
  const errors: FieldError[] = [];
  if (input.decidedOn > today) errors.push({ pointer: '/decidedOn', code: 'invalid' });
  if (input.expectedReturnOn <= input.decidedOn)
    errors.push({ pointer: '/expectedReturnOn', code: 'invalid' });
  return errors;
}

export const offerStepHandlers: Handlers = {
  /** The candidate's own step: an institution never reaches it, whatever it may see. */
  async createOfferConfirmation({ access, params }, context) {
    const { db, clock } = context;
    const own = sql<boolean>`${OFFER_CANDIDATES} in (select id from admissions.candidate where ${candidateWithin(access.reach)})`;
    const offer = await requireOfferToKeep(db, own, params['offerId'] ?? '');
    requireStatus(offer, 'offered');
    await requireNoPlace(db, offer.candidate_id, offer.id);
    if (clock.now() >= offer.confirm_by.getTime()) {
      throw problem('conflict', {
        detail: {
          vi: 'Đã hết thời hạn xác nhận nhập học.',
          en: 'The time for confirmation is over.',
        },
      });
    }
    const row = await move(context, offer, { status: 'confirmed', confirmed_at: clock.date() });
    await tell(context, 'confirmed', row);
    return created(row);
  },

  async createOfferEnrolment(request, context) {
    requireRole(request, 'institution');
    const within = institutionWithin(request.access.reach, 'admissions.offer.institution_id');
    const offerId = request.params['offerId'] ?? '';
    const offer = await requireOfferToKeep(context.db, within, offerId);
    requireStatus(offer, 'confirmed', 'deferred');
    await requireNoPlace(context.db, offer.candidate_id, offer.id);
    const enrolled_at = context.clock.date();
    return created(await move(context, offer, { status: 'enrolled', enrolled_at }));
  },

  async createOfferDeferral(request, context) {
    requireRole(request, 'institution');
    const { db, clock } = context;
    const within = institutionWithin(request.access.reach, 'admissions.offer.institution_id');
    const offer = await requireOfferToKeep(db, within, request.params['offerId'] ?? '');
    const input = request.body as CreateOfferDeferral;
    const errors = deferralErrors(input, clock.instant().slice(0, 10));
    if (errors.length > 0) throw problem('unprocessable', { errors });
    requireStatus(offer, 'offered', 'confirmed');
    await requireNoPlace(db, offer.candidate_id, offer.id);
    const { year } = await requireRound(db, offer.round_id);
    const { deferralYears } = admissionRulesOf(year).preferences;
    const reviewRequired = input.expectedReturnOn >= addMonths(input.decidedOn, deferralYears * 12);
    const row = await move(context, offer, {
      status: 'deferred',
      deferral: json({ ...input, reviewRequired }),
    });
    await tell(context, 'deferred', row);
    return created(row);
  },
};

/** Offers taken back in one transaction. */
const CHUNK = 200;

async function forfeitNext(context: ServiceContext): Promise<number> {
  const { db, clock } = context;
  const offers = await db
    .selectFrom('admissions.offer')
    .selectAll()
    .where('status', '=', 'offered')
    .where('confirm_by', '<=', clock.date())
    .orderBy('confirm_by')
    .orderBy('id')
    .limit(CHUNK)
    .forUpdate()
    .execute();
  for (const offer of offers)
    await tell(context, 'forfeited', await move(context, offer, { status: 'forfeited' }));
  return offers.length;
}

/** An offer that was not confirmed in time is lost. */
export async function forfeitOffers(context: ServiceContext): Promise<void> {
  while ((await context.transaction(forfeitNext)) === CHUNK);
}
