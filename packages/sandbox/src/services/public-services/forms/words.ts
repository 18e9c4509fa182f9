import { dateInVietnam } from '@khuevan/rules/core';
import { referenceData } from '../../reference/public.ts';
import type { OfficeRow } from '../catalogue.ts';
import type { DossierPerson } from '../schema.ts';

const HOURS_AHEAD = 7;

/** `2026-11-23` → `ngày 23 tháng 11 năm 2026`. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** `2026-11-23` → `23/11/2026`. */
export const shortDay = (date: string): string => date.split('-').toReversed().join('/');

/** `09 giờ 05 phút, ngày 23 tháng 11 năm 2026`, in Vietnam. */
export function momentInWords(instant: Date): string {
  const there = new Date(instant.getTime() + HOURS_AHEAD * 3_600_000).toISOString();
  return `${there.slice(11, 13)} giờ ${there.slice(14, 16)} phút, ${dayInWords(dateInVietnam(instant.toISOString()))}`;
}

/** `********3974`: enough to tell two people apart, too little to be used. */
export const maskedNumber = ({ personalNumber }: DossierPerson): string =>
  personalNumber === undefined ? '' : `********${personalNumber.slice(-4)}`;

/** Where the paper is dated: the province of the office, Hà Nội for the ministry. */
export function placeOf(office: OfficeRow): string {
  const code = office.province_code ?? '01';
  const found = referenceData().units.find(({ unit }) => unit.code === code);
  return (found?.unit.name ?? 'Hà Nội').replace(/^(?:Tỉnh|Thành phố)\s+/u, '');
}

/** Lines of the head: the office, then its one-stop part. */
export const headOf = (office: OfficeRow): string[] => [
  office.name.toLocaleUpperCase('vi'),
  'BỘ PHẬN TIẾP NHẬN',
  'VÀ TRẢ KẾT QUẢ',
];
