import { dateInVietnam } from '@khuevan/rules/core';
import { procedureOf } from '../procedures/index.ts';
import type { DossierFormPrinter } from './dossier-forms.ts';
import type { FormData, StepRow } from './form-data.ts';
import { Paper } from './paper.ts';
import { dayInWords, headOf, momentInWords, placeOf, shortDay } from './words.ts';

/** What the log calls its steps, in the words of an office. */
const KINDS: Readonly<Record<string, string>> = {
  submitted: 'Nộp hồ sơ',
  accepted: 'Tiếp nhận hồ sơ',
  refused: 'Từ chối tiếp nhận',
  'supplement-requested': 'Yêu cầu bổ sung giấy tờ',
  'supplement-submitted': 'Đã bổ sung giấy tờ',
  'fee-requested': 'Yêu cầu nộp phí, lệ phí',
  'fee-settled': 'Đã nộp phí, lệ phí',
  'processing-started': 'Bắt đầu xử lý',
  assigned: 'Chuyển xử lý',
  suspended: 'Dừng xử lý',
  resumed: 'Tiếp tục xử lý',
  'withdrawal-requested': 'Công dân yêu cầu rút hồ sơ',
  'withdrawal-granted': 'Đồng ý cho rút hồ sơ',
  'withdrawal-declined': 'Không đồng ý cho rút hồ sơ',
  overdue: 'Quá hạn, xin lỗi và hẹn lại',
  completed: 'Xử lý xong',
  delivered: 'Trả kết quả',
};

/** Whether a step that had a deadline was followed in time. */
function punctuality(step: StepRow, next: StepRow | undefined): string {
  if (step.deadline === null || next === undefined) return '';
  const done = dateInVietnam(next.at.toISOString());
  if (done < step.deadline) return 'Trước hạn';
  return done === step.deadline ? 'Đúng hạn' : 'Quá hạn';
}

function rowOf({ offices, steps }: FormData, step: StepRow, index: number): string[] {
  const from = offices.get(step.office_id ?? '')?.name ?? '';
  const to = offices.get(step.to_office_id ?? '')?.name;
  const who = [step.handler_name, step.department].filter((part) => part !== null).join(' – ');
  return [
    String(index + 1),
    to === undefined || to === from ? from : `Giao: ${from}\nNhận: ${to}`,
    momentInWords(step.at),
    who,
    [KINDS[step.kind] ?? step.kind, step.content].filter(Boolean).join(': '),
    step.deadline === null ? '' : shortDay(step.deadline),
    punctuality(step, steps[index + 1]),
  ];
}

/** Form 05. */
export const printProcessControl: DossierFormPrinter = (data) => {
  const { dossier, receivingOffice, currentOffice, offices } = data;
  if (dossier.code === null) return undefined;
  const title = 'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ';
  const others = [...offices.values()].filter(({ id }) => id !== currentOffice.id);
  const today = dateInVietnam(data.now.toISOString());
  return new Paper({ title, madeAt: data.now, landscape: true })
    .head(
      headOf(receivingOffice),
      `Mã hồ sơ: ${dossier.code}`,
      `${placeOf(receivingOffice)}, ${dayInWords(today)}`,
    )
    .title(title)
    .text(`Thủ tục: ${procedureOf(dossier).name.vi}`)
    .text(`Cơ quan (bộ phận) giải quyết hồ sơ: ${currentOffice.name}`)
    .text(
      `Cơ quan phối hợp giải quyết hồ sơ: ${others.map(({ name }) => name).join('; ') || 'không'}`,
    )
    .table(
      [
        { title: 'STT', share: 4 },
        { title: 'Tên cơ quan', share: 20 },
        { title: 'Thời gian giao, nhận hồ sơ', share: 18 },
        { title: 'Người thực hiện', share: 17 },
        { title: 'Nội dung', share: 24 },
        { title: 'Thời hạn', share: 9 },
        { title: 'Kết quả giải quyết', share: 10 },
      ],
      data.steps.map((step, index) => rowOf(data, step, index)),
    )
    .finish();
};
