import type { Kysely } from 'kysely';
import type { Reach } from '../../kernel/access.ts';
import type { FieldError } from '../../kernel/problem.ts';
import type { Database } from '../../kernel/tables.ts';
import { codeErrors } from './codes.ts';
import { withinReach } from './reach.ts';
import type { Gender } from './schema.ts';

/** `CreateLearner` of the document. */
export interface CreateLearner {
  schoolId: string;
  classId?: string;
  name: string;
  birthDate: string;
  gender: Gender;
  ethnicGroup?: string;
  nationality?: string;
  address?: string;
  religion?: string;
  disability?: string;
  policyGroup?: string;
  personalNumber?: string;
}

/** `UpdateLearner` of the document. */
export interface UpdateLearner {
  classId?: string;
  name?: string;
  birthDate?: string;
  gender?: Gender;
  ethnicGroup?: string;
  nationality?: string;
  address?: string;
  religion?: string;
  disability?: string;
  policyGroup?: string;
  status?: string;
}

const at = (pointer: string, code: FieldError['code']): FieldError => ({ pointer, code });

/**
 * What a schema cannot say: that codes are in their lists and a birth date is not to come.
 * @param today ISO date
 */
export function fieldErrors(input: UpdateLearner, today: string): FieldError[] {
  const errors = codeErrors(input, {
    ethnicGroup: 'ethnic-group',
    religion: 'religion',
    disability: 'disability',
    policyGroup: 'policy-group',
    status: 'learner-status',
  });
  if (
    input.birthDate !== undefined &&
    (input.birthDate > today || input.birthDate < '1900-01-01')
  ) {
    errors.push(at('/birthDate', 'invalid'));
  }
  return errors;
}

/** The classes of some schools that the caller reaches, to tell unknown references; one question for many learners. */
export class RosterIndex {
  readonly #schools: ReadonlySet<string>;
  /** `school class` → grade. */
  readonly #classes: ReadonlyMap<string, string>;

  private constructor(schools: ReadonlySet<string>, classes: ReadonlyMap<string, string>) {
    this.#schools = schools;
    this.#classes = classes;
  }

  static async load(
    db: Kysely<Database>,
    reach: Reach,
    schoolIds: readonly string[],
  ): Promise<RosterIndex> {
    const ids = [...new Set(schoolIds)];
    if (ids.length === 0) return new RosterIndex(new Set(), new Map());
    const schools = await db
      .selectFrom('registry.school')
      .select('id')
      .where('id', 'in', ids)
      .where(withinReach(reach, { school: 'registry.school.id' }))
      .execute();
    const classes = await db
      .selectFrom('registry.class')
      .select(['school_id', 'id', 'grade'])
      .where('school_id', 'in', ids)
      .execute();
    return new RosterIndex(
      new Set(schools.map(({ id }) => id)),
      new Map(classes.map((row) => [`${row.school_id} ${row.id}`, row.grade])),
    );
  }

  /** The grade of a class that is among them. */
  gradeOf(schoolId: string, classId: string | undefined): string | null {
    return this.#classes.get(`${schoolId} ${classId}`) ?? null;
  }

  errors(schoolId: string, classId: string | undefined): FieldError[] {
    if (!this.#schools.has(schoolId)) return [at('/schoolId', 'unknown-reference')];
    if (classId === undefined || this.#classes.has(`${schoolId} ${classId}`)) return [];
    return [at('/classId', 'unknown-reference')];
  }
}

/** Which of the personal numbers an enrolled learner already has. */
export async function takenNumbers(
  db: Kysely<Database>,
  numbers: readonly (string | undefined)[],
): Promise<Set<string>> {
  const asked = numbers.filter((number) => number !== undefined);
  if (asked.length === 0) return new Set();
  const rows = await db
    .selectFrom('registry.learner')
    .select('personal_number')
    .where('personal_number', 'in', asked)
    .execute();
  return new Set(rows.flatMap((row) => row.personal_number ?? []));
}
