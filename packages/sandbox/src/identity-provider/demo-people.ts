/**
 * The named people of the sandbox: one source for the identity provider's population table and for
 * the registry's seed, so that who matches and who does not is decided in one place.
 *
 * All of them are made up. Personal numbers carry the province prefix `000`, which no province
 * holds, so that no test number can belong to anyone; digits 4–6 follow Decree 137/2015/NĐ-CP
 * Art. 13 (century and sex, year of birth).
 */

export type Sex = 'female' | 'male';

/** What a register knows about a person. Dates `YYYY-MM-DD`; the number has twelve digits. */
export interface PersonRecord {
  fullName: string;
  birthDate: string;
  sex: Sex;
  personalNumber: string;
  /** One line, as printed on a certificate of residence. */
  address: string;
}

export type DemoPersonKey = 'hoa' | 'binh' | 'teacher' | 'guardian';

export interface DemoPerson {
  key: DemoPersonKey;
  role: 'student' | 'teacher' | 'guardian';
  /** What is typed on the sign-in page. */
  loginName: string;
  /** What the population database holds: this is what the person can prove. */
  population: PersonRecord;
  /** What the school wrote down, under the id that the seed gives the record. */
  registry: PersonRecord & { id: string };
  /** Whether the two agree; the seed and the tests rely on it. */
  expectation: 'matches' | 'name-differs-by-one-tone';
}

/** The one-time code that signs any test person in; the sign-in page shows it. */
export const SANDBOX_ONE_TIME_CODE = '246810';

const hoa: PersonRecord = {
  fullName: 'Nguyễn Thị Hoa',
  birthDate: '2009-03-12',
  sex: 'female',
  personalNumber: '000309004821',
  address: 'Số 18, đường Văn Miếu, phường Khuê Văn, Tỉnh Mẫu',
};

const binh: PersonRecord = {
  fullName: 'Trần Văn Bình',
  birthDate: '2009-11-23',
  sex: 'male',
  personalNumber: '000209007316',
  address: 'Thôn Đông, xã An Bình, Tỉnh Mẫu',
};

const teacher: PersonRecord = {
  fullName: 'Lê Thị Thu Hà',
  birthDate: '1988-07-05',
  sex: 'female',
  personalNumber: '000188002650',
  address: 'Số 5, ngõ 12, phường Khuê Văn, Tỉnh Mẫu',
};

const guardian: PersonRecord = {
  fullName: 'Nguyễn Văn Hùng',
  birthDate: '1980-01-30',
  sex: 'male',
  personalNumber: '000080003974',
  address: hoa.address,
};

export const demoPeople: Readonly<Record<DemoPersonKey, DemoPerson>> = {
  hoa: {
    key: 'hoa',
    role: 'student',
    loginName: 'nguyen.thi.hoa',
    population: hoa,
    registry: { id: 'lrn_demo0nguyen0thi0hoa00', ...hoa },
    expectation: 'matches',
  },
  binh: {
    key: 'binh',
    role: 'student',
    loginName: 'tran.van.binh',
    population: binh,
    registry: { id: 'lrn_demo0tran0van0binh000', ...binh, fullName: 'Trần Văn Binh' },
    expectation: 'name-differs-by-one-tone',
  },
  teacher: {
    key: 'teacher',
    role: 'teacher',
    loginName: 'le.thi.thu.ha',
    population: teacher,
    registry: { id: 'stf_demo0le0thi0thu0ha000', ...teacher },
    expectation: 'matches',
  },
  guardian: {
    key: 'guardian',
    role: 'guardian',
    loginName: 'nguyen.van.hung',
    population: guardian,
    registry: { id: 'grd_demo0nguyen0van0hung0', ...guardian },
    expectation: 'matches',
  },
};
