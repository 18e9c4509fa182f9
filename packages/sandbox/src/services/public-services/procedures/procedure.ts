import { dossierClocks, dossierClocksOn } from '@khuevan/rules/dossier';
import type { LegalBasis } from '@khuevan/rules/core';
import { namedId } from '../../../kernel/ids.ts';
import type { CopyType, DossierChannel, FeeTiming, OfficeLevel } from '../schema.ts';

export interface Text {
  vi: string;
  en: string;
}

export interface ProcedureComponent {
  code: string;
  name: Text;
  required: 'always' | 'when-represented' | 'optional';
  copies: number;
  copyTypes: readonly CopyType[];
}

export interface ProcedureFee {
  code: string;
  name: Text;
  amount: { amount: string; currency: 'VND' };
  timing: FeeTiming;
}

/** How long an office may take: a clock of law in `@khuevan/rules`, or the days that the procedure was published with. */
export type ProcedureClock =
  | 'transfer'
  | 'diplomaCopy'
  | 'diplomaCorrection'
  | { readonly workingDays: number };

export interface Procedure {
  id: string;
  /** In the national database of administrative procedures; absent where it was not found. */
  code?: string;
  codeVerified?: boolean;
  name: Text;
  sector: Text;
  result: Text;
  receivedBy: readonly OfficeLevel[];
  serviceLevel: 'information' | 'partial' | 'full';
  channels: readonly DossierChannel[];
  clock: ProcedureClock;
  components: readonly ProcedureComponent[];
  fees: readonly ProcedureFee[];
  legalBasis: readonly LegalBasis[];
}

/** Of the letter of authorisation, in every procedure: needed when applicant and owner differ. */
export const AUTHORISATION = 'giay-uy-quyen';

export const authorisation: ProcedureComponent = {
  code: AUTHORISATION,
  name: {
    vi: 'Giấy ủy quyền hoặc giấy tờ chứng minh quan hệ với chủ hồ sơ',
    en: 'Letter of authorisation, or proof of the relation to the owner',
  },
  required: 'when-represented',
  copies: 1,
  copyTypes: ['original', 'copy', 'electronic'],
};

export function component(
  code: string,
  vi: string,
  en: string,
  more: Partial<Omit<ProcedureComponent, 'code' | 'name'>> = {},
): ProcedureComponent {
  return {
    code,
    name: { vi, en },
    required: 'always',
    copies: 1,
    copyTypes: ['original', 'copy', 'electronic'],
    ...more,
  };
}

export const unverified = (document: string, title: string, remark?: string): LegalBasis => ({
  document,
  title,
  verified: false,
  ...(remark === undefined ? {} : { remark }),
});

/** Codes come from software that files dossiers; none was compared with the national database. */
export function procedure(
  given: Omit<Procedure, 'id' | 'codeVerified' | 'channels' | 'serviceLevel' | 'fees'> &
    Partial<Pick<Procedure, 'id' | 'channels' | 'serviceLevel' | 'fees'>>,
): Procedure {
  return {
    id: namedId('prc', given.code ?? given.name.en),
    ...(given.code === undefined ? {} : { codeVerified: false }),
    channels: ['counter', 'online', 'public-post'],
    serviceLevel: 'full',
    fees: [],
    ...given,
    components: [...given.components, authorisation],
  };
}

export interface ProcessingTime {
  workingDays: number;
  acrossProvincesWorkingDays?: number;
}

/**
 * Working days of a procedure by the clocks in force on a day.
 *
 * @param date `YYYY-MM-DD`; before the first dated clock that one counts
 */
export function processingTime({ clock }: Pick<Procedure, 'clock'>, date: string): ProcessingTime {
  if (typeof clock === 'object') return { workingDays: clock.workingDays };
  const first = dossierClocks[0]?.validFrom ?? date;
  const clocks = dossierClocksOn(date < first ? first : date);
  if (clock !== 'transfer') return { workingDays: clocks[clock].workingDays };
  return {
    workingDays: clocks.transfer.sameProvince.workingDays,
    acrossProvincesWorkingDays: clocks.transfer.acrossProvinces.workingDays,
  };
}
