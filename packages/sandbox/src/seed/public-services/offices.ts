import { namedId } from '../../kernel/ids.ts';
import { searchText } from '../../kernel/search-text.ts';
import { referenceData } from '../../services/reference/public.ts';
import { demo } from '../demo.ts';
import type { SeedSchool } from '../registry/schools.ts';

export interface SeedOffice {
  id: string;
  level: 'ministry' | 'department' | 'commune' | 'school';
  name: string;
  search_name: string;
  agency_code: string;
  province_code: string | null;
  commune_code: string | null;
  school_id: string | null;
}

type Place = Partial<Pick<SeedOffice, 'province_code' | 'commune_code' | 'school_id'>>;

function office(
  id: string,
  level: SeedOffice['level'],
  name: string,
  agencyCode: string,
  place: Place = {},
): SeedOffice {
  return {
    id,
    level,
    name,
    search_name: searchText(name),
    agency_code: agencyCode,
    province_code: null,
    commune_code: null,
    school_id: null,
    ...place,
  };
}

const lowerFirst = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/**
 * The ministry, a department in every province, and an office for each seeded school and the commune it lies in. Agency codes
 * are numbered by place: the list of the national portal was not found.
 */
export function generateOffices(schools: readonly SeedSchool[]): SeedOffice[] {
  const units = referenceData().units.map(({ unit }) => unit);
  const nameOf = new Map(units.map(({ code, fullName }) => [code, lowerFirst(fullName)]));
  const [home = ''] = schools.map(({ province_code: code }) => code);
  const departments = units
    .filter(({ level }) => level === 'province')
    .map(({ code }) =>
      office(
        code === home ? demo.department : namedId('off', `department/${code}`),
        'department',
        `Sở Giáo dục và Đào tạo ${nameOf.get(code)}`,
        `H${code}`,
        { province_code: code },
      ),
    );
  const communes = new Map(schools.map((school) => [school.commune_code, school.province_code]));
  return [
    office(namedId('off', 'ministry'), 'ministry', 'Bộ Giáo dục và Đào tạo', 'G09'),
    ...departments,
    ...[...communes].map(([code, province]) =>
      office(
        namedId('off', `commune/${code}`),
        'commune',
        `Ủy ban nhân dân ${nameOf.get(code) ?? code}`,
        `H${province}.${code.slice(0, 3)}.${code.slice(3)}`,
        { province_code: province, commune_code: code },
      ),
    ),
    ...schools.map((school, index) =>
      office(
        namedId('off', `school/${school.id}`),
        'school',
        school.name,
        `H${school.province_code}.${String(Math.floor(index / 1000) + 10)}.${String(index % 1000).padStart(3, '0')}`,
        {
          province_code: school.province_code,
          commune_code: school.commune_code,
          school_id: school.id,
        },
      ),
    ),
  ];
}
