import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { refusal, requireHealthLearner, todayOf, visibleRows } from './access.ts';
import { requireConsented, requireSoundDose, type CreateDose } from './dose-input.ts';
import { toDose, type DoseRow } from './models.ts';
import { usualVaccine } from './vaccines.ts';

const doseTag = (row: DoseRow): string =>
  entityTag(row.id, row.withdrawn_at?.toISOString() ?? 'stands');

const eventOf = (row: DoseRow) => ({
  immunisationDoseId: row.id,
  learnerId: row.learner_id,
  schoolId: row.school_id,
});

async function requireDose(
  request: ServiceRequest,
  context: ServiceContext,
  lock?: 'update',
): Promise<DoseRow> {
  const select = context.db
    .selectFrom('school_health.dose')
    .selectAll()
    .where('id', '=', request.params['immunisationDoseId'] ?? '');
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  await requireHealthLearner(request, context, row.learner_id);
  return row;
}

type DoseKey = Pick<DoseRow, 'learner_id' | 'series' | 'number'>;

/** The entry that stands for a dose. The learner's row is locked, so there is one at most. */
const standing = ({ db }: ServiceContext, key: DoseKey) =>
  db
    .selectFrom('school_health.dose')
    .selectAll()
    .where('learner_id', '=', key.learner_id)
    .where('series', '=', key.series)
    .where('number', '=', key.number)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();

export async function withdrawDose(
  { db, clock }: ServiceContext,
  row: Pick<DoseRow, 'school_id' | 'id'>,
  reason: string,
): Promise<DoseRow> {
  return db
    .updateTable('school_health.dose')
    .set({ withdrawn_at: clock.date(), withdrawal_reason: reason })
    .where('school_id', '=', row.school_id)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/**
 * Writes an entry; one that stood for the dose and was no dose given is replaced.
 *
 * @throws problem `already-exists` when the dose stands as given
 */
export async function recordDose(
  context: ServiceContext,
  dose: Omit<DoseRow, 'id' | 'recorded_at' | 'withdrawn_at' | 'withdrawal_reason'>,
): Promise<DoseRow> {
  const before = await standing(context, dose);
  if (before?.status === 'given') {
    throw problem('already-exists', {
      detail: {
        vi: 'Mũi tiêm này đã được ghi là đã tiêm. Nếu ghi nhầm, hãy huỷ bản ghi đó trước.',
        en: 'This dose is on record as given. If that is wrong, withdraw the entry first.',
      },
    });
  }
  if (before !== undefined) await withdrawDose(context, before, 'Thay bằng bản ghi mới');
  return context.db
    .insertInto('school_health.dose')
    .values({
      ...dose,
      id: context.newId('imd'),
      recorded_at: context.clock.date(),
      withdrawn_at: null,
      withdrawal_reason: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** A dose on a catch-up list is settled when it was given, wherever that was, or may not be given. */
async function settleCatchUp({ db, clock }: ServiceContext, dose: DoseRow): Promise<void> {
  const { status } = dose;
  if (status !== 'given' && status !== 'contraindicated') return;
  await db
    .updateTable('school_health.catch_up_dose')
    .set({ status, dose_id: dose.id, updated_at: clock.date() })
    .where('learner_id', '=', dose.learner_id)
    .where('series', '=', dose.series)
    .where('number', '=', dose.number)
    .where('status', 'in', ['awaiting-consent', 'consented', 'refused'])
    .execute();
}

export const doseHandlers: Handlers = {
  async listImmunisationDoses(request, context) {
    const { schoolId, learnerId, includeWithdrawn } = request.query as {
      schoolId?: string;
      learnerId?: string;
      includeWithdrawn?: boolean;
    };
    const scope = ['listImmunisationDoses', schoolId, learnerId, includeWithdrawn === true];
    const paging = readPage<[string]>(request.query, scope, context.cursors);
    let select = context.db
      .selectFrom('school_health.dose as d')
      .selectAll()
      .where(await visibleRows(request, context, 'd'))
      .orderBy('d.id')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('d.school_id', '=', schoolId);
    if (includeWithdrawn !== true) select = select.where('d.withdrawn_at', 'is', null);
    if (paging.after !== null) select = select.where('d.id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, context.cursors, (row) => [row.id], toDose);
    return { status: 200, body };
  },

  async createImmunisationDose(request, context) {
    const input = request.body as CreateDose;
    const learner = await requireHealthLearner(request, context, input.learnerId, 'update');
    requireSoundDose(input, learner, todayOf(context));
    await requireConsented(context, input);
    const row = await recordDose(context, {
      school_id: learner.school_id,
      learner_id: learner.id,
      series: input.series,
      number: input.number,
      status: input.status,
      vaccine: input.vaccine ?? usualVaccine(input.series),
      given_on: input.givenOn ?? null,
      lot: input.lot ?? null,
      place: input.place ?? null,
      source: input.source,
    });
    await settleCatchUp(context, row);
    await context.emit('school-health.immunisation.recorded', eventOf(row));
    return {
      status: 201,
      body: toDose(row),
      headers: { etag: doseTag(row), location: `/school-health/v1/immunisation-doses/${row.id}` },
    };
  },

  async getImmunisationDose(request, context) {
    const row = await requireDose(request, context);
    return { status: 200, body: toDose(row), headers: { etag: doseTag(row) } };
  },

  async withdrawImmunisationDose(request, context) {
    const { reason } = request.body as { reason: string };
    const before = await requireDose(request, context, 'update');
    if (before.withdrawn_at !== null) {
      throw refusal('Bản ghi này đã được huỷ.', 'This entry is withdrawn already.');
    }
    const row = await withdrawDose(context, before, reason);
    await context.db
      .updateTable('school_health.catch_up_dose')
      .set({ status: 'awaiting-consent', dose_id: null, updated_at: context.clock.date() })
      .where('learner_id', '=', row.learner_id)
      .where('dose_id', '=', row.id)
      .execute();
    await context.emit('school-health.immunisation.withdrawn', eventOf(row));
    return { status: 200, body: toDose(row) };
  },
};
