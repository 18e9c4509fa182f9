import { schoolYear as schoolYearFrame } from '@khuevan/rules/calendar';
import { json } from '../../kernel/column-types.ts';
import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceResponse } from '../../kernel/service.ts';
import { judged, requireSchool, staffingFactsOf, withinReach } from '../registry/public.ts';
import { applyCorrections, type Correction } from './corrections.ts';
import { totalsOf } from './counts.ts';
import {
  positionsOf,
  reportEvent,
  requireReport,
  requireReportState,
  toReport,
  toReportSummary,
  type ReportRow,
} from './report-model.ts';
import {
  conflict,
  named,
  requireSchoolsStep,
  stepNow,
  textOf,
  todayOf,
  unprocessable,
} from './requests.ts';
import type { ReportStatus } from './schema.ts';
import { computeStaffing } from './staffing.ts';

interface CreateStaffingReport {
  schoolId: string;
  schoolYear: string;
  zone?: '1' | '2' | '3';
  countBy?: 'learners' | 'classes';
  sessionsPerDay?: number;
  boarding?: boolean;
  specialised?: boolean;
}

/**
 * The zone of the norm that the land of a school suggests (code list `zone`): border and islands 1, mountains 2, the rest 3.
 * The areas I to III of communes are not in the registry, so a school may say otherwise.
 */
export const zoneOf = (land: string): string => (land === '01' ? '1' : land === '04' ? '2' : '3');

async function answerOf(
  context: ServiceContext,
  row: ReportRow,
  status: number,
): Promise<ServiceResponse> {
  return {
    status,
    body: toReport(row, await positionsOf(context, row)),
    headers: {
      etag: entityTag(row.id, row.version),
      ...(status === 201 ? { location: `/workforce/v1/staffing-reports/${row.id}` } : {}),
    },
  };
}

async function summariesOf(context: ServiceContext, rows: readonly ReportRow[]) {
  const positions =
    rows.length === 0
      ? []
      : await context.db
          .selectFrom('workforce.staffing_position')
          .select(['report_id', 'school_year', 'norm', 'actual'])
          .where(
            'school_id',
            'in',
            rows.map((row) => row.school_id),
          )
          .where(
            'report_id',
            'in',
            rows.map((row) => row.id),
          )
          .execute();
  const byReport = Map.groupBy(positions, (position) => position.report_id);
  return (row: ReportRow) =>
    toReportSummary(
      row,
      totalsOf((byReport.get(row.id) ?? []).filter((one) => one.school_year === row.school_year)),
    );
}

export const reportHandlers: Handlers = {
  async listStaffingReports({ query, access }, context) {
    const { db, cursors } = context;
    const filters = ['schoolId', 'schoolYear', 'provinceCode', 'status'].map((name) =>
      textOf(query[name]),
    );
    const [schoolId, schoolYear, provinceCode, status] = filters;
    const scope = ['listStaffingReports', ...filters.map((value) => value ?? null)];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('workforce.staffing_report')
      .selectAll()
      .where(withinReach(access.reach, { school: 'workforce.staffing_report.school_id' }))
      .orderBy('id')
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('school_id', '=', schoolId);
    if (schoolYear !== undefined) select = select.where('school_year', '=', schoolYear);
    if (provinceCode !== undefined) select = select.where('province_code', '=', provinceCode);
    if (status !== undefined) select = select.where('status', '=', status as ReportStatus);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const toItem = await summariesOf(context, rows);
    return { status: 200, body: toPage(rows, paging, scope, cursors, (row) => [row.id], toItem) };
  },

  async createStaffingReport(request, context) {
    const { db, clock, newId } = context;
    const input = request.body as CreateStaffingReport;
    const { schoolId, schoolYear } = input;
    const school = await named('/schoolId', () =>
      requireSchool(db, request.access, schoolId, 'update'),
    );
    await requireSchoolsStep(request, context, school.id);
    judged(() => schoolYearFrame(schoolYear), '/schoolYear');
    const existing = await db
      .selectFrom('workforce.staffing_report')
      .select('id')
      .where('school_id', '=', school.id)
      .where('school_year', '=', schoolYear)
      .executeTakeFirst();
    if (existing !== undefined) {
      throw problem('already-exists', {
        detail: {
          vi: `Trường đã có báo cáo năm học ${schoolYear}. Hãy chỉnh sửa báo cáo đó.`,
          en: `The school has a report for ${schoolYear} already. Correct that one.`,
        },
      });
    }
    const facts = await staffingFactsOf(db, school.id, schoolYear);
    if (facts.grades.length === 0) {
      throw unprocessable('/schoolYear', {
        vi: `Cơ sở dữ liệu chưa có lớp nào của trường trong năm học ${schoolYear}.`,
        en: `The registry has no class of the school in ${schoolYear}.`,
      });
    }
    const zone = input.zone ?? zoneOf(school.zone);
    const countBy = input.countBy ?? 'learners';
    const staffing = judged(() =>
      computeStaffing({
        facts,
        date: todayOf(context),
        schoolYear,
        zone,
        countBy,
        sessionsPerDay: input.sessionsPerDay ?? 2,
        boarding: input.boarding ?? false,
        specialised: input.specialised ?? false,
      }),
    );
    const now = clock.date();
    const row = await db
      .insertInto('workforce.staffing_report')
      .values({
        school_id: school.id,
        id: newId('srp'),
        school_year: schoolYear,
        province_code: school.province_code,
        commune_code: school.commune_code,
        status: 'draft',
        zone,
        count_by: countBy,
        norm_id: staffing.normId,
        units: json([...staffing.units]),
        per_school: staffing.perSchool,
        remark: null,
        history: json([stepNow(context, 'created')]),
        version: 1,
        created_at: now,
        updated_at: now,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await db
      .insertInto('workforce.staffing_position')
      .values(
        staffing.positions.map((position) => ({
          school_id: row.school_id,
          report_id: row.id,
          school_year: position.schoolYear,
          level: position.level,
          subject: position.subject,
          norm: position.norm,
          actual: position.actual,
          computed_norm: null,
          computed_actual: null,
          reason: null,
        })),
      )
      .execute();
    return answerOf(context, row, 201);
  },

  async getStaffingReport(request, context) {
    const row = await requireReport(context, request.access, request.params['reportId']);
    return answerOf(context, row, 200);
  },

  async updateStaffingReport(request, context) {
    const { corrections } = request.body as { corrections: Correction[] };
    const { access, params } = request;
    const before = await requireReport(context, access, params['reportId'], 'update');
    await requireSchoolsStep(request, context, before.school_id);
    requireIfMatch(request.ifMatch, entityTag(before.id, before.version));
    requireReportState(before, 'draft', 'returned');
    await applyCorrections(context, before, corrections);
    const row = await context.db
      .updateTable('workforce.staffing_report')
      .set({
        history: json([...before.history, stepNow(context, 'corrected')].slice(-200)),
        version: before.version + 1,
        updated_at: context.clock.date(),
      })
      .where('school_id', '=', before.school_id)
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return answerOf(context, row, 200);
  },

  async deleteStaffingReport(request, context) {
    const { access, params } = request;
    const row = await requireReport(context, access, params['reportId'], 'update');
    await requireSchoolsStep(request, context, row.school_id);
    requireReportState(row, 'draft');
    for (const table of ['workforce.staffing_position', 'workforce.staffing_report'] as const) {
      await context.db
        .deleteFrom(table)
        .where('school_id', '=', row.school_id)
        .where(table === 'workforce.staffing_position' ? 'report_id' : 'id', '=', row.id)
        .execute();
    }
    return { status: 204 };
  },

  async submitStaffingReport(request, context) {
    const { access, params } = request;
    const before = await requireReport(context, access, params['reportId'], 'update');
    await requireSchoolsStep(request, context, before.school_id);
    requireReportState(before, 'draft', 'returned');
    const row = await moveReport(context, before, { status: 'submitted' });
    return { status: 200, body: toReport(row, await positionsOf(context, row)) };
  },
};

/** Takes a report to its next state and tells of it. */
export async function moveReport(
  context: ServiceContext,
  before: ReportRow,
  step: { status: Exclude<ReportStatus, 'draft'>; remark?: string | undefined },
): Promise<ReportRow> {
  if (before.history.length >= 200) {
    throw conflict({
      vi: 'Báo cáo đã qua quá nhiều bước. Hãy liên hệ Sở Giáo dục và Đào tạo.',
      en: 'The report has been through too many steps. Ask the department.',
    });
  }
  const row = await context.db
    .updateTable('workforce.staffing_report')
    .set({
      status: step.status,
      remark: step.status === 'returned' ? (step.remark ?? null) : before.remark,
      history: json([...before.history, stepNow(context, step.status, step.remark)]),
      version: before.version + 1,
      updated_at: context.clock.date(),
    })
    .where('school_id', '=', before.school_id)
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await context.emit(`workforce.staffing-report.${row.status}`, reportEvent(row));
  return row;
}
