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
  mismatchText:
    'Nội dung hai bên không hiện ở đây để giữ kín thông tin cá nhân. Hãy mở giấy khai sinh để so.',
  compared: 'Các mục đã đối chiếu',
  matches: 'Đã khớp',
  differs: 'Chưa khớp',
  nextSteps: 'Có thể làm tiếp',
  who: 'Gặp',
  bring: 'Mang theo',
  after: 'Sau đó',
  fixRecord: 'Sửa theo giấy khai sinh',
  fixRecordWhen: 'Khi hồ sơ ghi khác giấy khai sinh',
  fixRecordBring: 'Giấy khai sinh',
  fixRecordAfter: 'Khi hồ sơ đã sửa, hãy xác thực lại bằng một yêu cầu mới.',
  askSchool: 'Gửi nhà trường rà soát',
  askSchoolWhen: 'Khi chưa rõ bên nào ghi đúng',
  askSchoolBring: 'Giấy khai sinh bản chính để đối chiếu',
  askSchoolAfter: 'Trong lúc chờ, hồ sơ vẫn được giữ nguyên.',
  fixRegister: 'Dữ liệu dân cư sai: nơi và cách sửa',
  fixRegisterWhen: 'Khi hồ sơ đã đúng với giấy khai sinh',
  fixRegisterWho: 'Công an xã hoặc phường nơi cư trú',
  fixRegisterBring: 'Giấy khai sinh và thẻ căn cước (nếu có)',
  fixRegisterAfter: 'Đề nghị điều chỉnh; khi dữ liệu đã sửa, hãy xác thực lại.',
  canceledTitle: 'Đã dừng xác thực',
  canceledText: (requester: string) => `Chưa có thông tin nào được gửi cho ${requester}.`,
  canceledNext: (requester: string) =>
    `Khi muốn xác thực, hãy mở lại yêu cầu từ trang của ${requester}.`,
  expiredTitle: 'Yêu cầu đã hết hạn',
  expiredText: (requester: string) =>
    `Vì lý do an toàn, mỗi yêu cầu chỉ mở trong một thời gian. Chưa có thông tin nào được gửi cho ${requester}.`,
  emptyTitle: 'Hiện không có yêu cầu xác thực nào',
  emptyText:
    'Khi nhà trường cần xác thực, yêu cầu sẽ hiện ở đây. Nếu đã nhận được thông báo, hãy mở lại trang này từ thông báo đó hoặc hỏi nhà trường.',
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
