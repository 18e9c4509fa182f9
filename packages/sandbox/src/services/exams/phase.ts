import { dateInVietnam } from '@khuevan/rules';
import type { Selectable } from 'kysely';
import type { SessionTable } from './schema.ts';

export type SessionRow = Selectable<SessionTable>;

export type Phase =
  | 'planned'
  | 'trial-registration'
  | 'registration'
  | 'registration-closed'
  | 'sitting'
  | 'scoring'
  | 'remark'
  | 'closed';

/** The calendar day in Vietnam. */
export const dayOf = (instant: Date): string => dateInVietnam(instant.toISOString());

const isWithin = (now: Date, opens: Date | null, closes: Date | null): boolean =>
  opens !== null && closes !== null && now >= opens && now < closes;

/** Where a session is, by its windows and the clock; nothing has to be switched. */
export function phaseOf(session: SessionRow, now: Date): Phase {
  const today = dayOf(now);
  if (session.results_published_at !== null) {
    return today <= (session.remark_closes_on ?? '') ? 'remark' : 'closed';
  }
  if (isWithin(now, session.trial_opens_at, session.trial_closes_at)) return 'trial-registration';
  if (now < session.registration_opens_at) return 'planned';
  if (now < session.registration_closes_at) return 'registration';
  if (today < session.first_day) return 'registration-closed';
  return today <= session.last_day ? 'sitting' : 'scoring';
}
