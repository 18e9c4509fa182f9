import type { ClaimName } from './identity-gateway.ts';

/** Texts of the verification. `you` is how the person is addressed, see {@link addresses}. */
export const identityMessages = {
  stepOf: (step: number) => `Bước ${step} trên 3`,
  requesterLabel: 'Bên yêu cầu',
  explanation: (you: string, requester: string) =>
    `${you} sẽ đăng nhập ở trang định danh. ${requester} chỉ nhận những mục dưới đây khi ${you.toLowerCase()} đồng ý.`,
  claims: 'Thông tin được hỏi',
  required: 'Cần có',
  optional: 'Tuỳ chọn',
  optionalHint: (you: string) =>
    `Mục tuỳ chọn: ${you.toLowerCase()} chọn có chia sẻ hay không ở trang định danh.`,
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
};

/** Names of the claims. */
export const claimNames: Record<ClaimName, string> = {
  name: 'Họ và tên',
  birthDate: 'Ngày sinh',
  personalNumber: 'Số định danh cá nhân',
  address: 'Nơi cư trú',
};

/** What kind of difference there is and what to look at; never a value. */
export const reasonTexts = {
  differs: 'Không giống dữ liệu dân cư. Hãy so từng chữ với giấy khai sinh.',
  'tone-differs': 'Khác ở dấu của một chữ. Hãy so với giấy khai sinh: chữ nào có dấu, dấu gì?',
  'letter-differs': 'Khác ở một chữ cái. Hãy so từng chữ với giấy khai sinh.',
  'middle-name-missing': 'Một bên thiếu chữ đệm. Hãy xem giấy khai sinh ghi đủ những chữ nào.',
  'order-differs': 'Các chữ trong tên xếp theo thứ tự khác. Hãy xem thứ tự trên giấy khai sinh.',
  'day-month-swapped': 'Ngày và tháng có vẻ bị đổi chỗ cho nhau. Hãy xem lại trên giấy khai sinh.',
  'year-only': 'Dữ liệu dân cư chỉ ghi năm sinh, chưa có ngày và tháng.',
  'not-found': 'Không tìm thấy thông tin này trong dữ liệu dân cư.',
  'nine-digit-number': 'Đây là số chứng minh nhân dân 9 số. Hãy dùng số định danh 12 số.',
  unconfirmed: 'Dữ liệu dân cư chưa có thông tin này để đối chiếu.',
};
