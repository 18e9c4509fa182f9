import type { Selectable } from 'kysely';
import type { ServiceRequest } from '../../kernel/service.ts';
import type { ClassTable, LearnerTable, SchoolTable } from './schema.ts';

export type SchoolRow = Selectable<SchoolTable>;
export type ClassRow = Selectable<ClassTable>;
export type LearnerRow = Selectable<LearnerTable>;

/** The field is left out where the record has none. */
export const optional = <Key extends string>(key: Key, value: string | null) =>
  (value === null ? {} : { [key]: value }) as Partial<Record<Key, string>>;

export const toSchool = (row: SchoolRow) => ({
  id: row.id,
  code: row.code,
  name: row.name,
  level: row.level,
  type: row.type,
  zone: row.zone,
  provinceCode: row.province_code,
  ...optional('communeCode', row.commune_code),
  ...optional('address', row.address),
  ...optional('phone', row.phone),
  ...optional('email', row.email),
  updatedAt: row.updated_at.toISOString(),
});

export const toClass = (row: ClassRow) => ({
  id: row.id,
  schoolId: row.school_id,
  name: row.name,
  grade: row.grade,
  schoolYear: row.school_year,
  ...optional('homeroomStaffId', row.homeroom_staff_id),
  updatedAt: row.updated_at.toISOString(),
});

/** What a caller may see of a person, by the scopes of the token. */
export interface Sight {
  readonly identifiers: boolean;
  readonly sensitive: boolean;
}

/** Personal numbers and sensitive data are shown to those alone who hold the scope for them. */
export function sightOf({ principal }: Pick<ServiceRequest, 'principal'>): Sight {
  const scopes =
    principal === null || principal.kind === 'widget' ? new Set<string>() : principal.scopes;
  return {
    identifiers: scopes.has('registry.identifiers.read'),
    sensitive: scopes.has('registry.sensitive.read'),
  };
}

export const toLearner = (row: LearnerRow, sight: Sight) => ({
  id: row.id,
  schoolId: row.school_id,
  ...optional('classId', row.class_id),
  name: row.name,
  birthDate: row.birth_date,
  gender: row.gender,
  nationality: row.nationality,
  ...optional('address', row.address),
  ...(sight.sensitive
    ? {
        ...optional('ethnicGroup', row.ethnic_group),
        ...optional('religion', row.religion),
        ...optional('disability', row.disability),
        ...optional('policyGroup', row.policy_group),
      }
    : {}),
  status: row.status,
  ...optional('ministryCode', row.ministry_code),
  ...optional('temporaryCode', row.temporary_code),
  identityStatus: row.identity_status,
  ...(sight.identifiers ? optional('personalNumber', row.personal_number) : {}),
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});
