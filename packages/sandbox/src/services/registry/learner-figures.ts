import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Reach } from '../../kernel/access.ts';
import type { Database } from '../../kernel/tables.ts';
import { seatsOf } from './enrolment-counts.ts';
import { withinReach } from './reach.ts';

const COLUMNS = {
  province: 'school.province_code',
  school: 'seat.school_id',
  level: 'school.level',
  zone: 'school.zone',
  grade: 'seat.grade',
  gender: 'learner.gender',
  'identity-status': 'learner.identity_status',
} as const;

export type LearnerDimension = keyof typeof COLUMNS;

export interface LearnerFigures {
  /** One for each dimension asked for; `unknown` where the record has none. */
  readonly keys: readonly string[];
  readonly learners: number;
  /** Whose record was sent to the population database, whatever came back. */
  readonly synced: number;
  readonly verified: number;
  /** With a current result of the school year in the register. */
  readonly withResults: number;
}

/** Counts the learners of a school year by dimensions. It gives figures alone, never who they are. */
export async function learnerFigures(
  db: Kysely<Database>,
  {
    reach,
    schoolYear,
    dimensions,
  }: {
    reach: Reach;
    schoolYear: string;
    dimensions: readonly LearnerDimension[];
  },
): Promise<LearnerFigures[]> {
  const columns = dimensions.map(
    (dimension) => sql`coalesce(${sql.ref(COLUMNS[dimension])}, 'unknown')`,
  );
  const keys =
    columns.length === 0 ? sql`array[]::text[]` : sql`array[${sql.join(columns)}]::text[]`;
  const { rows } = await sql<LearnerFigures>`
    select ${keys} as keys,
      count(*)::integer as learners,
      count(*) filter (where learner.identity_status <> 'not_synced')::integer as synced,
      count(*) filter (where learner.identity_status = 'verified')::integer as verified,
      count(result.learner_id)::integer as "withResults"
    from (${seatsOf(schoolYear)}) seat
    join registry.school school on school.id = seat.school_id
    join registry.learner learner
      on learner.id = seat.learner_id and learner.school_id = seat.school_id
    left join (
      select distinct learner_id from registry.term_result
      where school_year = ${schoolYear} and is_current
    ) result on result.learner_id = seat.learner_id
    where ${withinReach(reach, { school: 'seat.school_id' })}
    group by 1`.execute(db);
  return rows;
}
