import { dateInVietnam } from '@khuevan/rules/core';
import { procedureOf } from '../procedures/index.ts';
import type { FormData } from './form-data.ts';
import { Paper } from './paper.ts';
import { dayInWords, headOf, maskedNumber, momentInWords, placeOf } from './words.ts';

/** A form for one dossier; undefined while there is nothing to print. */
export type DossierFormPrinter = (data: FormData) => Promise<Uint8Array> | undefined;

const SUFFIXES = { receipt: 'TNHS', supplement: 'HDHT', refusal: 'TCTN', apology: 'XLHT' } as const;

function numberOf({ dossier }: FormData, suffix: string): string {
  const sequence = dossier.code?.split('-').at(-1) ?? '';
  return `Số: ${sequence.replace(/^0+/, '')}/${suffix}`;
}

function begin(data: FormData, title: string, suffix: string, on: string): Paper {
  const { receivingOffice: office, dossier } = data;
  return new Paper({ title, madeAt: data.now })
    .head(headOf(office), numberOf(data, suffix), `${placeOf(office)}, ${dayInWords(on)}`)
    .title(title, `Mã hồ sơ: ${dossier.code ?? ''}`);
}

function aboutPeople(paper: Paper, { dossier }: FormData, opening: string): Paper {
  const { applicant, owner } = dossier;
  paper.text(`${opening}: ${applicant.name}`);
  const number = maskedNumber(applicant);
  if (number !== '') paper.text(`Số định danh cá nhân: ${number}`);
  if (owner !== null) paper.text(`Chủ hồ sơ: ${owner.name} ${maskedNumber(owner)}`.trim());
  return paper
    .text(`Địa chỉ: ${applicant.address ?? '……………………'}`)
    .text(`Số điện thoại: ${applicant.phone ?? '…………'}   Email: ${applicant.email ?? '…………'}`)
    .text(`Nội dung yêu cầu giải quyết: ${procedureOf(dossier).name.vi}`);
}

/** Form 01. */
export const printReceipt: DossierFormPrinter = (data) => {
  const { dossier, receivingOffice } = data;
  const { accepted_at: accepted, working_days: days } = dossier;
  const due = data.firstAppointment ?? dossier.appointment_date;
  if (accepted === null || days === null) return undefined;
  const title = 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ';
  const on = dateInVietnam(accepted.toISOString());
  const paper = begin(data, title, SUFFIXES.receipt, on);
  paper.text(`Bộ phận tiếp nhận và trả kết quả: ${receivingOffice.name}`);
  aboutPeople(paper, data, 'Tiếp nhận hồ sơ của').text('Thành phần hồ sơ nộp gồm:');
  const names = new Map(procedureOf(dossier).components.map(({ code, name }) => [code, name.vi]));
  for (const [index, { code, copies }] of dossier.components.entries()) {
    paper.text(`${index + 1}. ${names.get(code) ?? code} (số lượng: ${copies})`, { above: 1 });
  }
  return paper
    .text('Số lượng hồ sơ: 01 (bộ)')
    .text(`Thời gian giải quyết hồ sơ theo quy định là: ${days} ngày làm việc`)
    .text(`Thời gian nhận hồ sơ: ${momentInWords(accepted)}`)
    .text(`Thời gian trả kết quả giải quyết hồ sơ: ${due === null ? '……………………' : dayInWords(due)}`)
    .text(`Đăng ký nhận kết quả tại: ${receivingOffice.name}`)
    .text('Vào Sổ theo dõi hồ sơ, Quyển số: ………… Số thứ tự: …………')
    .signatures('NGƯỜI NỘP HỒ SƠ', 'NGƯỜI TIẾP NHẬN HỒ SƠ')
    .finish();
};

/** Form 02. */
export const printSupplementRequest: DossierFormPrinter = (data) => {
  const { dossier, receivingOffice } = data;
  const asked = dossier.supplement_request;
  if (asked === null) return undefined;
  const title = 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ';
  const paper = begin(data, title, SUFFIXES.supplement, dateInVietnam(asked.requestedAt));
  aboutPeople(paper, data, 'Hồ sơ của').text('Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:');
  const names = new Map(procedureOf(dossier).components.map(({ code, name }) => [code, name.vi]));
  for (const [index, { componentCode, content }] of asked.items.entries()) {
    const about = componentCode === undefined ? '' : `${names.get(componentCode) ?? ''}: `;
    paper.text(`${index + 1}. ${about}${content}`, { above: 1 });
  }
  if (asked.respondBy !== undefined) {
    paper.text(`Thời hạn bổ sung, hoàn thiện hồ sơ: ${dayInWords(asked.respondBy)}.`);
  }
  return paper
    .text(
      `Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà liên hệ với ${receivingOffice.name} để được hướng dẫn./.`,
    )
    .signatures(null, 'NGƯỜI HƯỚNG DẪN')
    .finish();
};

/** Form 03. */
export const printRefusal: DossierFormPrinter = (data) => {
  const { dossier, receivingOffice } = data;
  if (dossier.status !== 'refused') return undefined;
  const title = 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ';
  const on = dateInVietnam(dossier.updated_at.toISOString());
  const paper = begin(data, title, SUFFIXES.refusal, data.refusedOn ?? on);
  paper.text(`Bộ phận tiếp nhận và trả kết quả: ${receivingOffice.name}`);
  return aboutPeople(paper, data, 'Tiếp nhận hồ sơ của')
    .text(
      'Qua xem xét, Bộ phận tiếp nhận và trả kết quả thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:',
    )
    .text(dossier.refusal_reason ?? '')
    .text('Xin thông báo cho Ông/Bà được biết và thực hiện./.')
    .signatures('NGƯỜI NỘP HỒ SƠ', 'NGƯỜI TIẾP NHẬN HỒ SƠ')
    .finish();
};

/** Form 04. */
export const printApology: DossierFormPrinter = (data) => {
  const { dossier, receivingOffice } = data;
  const { accepted_at: accepted, overdue_since: since, appointment_date: next } = dossier;
  if (accepted === null || since === null) return undefined;
  const office = receivingOffice.name;
  const missed = data.firstAppointment ?? dossier.due_date;
  const title = 'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ';
  return begin(data, title, SUFFIXES.apology, since)
    .text(`Kính gửi: Ông/Bà ${dossier.applicant.name}`, { align: 'center' })
    .text(
      `${capital(dayInWords(dateInVietnam(accepted.toISOString())))}, ${office} tiếp nhận giải quyết hồ sơ đề nghị giải quyết thủ tục ${procedureOf(dossier).name.vi} của Ông/Bà; mã số: ${dossier.code ?? ''}.`,
    )
    .text(
      `Thời gian hẹn trả kết quả giải quyết hồ sơ: ${missed === null ? '……………………' : dayInWords(missed)}.`,
    )
    .text(
      `Tuy nhiên đến nay, ${office} chưa trả kết quả giải quyết hồ sơ của Ông/Bà đúng thời hạn quy định ghi trong Giấy tiếp nhận hồ sơ và hẹn trả kết quả.`,
    )
    .text('Sự chậm trễ này đã gây phiền hà, tốn kém chi phí, công sức của Ông/Bà.')
    .text(
      `${office} xin lỗi Ông/Bà và sẽ trả kết quả giải quyết hồ sơ cho Ông/Bà vào ${next === null ? '……………………' : dayInWords(next)}.`,
    )
    .text('Mong nhận được sự thông cảm của Ông/Bà vì sự chậm trễ này./.')
    .signatures(null, 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ')
    .finish();
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
