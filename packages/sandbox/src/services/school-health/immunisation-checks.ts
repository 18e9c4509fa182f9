import type { Selectable } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { requireSchool, rollOf, withinReach } from '../registry/public.ts';
import { refusal, todayOf } from './access.ts';
import { listMissing } from './catch-up-list.ts';
import { toImmunisationCheck } from './models.ts';
import type { ImmunisationCheckTable } from './schema.ts';

type CheckRow = Selectable<ImmunisationCheckTable>;

const OWNERS = { school: 'school_health.immunisation_check.school_id' };

async function requireImmunisationCheck(
  { access, params }: ServiceRequest,
  { db }: ServiceContext,
  lock?: 'update',
): Promise<CheckRow> {
  const select = db
    .selectFrom('school_health.immunisation_check')
    .selectAll()
    .where('id', '=', params['immunisationCheckId'] ?? '')
    .where(withinReach(access.reach, OWNERS));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

const STATES: Readonly<Record<CheckRow['status'], { vi: string; en: string }>> = {
  collecting: { vi: 'trường đang thu sổ tiêm chủng', en: 'the school collects the books' },
  submitted: { vi: 'trạm y tế đang rà soát', en: 'the health station has the list' },
  completed: { vi: 'danh sách tiêm bù đã lập xong', en: 'the catch-up list is made' },
};

/** @throws problem `conflict` in another state */
function requireState(row: CheckRow, state: CheckRow['status']): void {
  if (row.status === state) return;
  const { vi, en } = STATES[row.status];
  throw refusal(`Không thực hiện được bước này: ${vi}.`, `This step cannot be taken: ${en}.`);
}

async function change(
  { db }: ServiceContext,
  row: CheckRow,
  values: Partial<
    Pick<CheckRow, 'status' | 'submitted_at' | 'completed_at' | 'missing_count' | 'catch_up_count'>
  >,
): Promise<CheckRow> {
  return db
    .updateTable('school_health.immunisation_check')
    .set(values)
    .where('school_id', '=', row.school_id)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

const eventOf = (row: CheckRow) => ({ immunisationCheckId: row.id, schoolId: row.school_id });

export const immunisationCheckHandlers: Handlers = {
  async listImmunisationChecks(request, context) {
    const { schoolId, schoolYear } = request.query as { schoolId?: string; schoolYear?: string };
    const scope = ['listImmunisationChecks', schoolId ?? null, schoolYear ?? null];
    const paging = readPage<[string]>(request.query, scope, context.cursors);
    let select = context.db
      .selectFrom('school_health.immunisation_check')
      .selectAll()
      .where(withinReach(request.access.reach, OWNERS))
      .orderBy('id')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('school_id', '=', schoolId);
    if (schoolYear !== undefined) select = select.where('school_year', '=', schoolYear);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(
      rows,
      paging,
      scope,
      context.cursors,
      (row) => [row.id],
      toImmunisationCheck,
    );
    return { status: 200, body };
  },

  async createImmunisationCheck(request, context) {
    const input = request.body as { schoolId: string; schoolYear: string; grades: string[] };
    const { db, clock, newId } = context;
    const school = await requireSchool(db, request.access, input.schoolId, 'update');
    const running = await db
      .selectFrom('school_health.immunisation_check')
      .select('id')
      .where('school_id', '=', school.id)
      .where('status', '<>', 'completed')
      .executeTakeFirst();
    if (running !== undefined) {
      throw refusal(
        'Trường đang có một đợt rà soát chưa hoàn thành.',
        'A check of this school is not completed yet.',
      );
    }
    const roll = await rollOf(db, request.access, {
      schoolId: school.id,
      grades: input.grades,
    }).execute();
    const row = await db
      .insertInto('school_health.immunisation_check')
      .values({
        school_id: school.id,
        id: newId('imc'),
        school_year: input.schoolYear,
        grades: json(input.grades),
        status: 'collecting',
        learner_count: roll.length,
        missing_count: null,
        catch_up_count: null,
        created_at: clock.date(),
        submitted_at: null,
        completed_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return {
      status: 201,
      body: toImmunisationCheck(row),
      headers: { location: `/school-health/v1/immunisation-checks/${row.id}` },
    };
  },

  async getImmunisationCheck(request, context) {
    const row = await requireImmunisationCheck(request, context);
    return { status: 200, body: toImmunisationCheck(row) };
  },

  async submitImmunisationCheck(request, context) {
    const before = await requireImmunisationCheck(request, context, 'update');
    requireState(before, 'collecting');
    const row = await change(context, before, {
      status: 'submitted',
      submitted_at: context.clock.date(),
    });
    await context.emit('school-health.immunisation-check.submitted', eventOf(row));
    return { status: 200, body: toImmunisationCheck(row) };
  },

  /** The health station's: it has the books and the immunisation system. */
  async completeImmunisationCheck(request, context) {
    const before = await requireImmunisationCheck(request, context, 'update');
    requireRole(request, 'commune');
    requireState(before, 'submitted');
    const { missing, doses } = await listMissing(request, context, before, todayOf(context));
    const row = await change(context, before, {
      status: 'completed',
      completed_at: context.clock.date(),
      missing_count: missing,
      catch_up_count: doses,
    });
    await context.emit('school-health.catch-up-list.ready', eventOf(row));
    return { status: 200, body: toImmunisationCheck(row) };
  },
};
