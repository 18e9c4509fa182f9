import { checkDate, type IsoDate } from '../core/date.ts';
import { count } from '../core/decimal.ts';
import { RuleError } from '../core/rule-error.ts';

export interface DossierCode {
  /** Agency, as `G09.20` or `000.00.04.G18`. */
  readonly agency: string;
  readonly date: IsoDate;
  /** 1 … 9,999,999, unique to the agency and day. */
  readonly sequence: number;
}

const agencyShape = /^(?:\d{3}\.\d{2}\.\d{2}\.)?[GH]\d{2}(?:\.\d{2,3})*$/;
const codeShape = /^(.+)-(\d{4})(\d{2})(\d{2})-(\d{7})$/;

function malformed(field: string): RuleError {
  return new RuleError('unknown-code', field, {
    vi: 'Mã hồ sơ phải có dạng G09.20-20260609-0092637',
    en: 'A dossier code has the form G09.20-20260609-0092637',
  });
}

/** `G09.20-20260609-0092637`. @throws RuleError */
export function formatDossierCode(code: DossierCode): string {
  if (!agencyShape.test(code.agency)) throw malformed('agency');
  checkDate(code.date, 'date');
  count(code.sequence, 'sequence', 1, 9_999_999);
  const sequence = String(code.sequence).padStart(7, '0');
  return `${code.agency}-${code.date.replaceAll('-', '')}-${sequence}`;
}

/** @throws RuleError `unknown-code` or `invalid-date` */
export function parseDossierCode(code: string): DossierCode {
  const match = codeShape.exec(code);
  if (match === null) throw malformed('code');
  const [, agency = '', year = '', month = '', day = '', sequence = ''] = match;
  if (!agencyShape.test(agency)) throw malformed('code');
  const date = `${year}-${month}-${day}`;
  checkDate(date, 'code');
  return { agency, date, sequence: count(Number(sequence), 'code', 1, 9_999_999) };
}
