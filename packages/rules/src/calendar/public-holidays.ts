import type { LegalBasis } from '../core/dated.ts';
import { checkDate, type IsoDate } from '../core/date.ts';
import { RuleError } from '../core/rule-error.ts';

export interface Holiday {
  readonly date: IsoDate;
  readonly vi: string;
  readonly en: string;
  /** `substitute`: a rest day for a holiday on a weekend. `swap`: a rest day that a working Saturday makes up for. */
  readonly kind: 'holiday' | 'substitute' | 'swap';
  /** False while the year's decision is open or its text was not at hand. */
  readonly verified: boolean;
}

/** Rest days on weekdays of one year, for offices that work Monday to Friday. */
export interface HolidayYear {
  readonly year: number;
  readonly legalBasis: readonly LegalBasis[];
  readonly holidays: readonly Holiday[];
  /** Saturdays worked in return for a `swap`. */
  readonly workingSaturdays: readonly IsoDate[];
}

const labourCode: LegalBasis = {
  document: 'Bộ luật Lao động 45/2019/QH14',
  article: 'Điều 111, 112',
  title: 'Nghỉ lễ, tết và nghỉ bù khi ngày nghỉ hằng tuần trùng ngày lễ',
  verified: true,
};

const cultureDay: LegalBasis = {
  document: 'Nghị quyết 80-NQ/TW của Bộ Chính trị (01/2026)',
  title: 'Ngày Văn hóa Việt Nam 24/11, chủ trương nghỉ làm hưởng nguyên lương',
  verified: false,
  remark:
    'Ordered for Art. 112 of the Labour Code by Nghị quyết 30/NQ-CP; the amending act was not found: the day counts as a holiday, marked unverified',
};

const names = {
  newYear: ['Tết Dương lịch', 'New Year'],
  tet: ['Tết Nguyên đán', 'Lunar New Year'],
  hungKings: ['Giỗ Tổ Hùng Vương', 'Hùng Kings’ Commemoration'],
  reunification: ['Ngày Chiến thắng', 'Reunification Day'],
  labour: ['Quốc tế Lao động', 'Labour Day'],
  nationalDay: ['Quốc khánh', 'National Day'],
  culture: ['Ngày Văn hóa Việt Nam', 'Vietnam Culture Day'],
} as const;

function on(
  name: keyof typeof names,
  dates: readonly IsoDate[],
  options: { readonly kind?: Holiday['kind']; readonly verified?: boolean } = {},
): Holiday[] {
  const [vi, en] = names[name];
  const { kind = 'holiday', verified = true } = options;
  return dates.map((date) => ({ date, vi, en, kind, verified }));
}

export const holidayYears: readonly HolidayYear[] = [
  {
    year: 2025,
    legalBasis: [
      labourCode,
      {
        document: 'Thông báo 6150/TB-BLĐTBXH (12/2024)',
        title: 'Nghỉ Tết Ất Tỵ, Quốc khánh và hoán đổi ngày làm việc dịp 30/4, 01/5 năm 2025',
        verified: false,
        remark: 'Days from public reports of the decision; the number of the notice from memory',
      },
    ],
    holidays: [
      ...on('newYear', ['2025-01-01']),
      ...on('tet', ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31']),
      ...on('hungKings', ['2025-04-07']),
      ...on('reunification', ['2025-04-30']),
      ...on('labour', ['2025-05-01']),
      ...on('labour', ['2025-05-02'], { kind: 'swap' }),
      ...on('nationalDay', ['2025-09-01', '2025-09-02']),
    ],
    workingSaturdays: ['2025-04-26'],
  },
  {
    year: 2026,
    legalBasis: [
      labourCode,
      {
        document: 'Thông báo 9441/TB-BNV (10/2025)',
        title: 'Nghỉ Tết Bính Ngọ và Quốc khánh năm 2026, hoán đổi ngày làm việc',
        verified: false,
        remark: 'Days from public reports of the decision; the number of the notice from memory',
      },
      cultureDay,
    ],
    holidays: [
      ...on('newYear', ['2026-01-01']),
      ...on('newYear', ['2026-01-02'], { kind: 'swap' }),
      ...on('tet', ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']),
      ...on('hungKings', ['2026-04-27'], { kind: 'substitute' }),
      ...on('reunification', ['2026-04-30']),
      ...on('labour', ['2026-05-01']),
      ...on('nationalDay', ['2026-08-31'], { kind: 'swap' }),
      ...on('nationalDay', ['2026-09-01', '2026-09-02']),
      ...on('culture', ['2026-11-24'], { verified: false }),
    ],
    workingSaturdays: ['2026-01-10', '2026-08-22'],
  },
  {
    year: 2027,
    legalBasis: [
      labourCode,
      {
        document: 'Phương án nghỉ lễ, tết năm 2027',
        title: 'Nghỉ Tết Đinh Mùi và Quốc khánh năm 2027',
        verified: false,
        remark:
          'No decision at hand: the eve and four days of Tết with substitutes for the weekend of 6–7 February, and 3 September, are assumed',
      },
      cultureDay,
    ],
    holidays: [
      ...on('newYear', ['2027-01-01']),
      ...on('tet', ['2027-02-05', '2027-02-08', '2027-02-09'], { verified: false }),
      ...on('tet', ['2027-02-10', '2027-02-11'], { kind: 'substitute', verified: false }),
      ...on('hungKings', ['2027-04-16']),
      ...on('reunification', ['2027-04-30']),
      ...on('labour', ['2027-05-03'], { kind: 'substitute' }),
      ...on('nationalDay', ['2027-09-02']),
      ...on('nationalDay', ['2027-09-03'], { verified: false }),
      ...on('culture', ['2027-11-24'], { verified: false }),
    ],
    workingSaturdays: [],
  },
];

/**
 * Rest days of one year.
 * @throws RuleError `no-rule` for a year whose days are not known: a deadline is never counted over a guess.
 */
export function holidaysOf(year: number, field = 'year'): HolidayYear {
  const found = holidayYears.find((entry) => entry.year === year);
  if (found === undefined) {
    throw new RuleError('no-rule', field, {
      vi: `Chưa có lịch nghỉ lễ, tết của năm ${year}`,
      en: `The public holidays of ${year} are not known`,
    });
  }
  return found;
}

/** The holiday on a weekday, if any. Holidays that fall on a weekend are carried by their substitute. */
export function holidayOn(date: IsoDate): Holiday | undefined {
  checkDate(date, 'date');
  return holidaysOf(Number(date.slice(0, 4)), 'date').holidays.find((day) => day.date === date);
}
