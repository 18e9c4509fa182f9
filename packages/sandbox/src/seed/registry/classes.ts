import { namedId } from '../../kernel/ids.ts';
import { demo } from '../demo.ts';
import { SEED_INSTANT, SEED_SCHOOL_YEAR, type ProfileSize } from '../profile.ts';
import { gradesOf, type SeedSchool } from './schools.ts';

export interface SeedClass {
  readonly school_id: string;
  readonly id: string;
  readonly name: string;
  readonly grade: string;
  readonly school_year: string;
  readonly homeroom_staff_id: string | null;
  readonly version: number;
  readonly updated_at: string;
}

const DEMO_CLASSES: Readonly<Record<string, string>> = {
  [`${demo.schools.lowerSecondary} 7A1`]: demo.classes.grade7,
  [`${demo.schools.upperSecondary} 12A1`]: demo.classes.grade12,
};

/** The share of `total` that the part at `index` of `parts` gets, so that all shares add up. */
export const share = (total: number, parts: number, index: number): number =>
  Math.floor(((index + 1) * total) / parts) - Math.floor((index * total) / parts);

/** Classes spread evenly over the schools, and in a school over its grades: 6A1, 6A2, 7A1… */
export function generateClasses(size: ProfileSize, schools: readonly SeedSchool[]): SeedClass[] {
  return schools.flatMap((school, index) => {
    const grades = gradesOf[school.level] ?? ['1'];
    const count = share(size.classes, schools.length, index);
    return grades.flatMap((grade, gradeIndex) =>
      Array.from({ length: share(count, grades.length, gradeIndex) }, (_, at): SeedClass => {
        const name = grade.startsWith('k')
          ? `Lớp ${grade.slice(1)}.${at + 1}`
          : `${grade}A${at + 1}`;
        const key = `${school.id} ${name}`;
        return {
          school_id: school.id,
          id: DEMO_CLASSES[key] ?? namedId('cls', key),
          name,
          grade,
          school_year: SEED_SCHOOL_YEAR,
          homeroom_staff_id: null,
          version: 1,
          updated_at: SEED_INSTANT,
        };
      }),
    );
  });
}
