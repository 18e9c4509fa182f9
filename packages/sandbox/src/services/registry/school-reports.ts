import type { Selectable } from 'kysely';
import type { Access } from '../../kernel/access.ts';
import { requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import { redact } from '../../kernel/redact.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { optional } from './models.ts';
import { textOf } from './query-values.ts';
import { withinReach } from './reach.ts';
import type { ReportFigures, SchoolReportTable } from './record-tables.ts';
import { countResults, countSchool } from './report-figures.ts';

type ReportRow = Selectable<SchoolReportTable>;

interface CreateSchoolReport {
  schoolId: string;
  schoolYear: string;
  kind: ReportRow['kind'];
}

const OWNER = { school: 'registry.school_report.school_id' };

const toReport = (row: ReportRow) => ({
  id: row.id,
  schoolId: row.school_id,
  schoolYear: row.school_year,
  kind: row.kind,
  status: row.status,
  figures: row.figures,
  ...optional('note', row.note),
  submittedAt: row.submitted_at.toISOString(),
  ...optional('decidedAt', row.decided_at?.toISOString() ?? null),
});

const eventData = (row: ReportRow) => ({
  schoolReportId: row.id,
  schoolId: row.school_id,
  kind: row.kind,
});

async function requireReport(
  { db }: Pick<ServiceContext, 'db'>,
  { reach }: Access,
  id: string | undefined,
  lock?: 'update',
): Promise<ReportRow> {
  const select = db
    .selectFrom('registry.school_report')
    .selectAll()
    .where('id', '=', id ?? '')
    .where(withinReach(reach, OWNER));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** The report of a semester is sent after the first one; the second one's is the year's. */
const REPORTED = { semester: 'semester-1', 'end-year': 'year' } as const;

async function figuresOf(
  context: ServiceContext,
  schoolId: string,
  { schoolYear, kind }: Pick<CreateSchoolReport, 'schoolYear' | 'kind'>,
): Promise<ReportFigures> {
  const figures = await countSchool(context, schoolId, schoolYear);
  if (kind === 'start-year') return figures;
  const results = await countResults(context, schoolId, schoolYear, REPORTED[kind]);
  return { ...figures, results };
}

export const reportHandlers: Handlers = {
  async listSchoolReports({ query, access }, { db, cursors }) {
    const [schoolId, schoolYear, status] = ['schoolId', 'schoolYear', 'status'].map((name) =>
      textOf(query[name]),
    );
    const filters = [schoolId, schoolYear, status].map((value) => value ?? null);
    const scope = ['listSchoolReports', ...filters];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('registry.school_report')
      .selectAll()
      .where(withinReach(access.reach, OWNER))
      .orderBy('id', 'desc')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('school_id', '=', schoolId);
    if (schoolYear !== undefined) select = select.where('school_year', '=', schoolYear);
    if (status !== undefined) {
      select = select.where('status', '=', status as ReportRow['status']);
    }
    if (paging.after !== null) select = select.where('id', '<', paging.after[0]);
    const rows = await select.execute();
    return { status: 200, body: toPage(rows, paging, scope, cursors, (row) => [row.id], toReport) };
  },

  async getSchoolReport({ params, access }, context) {
    const row = await requireReport(context, access, params['schoolReportId']);
    return { status: 200, body: toReport(row) };
  },

  async createSchoolReport(request, context) {
    requireRole(request, 'school', 'vendor', 'commune');
    const { db, clock, newId, emit } = context;
    const input = request.body as CreateSchoolReport;
    const school = await db
      .selectFrom('registry.school')
      .select('id')
      .where('id', '=', input.schoolId)
      .where(withinReach(request.access.reach, { school: 'registry.school.id' }))
      .forUpdate()
      .executeTakeFirst();
    if (school === undefined) {
      throw problem('unprocessable', {
        errors: [{ pointer: '/schoolId', code: 'unknown-reference' }],
      });
    }
    const open = await db
      .selectFrom('registry.school_report')
      .select('status')
      .where('school_id', '=', school.id)
      .where('school_year', '=', input.schoolYear)
      .where('kind', '=', input.kind)
      .where('status', '<>', 'returned')
      .executeTakeFirst();
    if (open !== undefined) {
      throw problem('conflict', {
        detail: {
          vi: 'Báo cáo kì này đã nộp. Chỉ nộp lại khi cơ quan quản lý trả về.',
          en: 'This report was submitted. It is submitted again only after it was returned.',
        },
      });
    }
    const row = await db
      .insertInto('registry.school_report')
      .values({
        school_id: school.id,
        id: newId('rpt'),
        school_year: input.schoolYear,
        kind: input.kind,
        status: 'submitted',
        figures: json(await figuresOf(context, school.id, input)),
        note: null,
        submitted_at: clock.date(),
        decided_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await emit('registry.report.submitted', eventData(row));
    return {
      status: 201,
      body: toReport(row),
      headers: { location: `/registry/v1/school-reports/${row.id}` },
    };
  },

  async submitSchoolReportDecision(request, context) {
    const { decision, note } = request.body as {
      decision: 'approved' | 'returned';
      note?: string;
    };
    const { params, access } = request;
    const before = await requireReport(context, access, params['schoolReportId'], 'update');
    requireRole(request, 'department');
    if (before.status !== 'submitted') {
      throw problem('conflict', {
        detail: {
          vi: 'Báo cáo này đã được xử lý.',
          en: 'This report was decided on before.',
        },
      });
    }
    if (decision === 'returned' && note === undefined) {
      throw problem('unprocessable', { errors: [{ pointer: '/note', code: 'required' }] });
    }
    const row = await context.db
      .updateTable('registry.school_report')
      .set({
        status: decision,
        note: note === undefined ? null : redact(note),
        decided_at: context.clock.date(),
      })
      .where('school_id', '=', before.school_id)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await context.emit(`registry.report.${decision}`, eventData(row));
    return { status: 200, body: toReport(row) };
  },
};
