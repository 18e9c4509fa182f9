import { namedId } from '../../kernel/ids.ts';
import { referenceData } from '../../services/reference/public.ts';
import { searchText } from '../../kernel/search-text.ts';
import { demo } from '../demo.ts';
import { SEED_INSTANT, type ProfileSize } from '../profile.ts';
import type { Random } from '../random.ts';

export interface SeedSchool {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly search_name: string;
  readonly level: string;
  readonly type: string;
  readonly zone: string;
  readonly province_code: string;
  readonly commune_code: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly version: number;
  readonly updated_at: string;
}

/** Grades of a level, in the code list's words. */
export const gradesOf: Readonly<Record<string, readonly string[]>> = {
  kindergarten: ['k1', 'k2', 'k3'],
  primary: ['1', '2', '3', '4', '5'],
  'lower-secondary': ['6', '7', '8', '9'],
  'upper-secondary': ['10', '11', '12'],
  'primary-lower-secondary': ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
};

const PREFIXES: Readonly<Record<string, string>> = {
  kindergarten: 'Trường Mẫu giáo',
  primary: 'Trường Tiểu học',
  'lower-secondary': 'Trường THCS',
  'upper-secondary': 'Trường THPT',
  'primary-lower-secondary': 'Trường Tiểu học và THCS',
};

/** Names that say what school this is not: none is named after a person or the place it lies in. */
const NAMES = [
  'Ánh Dương',
  'Ban Mai',
  'Bến Nước',
  'Biển Xanh',
  'Bồ Câu Trắng',
  'Cánh Buồm',
  'Cầu Vồng',
  'Chim Én',
  'Đồi Thông',
  'Đồng Xanh',
  'Hải Âu',
  'Hoa Ban',
  'Hoa Đào',
  'Hoa Mai',
  'Hoa Phượng',
  'Hoa Sen',
  'Hướng Dương',
  'Lúa Vàng',
  'Măng Non',
  'Mùa Xuân',
  'Nắng Mai',
  'Phù Sa',
  'Sao Mai',
  'Sông Xanh',
  'Suối Ngọc',
  'Thông Xanh',
  'Trăng Non',
  'Tre Xanh',
  'Vườn Xuân',
] as const;

/** Levels in turn: of 14 schools 6 primary, 4 lower and 2 upper secondary, 1 combined, 1 kindergarten. */
const LEVELS = [
  'primary',
  'primary-lower-secondary',
  'lower-secondary',
  'primary',
  'upper-secondary',
  'primary',
  'lower-secondary',
  'kindergarten',
  'primary',
  'lower-secondary',
  'primary',
  'upper-secondary',
  'primary',
  'lower-secondary',
] as const;

/** Zone of the province's schools, code list `zone`: Lào Cai mountain, Cần Thơ urban, Hưng Yên plain. */
const ZONES: Readonly<Record<string, string>> = { '15': '04', '92': '02', '33': '03' };

/** Made-up schools have nobody to call. */
const NO_CONTACT = { address: null, phone: null, email: null } as const;

function demoSchools(provinceCode: string, communes: readonly string[]): SeedSchool[] {
  const school = (id: string, name: string, level: string, at: number): SeedSchool => ({
    id,
    code: `${provinceCode}00000${at}`,
    name,
    search_name: searchText(name),
    level,
    type: 'public',
    zone: '03',
    province_code: provinceCode,
    commune_code: communes[at] ?? '',
    ...NO_CONTACT,
    version: 1,
    updated_at: SEED_INSTANT,
  });
  return [
    school(demo.schools.lowerSecondary, 'Trường THCS Bình Minh', 'lower-secondary', 1),
    school(demo.schools.upperSecondary, 'Trường THPT Mẫu', 'upper-secondary', 2),
  ];
}

/** The demo schools, then as many made-up ones as the profile wants. */
export function generateSchools(size: ProfileSize, random: Random): SeedSchool[] {
  const communesOf = new Map(
    size.provinces.map((province) => [
      province,
      referenceData()
        .units.filter(({ unit }) => unit.parentCode === province)
        .map(({ unit }) => unit.code),
    ]),
  );
  const [home = ''] = size.provinces;
  const schools = demoSchools(home, communesOf.get(home) ?? []);
  const names = random.shuffle(NAMES);
  while (schools.length < size.schools) {
    const index = schools.length - 2;
    const level = LEVELS[index % LEVELS.length] ?? 'primary';
    const province = size.provinces[index % size.provinces.length] ?? home;
    const name = `${PREFIXES[level]} ${names[index % names.length]}`;
    const isTaken = schools.some((school) => school.name === name);
    const title = isTaken ? `${name} ${index}` : name;
    schools.push({
      id: namedId('sch', `school/${index}`),
      code: `${province}${String(index + 100).padStart(6, '0')}`,
      name: title,
      search_name: searchText(title),
      level,
      type: random.chance(0.94) ? 'public' : 'private',
      zone: ZONES[province] ?? '03',
      province_code: province,
      commune_code: random.pick(communesOf.get(province) ?? ['']),
      ...NO_CONTACT,
      version: 1,
      updated_at: SEED_INSTANT,
    });
  }
  return schools;
}
