import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { textOf } from './query-values.ts';
import { withinReach } from './reach.ts';

const DIMENSIONS = {
  province: { name: 'provinceCode', column: 'school.province_code' },
  school: { name: 'schoolId', column: 'seat.school_id' },
  level: { name: 'level', column: 'school.level' },
  grade: { name: 'grade', column: 'seat.grade' },
  gender: { name: 'gender', column: 'learner.gender' },
} as const;

type Dimension = keyof typeof DIMENSIONS;

/**
 * The seat of each learner in a school year: the latest enrolment of that year, unless the learner left from it. A learner
 * who moved is counted once, at the school that the year ended with.
 */
export const seatsOf = (schoolYear: string): RawBuilder<unknown> => sql`
  select * from (
    select distinct on (enrolment.learner_id)
      enrolment.learner_id, enrolment.school_id, enrolment.status,
      coalesce(enrolment.grade, class.grade) as grade
    from registry.enrolment enrolment
    left join registry.class class
      on class.school_id = enrolment.school_id and class.id = enrolment.class_id
    where enrolment.school_year = ${schoolYear}
    order by enrolment.learner_id, enrolment.started_on desc, enrolment.id desc
  ) latest
  where latest.status not like 'DROPPED_OUT%' and latest.status not like 'TRANSFERRED_OUT%'
    and latest.status not like 'SUSPENDED%'`;

export const countHandlers: Handlers = {
  async getEnrolmentCounts({ query, access }, { db }) {
    const schoolYear = String(query['schoolYear']);
    const groupBy = (query['groupBy'] ?? ['level']) as Dimension[];
    const [provinceCode, schoolId] = [textOf(query['provinceCode']), textOf(query['schoolId'])];
    const columns = groupBy.map((dimension) => sql.ref(DIMENSIONS[dimension].column));
    const conditions = [
      withinReach(access.reach, { school: 'seat.school_id' }),
      ...(provinceCode === undefined ? [] : [sql`school.province_code = ${provinceCode}`]),
      ...(schoolId === undefined ? [] : [sql`seat.school_id = ${schoolId}`]),
    ];
    const { rows } = await sql<{ keys: (string | null)[]; count: number }>`
      select array[${sql.join(columns)}]::text[] as keys, count(*)::integer as count
      from (${seatsOf(schoolYear)}) seat
      join registry.school school on school.id = seat.school_id
      join registry.learner learner on learner.id = seat.learner_id
      where ${sql.join(conditions, sql` and `)}
      group by ${sql.join(columns)}
      order by ${sql.join(columns)}`.execute(db);
    if (rows.length > MOST_ROWS) throw problem('unprocessable', tooMany);
    return {
      status: 200,
      body: {
        schoolYear,
        groupBy,
        total: rows.reduce((sum, { count }) => sum + count, 0),
        rows: rows.map(({ keys, count }) => {
          const named = groupBy.flatMap((dimension, index): [string, string][] => {
            const value = keys[index] ?? null;
            return value === null ? [] : [[DIMENSIONS[dimension].name, value]];
          });
          return Object.assign(Object.fromEntries(named), { count });
        }),
      },
    };
  },
};

const MOST_ROWS = 100_000;

const tooMany = {
  detail: {
    vi: 'Kết quả quá nhiều dòng. Hãy chọn một tỉnh, hoặc bớt cách phân tổ.',
    en: 'Too many rows. Choose a province, or count by less.',
  },
} as const;
