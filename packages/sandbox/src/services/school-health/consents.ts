import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { requireLearner, withinReach } from '../registry/public.ts';
import { refusal, todayOf } from './access.ts';
import { decideOnDose, replaceEarlier } from './consent-effects.ts';
import {
  requireDecider,
  requireSoundConsent,
  requireUndone,
  type CreateConsent,
} from './consent-input.ts';
import { toConsent, type ConsentRow } from './models.ts';
import type { ConsentTable } from './schema.ts';

/**
 * Whoever reaches the learner where the learner is now: a consent goes along to the next school. A vendor's application
 * only what is about itself.
 */
function isConsentVisible({ access, principal }: ServiceRequest): RawBuilder<SqlBool> {
  const reached = sql<SqlBool>`exists (
    select from registry.learner pupil where pupil.id = k.learner_id
    and ${withinReach(access.reach, { school: 'pupil.school_id', learner: 'pupil.id' })})`;
  if (access.role !== 'vendor' || principal === null) return reached;
  return sql<SqlBool>`${reached} and k.client_id = ${principal.clientId}`;
}

async function requireConsent(
  request: ServiceRequest,
  { db }: ServiceContext,
  lock?: 'update',
): Promise<ConsentRow> {
  const select = db
    .selectFrom('school_health.consent as k')
    .selectAll()
    .where('k.id', '=', request.params['healthConsentId'] ?? '')
    .where(isConsentVisible(request));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/**
 * Tells the application that the consent is about of which child it is; whoever else reaches the school learns only that
 * there was a decision, and reads it when it may.
 *
 * @param schoolId where the child is now
 */
async function tell({ emit }: ServiceContext, row: ConsentRow, schoolId: string): Promise<void> {
  const type = `school-health.consent.${row.status}`;
  const about = { healthConsentId: row.id, schoolId };
  if (row.client_id !== null) {
    await emit(type, { ...about, learnerId: row.learner_id }, { clientId: row.client_id });
  }
  await emit(type, about);
}

export const consentHandlers: Handlers = {
  async listHealthConsents(request, context) {
    const { schoolId, learnerId, purpose, status } = request.query as {
      schoolId?: string;
      learnerId?: string;
      purpose?: ConsentTable['purpose'];
      status?: ConsentTable['status'];
    };
    const scope = ['listHealthConsents', schoolId, learnerId, purpose, status];
    const paging = readPage<[string]>(request.query, scope, context.cursors);
    let select = context.db
      .selectFrom('school_health.consent as k')
      .selectAll()
      .where(isConsentVisible(request))
      .orderBy('k.id')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('k.school_id', '=', schoolId);
    if (learnerId !== undefined) select = select.where('k.learner_id', '=', learnerId);
    if (purpose !== undefined) select = select.where('k.purpose', '=', purpose);
    if (status !== undefined) select = select.where('k.status', '=', status);
    if (paging.after !== null) select = select.where('k.id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, context.cursors, (row) => [row.id], toConsent);
    return { status: 200, body };
  },

  async createHealthConsent(request, context) {
    const input = request.body as CreateConsent;
    const { db, clock, newId } = context;
    const { access } = request;
    const learner = await requireLearner(db, access, input.learnerId, 'update');
    requireDecider(request);
    await requireSoundConsent(request, context, input, todayOf(context));
    if (input.catchUpDoseId !== undefined) {
      const dose = await requireUndone(context, learner.id, input.catchUpDoseId);
      await decideOnDose(context, dose, input.decision);
    }
    await replaceEarlier(context, input);
    const row = await db
      .insertInto('school_health.consent')
      .values({
        school_id: learner.school_id,
        id: newId('hcs'),
        learner_id: learner.id,
        purpose: input.purpose,
        client_id: input.clientId ?? null,
        catch_up_dose_id: input.catchUpDoseId ?? null,
        status: input.decision,
        given_by: access.personId === null ? 'paper-form' : 'guardian',
        guardian_id: input.guardianId ?? null,
        person_id: access.personId,
        reason: input.reason ?? null,
        expires_on: input.expiresOn ?? null,
        decided_at: clock.date(),
        withdrawn_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await tell(context, row, learner.school_id);
    return {
      status: 201,
      body: toConsent(row),
      headers: { location: `/school-health/v1/health-consents/${row.id}` },
    };
  },

  async getHealthConsent(request, context) {
    return { status: 200, body: toConsent(await requireConsent(request, context)) };
  },

  async withdrawHealthConsent(request, context) {
    const before = await requireConsent(request, context, 'update');
    requireDecider(request);
    const learner = await requireLearner(context.db, request.access, before.learner_id);
    if (before.status !== 'granted') {
      throw refusal('Ý kiến này không còn hiệu lực đồng ý.', 'This consent is not in force.');
    }
    if (before.catch_up_dose_id !== null) {
      const dose = await requireUndone(context, before.learner_id, before.catch_up_dose_id);
      await decideOnDose(context, dose, 'withdrawn');
    }
    const row = await context.db
      .updateTable('school_health.consent')
      .set({ status: 'withdrawn', withdrawn_at: context.clock.date() })
      .where('school_id', '=', before.school_id)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await tell(context, row, learner.school_id);
    return { status: 200, body: toConsent(row) };
  },
};
