import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Reach } from '../../kernel/access.ts';
import type { Database } from '../../kernel/tables.ts';
import { learnerFigures, withinReach, type LearnerFigures } from '../registry/public.ts';
import type { IndicatorDefinition } from './indicator-definitions.ts';

/** Part and whole of an indicator at a school; the same twice for a count. */
export interface SchoolFigure {
  /** Province, then school. */
  readonly keys: readonly string[];
  readonly counts: readonly [part: number, whole: number];
}

const PARTS: Readonly<Record<string, (figures: LearnerFigures) => number>> = {
  'learner-count': ({ learners }) => learners,
  'learner-identity-sync-share': ({ synced }) => synced,
  'learner-identity-verified-share': ({ verified }) => verified,
  'digital-transcript-share': ({ withResults }) => withResults,
};

async function deviceFigures(db: Kysely<Database>, reach: Reach): Promise<SchoolFigure[]> {
  const { rows } = await sql<{ province: string; school: string; used: number; all: number }>`
    select province_code as province, school_id as school,
      count(*) filter (where status in ('handed-over', 'on-loan'))::integer as used,
      count(*)::integer as "all"
    from digital_school.device
    where school_id is not null and status <> 'written-off'
      and ${withinReach(reach, { school: 'digital_school.device.school_id' })}
    group by province_code, school_id`.execute(db);
  return rows.map(({ province, school, used, all }) => ({
    keys: [province, school],
    counts: [used, all],
  }));
}

/** An indicator as the records stand, school by school within a reach. Devices have no school year: they count as they are. */
export async function figuresOf(
  db: Kysely<Database>,
  { code }: IndicatorDefinition,
  reach: Reach,
  schoolYear: string,
): Promise<SchoolFigure[]> {
  const part = PARTS[code];
  if (part === undefined) return deviceFigures(db, reach);
  const figures = await learnerFigures(db, {
    reach,
    schoolYear,
    dimensions: ['province', 'school'],
  });
  return figures.map((row) => ({ keys: row.keys, counts: [part(row), row.learners] }));
}

/** What an indicator says of part and whole: a number, or percent with one decimal, half up; nothing without a whole. */
export function valueOf(
  { unit }: IndicatorDefinition,
  [part = 0, whole = 0]: readonly number[],
): string | undefined {
  if (unit === 'count') return String(whole);
  if (whole === 0) return undefined;
  const tenths = Math.floor((part * 2000 + whole) / (2 * whole));
  return (tenths / 10).toFixed(1);
}
