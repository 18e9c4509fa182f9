import type { Selectable } from 'kysely';
import type { ServiceRequest } from '../../kernel/service.ts';
import type { ClassTable, LearnerTable, SchoolTable } from './schema.ts';

export type SchoolRow = Selectable<SchoolTable>;
export type ClassRow = Selectable<ClassTable>;
export type LearnerRow = Selectable<LearnerTable>;

/** The field is left out where the record has none. */
const optional = <Key extends string>(key: Key, value: string | null) =>
  (value === null ? {} : { [key]: value }) as Partial<Record<Key, string>>;

export const toSchool = (row: SchoolRow) => ({
  id: row.id,
  code: row.code,
  name: row.name,
  level: row.level,
  type: row.type,
  provinceCode: row.province_code,
  ...optional('communeCode', row.commune_code),
  updatedAt: row.updated_at.toISOString(),
});

export const toClass = (row: ClassRow) => ({
  id: row.id,
  schoolId: row.school_id,
  name: row.name,
  grade: row.grade,
  schoolYear: row.school_year,
  updatedAt: row.updated_at.toISOString(),
});

/** Personal numbers are shown to those alone who hold the scope for them. */
export const seesIdentifiers = ({ principal }: Pick<ServiceRequest, 'principal'>): boolean =>
  principal?.kind === 'client' && principal.scopes.has('registry.identifiers.read');

export const toLearner = (row: LearnerRow, withIdentifiers: boolean) => ({
  id: row.id,
  schoolId: row.school_id,
  ...optional('classId', row.class_id),
  name: row.name,
  birthDate: row.birth_date,
  gender: row.gender,
  ...optional('ethnicGroup', row.ethnic_group),
  status: row.status,
  ...optional('ministryCode', row.ministry_code),
  ...(withIdentifiers ? optional('personalNumber', row.personal_number) : {}),
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});
