import type { DatedRule, LegalBasis } from '../core/dated.ts';
import { RuleError } from '../core/rule-error.ts';

export type PriorityZone = 'KV1' | 'KV2-NT' | 'KV2' | 'KV3';
export type PolicyGroup = 'UT1' | 'UT2';

/** A time between two instants; the end is the first instant at which it is over. */
export interface AdmissionWindow {
  readonly opens: string;
  readonly closes: string;
}

/** Rules of university admission of a year, from its first to its last day. */
export interface AdmissionRules extends DatedRule {
  readonly year: number;
  /** Points in hundredths. */
  readonly zonePriority: Readonly<Record<PriorityZone, number>>;
  readonly policyPriority: Readonly<Record<PolicyGroup, number>>;
  /** Codes of the policy groups as the year numbers them. */
  readonly policyGroups: Readonly<Record<PolicyGroup, readonly string[]>>;
  /** Zone priority holds in the year of graduation and that many years on. */
  readonly zoneYearsAfterGraduation: number;
  /** From that total on (hundredths, of 30) priority shrinks to nothing at 30. */
  readonly reducedFrom: number;
  /** Most bonus points an institution may add (hundredths). */
  readonly bonusCap: number;
  /**
   * Least total of the three exam subjects (hundredths, of 30) to be considered at all, whatever the method, except direct
   * admission and candidates exempt from the exam; null: none.
   */
  readonly examFloor: number | null;
  readonly preferences: {
    /** Null: as many as wanted. */
    readonly maximum: number | null;
    /** Last position at which teacher training is considered; null: any. */
    readonly teacherTrainingWithin: number | null;
    readonly fee: { readonly amount: number; readonly currency: 'VND' };
    readonly window: AdmissionWindow | null;
    readonly feeWindow: AdmissionWindow | null;
    /** An offer that is not confirmed by then is lost. */
    readonly confirmBefore: string | null;
    /** Years for which an offer is kept for military service or illness. */
    readonly deferralYears: number;
  };
  readonly transcript: {
    readonly semesters: number;
    /** One of these must be in the combination, with a third of its weight; null: any. */
    readonly anchorSubjects: readonly string[] | null;
  };
}

const zonePriority = { KV1: 75, 'KV2-NT': 50, KV2: 25, KV3: 0 } as const;
const policyPriority = { UT1: 200, UT2: 100 } as const;
const shared = {
  zonePriority,
  policyPriority,
  zoneYearsAfterGraduation: 1,
  reducedFrom: 2250,
  bonusCap: 300,
} as const;
const fee = { amount: 15_000, currency: 'VND' } as const;
const oldGroups = { UT1: ['01', '02', '03', '04'], UT2: ['05', '06', '07'] } as const;

const circular2022: LegalBasis = {
  document: 'Thông tư 08/2022/TT-BGDĐT',
  article: 'Điều 7',
  title: 'Quy chế tuyển sinh đại học: chính sách ưu tiên',
  verified: true,
};
const bonusBasis: LegalBasis = {
  document: 'Thông tư 06/2025/TT-BGDĐT',
  title: 'Tổng điểm cộng không quá 10% thang điểm',
  verified: false,
  remark: 'Cap of bonus points, and bonus counted before the reduction of priority: from memory',
};
const deferralBasis: LegalBasis = {
  document: 'Quy chế tuyển sinh đại học',
  title: 'Bảo lưu kết quả trúng tuyển do nghĩa vụ quân sự, bệnh',
  verified: false,
  remark: 'Three years taken from reports that speak of “three years or more”',
};

const earlierTranscript = { semesters: 6, anchorSubjects: null } as const;
const unlimited = {
  maximum: null,
  teacherTrainingWithin: null,
  fee,
  window: null,
  feeWindow: null,
  confirmBefore: null,
  deferralYears: 3,
} as const;

const earlier = (year: number): AdmissionRules => ({
  id: `vn.admission.${year}`,
  year,
  validFrom: `${year}-01-01`,
  validTo: `${year}-12-31`,
  legalBasis: [circular2022, bonusBasis, deferralBasis],
  ...shared,
  policyGroups: oldGroups,
  examFloor: null,
  preferences: unlimited,
  transcript: earlierTranscript,
});

export const admissionRules: readonly AdmissionRules[] = [
  earlier(2023),
  earlier(2024),
  {
    ...earlier(2025),
    preferences: {
      ...unlimited,
      window: { opens: '2025-07-16T00:00:00+07:00', closes: '2025-07-28T17:00:00+07:00' },
      feeWindow: { opens: '2025-07-29T00:00:00+07:00', closes: '2025-08-05T17:00:00+07:00' },
      confirmBefore: '2025-08-30T17:00:00+07:00',
    },
  },
  {
    id: 'vn.admission.2026',
    year: 2026,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    legalBasis: [
      {
        document: 'Thông tư 06/2026/TT-BGDĐT',
        article: 'Điều 7 (ưu tiên)',
        title: 'Quy chế tuyển sinh đại học và tuyển sinh cao đẳng ngành Giáo dục Mầm non',
        verified: true,
        remark: 'Priority, 15 preferences, teacher training in positions 1–5, 15/30 in the exam',
      },
      {
        document: 'Quyết định 3037/QĐ-BGDĐT (2025)',
        title: 'Kế hoạch triển khai công tác tuyển sinh năm 2026',
        verified: true,
        remark: 'Hour of opening (00:00) assumed',
      },
      bonusBasis,
      deferralBasis,
    ],
    ...shared,
    policyGroups: { UT1: ['01', '02', '03'], UT2: ['04', '05', '06'] },
    examFloor: 1500,
    preferences: {
      maximum: 15,
      teacherTrainingWithin: 5,
      fee,
      window: { opens: '2026-07-02T00:00:00+07:00', closes: '2026-07-14T17:00:00+07:00' },
      feeWindow: { opens: '2026-07-15T00:00:00+07:00', closes: '2026-07-21T17:00:00+07:00' },
      confirmBefore: '2026-08-21T17:00:00+07:00',
      deferralYears: 3,
    },
    transcript: {
      semesters: 6,
      anchorSubjects: ['mathematics', 'literature'],
    },
  },
];

/** @throws RuleError `no-rule` for a year whose rules are not known. */
export function admissionRulesOf(year: number): AdmissionRules {
  const found = admissionRules.find((rules) => rules.year === year);
  if (found === undefined) {
    throw new RuleError('no-rule', 'year', {
      vi: `Chưa có quy chế tuyển sinh cho năm ${String(year).slice(0, 10)}`,
      en: `No admission rules are known for ${String(year).slice(0, 10)}`,
    });
  }
  return found;
}
