import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from '../../kernel/tables.ts';

export interface GradeFacts {
  readonly grade: string;
  readonly classes: number;
  readonly learners: number;
}

export interface TeacherFacts {
  readonly subject: string | null;
  readonly gender: string;
  readonly birthDate: string;
}

/** What a school's need of teachers follows from. */
export interface StaffingFacts {
  readonly grades: readonly GradeFacts[];
  readonly teachers: readonly TeacherFacts[];
}

/** Statuses of staff who stand before a class. */
export const TEACHING_STATUSES = ['WORKING', 'TRANSFERRED_IN', 'AWAITING_RETIREMENT'] as const;
/** Whether somebody of this status sits in a class. */
export const isAttending = (status: string): boolean => /^(?:ENROLLED|TRANSFERRED_IN)/.test(status);

/** Classes of a school year with the learners who attend them, by grade, and the teachers in post. */
export async function staffingFactsOf(
  db: Kysely<Database>,
  schoolId: string,
  schoolYear: string,
): Promise<StaffingFacts> {
  const grades = await db
    .selectFrom('registry.class as group')
    .leftJoin('registry.learner as learner', (join) =>
      join
        .onRef('learner.school_id', '=', 'group.school_id')
        .onRef('learner.class_id', '=', 'group.id')
        .on(sql<boolean>`learner.status ~ '^(ENROLLED|TRANSFERRED_IN)'`),
    )
    .select([
      'group.grade',
      sql<string>`count(distinct "group".id)`.as('classes'),
      sql<string>`count(learner.id)`.as('learners'),
    ])
    .where('group.school_id', '=', schoolId)
    .where('group.school_year', '=', schoolYear)
    .groupBy('group.grade')
    .orderBy('group.grade')
    .execute();
  const teachers = await db
    .selectFrom('registry.staff')
    .select(['subject', 'gender', 'birth_date'])
    .where('school_id', '=', schoolId)
    .where('position', '=', 'teacher')
    .where('status', 'in', TEACHING_STATUSES)
    .orderBy('id')
    .execute();
  return {
    grades: grades.map(({ grade, classes, learners }) => ({
      grade,
      classes: Number(classes),
      learners: Number(learners),
    })),
    teachers: teachers.map(({ subject, gender, birth_date: birthDate }) => ({
      subject,
      gender,
      birthDate,
    })),
  };
}

/** How many schools a province has. */
export async function countSchools(db: Kysely<Database>, provinceCode: string): Promise<number> {
  const { count } = await db
    .selectFrom('registry.school')
    .select(sql<string>`count(*)`.as('count'))
    .where('province_code', '=', provinceCode)
    .executeTakeFirstOrThrow();
  return Number(count);
}
