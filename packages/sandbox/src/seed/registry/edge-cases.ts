import type { Gender } from '../../services/registry/public.ts';

/** A record that software stumbles over. Each is in both profiles under a fixed id. */
export interface EdgeCase {
  readonly id: string;
  readonly what: string;
  readonly name: string;
  readonly birthDate: string;
  readonly gender: Gender;
  readonly ethnicGroup: string | null;
  readonly personalNumber: string | null;
  readonly nationality: string;
  /** Known by a temporary code until the ministry assigns one. */
  readonly temporaryCode?: string;
  readonly address?: string;
}

/** Two records share it: they may be one child entered twice, or a number typed wrong. */
const DOUBLED_NUMBER = '000314888888';

const ordinary = { ethnicGroup: '01', nationality: 'VN' } as const;

export const edgeCases = [
  {
    ...ordinary,
    id: 'lrn_edge0single0word00000',
    what: 'a name of one word',
    name: 'Hiền',
    birthDate: '2014-04-18',
    gender: 'female',
    personalNumber: '000314880001',
  },
  {
    id: 'lrn_edge0no0family0name00',
    what: 'no family name: Xơ Đăng names begin with the marker A or Y',
    name: 'Y Hạnh',
    birthDate: '2014-09-02',
    gender: 'female',
    ethnicGroup: '14',
    nationality: 'VN',
    personalNumber: '000314880002',
  },
  {
    id: 'lrn_edge0apostrophe000000',
    what: 'an apostrophe and a lower-case letter after it',
    name: "H'Linh Niê",
    birthDate: '2014-12-30',
    gender: 'female',
    ethnicGroup: '12',
    nationality: 'VN',
    personalNumber: '000314880003',
  },
  {
    ...ordinary,
    id: 'lrn_edge0long0name0000000',
    what: 'a name of eight words',
    name: 'Công Tằng Tôn Nữ Hoàng Phương Thảo Nguyên',
    birthDate: '2014-06-06',
    gender: 'female',
    personalNumber: '000314880004',
  },
  {
    ...ordinary,
    id: 'lrn_edge0first0january000',
    what: 'only the year of birth is known, written as 1 January',
    name: 'Vàng A Páo',
    birthDate: '2014-01-01',
    gender: 'male',
    ethnicGroup: '08',
    personalNumber: '000214880005',
  },
  {
    ...ordinary,
    id: 'lrn_edge0double0number001',
    what: 'shares a personal number with another record',
    name: 'Phạm Gia Hân',
    birthDate: '2014-05-11',
    gender: 'female',
    personalNumber: DOUBLED_NUMBER,
  },
  {
    ...ordinary,
    id: 'lrn_edge0double0number002',
    what: 'shares a personal number with another record',
    name: 'Phạm Gia Hân',
    birthDate: '2014-11-05',
    gender: 'female',
    personalNumber: DOUBLED_NUMBER,
  },
  {
    ...ordinary,
    id: 'lrn_edge0temporary0code00',
    what: 'known by a temporary code, no personal number yet',
    name: 'Đỗ Nhật Minh',
    birthDate: '2014-08-19',
    gender: 'male',
    personalNumber: null,
    temporaryCode: 'TAM-2026-000017',
  },
  {
    ...ordinary,
    id: 'lrn_edge0district0address',
    what: 'an address of before 1 July 2025, with a district and a province that was merged',
    name: 'Bùi Khánh An',
    birthDate: '2014-03-27',
    gender: 'male',
    personalNumber: '000214880009',
    address: 'Thôn Đông, xã An Lễ, huyện Quỳnh Phụ, tỉnh Thái Bình',
  },
  {
    id: 'lrn_edge0foreign0pupil000',
    what: 'a pupil of another nationality, without a personal number and an ethnic group',
    name: 'Kim Min Jun',
    birthDate: '2014-02-14',
    gender: 'male',
    ethnicGroup: null,
    nationality: 'KR',
    personalNumber: null,
  },
] as const satisfies readonly EdgeCase[];
