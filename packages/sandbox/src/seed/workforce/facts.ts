import {
  isAttending,
  TEACHING_STATUSES,
  type StaffingFacts,
} from '../../services/registry/public.ts';
import type { SeedClass } from '../registry/classes.ts';
import type { SeedLearner } from '../registry/learners.ts';
import type { SeedSchool } from '../registry/schools.ts';
import type { SeedStaff } from '../registry/staff.ts';

export interface SeedRegister {
  readonly schools: readonly SeedSchool[];
  readonly classes: readonly SeedClass[];
  readonly learners: readonly SeedLearner[];
  readonly staff: readonly SeedStaff[];
}

/** The teachers in post of each school. */
export function teachersBySchool(staff: readonly SeedStaff[]): ReadonlyMap<string, SeedStaff[]> {
  const teaching = staff.filter(
    ({ position, status }) =>
      position === 'teacher' && TEACHING_STATUSES.some((one) => one === status),
  );
  return Map.groupBy(teaching, (teacher) => teacher.school_id);
}

/** What a school's need of teachers follows from: the same as the service reads out of the registry. */
export function factsBySchool(
  { classes, learners, staff }: SeedRegister,
  schoolYear: string,
): (schoolId: string) => StaffingFacts {
  const seats = new Map<string, number>();
  for (const { class_id: id, status } of learners) {
    if (id !== null && isAttending(status)) seats.set(id, (seats.get(id) ?? 0) + 1);
  }
  const classesOf = Map.groupBy(
    classes.filter((group) => group.school_year === schoolYear),
    (group) => group.school_id,
  );
  const teachers = teachersBySchool(staff);
  return (schoolId) => ({
    grades: [...Map.groupBy(classesOf.get(schoolId) ?? [], ({ grade }) => grade)].map(
      ([grade, groups]) => ({
        grade,
        classes: groups.length,
        learners: groups.reduce((sum, { id }) => sum + (seats.get(id) ?? 0), 0),
      }),
    ),
    teachers: (teachers.get(schoolId) ?? []).map(({ subject, gender, birth_date: birthDate }) => ({
      subject,
      gender,
      birthDate,
    })),
  });
}
