import type { IsoDate } from '../core/date.ts';
import { ruleOn, type DatedRule, type LegalBasis } from '../core/dated.ts';
import { transferRules } from '../transfers/deadlines.ts';

export interface LegalClock {
  /** Working days; 0 is the same working day. */
  readonly workingDays: number;
  readonly vi: string;
  readonly en: string;
}

export interface DossierClocks extends DatedRule {
  readonly transfer: {
    readonly sameProvince: LegalClock;
    readonly acrossProvinces: LegalClock;
    readonly records: LegalClock;
    readonly placement: LegalClock;
  };
  readonly diplomaCopy: LegalClock;
  readonly digitalDiploma: LegalClock;
  readonly diplomaCorrection: LegalClock;
}

const transferBasis: LegalBasis = {
  document: 'Thông tư 15/2026/TT-BGDĐT',
  title: 'Điều lệ trường học: chuyển trường trực tuyến tại trường nhận',
  verified: false,
  remark: 'Days from the published draft; “days” of records and placement taken as working days',
};

const diplomaBasis: LegalBasis = {
  document: 'Dự thảo thông tư về văn bằng, chứng chỉ (2026)',
  title: 'Thời hạn cấp bản sao, bằng số, chỉnh sửa văn bằng',
  verified: false,
  remark: 'Draft',
};

const clock = (workingDays: number, vi: string, en: string): LegalClock => ({
  workingDays,
  vi,
  en,
});

const transferDays = ruleOn(transferRules, '2026-05-10').workingDays;

export const dossierClocks: readonly DossierClocks[] = [
  {
    id: 'vn.dossier-clocks.2026',
    validFrom: '2026-05-10',
    legalBasis: [transferBasis, diplomaBasis],
    transfer: {
      sameProvince: clock(
        transferDays.decisionSameProvince,
        'Trả lời đơn chuyển trường trong tỉnh',
        'Answer, same province',
      ),
      acrossProvinces: clock(
        transferDays.decisionAcrossProvinces,
        'Trả lời đơn chuyển trường khác tỉnh',
        'Answer, across provinces',
      ),
      records: clock(
        transferDays.release,
        'Trường cũ chuyển hồ sơ',
        'Leaving school sends the records',
      ),
      placement: clock(
        transferDays.placement,
        'Trường nhận xếp lớp',
        'Receiving school places the learner',
      ),
    },
    diplomaCopy: clock(1, 'Cấp bản sao từ sổ gốc', 'Copy from the master register'),
    digitalDiploma: clock(5, 'Cấp bằng số từ ngày quyết định', 'Digital diploma from decision'),
    diplomaCorrection: clock(3, 'Chỉnh sửa, cấp lại văn bằng', 'Correction or re-issue'),
  },
];

/** The legal clocks in force on a day. @throws RuleError `no-rule` */
export function dossierClocksOn(date: IsoDate): DossierClocks {
  return ruleOn(dossierClocks, date);
}
