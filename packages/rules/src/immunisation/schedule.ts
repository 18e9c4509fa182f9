import type { IsoDate } from '../core/date.ts';
import { ruleOn, type DatedRule, type LegalBasis } from '../core/dated.ts';

/** A length of time by the calendar; the parts add up. */
export interface Duration {
  readonly days?: number;
  readonly months?: number;
  readonly years?: number;
}

export type VaccineSeries =
  | 'hepatitis-b-birth'
  | 'bcg'
  | 'dpt-hepb-hib'
  | 'dpt-booster'
  | 'td'
  | 'opv'
  | 'ipv'
  | 'measles'
  | 'measles-rubella'
  | 'japanese-encephalitis'
  | 'rotavirus';

export interface ScheduledDose {
  readonly series: VaccineSeries;
  readonly number: number;
  readonly vi: string;
  readonly en: string;
  /** Diseases it protects from, as codes of the schedule. */
  readonly diseases: readonly string[];
  /** CVX code for exchange with FHIR (unverified). */
  readonly cvx: string;
  /** Age from which it is due; a dose before that age is too early. */
  readonly dueAge: Duration;
  /** Least time after the dose before it in its series. */
  readonly minInterval?: Duration;
  /** How long after the due date it is not yet overdue. */
  readonly grace: Duration;
  /** Age from which it is given no more. */
  readonly notAfter?: Duration;
  /** Only children whose due date is not before that day (vaccines new to the programme). */
  readonly introduced?: IsoDate;
}

export interface ImmunisationSchedule extends DatedRule {
  readonly doses: readonly ScheduledDose[];
}

const circular: LegalBasis = {
  document: 'Thông tư 10/2024/TT-BYT',
  title:
    'Danh mục bệnh truyền nhiễm, đối tượng và phạm vi phải sử dụng vắc xin, sinh phẩm bắt buộc',
  verified: true,
  remark: 'Hepatitis B, tuberculosis, diphtheria, pertussis and tetanus as published',
};
const rest: LegalBasis = {
  ...circular,
  verified: false,
  remark:
    'Ages and intervals of polio, measles, rubella, Japanese encephalitis and rotavirus from the programme’s calendar; the grace before a dose counts as overdue is a reference model',
};

const month: Duration = { months: 1 };
const pentavalent = ['hepatitis-b', 'diphtheria', 'pertussis', 'tetanus', 'hib'];

type DoseTail = Omit<ScheduledDose, 'series' | 'number' | 'grace'> & { grace?: Duration };
const dose = (series: VaccineSeries, number: number, tail: DoseTail): ScheduledDose => ({
  series,
  number,
  grace: month,
  ...tail,
});

const primary = (
  series: VaccineSeries,
  names: { vi: string; en: string; diseases: readonly string[]; cvx: string },
  count: number,
  more: Pick<ScheduledDose, 'introduced' | 'notAfter'> = {},
): ScheduledDose[] =>
  Array.from({ length: count }, (_, index) =>
    dose(series, index + 1, {
      ...names,
      vi: `${names.vi} mũi ${index + 1}`,
      en: `${names.en}, dose ${index + 1}`,
      dueAge: { months: 2 + index },
      ...(index === 0 ? {} : { minInterval: month }),
      ...more,
    }),
  );

export const immunisationSchedules: readonly ImmunisationSchedule[] = [
  {
    id: 'vn.immunisation.2024',
    validFrom: '2024-08-01',
    legalBasis: [circular, rest],
    doses: [
      dose('hepatitis-b-birth', 1, {
        vi: 'Viêm gan B sơ sinh (trong 24 giờ)',
        en: 'Hepatitis B at birth (within 24 hours)',
        diseases: ['hepatitis-b'],
        cvx: '08',
        dueAge: { days: 0 },
        grace: { days: 1 },
        notAfter: { days: 2 },
      }),
      dose('bcg', 1, {
        vi: 'Lao (BCG)',
        en: 'Tuberculosis (BCG)',
        diseases: ['tuberculosis'],
        cvx: '19',
        dueAge: { days: 0 },
      }),
      ...primary(
        'dpt-hepb-hib',
        {
          vi: 'Bạch hầu – ho gà – uốn ván – viêm gan B – Hib',
          en: 'Diphtheria, pertussis, tetanus, hepatitis B, Hib',
          diseases: pentavalent,
          cvx: '102',
        },
        3,
      ),
      dose('dpt-booster', 1, {
        vi: 'Bạch hầu – ho gà – uốn ván nhắc lại',
        en: 'Diphtheria, pertussis, tetanus, booster',
        diseases: ['diphtheria', 'pertussis', 'tetanus'],
        cvx: '01',
        dueAge: { months: 18 },
        notAfter: { years: 7 },
      }),
      dose('td', 1, {
        vi: 'Uốn ván – bạch hầu giảm liều (Td)',
        en: 'Tetanus and reduced diphtheria (Td)',
        diseases: ['diphtheria', 'tetanus'],
        cvx: '09',
        dueAge: { years: 7 },
        grace: { years: 1 },
        introduced: '2024-08-01',
      }),
      ...primary(
        'opv',
        { vi: 'Bại liệt uống (bOPV)', en: 'Polio, oral (bOPV)', diseases: ['polio'], cvx: '178' },
        3,
      ),
      dose('ipv', 1, {
        vi: 'Bại liệt tiêm (IPV) mũi 1',
        en: 'Polio, injected (IPV), dose 1',
        diseases: ['polio'],
        cvx: '10',
        dueAge: { months: 5 },
      }),
      dose('ipv', 2, {
        vi: 'Bại liệt tiêm (IPV) mũi 2',
        en: 'Polio, injected (IPV), dose 2',
        diseases: ['polio'],
        cvx: '10',
        dueAge: { months: 9 },
        minInterval: { months: 4 },
        introduced: '2022-06-01',
      }),
      dose('measles', 1, {
        vi: 'Sởi',
        en: 'Measles',
        diseases: ['measles'],
        cvx: '05',
        dueAge: { months: 9 },
      }),
      dose('measles-rubella', 1, {
        vi: 'Sởi – rubella',
        en: 'Measles and rubella',
        diseases: ['measles', 'rubella'],
        cvx: '04',
        dueAge: { months: 18 },
      }),
      dose('japanese-encephalitis', 1, {
        vi: 'Viêm não Nhật Bản mũi 1',
        en: 'Japanese encephalitis, dose 1',
        diseases: ['japanese-encephalitis'],
        cvx: '129',
        dueAge: { years: 1 },
      }),
      dose('japanese-encephalitis', 2, {
        vi: 'Viêm não Nhật Bản mũi 2',
        en: 'Japanese encephalitis, dose 2',
        diseases: ['japanese-encephalitis'],
        cvx: '129',
        dueAge: { years: 1, days: 7 },
        minInterval: { days: 7 },
      }),
      dose('japanese-encephalitis', 3, {
        vi: 'Viêm não Nhật Bản mũi 3',
        en: 'Japanese encephalitis, dose 3',
        diseases: ['japanese-encephalitis'],
        cvx: '129',
        dueAge: { years: 2, days: 7 },
        minInterval: { years: 1 },
      }),
      ...primary(
        'rotavirus',
        {
          vi: 'Tiêu chảy do vi rút Rota',
          en: 'Rotavirus',
          diseases: ['rotavirus'],
          cvx: '122',
        },
        2,
        { introduced: '2024-08-01', notAfter: { months: 6 } },
      ),
    ],
  },
];

/** The schedule in force on a day. @throws RuleError `no-rule` */
export function immunisationScheduleOn(date: IsoDate): ImmunisationSchedule {
  return ruleOn(immunisationSchedules, date);
}
