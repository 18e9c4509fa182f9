import { namedId } from '../../kernel/ids.ts';
import type { SeedClass } from './classes.ts';
import type { SeedEnrolment, SeedLearner } from './learners.ts';
import { gradesOf, type SeedSchool } from './schools.ts';

export const LAST_SCHOOL_YEAR = '2025-2026';

/** The grade before, when the school teaches it: who began there this year was elsewhere, or at home. */
export function lastGrade(school: SeedSchool | undefined, grade: string): string | undefined {
  const grades = gradesOf[school?.level ?? ''] ?? [];
  const at = grades.indexOf(grade);
  return at > 0 ? grades[at - 1] : undefined;
}

/** Where learners were last year: at the same school, a grade below. Last year's classes are gone. */
export function generateHistory(
  schools: readonly SeedSchool[],
  classes: readonly SeedClass[],
  learners: readonly SeedLearner[],
): SeedEnrolment[] {
  const schoolById = new Map(schools.map((school) => [school.id, school]));
  const classById = new Map(classes.map((group) => [group.id, group]));
  return learners.flatMap((learner): SeedEnrolment[] => {
    if (learner.status.startsWith('TRANSFERRED_IN')) return [];
    const group = classById.get(learner.class_id ?? '');
    const grade = lastGrade(schoolById.get(learner.school_id), group?.grade ?? '');
    if (grade === undefined) return [];
    return [
      {
        school_id: learner.school_id,
        id: namedId('enr', `${LAST_SCHOOL_YEAR}/${learner.id}`),
        learner_id: learner.id,
        class_id: null,
        grade,
        school_year: LAST_SCHOOL_YEAR,
        status: 'ENROLLED',
        reason_code: null,
        started_on: '2025-09-05',
        ended_on: '2026-05-30',
      },
    ];
  });
}
