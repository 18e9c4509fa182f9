import type { Updateable } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceResponse } from '../../kernel/service.ts';
import { requireSchool, withinReach } from '../registry/public.ts';
import { today } from './days.ts';
import { pageById, textsOf } from './lists.ts';
import { optional, tagOf } from './models.ts';
import { named, requireSite, type SiteRow } from './reach.ts';
import type { PilotEvaluation, PilotSiteStatus, PilotSiteTable } from './schema.ts';

const STATUS_NAMES: Readonly<Record<PilotSiteStatus, { vi: string; en: string }>> = {
  nominated: { vi: 'được đề cử, chờ Bộ phê duyệt', en: 'nominated' },
  approved: { vi: 'đã được phê duyệt', en: 'approved' },
  refused: { vi: 'không được phê duyệt', en: 'refused' },
  running: { vi: 'đang triển khai', en: 'running' },
  evaluated: { vi: 'đã được đánh giá', en: 'evaluated' },
};

function requireState(row: SiteRow, wanted: PilotSiteStatus): void {
  if (row.status === wanted) return;
  const is = STATUS_NAMES[row.status];
  throw problem('conflict', {
    detail: {
      vi: `Điểm thí điểm ${is.vi}, không thực hiện được bước này.`,
      en: `The site is ${is.en}; this step is not possible.`,
    },
  });
}

const toSite = (row: SiteRow) => ({
  id: row.id,
  pilotProgrammeId: row.programme_id,
  schoolId: row.school_id,
  status: row.status,
  reason: row.reason,
  ...optional('decisionNote', row.decision_note),
  ...optional('evaluation', row.evaluation),
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

const tell = ({ emit }: ServiceContext, row: SiteRow) =>
  emit('digital-school.pilot-site.status-changed', {
    pilotSiteId: row.id,
    pilotProgrammeId: row.programme_id,
    schoolId: row.school_id,
    status: row.status,
  });

async function move(
  context: ServiceContext,
  before: SiteRow,
  changes: Updateable<PilotSiteTable> & { status: PilotSiteStatus },
): Promise<ServiceResponse> {
  const row = await context.db
    .updateTable('digital_school.pilot_site')
    .set({ ...changes, version: before.version + 1, updated_at: context.clock.date() })
    .where('school_id', '=', before.school_id)
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await tell(context, row);
  return { status: 200, body: toSite(row), headers: { etag: tagOf(row) } };
}

export const pilotSiteHandlers: Handlers = {
  listPilotSites(request, context) {
    const filters = textsOf(request.query, 'pilotProgrammeId', 'status');
    const fetch = (after: string, limit: number) => {
      let select = context.db
        .selectFrom('digital_school.pilot_site')
        .selectAll()
        .where(withinReach(request.access.reach, { school: 'digital_school.pilot_site.school_id' }))
        .where('id', '>', after);
      if (filters.pilotProgrammeId !== undefined)
        select = select.where('programme_id', '=', filters.pilotProgrammeId);
      if (filters.status !== undefined)
        select = select.where('status', '=', filters.status as PilotSiteStatus);
      return select.orderBy('id').limit(limit).execute();
    };
    return pageById(request, context, filters, fetch, toSite);
  },

  async createPilotSite(request, context) {
    requireRole(request, 'department');
    const { db, clock, newId } = context;
    const input = request.body as { pilotProgrammeId: string; schoolId: string; reason: string };
    const programme = await db
      .selectFrom('digital_school.pilot_programme')
      .select('id')
      .where('id', '=', input.pilotProgrammeId)
      .executeTakeFirst();
    if (programme === undefined) {
      const errors = [{ pointer: '/pilotProgrammeId', code: 'unknown-reference' }] as const;
      throw problem('unprocessable', { errors });
    }
    const school = await named(requireSchool(db, request.access, input.schoolId), '/schoolId');
    const at = clock.date();
    const row = await db
      .insertInto('digital_school.pilot_site')
      .values({
        school_id: school.id,
        id: newId('pls'),
        programme_id: programme.id,
        status: 'nominated',
        reason: input.reason.normalize('NFC'),
        decision_note: null,
        evaluation: null,
        version: 1,
        created_at: at,
        updated_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) {
      throw problem('already-exists', {
        detail: {
          vi: 'Trường đã được đề cử trong chương trình này.',
          en: 'The school has been nominated for this programme.',
        },
      });
    }
    await tell(context, row);
    const location = `/digital-school/v1/pilot-sites/${row.id}`;
    return { status: 201, body: toSite(row), headers: { etag: tagOf(row), location } };
  },

  async getPilotSite(request, { db }) {
    const row = await requireSite(db, request.access, request.params['pilotSiteId']);
    return { status: 200, body: toSite(row), headers: { etag: tagOf(row) } };
  },

  async decidePilotSite(request, context) {
    requireRole(request, 'ministry');
    const input = request.body as { decision: 'approved' | 'refused'; note?: string };
    const id = request.params['pilotSiteId'];
    const before = await requireSite(context.db, request.access, id, 'update');
    requireState(before, 'nominated');
    return move(context, before, {
      status: input.decision,
      decision_note: input.note?.normalize('NFC') ?? null,
    });
  },

  async startPilotSite(request, context) {
    requireRole(request, 'school', 'department');
    const id = request.params['pilotSiteId'];
    const before = await requireSite(context.db, request.access, id, 'update');
    requireState(before, 'approved');
    const programme = await context.db
      .selectFrom('digital_school.pilot_programme')
      .select(['starts_on', 'ends_on'])
      .where('id', '=', before.programme_id)
      .executeTakeFirstOrThrow();
    const day = today(context.clock);
    if (day < programme.starts_on || day > programme.ends_on) {
      throw problem('conflict', {
        detail: {
          vi: `Chương trình chỉ triển khai từ ${programme.starts_on} đến ${programme.ends_on}.`,
          en: `The programme runs from ${programme.starts_on} to ${programme.ends_on} only.`,
        },
      });
    }
    return move(context, before, { status: 'running' });
  },

  async submitPilotSiteEvaluation(request, context) {
    requireRole(request, 'department');
    const id = request.params['pilotSiteId'];
    const before = await requireSite(context.db, request.access, id, 'update');
    requireState(before, 'running');
    const evaluation = request.body as PilotEvaluation;
    return move(context, before, { status: 'evaluated', evaluation: json(evaluation) });
  },
};
