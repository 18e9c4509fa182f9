import type { Selectable } from 'kysely';
import type { Access } from '../../kernel/access.ts';
import { problem } from '../../kernel/problem.ts';
import type { ServiceContext } from '../../kernel/service.ts';
import { withinReach } from '../registry/public.ts';
import { countText, figuresOf, totalsOf, totalsText } from './counts.ts';
import { LEVELS } from './posts.ts';
import { conflict, optional } from './requests.ts';
import type { PositionTable, ReportStatus, ReportTable } from './schema.ts';

export type ReportRow = Selectable<ReportTable>;
export type PositionRow = Selectable<PositionTable>;

/** Positions of a report and its forecast: by year, then level, class teachers before subjects. */
export async function positionsOf(
  { db }: Pick<ServiceContext, 'db'>,
  report: Pick<ReportRow, 'school_id' | 'id'>,
): Promise<PositionRow[]> {
  const rows = await db
    .selectFrom('workforce.staffing_position')
    .selectAll()
    .where('school_id', '=', report.school_id)
    .where('report_id', '=', report.id)
    .execute();
  const key = (row: PositionRow) =>
    `${row.school_year} ${LEVELS.indexOf(row.level)} ${row.subject}`;
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

const toPosition = (row: PositionRow) => ({
  level: row.level,
  ...optional('subject', row.subject === '' ? null : row.subject),
  ...figuresOf(row.norm, row.actual),
  ...optional('computedNorm', row.computed_norm === null ? null : countText(row.computed_norm)),
  ...optional(
    'computedActual',
    row.computed_actual === null ? null : countText(row.computed_actual),
  ),
  ...optional('reason', row.reason),
});

const headOf = (row: ReportRow) => ({
  id: row.id,
  schoolId: row.school_id,
  schoolYear: row.school_year,
  provinceCode: row.province_code,
  ...optional('communeCode', row.commune_code),
  status: row.status,
});

const timesOf = (row: ReportRow) => ({
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

export const toReportSummary = (row: ReportRow, totals: ReturnType<typeof totalsOf>) => ({
  ...headOf(row),
  totals: totalsText(totals),
  ...timesOf(row),
});

export function toReport(row: ReportRow, positions: readonly PositionRow[]) {
  const own = positions.filter(({ school_year: year }) => year === row.school_year);
  return {
    ...headOf(row),
    zone: row.zone,
    countBy: row.count_by,
    normId: row.norm_id,
    units: row.units.map((unit) => ({ ...unit, teachers: countText(unit.teachers) })),
    perSchool: row.per_school,
    positions: own.map(toPosition),
    totals: totalsText(totalsOf(own)),
    forecast: positions.map((position) => ({
      schoolYear: position.school_year,
      level: position.level,
      ...optional('subject', position.subject === '' ? null : position.subject),
      ...figuresOf(position.norm, position.actual),
    })),
    ...optional('remark', row.remark),
    history: row.history,
    ...timesOf(row),
  };
}

/** @throws problem `not-found` outside the reach, as for one that does not exist */
export async function requireReport(
  { db }: Pick<ServiceContext, 'db'>,
  { reach }: Access,
  id: string | undefined,
  lock?: 'update',
): Promise<ReportRow> {
  const select = db
    .selectFrom('workforce.staffing_report')
    .selectAll()
    .where('id', '=', id ?? '')
    .where(withinReach(reach, { school: 'workforce.staffing_report.school_id' }));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

const STATES: Readonly<Record<ReportStatus, { vi: string; en: string }>> = {
  draft: { vi: 'đang là bản nháp', en: 'is a draft' },
  submitted: { vi: 'đang chờ Sở duyệt', en: 'waits for the department' },
  returned: { vi: 'đã bị trả lại để chỉnh sửa', en: 'came back to be corrected' },
  approved: { vi: 'đã được Sở duyệt', en: 'was approved' },
  reported: { vi: 'đã được báo cáo Bộ', en: 'went to the ministry' },
};

/** @throws problem `conflict` when the report is in none of the states */
export function requireReportState(row: ReportRow, ...states: readonly ReportStatus[]): void {
  if (states.includes(row.status)) return;
  throw conflict({
    vi: `Không thực hiện được bước này: báo cáo ${STATES[row.status].vi}.`,
    en: `This step cannot be taken: the report ${STATES[row.status].en}.`,
  });
}

/** The ids that every event of a report carries. */
export const reportEvent = (row: ReportRow) => ({
  reportId: row.id,
  schoolId: row.school_id,
  schoolYear: row.school_year,
  provinceCode: row.province_code,
});
