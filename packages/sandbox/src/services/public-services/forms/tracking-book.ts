import { dateInVietnam } from '@khuevan/rules/core';
import type { DossierRow } from '../access.ts';
import type { OfficeRow } from '../catalogue.ts';
import { procedureOf } from '../procedures/index.ts';
import { statusName } from '../transition.ts';
import { Paper } from './paper.ts';
import { dayInWords, headOf, placeOf, shortDay } from './words.ts';

export interface BookData {
  office: OfficeRow;
  from: string;
  to: string;
  dossiers: readonly DossierRow[];
  /** Offices that hold the dossiers now. */
  offices: ReadonlyMap<string, string>;
  now: Date;
}

const dayOf = (instant: Date | null): string =>
  instant === null ? '' : shortDay(dateInVietnam(instant.toISOString()));

function rowOf(row: DossierRow, index: number, offices: ReadonlyMap<string, string>): string[] {
  const { applicant } = row;
  return [
    String(index + 1),
    row.code ?? '',
    procedureOf(row).name.vi,
    '01',
    applicant.name,
    [applicant.address, applicant.phone].filter(Boolean).join('; '),
    offices.get(row.current_office_id) ?? '',
    dayOf(row.accepted_at ?? row.submitted_at),
    row.appointment_date === null ? '' : shortDay(row.appointment_date),
    dayOf(row.completed_at),
    dayOf(row.delivered_at),
    statusName(row.status).vi,
  ];
}

/** Form 06. */
export function printTrackingBook(data: BookData): Promise<Uint8Array> {
  const { office, from, to } = data;
  const title = 'SỔ THEO DÕI HỒ SƠ';
  return new Paper({ title, madeAt: data.now, landscape: true })
    .head(
      headOf(office),
      'Quyển số: …………',
      `${placeOf(office)}, ${dayInWords(dateInVietnam(data.now.toISOString()))}`,
    )
    .title(title, `Từ ngày ${shortDay(from)} đến ngày ${shortDay(to)}`)
    .table(
      [
        { title: 'STT', share: 4 },
        { title: 'Mã hồ sơ', share: 17 },
        { title: 'Tên thủ tục hành chính', share: 15 },
        { title: 'Số lượng hồ sơ (bộ)', share: 5 },
        { title: 'Tên cá nhân, tổ chức', share: 10 },
        { title: 'Địa chỉ, số điện thoại', share: 12 },
        { title: 'Cơ quan chủ trì giải quyết', share: 11 },
        { title: 'Nhận hồ sơ', share: 7 },
        { title: 'Hẹn trả kết quả', share: 7 },
        { title: 'Có kết quả', share: 7 },
        { title: 'Trả kết quả', share: 7 },
        { title: 'Ghi chú', share: 8 },
      ],
      data.dossiers.map((row, index) => rowOf(row, index, data.offices)),
    )
    .finish();
}
