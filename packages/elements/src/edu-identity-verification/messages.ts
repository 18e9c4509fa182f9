import { catalogue } from '../base/localize.ts';
import type { ClaimName } from './identity-gateway.ts';

/** Texts of the verification. `you` is how the person is addressed, see {@link addresses}. */
export const identityMessages = catalogue(
  {
    stepOf: (step: number) => `Bước ${step} trên 3`,
    requesterLabel: 'Bên yêu cầu',
    explanation: (you: string, requester: string) =>
      `${you} sẽ đăng nhập ở trang định danh. ${requester} chỉ nhận những mục dưới đây khi ${you.toLowerCase()} đồng ý.`,
    claims: 'Thông tin được hỏi',
    required: 'Cần có',
    optional: 'Tùy chọn',
    optionalHint: (you: string) =>
      `Mục tùy chọn: ${you.toLowerCase()} chọn có chia sẻ hay không ở trang định danh.`,
    start: 'Tiếp tục đến trang định danh',
    starting: 'Đang chuyển trang…',
    privacy: (you: string) =>
      `Thông tin cá nhân chỉ nhập ở trang định danh, không nhập ở đây. Nếu không đồng ý, ${you.toLowerCase()} chỉ cần rời trang này.`,
    validUntil: (time: string) => `Yêu cầu có hiệu lực đến ${time}.`,
    startFailed: 'Chưa mở được trang định danh. Hãy thử lại.',
    waitingTitle: 'Đang chờ ở trang định danh',
    waitingText: (you: string) =>
      `${you} chưa hoàn tất ở trang định danh. Bấm nút dưới đây để tiếp tục; khi xong, trang này tự cập nhật.`,
    processingTitle: 'Đang đối chiếu thông tin',
    processingText: 'Việc này thường mất vài giây. Trang sẽ tự cập nhật, không cần tải lại.',
    verifiedTitle: 'Đã xác thực xong',
    verifiedText: (requester: string) => `${requester} đã nhận kết quả xác thực.`,
    mismatchTitle: (count: number) =>
      count <= 1
        ? 'Một chỗ chưa khớp với dữ liệu dân cư'
        : `${count} chỗ chưa khớp với dữ liệu dân cư`,
    matched: (claims: string) => `${claims} đã khớp.`,
    nextSteps: 'Có thể làm tiếp',
    fixRecord: 'Sửa theo giấy khai sinh',
    fixRecordText: (requester: string) =>
      `Nếu hồ sơ ghi khác giấy khai sinh, hãy đề nghị ${requester} sửa hồ sơ rồi xác thực lại bằng một yêu cầu mới.`,
    askSchool: 'Gửi nhà trường rà soát',
    askSchoolText: (requester: string) =>
      `Mang giấy khai sinh đến ${requester} để đối chiếu bản gốc. Trong lúc chờ, hồ sơ vẫn được giữ nguyên.`,
    fixRegister: 'Dữ liệu dân cư sai: nơi và cách sửa',
    fixRegisterText:
      'Đến công an xã hoặc phường nơi cư trú, mang giấy khai sinh và thẻ căn cước (nếu có) để đề nghị điều chỉnh. Sau khi dữ liệu được sửa, hãy xác thực lại.',
    canceledTitle: 'Đã dừng xác thực',
    canceledText: (requester: string) => `Chưa có thông tin nào được gửi cho ${requester}.`,
    canceledNext: (requester: string) =>
      `Khi muốn xác thực, hãy mở lại yêu cầu từ trang của ${requester}.`,
    expiredTitle: 'Yêu cầu đã hết hạn',
    expiredText: (requester: string) =>
      `Vì lý do an toàn, mỗi yêu cầu chỉ mở trong một thời gian. Chưa có thông tin nào được gửi cho ${requester}.`,
    emptyTitle: 'Không có yêu cầu nào',
    emptyText: 'Hãy mở lại trang này từ thông báo của trường.',
  },
  {
    stepOf: (step) => `Step ${step} of 3`,
    requesterLabel: 'Requested by',
    explanation: (you, requester) =>
      `${you} will sign in on the identity provider’s page. ${requester} only receives the items below once you agree.`,
    claims: 'Information requested',
    required: 'Required',
    optional: 'Optional',
    optionalHint: () => 'For optional items you choose on the identity provider’s page.',
    start: 'Continue to the identity provider',
    starting: 'Opening the page…',
    privacy: () =>
      'Personal data is entered on the identity provider’s page only, never here. If you do not agree, simply leave this page.',
    validUntil: (time) => `The request is valid until ${time}.`,
    startFailed: 'The identity provider’s page could not be opened. Try again.',
    waitingTitle: 'Waiting at the identity provider',
    waitingText: () =>
      'You have not finished on the identity provider’s page. Use the button below to continue; this page updates by itself when you are done.',
    processingTitle: 'Comparing the information',
    processingText:
      'This usually takes a few seconds. The page updates by itself; there is no need to reload.',
    verifiedTitle: 'Verified',
    verifiedText: (requester) => `${requester} has received the result.`,
    mismatchTitle: (count) =>
      count <= 1
        ? 'One item does not match the population register'
        : `${count} items do not match the population register`,
    matched: (claims) => `${claims} matched.`,
    nextSteps: 'What you can do',
    fixRecord: 'Correct the record by the birth certificate',
    fixRecordText: (requester) =>
      `If the record differs from the birth certificate, ask ${requester} to correct it, then verify again with a new request.`,
    askSchool: 'Ask the school to check',
    askSchoolText: (requester) =>
      `Take the birth certificate to ${requester} so that the original can be compared. The record stays as it is meanwhile.`,
    fixRegister: 'The register is wrong: where and how to correct it',
    fixRegisterText:
      'Go to the commune or ward police where you live with the birth certificate and the identity card (if any) and ask for a correction. Verify again once it is done.',
    canceledTitle: 'Verification stopped',
    canceledText: (requester) => `Nothing was sent to ${requester}.`,
    canceledNext: (requester) =>
      `When you want to verify, open the request again from ${requester}’s page.`,
    expiredTitle: 'The request has expired',
    expiredText: (requester) =>
      `For safety each request stays open for a limited time. Nothing was sent to ${requester}.`,
    emptyTitle: 'There is no request',
    emptyText: 'Open this page again from the school’s message.',
  },
);

/** How the person is addressed: a learner as teachers do, grown-ups politely. */
export const addresses = catalogue(
  { student: 'Em', guardian: 'Anh/chị', teacher: 'Thầy/cô' },
  { student: 'You', guardian: 'You', teacher: 'You' },
);

/** Names of the claims. */
export const claimNames = catalogue<Record<ClaimName, string>>(
  {
    name: 'Họ và tên',
    birthDate: 'Ngày sinh',
    personalNumber: 'Số định danh cá nhân',
    address: 'Nơi cư trú',
  },
  {
    name: 'Full name',
    birthDate: 'Date of birth',
    personalNumber: 'Personal identification number',
    address: 'Place of residence',
  },
);

/** What kind of difference there is and what to look at; never a value. */
export const reasonTexts = catalogue(
  {
    differs: 'Không giống dữ liệu dân cư. Hãy so từng chữ với giấy khai sinh.',
    'tone-differs': 'Khác ở dấu của một chữ. Hãy so với giấy khai sinh: chữ nào có dấu, dấu gì?',
    'letter-differs': 'Khác ở một chữ cái. Hãy so từng chữ với giấy khai sinh.',
    'middle-name-missing': 'Một bên thiếu chữ đệm. Hãy xem giấy khai sinh ghi đủ những chữ nào.',
    'order-differs': 'Các chữ trong tên xếp theo thứ tự khác. Hãy xem thứ tự trên giấy khai sinh.',
    'day-month-swapped':
      'Ngày và tháng có vẻ bị đổi chỗ cho nhau. Hãy xem lại trên giấy khai sinh.',
    'year-only': 'Dữ liệu dân cư chỉ ghi năm sinh, chưa có ngày và tháng.',
    'not-found': 'Không tìm thấy thông tin này trong dữ liệu dân cư.',
    'nine-digit-number': 'Đây là số chứng minh nhân dân 9 số. Hãy dùng số định danh 12 số.',
    unconfirmed: 'Dữ liệu dân cư chưa có thông tin này để đối chiếu.',
  },
  {
    differs: 'Not the same as in the population register. Compare it with the birth certificate.',
    'tone-differs':
      'One tone mark differs. Compare with the birth certificate: which letter carries a mark, and which one?',
    'letter-differs': 'One letter differs. Compare each letter with the birth certificate.',
    'middle-name-missing':
      'A middle name is missing on one side. See which names the birth certificate gives in full.',
    'order-differs':
      'The parts of the name stand in another order. See the order on the birth certificate.',
    'day-month-swapped':
      'Day and month seem to have changed places. Check them on the birth certificate.',
    'year-only': 'The register holds the year of birth only, without day and month.',
    'not-found': 'This was not found in the population register.',
    'nine-digit-number':
      'This is an old 9-digit identity card number. Use the 12-digit personal number.',
    unconfirmed: 'The register does not hold this information, so it could not be compared.',
  },
);

export type ReasonCode = keyof (typeof reasonTexts)['vi'];

/** A code that this version does not know reads as a plain difference. */
export function knownReason(code: string): ReasonCode {
  return Object.hasOwn(reasonTexts.vi, code) ? (code as ReasonCode) : 'differs';
}

export type IdentityWords = (typeof identityMessages)['en'];
