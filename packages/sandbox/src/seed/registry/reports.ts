import { namedId } from '../../kernel/ids.ts';
import { SEED_SCHOOL_YEAR } from '../profile.ts';
import type { SeedClass } from './classes.ts';
import type { SeedEnrolment, SeedLearner } from './learners.ts';
import type { SeedSchool } from './schools.ts';
import type { SeedStaff } from './staff.ts';

const AT_WORK = new Set(['WORKING', 'TRANSFERRED_IN', 'AWAITING_RETIREMENT']);
const LEFT = /^(?:DROPPED_OUT|TRANSFERRED_OUT|SUSPENDED)/;

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

const count = (enrolments: readonly SeedEnrolment[], status: string): number =>
  enrolments.filter((row) => row.status.startsWith(status)).length;

/** The start-of-year report of each school: approved; each twentieth waits, each twenty-fifth was returned. */
export function generateReports(
  schools: readonly SeedSchool[],
  classes: readonly SeedClass[],
  learners: readonly SeedLearner[],
  enrolments: readonly SeedEnrolment[],
  staff: readonly SeedStaff[],
) {
  const gender = new Map(learners.map((learner) => [learner.id, learner.gender]));
  const enrolmentsOf = byKey(enrolments, ({ school_id: id }) => id);
  const classesOf = byKey(classes, ({ school_id: id }) => id);
  const staffOf = byKey(staff, ({ school_id: id }) => id);
  return schools.map((school, index) => {
    const all = enrolmentsOf.get(school.id) ?? [];
    const seats = all.filter(({ status }) => !LEFT.test(status));
    const groups = classesOf.get(school.id) ?? [];
    const isFemale = (row: SeedEnrolment) => gender.get(row.learner_id) === 'female';
    const grades = [...new Set(groups.map(({ grade }) => grade))];
    const byGrade = grades.map((grade) => {
      const of = seats.filter((row) => row.grade === grade);
      return {
        grade,
        learners: of.length,
        female: of.filter(isFemale).length,
        classes: groups.filter((group) => group.grade === grade).length,
      };
    });
    const status = index % 25 === 24 ? 'returned' : index % 20 === 19 ? 'submitted' : 'approved';
    return {
      school_id: school.id,
      id: namedId('rpt', `start-year/${school.id}`),
      school_year: SEED_SCHOOL_YEAR,
      kind: 'start-year',
      status,
      figures: {
        learners: seats.length,
        female: seats.filter(isFemale).length,
        classes: groups.length,
        staff: (staffOf.get(school.id) ?? []).filter((row) => AT_WORK.has(row.status)).length,
        arrivals: count(all, 'TRANSFERRED_IN'),
        departures: count(all, 'TRANSFERRED_OUT'),
        dropOuts: count(all, 'DROPPED_OUT'),
        byGrade,
      },
      note: status === 'returned' ? 'Số lớp chưa khớp với kế hoạch được giao.' : null,
      submitted_at: '2026-09-18T02:00:00.000Z',
      decided_at: status === 'submitted' ? null : '2026-09-25T02:00:00.000Z',
    };
  });
}
