import { unknownCode } from '../core/decimal.ts';

export type DossierState =
  | 'submitted'
  | 'accepted'
  | 'refused'
  | 'processing'
  | 'supplement-requested'
  | 'payment-requested'
  | 'withdrawal-requested'
  | 'suspended'
  | 'completed'
  | 'delivered';

export interface DossierStateInfo {
  readonly state: DossierState;
  /** Number in the list of the national public-service portal. */
  readonly number: number;
  readonly vi: string;
  readonly en: string;
  /** The agency's clock stands still. */
  readonly pausesClock: boolean;
  /** Nothing more is due from the agency. */
  readonly final: boolean;
  readonly next: readonly DossierState[];
}

/**
 * The ten states of the national public-service portal with their numbers and names. The portal publishes no list of
 * transitions: `next` is a reference model (unverified).
 */
export const dossierStates: readonly DossierStateInfo[] = [
  info('submitted', 1, 'Mới đăng ký', 'Submitted', {
    next: ['accepted', 'refused', 'supplement-requested', 'withdrawal-requested'],
  }),
  info('accepted', 2, 'Được tiếp nhận', 'Accepted', {
    next: ['processing', 'supplement-requested', 'payment-requested', 'withdrawal-requested'],
  }),
  info('refused', 3, 'Không được tiếp nhận', 'Refused', { final: true, next: [] }),
  info('processing', 4, 'Đang xử lý', 'In process', {
    next: [
      'supplement-requested',
      'payment-requested',
      'withdrawal-requested',
      'suspended',
      'completed',
    ],
  }),
  info('supplement-requested', 5, 'Yêu cầu bổ sung giấy tờ', 'Supplement requested', {
    pausesClock: true,
    next: ['submitted', 'accepted', 'processing', 'refused', 'withdrawal-requested', 'suspended'],
  }),
  info('payment-requested', 6, 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Payment requested', {
    pausesClock: true,
    next: ['processing', 'completed', 'withdrawal-requested', 'suspended'],
  }),
  info('withdrawal-requested', 7, 'Công dân yêu cầu rút hồ sơ', 'Withdrawal requested', {
    next: ['processing', 'suspended'],
  }),
  info('suspended', 8, 'Dừng xử lý', 'Suspended', {
    pausesClock: true,
    next: ['processing', 'completed'],
  }),
  info('completed', 9, 'Đã xử lý xong', 'Completed', { final: true, next: ['delivered'] }),
  info('delivered', 10, 'Đã trả kết quả', 'Result delivered', { final: true, next: [] }),
];

function info(
  state: DossierState,
  number: number,
  vi: string,
  en: string,
  more: { pausesClock?: boolean; final?: boolean; next: readonly DossierState[] },
): DossierStateInfo {
  return { state, number, vi, en, pausesClock: false, final: false, ...more };
}

/** @throws RuleError `unknown-code` */
export function dossierState(state: DossierState | number): DossierStateInfo {
  const found = dossierStates.find((entry) => entry.state === state || entry.number === state);
  if (found === undefined) throw unknownCode(state, 'state');
  return found;
}

/** Whether a dossier may go from one state to another. @throws RuleError `unknown-code` */
export function canTransition(from: DossierState, to: DossierState): boolean {
  dossierState(to);
  return dossierState(from).next.includes(to);
}
