import { addWorkingDays, type WorkingDayCount } from '../calendar/working-days.ts';
import { ruleOn, type DatedRule } from '../core/dated.ts';
import type { IsoDate } from '../core/date.ts';

/** Working days that each step of a move to another school may take. */
export interface TransferRules extends DatedRule {
  readonly workingDays: {
    /** The receiving school's answer, both schools in one province. */
    readonly decisionSameProvince: number;
    readonly decisionAcrossProvinces: number;
    /** The leaving school hands over the records. */
    readonly release: number;
    /** The receiving school chooses a class. */
    readonly placement: number;
  };
}

export const transferRules: readonly TransferRules[] = [
  {
    id: 'vn.school-transfer.2020',
    validFrom: '2020-10-20',
    validTo: '2026-05-09',
    legalBasis: [
      {
        document: 'Thông tư 28/2020/TT-BGDĐT',
        article: 'Điều 36',
        title: 'Chuyển trường cấp tiểu học: tiếp nhận, chuyển hồ sơ, xếp lớp',
        verified: false,
        remark: 'The rule of primary schools (3 + 3 + 3 days), applied to all levels here',
      },
    ],
    workingDays: { decisionSameProvince: 3, decisionAcrossProvinces: 3, release: 3, placement: 3 },
  },
  {
    id: 'vn.school-transfer.2026',
    validFrom: '2026-05-10',
    legalBasis: [
      {
        document: 'Thông tư 15/2026/TT-BGDĐT',
        title: 'Điều lệ trường học: chuyển trường',
        verified: false,
        remark: 'Days as reported of the draft; that all of them are working days is assumed',
      },
    ],
    workingDays: { decisionSameProvince: 5, decisionAcrossProvinces: 8, release: 3, placement: 5 },
  },
];

export type TransferStep = 'decision' | 'release' | 'placement';

/**
 * The last day on which a step of a transfer is in time. The rules of the day of application hold for the whole transfer.
 * @param from the day that sets the clock going: application, acceptance, release; it does not count itself
 * @throws RuleError `invalid-date`, `no-rule`
 */
export function transferDeadline(
  step: TransferStep,
  from: IsoDate,
  transfer: { readonly appliedOn: IsoDate; readonly isSameProvince: boolean },
): WorkingDayCount {
  const { workingDays } = ruleOn(transferRules, transfer.appliedOn, 'appliedOn');
  if (step !== 'decision') return addWorkingDays(from, workingDays[step]);
  const { decisionSameProvince, decisionAcrossProvinces } = workingDays;
  return addWorkingDays(
    from,
    transfer.isSameProvince ? decisionSameProvince : decisionAcrossProvinces,
  );
}
