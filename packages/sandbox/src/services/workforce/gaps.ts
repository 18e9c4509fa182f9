import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Reach } from '../../kernel/access.ts';
import type { Handlers } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { withinReach } from '../registry/public.ts';
import { countText } from './counts.ts';
import { LEVELS } from './posts.ts';
import { optional, textOf } from './requests.ts';
import type { TeachingLevel } from './schema.ts';

interface Sums {
  province_code: string;
  commune_code: string | null;
  school_year: string;
  level: TeachingLevel;
  subject: string;
  schools: string;
  norm: string;
  actual: string;
  surplus: string;
  shortage: string;
}

interface Wanted {
  reportYear: string;
  /** Of the report's own year, or of this one and those that were forecast. */
  years: 'own' | 'all';
  byCommune: boolean;
  query: Readonly<Record<string, unknown>>;
}

async function sumsOf(db: Kysely<Database>, reach: Reach, wanted: Wanted): Promise<Sums[]> {
  const { reportYear, years, byCommune, query } = wanted;
  const [provinceCode, communeCode, level, subject] = [
    'provinceCode',
    'communeCode',
    'level',
    'subject',
  ].map((name) => textOf(query[name]));
  const commune = byCommune ? sql`report.commune_code` : sql`null::text`;
  const conditions = [
    sql`report.school_year = ${reportYear}`,
    sql`report.status in ('approved', 'reported')`,
    withinReach(reach, { school: 'report.school_id' }),
    ...(years === 'own' ? [sql`position.school_year = report.school_year`] : []),
    ...(provinceCode === undefined ? [] : [sql`report.province_code = ${provinceCode}`]),
    ...(communeCode === undefined ? [] : [sql`report.commune_code = ${communeCode}`]),
    ...(level === undefined ? [] : [sql`position.level = ${level}`]),
    ...(subject === undefined ? [] : [sql`position.subject = ${subject}`]),
  ];
  const { rows } = await sql<Sums>`
    select report.province_code, ${commune} as commune_code, position.school_year, position.level,
      position.subject, count(*) as schools, sum(position.norm) as norm, sum(position.actual) as actual,
      sum(greatest(position.actual - position.norm, 0)) as surplus,
      sum(greatest(position.norm - position.actual, 0)) as shortage
    from workforce.staffing_report report
    join workforce.staffing_position position
      on position.school_id = report.school_id and position.report_id = report.id
    where ${sql.join(conditions, sql` and `)}
    group by 1, 2, 3, 4, 5`.execute(db);
  const key = (row: Sums) =>
    [
      row.province_code,
      row.commune_code ?? '',
      row.school_year,
      LEVELS.indexOf(row.level),
      row.subject,
    ].join(' ');
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

const figures = (row: Sums) => ({
  level: row.level,
  ...optional('subject', row.subject === '' ? null : row.subject),
  schoolCount: Number(row.schools),
  norm: countText(Number(row.norm)),
  actual: countText(Number(row.actual)),
  surplus: countText(Number(row.surplus)),
  shortage: countText(Number(row.shortage)),
});

const toGap = (row: Sums) => ({
  provinceCode: row.province_code,
  ...optional('communeCode', row.commune_code),
  ...figures(row),
});

const toForecast = (row: Sums) => ({
  provinceCode: row.province_code,
  schoolYear: row.school_year,
  ...figures(row),
});

export const gapHandlers: Handlers = {
  async listStaffingGaps({ query, access }, { db }) {
    const rows = await sumsOf(db, access.reach, {
      reportYear: String(query['schoolYear']),
      years: 'own',
      byCommune: query['byCommune'] === true,
      query,
    });
    return { status: 200, body: { data: rows.map(toGap) } };
  },

  async listStaffingForecasts({ query, access }, { db }) {
    const rows = await sumsOf(db, access.reach, {
      reportYear: String(query['reportYear']),
      years: 'all',
      byCommune: false,
      query,
    });
    return { status: 200, body: { data: rows.map(toForecast) } };
  },
};
