import { sql } from 'kysely';
import type { ServiceContext } from '../../kernel/service.ts';
import { seatsOf } from './enrolment-counts.ts';
import type { GradeFigures, ReportFigures, ResultFigures } from './record-tables.ts';

/** A school's figures of this moment, out of its own records. */
export async function countSchool(
  { db }: Pick<ServiceContext, 'db'>,
  schoolId: string,
  schoolYear: string,
): Promise<ReportFigures> {
  const seats = await sql<GradeFigures>`
    select coalesce(seat.grade, '0') as grade, count(*)::integer as learners,
      (count(*) filter (where learner.gender = 'female'))::integer as female,
      0 as classes
    from (${seatsOf(schoolYear)}) seat
    join registry.learner learner on learner.id = seat.learner_id
    where seat.school_id = ${schoolId}
    group by 1`.execute(db);
  const classes = await sql<{ grade: string; classes: number }>`
    select grade, count(*)::integer as classes from registry.class
    where school_id = ${schoolId} and school_year = ${schoolYear}
    group by grade`.execute(db);
  const moves = await sql<Pick<ReportFigures, 'arrivals' | 'departures' | 'dropOuts'>>`
    select (count(distinct learner_id) filter (where status like 'TRANSFERRED_IN%'))::integer as arrivals,
      (count(distinct learner_id) filter (where status like 'TRANSFERRED_OUT%'))::integer as departures,
      (count(distinct learner_id) filter (where status like 'DROPPED_OUT%'))::integer as "dropOuts"
    from registry.enrolment
    where school_id = ${schoolId} and school_year = ${schoolYear}`.execute(db);
  const staff = await sql<{ staff: number }>`
    select count(*)::integer as staff from registry.staff
    where school_id = ${schoolId} and status in ('WORKING', 'TRANSFERRED_IN', 'AWAITING_RETIREMENT')`.execute(
    db,
  );
  const grades = new Map<string, GradeFigures>();
  for (const row of seats.rows) grades.set(row.grade, row);
  for (const { grade, classes: count } of classes.rows) {
    const figures = grades.get(grade) ?? { grade, learners: 0, female: 0, classes: 0 };
    grades.set(grade, { ...figures, classes: count });
  }
  const byGrade = [...grades.values()].toSorted((a, b) =>
    a.grade.localeCompare(b.grade, 'en', { numeric: true }),
  );
  const total = (name: 'learners' | 'female' | 'classes') =>
    byGrade.reduce((sum, row) => sum + row[name], 0);
  const { arrivals = 0, departures = 0, dropOuts = 0 } = moves.rows[0] ?? {};
  return {
    learners: total('learners'),
    female: total('female'),
    classes: total('classes'),
    staff: staff.rows[0]?.staff ?? 0,
    arrivals,
    departures,
    dropOuts,
    byGrade,
  };
}

/** How many learners of a school have which result in a period; a level of secondary school and of primary school count alike. */
export async function countResults(
  { db }: Pick<ServiceContext, 'db'>,
  schoolId: string,
  schoolYear: string,
  period: ResultFigures['period'],
): Promise<ResultFigures> {
  const { rows } = await sql<Omit<ResultFigures, 'period'>>`
    select (count(*) filter (where learning = 'good' or overall = 'HTXS'))::integer as good,
      (count(*) filter (where learning = 'fair' or overall = 'HTT'))::integer as fair,
      (count(*) filter (where learning = 'pass' or overall = 'HT'))::integer as pass,
      (count(*) filter (where learning = 'fail' or overall = 'CHT'))::integer as fail,
      (count(*) filter (where promotion = 'promoted'))::integer as promoted,
      (count(*) filter (where promotion <> 'promoted'))::integer as "notPromoted"
    from registry.term_result
    where school_id = ${schoolId} and school_year = ${schoolYear}
      and period = ${period} and is_current`.execute(db);
  const [counts] = rows;
  if (counts === undefined) throw new Error('a count without a row');
  return { period, ...counts };
}
