import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import { requireRole, type Reach } from '../../kernel/access.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { countSchools } from '../registry/public.ts';
import { totalsOf, totalsText } from './counts.ts';
import { positionsOf, requireReport, requireReportState, toReport } from './report-model.ts';
import { moveReport } from './reports.ts';
import { conflict, provinceWithinReach, textOf, unknownReference } from './requests.ts';
import type { ProvincialReportTable } from './schema.ts';

type ProvincialRow = Selectable<ProvincialReportTable>;

const toProvincialReport = (row: ProvincialRow) => ({
  id: row.id,
  provinceCode: row.province_code,
  schoolYear: row.school_year,
  schoolCount: row.school_count,
  missingSchoolCount: row.missing_school_count,
  totals: totalsText(row),
  reportedAt: row.reported_at.toISOString(),
});

const reachesProvince = (reach: Reach, code: string): boolean =>
  reach.nationwide || reach.provinceCodes.includes(code);

/** Steps of the department, and what it tells the ministry. */
export const authorityHandlers: Handlers = {
  async decideStaffingReport(request, context) {
    const { decision, remark } = request.body as {
      decision: 'approved' | 'returned';
      remark?: string;
    };
    const { access, params } = request;
    const before = await requireReport(context, access, params['reportId'], 'update');
    requireRole(request, 'department');
    if (decision === 'returned' && remark === undefined) {
      throw problem('unprocessable', { errors: [{ pointer: '/remark', code: 'required' }] });
    }
    requireReportState(before, 'submitted');
    const row = await moveReport(context, before, { status: decision, remark });
    return { status: 200, body: toReport(row, await positionsOf(context, row)) };
  },

  async listProvincialStaffingReports({ query, access }, { db, cursors }) {
    const [provinceCode, schoolYear] = ['provinceCode', 'schoolYear'].map((name) =>
      textOf(query[name]),
    );
    const scope = ['listProvincialStaffingReports', provinceCode ?? null, schoolYear ?? null];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('workforce.provincial_report')
      .selectAll()
      .where(provinceWithinReach(access.reach, 'workforce.provincial_report.province_code'))
      .orderBy('id')
      .limit(paging.fetch);
    if (provinceCode !== undefined) select = select.where('province_code', '=', provinceCode);
    if (schoolYear !== undefined) select = select.where('school_year', '=', schoolYear);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, cursors, (row) => [row.id], toProvincialReport);
    return { status: 200, body };
  },

  async getProvincialStaffingReport({ params, access }, { db }) {
    const row = await db
      .selectFrom('workforce.provincial_report')
      .selectAll()
      .where('id', '=', params['provincialReportId'] ?? '')
      .where(provinceWithinReach(access.reach, 'workforce.provincial_report.province_code'))
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    return { status: 200, body: toProvincialReport(row) };
  },

  async createProvincialStaffingReport(request, context) {
    const { db, clock, newId } = context;
    const { provinceCode, schoolYear } = request.body as {
      provinceCode: string;
      schoolYear: string;
    };
    requireRole(request, 'department');
    const schools = await countSchools(db, provinceCode);
    if (!reachesProvince(request.access.reach, provinceCode) || schools === 0) {
      throw unknownReference('/provinceCode');
    }
    const reports = await db
      .selectFrom('workforce.staffing_report')
      .selectAll()
      .where('school_year', '=', schoolYear)
      .where('province_code', '=', provinceCode)
      .where('status', 'in', ['approved', 'reported'])
      .orderBy('id')
      .forUpdate()
      .execute();
    const fresh = reports.filter(({ status }) => status === 'approved');
    if (fresh.length === 0) {
      throw conflict({
        vi: 'Chưa có báo cáo mới nào của các trường được duyệt để báo cáo Bộ.',
        en: 'No report of a school was approved since the last report to the ministry.',
      });
    }
    const positions = await db
      .selectFrom('workforce.staffing_position as position')
      .innerJoin('workforce.staffing_report as report', (join) =>
        join
          .onRef('report.school_id', '=', 'position.school_id')
          .onRef('report.id', '=', 'position.report_id'),
      )
      .select(['position.norm', 'position.actual'])
      .where('report.school_year', '=', schoolYear)
      .where('report.province_code', '=', provinceCode)
      .where('report.status', 'in', ['approved', 'reported'])
      .where(sql<boolean>`position.school_year = report.school_year`)
      .execute();
    for (const report of fresh) await moveReport(context, report, { status: 'reported' });
    const row = await db
      .insertInto('workforce.provincial_report')
      .values({
        id: newId('psr'),
        province_code: provinceCode,
        school_year: schoolYear,
        school_count: reports.length,
        missing_school_count: Math.max(0, schools - reports.length),
        ...totalsOf(positions),
        reported_at: clock.date(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return {
      status: 201,
      body: toProvincialReport(row),
      headers: { location: `/workforce/v1/provincial-reports/${row.id}` },
    };
  },
};
