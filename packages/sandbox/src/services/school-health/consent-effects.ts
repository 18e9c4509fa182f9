import type { ServiceContext } from '../../kernel/service.ts';
import { recordDose, withdrawDose } from './doses.ts';
import type { CreateConsent } from './consent-input.ts';
import type { CatchUpRow } from './models.ts';
import type { CatchUpStatus } from './schema.ts';

const STATUS: Readonly<Record<'granted' | 'refused' | 'withdrawn', CatchUpStatus>> = {
  granted: 'consented',
  refused: 'refused',
  withdrawn: 'awaiting-consent',
};

/** What a decision means for the missing dose, and for the learner's card: a refusal stands there until it is changed. */
export async function decideOnDose(
  context: ServiceContext,
  dose: CatchUpRow,
  decision: keyof typeof STATUS,
): Promise<void> {
  const { db, clock } = context;
  const { learner_id, series, number } = dose;
  await db
    .updateTable('school_health.catch_up_dose')
    .set({ status: STATUS[decision], updated_at: clock.date() })
    .where('school_id', '=', dose.school_id)
    .where('id', '=', dose.id)
    .execute();
  if (decision === 'refused') {
    await recordDose(context, {
      school_id: dose.school_id,
      learner_id,
      series,
      number,
      status: 'refused',
      vaccine: null,
      given_on: null,
      lot: null,
      place: null,
      source: 'guardian',
    });
    return;
  }
  const refusals = await db
    .selectFrom('school_health.dose')
    .select(['school_id', 'id'])
    .where('learner_id', '=', learner_id)
    .where('series', '=', series)
    .where('number', '=', number)
    .where('status', '=', 'refused')
    .where('withdrawn_at', 'is', null)
    .execute();
  for (const refusal of refusals) await withdrawDose(context, refusal, 'Cha mẹ đổi ý kiến');
}

/** A new decision on the same thing ends the consent that was in force. */
export async function replaceEarlier(
  { db, clock }: ServiceContext,
  input: CreateConsent,
): Promise<void> {
  const about = input.purpose === 'data-sharing' ? 'client_id' : 'catch_up_dose_id';
  await db
    .updateTable('school_health.consent')
    .set({ status: 'withdrawn', withdrawn_at: clock.date() })
    .where('learner_id', '=', input.learnerId)
    .where('purpose', '=', input.purpose)
    .where(about, '=', input.clientId ?? input.catchUpDoseId ?? '')
    .where('status', '=', 'granted')
    .execute();
}
