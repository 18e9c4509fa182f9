import { component, procedure, unverified, type Procedure } from './procedure.ts';

const general = { vi: 'Giáo dục phổ thông', en: 'General education' };
const examinations = { vi: 'Thi, tuyển sinh', en: 'Examinations and admission' };

const charter = unverified(
  'Thông tư 15/2026/TT-BGDĐT',
  'Điều lệ trường học: chuyển trường trực tuyến tại trường nhận',
  'Thời hạn theo dự thảo đã công bố',
);
const admission = unverified('Thông tư 30/2024/TT-BGDĐT', 'Quy chế tuyển sinh THCS và THPT');
const graduationExam = unverified('Thông tư 24/2024/TT-BGDĐT', 'Quy chế thi tốt nghiệp THPT');

const birthCertificate = component('giay-khai-sinh', 'Giấy khai sinh', 'Birth certificate', {
  copyTypes: ['copy', 'electronic'],
});
const transcript = component('hoc-ba', 'Học bạ', 'School transcript');

function transfer(code: string, vi: string, en: string): Procedure {
  return procedure({
    code,
    name: { vi: `Chuyển trường đối với học sinh ${vi}`, en: `Transfer of ${en}` },
    sector: general,
    result: { vi: 'Giấy tiếp nhận học sinh chuyển đến', en: 'Consent of the receiving school' },
    receivedBy: ['school'],
    clock: 'transfer',
    components: [
      component('don-xin-chuyen-truong', 'Đơn xin chuyển trường', 'Application for transfer'),
      component('hoc-ba', 'Học bạ', 'School transcript', {
        required: 'optional',
      }),
      component(
        'giay-gioi-thieu',
        'Giấy giới thiệu chuyển trường',
        'Letter of the leaving school',
        {
          required: 'optional',
        },
      ),
    ],
    legalBasis: [charter],
  });
}

/** Transfers, admission to schools, examinations. */
export const schooling: readonly Procedure[] = [
  transfer('1.005099', 'tiểu học', 'primary pupils'),
  transfer('2.002481', 'trung học cơ sở', 'lower secondary pupils'),
  transfer('2.002478', 'trung học phổ thông', 'upper secondary pupils'),
  procedure({
    code: '3.000182',
    name: { vi: 'Tuyển sinh trung học cơ sở', en: 'Admission to lower secondary school' },
    sector: examinations,
    result: { vi: 'Danh sách học sinh trúng tuyển', en: 'List of admitted pupils' },
    receivedBy: ['school'],
    clock: { workingDays: 15 },
    components: [
      component('don-dang-ky', 'Đơn đăng ký dự tuyển', 'Application'),
      birthCertificate,
      transcript,
      component('xac-nhan-cu-tru', 'Xác nhận thông tin cư trú', 'Confirmation of residence', {
        required: 'optional',
      }),
    ],
    legalBasis: [admission],
  }),
  procedure({
    code: '3.000181',
    name: { vi: 'Tuyển sinh trung học phổ thông', en: 'Admission to upper secondary school' },
    sector: examinations,
    result: { vi: 'Danh sách học sinh trúng tuyển', en: 'List of admitted pupils' },
    receivedBy: ['school'],
    clock: { workingDays: 20 },
    components: [
      component('phieu-dang-ky', 'Phiếu đăng ký dự tuyển', 'Application'),
      birthCertificate,
      transcript,
      component('giay-uu-tien', 'Giấy xác nhận hưởng ưu tiên', 'Proof of priority', {
        required: 'optional',
      }),
    ],
    legalBasis: [admission],
  }),
  procedure({
    code: '1.005142',
    name: {
      vi: 'Đăng ký dự thi tốt nghiệp THPT',
      en: 'Registration for the graduation examination',
    },
    sector: examinations,
    result: { vi: 'Giấy báo dự thi', en: 'Examination notice' },
    receivedBy: ['school'],
    clock: { workingDays: 10 },
    components: [
      component('phieu-dang-ky-du-thi', 'Phiếu đăng ký dự thi', 'Registration form'),
      transcript,
      component('giay-uu-tien', 'Giấy xác nhận ưu tiên, khuyến khích', 'Proof of priority', {
        required: 'optional',
      }),
    ],
    legalBasis: [graduationExam],
  }),
  procedure({
    code: '1.005095',
    name: { vi: 'Phúc khảo bài thi tốt nghiệp THPT', en: 'Re-mark of the graduation examination' },
    sector: examinations,
    result: { vi: 'Thông báo kết quả phúc khảo', en: 'Outcome of the re-mark' },
    receivedBy: ['school', 'department'],
    clock: { workingDays: 15 },
    components: [component('don-phuc-khao', 'Đơn phúc khảo bài thi', 'Request for a re-mark')],
    legalBasis: [graduationExam],
  }),
  procedure({
    code: '1.005090',
    name: {
      vi: 'Xét, tuyển sinh vào trường phổ thông dân tộc nội trú',
      en: 'Admission to boarding schools for ethnic minorities',
    },
    sector: examinations,
    result: { vi: 'Quyết định trúng tuyển', en: 'Decision on admission' },
    receivedBy: ['school'],
    clock: { workingDays: 20 },
    components: [
      component('don-du-tuyen', 'Đơn đăng ký dự tuyển', 'Application'),
      birthCertificate,
      transcript,
      component('xac-nhan-cu-tru', 'Xác nhận thông tin cư trú', 'Confirmation of residence'),
    ],
    legalBasis: [
      unverified('Thông tư 04/2023/TT-BGDĐT', 'Tổ chức và hoạt động của trường PTDT nội trú'),
    ],
  }),
];
