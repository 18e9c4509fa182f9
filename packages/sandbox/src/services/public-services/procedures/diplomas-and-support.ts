import { component, procedure, unverified, type Procedure } from './procedure.ts';

const diplomas = { vi: 'Văn bằng, chứng chỉ', en: 'Diplomas and certificates' };
const support = { vi: 'Chính sách cho người học', en: 'Support for learners' };

const register = unverified(
  'Thông tư 21/2019/TT-BGDĐT',
  'Quy chế quản lý bằng tốt nghiệp và chứng chỉ; thời hạn theo dự thảo 2026',
);

/** Diplomas, and support for learners. */
export const diplomasAndSupport: readonly Procedure[] = [
  procedure({
    id: 'prc_demo0ban0sao0so0goc00',
    code: '1.005092',
    name: {
      vi: 'Cấp bản sao văn bằng, chứng chỉ từ sổ gốc',
      en: 'Copy of a diploma from the master register',
    },
    sector: diplomas,
    result: { vi: 'Bản sao văn bằng, chứng chỉ', en: 'Copy of the diploma' },
    receivedBy: ['department'],
    clock: 'diplomaCopy',
    components: [
      component('don-de-nghi', 'Đơn đề nghị cấp bản sao', 'Application', {
        copyTypes: ['original', 'electronic'],
      }),
      component('giay-to-tuy-than', 'Giấy tờ tùy thân của người đề nghị', 'Identity document', {
        required: 'optional',
        copyTypes: ['copy', 'electronic'],
      }),
    ],
    legalBasis: [register],
  }),
  procedure({
    code: '2.001914',
    name: {
      vi: 'Chỉnh sửa nội dung văn bằng, chứng chỉ',
      en: 'Correction of a diploma or certificate',
    },
    sector: diplomas,
    result: { vi: 'Quyết định chỉnh sửa văn bằng', en: 'Decision on the correction' },
    receivedBy: ['department'],
    clock: 'diplomaCorrection',
    components: [
      component('don-de-nghi', 'Đơn đề nghị chỉnh sửa', 'Application'),
      component('van-bang', 'Văn bằng, chứng chỉ đề nghị chỉnh sửa', 'The diploma'),
      component('giay-khai-sinh', 'Giấy khai sinh hoặc trích lục hộ tịch', 'Birth certificate', {
        copyTypes: ['copy', 'electronic'],
      }),
    ],
    legalBasis: [register],
  }),
  procedure({
    name: {
      vi: 'Công nhận văn bằng do cơ sở giáo dục nước ngoài cấp để sử dụng tại Việt Nam',
      en: 'Recognition of a foreign diploma',
    },
    sector: diplomas,
    result: { vi: 'Giấy công nhận văn bằng', en: 'Certificate of recognition' },
    receivedBy: ['ministry', 'department'],
    clock: { workingDays: 20 },
    components: [
      component('don-de-nghi', 'Đơn đề nghị công nhận văn bằng', 'Application'),
      component(
        'ban-sao-van-bang',
        'Bản sao văn bằng, công chứng bản dịch',
        'Copy with translation',
      ),
      component('ban-sao-hoc-ba', 'Bản sao kết quả học tập', 'Copy of the transcript'),
    ],
    fees: [
      {
        code: 'phi-xac-minh',
        name: { vi: 'Phí xác minh văn bằng', en: 'Verification fee' },
        amount: { amount: '500000', currency: 'VND' },
        timing: 'intake',
      },
    ],
    legalBasis: [
      unverified('Thông tư 13/2021/TT-BGDĐT', 'Công nhận văn bằng do cơ sở nước ngoài cấp'),
      unverified(
        'Thông tư 164/2016/TT-BTC',
        'Phí xác minh giấy tờ, tài liệu',
        'Mức thu theo trí nhớ',
      ),
    ],
  }),
  procedure({
    code: '1.005144',
    name: {
      vi: 'Đề nghị miễn, giảm học phí, hỗ trợ chi phí học tập',
      en: 'Exemption from tuition, support of learning costs',
    },
    sector: support,
    result: { vi: 'Quyết định miễn, giảm, hỗ trợ', en: 'Decision on the exemption' },
    receivedBy: ['school', 'commune'],
    clock: { workingDays: 10 },
    components: [
      component('don-de-nghi', 'Đơn đề nghị miễn, giảm, hỗ trợ', 'Application'),
      component('giay-to-chung-minh', 'Giấy tờ chứng minh thuộc đối tượng', 'Proof of entitlement'),
    ],
    legalBasis: [unverified('Nghị định 238/2025/NĐ-CP', 'Chính sách học phí, miễn, giảm, hỗ trợ')],
  }),
  procedure({
    code: '1.001714',
    name: {
      vi: 'Cấp học bổng và hỗ trợ kinh phí mua phương tiện, đồ dùng học tập cho người khuyết tật',
      en: 'Scholarship and learning aids for learners with a disability',
    },
    sector: support,
    result: { vi: 'Quyết định cấp học bổng, hỗ trợ', en: 'Decision on the scholarship' },
    receivedBy: ['school', 'commune'],
    clock: { workingDays: 10 },
    components: [
      component('don-de-nghi', 'Đơn đề nghị cấp học bổng', 'Application'),
      component('giay-xac-nhan-khuyet-tat', 'Giấy xác nhận khuyết tật', 'Proof of disability', {
        copyTypes: ['copy', 'electronic'],
      }),
      component('giay-xac-nhan-ho-ngheo', 'Giấy xác nhận hộ nghèo, cận nghèo', 'Proof of poverty', {
        required: 'optional',
      }),
    ],
    legalBasis: [
      unverified('Thông tư liên tịch 42/2013/TTLT-BGDĐT-BLĐTBXH-BTC', 'Giáo dục người khuyết tật'),
    ],
  }),
  procedure({
    name: {
      vi: 'Hỗ trợ gạo, tiền ăn cho học sinh ở xã, thôn đặc biệt khó khăn',
      en: 'Rice and meal support for pupils in very difficult areas',
    },
    sector: support,
    result: { vi: 'Quyết định hỗ trợ', en: 'Decision on the support' },
    receivedBy: ['school'],
    clock: { workingDays: 10 },
    components: [
      component('don-de-nghi', 'Đơn đề nghị hỗ trợ', 'Application'),
      component('xac-nhan-cu-tru', 'Xác nhận thông tin cư trú', 'Confirmation of residence'),
    ],
    legalBasis: [unverified('Nghị định 66/2025/NĐ-CP', 'Chính sách cho học sinh vùng khó khăn')],
  }),
];
