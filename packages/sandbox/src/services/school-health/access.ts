import { dateInVietnam } from '@khuevan/rules';
import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { problem } from '../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { requireLearner, withinReach } from '../registry/public.ts';

/** The day in Vietnam. */
export const todayOf = ({ clock }: Pick<ServiceContext, 'clock'>): string =>
  dateInVietnam(clock.instant());

/** A school year begins in August. */
export function schoolYearOf(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '08' ? 1 : 0);
  return `${year}-${year + 1}`;
}

export const optional = <Key extends string, Value>(key: Key, value: Value | null | undefined) =>
  (value === null || value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;

/** A refusal that the state of things is the ground of. */
export const refusal = (vi: string, en: string) => problem('conflict', { detail: { vi, en } });

/**
 * The condition that a learner's health data may be shown to the caller. Schools and authorities see it by law (Joint
 * Circular 13/2016), persons see their own and their children's; a vendor's application needs a guardian's consent.
 */
export function isShared(
  { access, principal }: Pick<ServiceRequest, 'access' | 'principal'>,
  context: Pick<ServiceContext, 'clock'>,
  learner: string,
): RawBuilder<SqlBool> {
  if (access.role !== 'vendor' || principal === null) return sql<SqlBool>`true`;
  return sql<SqlBool>`exists (
    select from school_health.consent sharing
    where sharing.learner_id = ${sql.ref(learner)} and sharing.client_id = ${principal.clientId}
    and sharing.purpose = 'data-sharing' and sharing.status = 'granted'
    and (sharing.expires_on is null or sharing.expires_on >= ${todayOf(context)}::date))`;
}

/** The condition for rows of a list that is not about one learner. */
export const isVisible = (
  request: Pick<ServiceRequest, 'access' | 'principal'>,
  context: Pick<ServiceContext, 'clock'>,
  table: string,
): RawBuilder<SqlBool> =>
  sql<SqlBool>`${withinReach(request.access.reach, {
    school: `${table}.school_id`,
    learner: `${table}.learner_id`,
  })} and ${isShared(request, context, `${table}.learner_id`)}`;

/**
 * The learner's record, when the caller may see health data of that learner.
 *
 * @throws problem `not-found`, for an application without consent as for a learner that does not exist
 */
export async function requireHealthLearner(
  request: Pick<ServiceRequest, 'access' | 'principal'>,
  context: Pick<ServiceContext, 'clock' | 'db'>,
  learnerId: string,
  lock?: 'update',
) {
  const learner = await requireLearner(context.db, request.access, learnerId, lock);
  const { rows } = await sql<{
    shared: boolean;
  }>`select ${isShared(request, context, 'one.id')} as shared
    from (select ${learner.id}::text as id) one`.execute(context.db);
  if (rows[0]?.shared !== true) throw problem('not-found');
  return learner;
}

/**
 * Filters a list: by one learner, with the records of earlier schools, or by all that the caller sees.
 *
 * @throws problem `not-found` for a learner that the caller may not see
 */
export async function visibleRows(
  request: ServiceRequest,
  context: ServiceContext,
  table: string,
): Promise<RawBuilder<SqlBool>> {
  const { learnerId } = request.query as { learnerId?: string };
  if (learnerId === undefined) return isVisible(request, context, table);
  const seen = await requireHealthLearner(request, context, learnerId).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'not-found') return null;
    throw error;
  });
  return seen === null
    ? sql<SqlBool>`false`
    : sql<SqlBool>`${sql.ref(`${table}.learner_id`)} = ${learnerId}`;
}
