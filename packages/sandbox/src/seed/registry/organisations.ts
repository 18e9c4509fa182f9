import { namedId } from '../../kernel/ids.ts';
import { referenceData } from '../../services/reference/public.ts';
import { SEED_INSTANT, type ProfileSize } from '../profile.ts';
import { Random } from '../random.ts';
import type { SeedSchool } from './schools.ts';

const row = (fields: {
  kind: string;
  name: string;
  province_code: string | null;
  commune_code: string | null;
}) => ({
  ...fields,
  id: namedId('org', `${fields.kind}/${fields.province_code}/${fields.commune_code}`),
  address: null,
  phone: null,
  email: null,
  version: 1,
  updated_at: SEED_INSTANT,
});

/** The ministry, the provinces' departments, and the office of each commune that has a school. */
export function generateOrganisations(size: ProfileSize, schools: readonly SeedSchool[]) {
  const { unitsByCode } = referenceData();
  const short = (code: string) =>
    (unitsByCode.get(code)?.fullName ?? '').replace(/^(?:Thành phố|Tỉnh) /u, '');
  const communes = [...new Set(schools.map(({ commune_code: code }) => code))].filter(
    (code) => code !== '',
  );
  return [
    row({
      kind: 'ministry',
      name: 'Bộ Giáo dục và Đào tạo',
      province_code: null,
      commune_code: null,
    }),
    ...size.provinces.map((code) =>
      row({
        kind: 'department',
        name: `Sở Giáo dục và Đào tạo ${short(code)}`,
        province_code: code,
        commune_code: null,
      }),
    ),
    ...communes.map((code) =>
      row({
        kind: 'commune',
        name: `Phòng Văn hoá – Xã hội ${unitsByCode.get(code)?.fullName ?? ''}`,
        province_code: unitsByCode.get(code)?.parentCode ?? null,
        commune_code: code,
      }),
    ),
  ];
}

/** Mountain schools have far hamlets: half of them teach at a second place. */
const SHARE_WITH_HAMLET = (zone: string): number => (zone === '04' ? 0.5 : 0.1);

/** Each school's main site, and for some a site in a hamlet. */
export function generateSites(schools: readonly SeedSchool[]) {
  const random = new Random('khuevan/sites');
  return schools.flatMap((school) => {
    const site = (name: string, isMain: boolean) => ({
      school_id: school.id,
      id: namedId('sit', `${school.id}/${name}`),
      name,
      is_main: isMain,
      commune_code: school.commune_code === '' ? null : school.commune_code,
      address: null,
      version: 1,
      updated_at: SEED_INSTANT,
    });
    const sites = [site('Điểm trường chính', true)];
    if (random.chance(SHARE_WITH_HAMLET(school.zone))) {
      sites.push(site(`Điểm trường thôn ${random.integer(1, 12)}`, false));
    }
    return sites;
  });
}
