import type { FailureKind } from './failure.ts';

export interface FailureText {
  readonly title: string;
  readonly text: string;
}

/** Texts of the states that every element has. */
export const baseMessages = {
  loading: 'Đang tải…',
  retry: 'Thử lại',
  errorCode: 'Mã lỗi',
  requestId: 'Mã yêu cầu',
  errorHint: 'Khi cần hỗ trợ, hãy gửi kèm hai mã dưới đây.',
  errorHintOne: 'Khi cần hỗ trợ, hãy gửi kèm mã dưới đây.',
  close: 'Đóng',
  offlineBar: 'Mất kết nối mạng.',
  offlineWaiting: (count: number) =>
    `Mất kết nối mạng. ${count} mục đang chờ, sẽ tự gửi khi có mạng.`,
  onlineAgain: 'Đã có mạng trở lại.',
};

/** What happened and what to do next, for each kind of failure. */
export const failureTexts: Record<FailureKind, FailureText> = {
  offline: {
    title: 'Chưa kết nối được',
    text: 'Máy này đang không có mạng hoặc không tới được máy chủ. Hãy kiểm tra mạng rồi thử lại; trang sẽ tự tải tiếp khi có mạng.',
  },
  session: {
    title: 'Phiên làm việc đã hết hạn',
    text: 'Vì lý do an toàn, phiên chỉ mở trong thời gian ngắn. Hãy thử lại; nếu vẫn không được, hãy tải lại trang.',
  },
  forbidden: {
    title: 'Phiên này không mở được nội dung',
    text: 'Trang đang mở không có quyền xem nội dung này. Hãy quay lại và mở lại từ trang của trường.',
  },
  'not-found': {
    title: 'Không tìm thấy nội dung',
    text: 'Nội dung có thể đã được gỡ hoặc đường dẫn đã cũ. Hãy quay lại và mở lại từ trang của trường.',
  },
  conflict: {
    title: 'Nội dung vừa thay đổi',
    text: 'Dữ liệu đã được cập nhật ở nơi khác. Hãy thử lại để xem bản mới nhất.',
  },
  busy: {
    title: 'Máy chủ đang bận',
    text: 'Có nhiều người cùng truy cập. Hãy chờ một lát rồi thử lại.',
  },
  server: {
    title: 'Máy chủ gặp sự cố',
    text: 'Lỗi ở phía máy chủ, không phải do thao tác trên máy này. Hãy thử lại sau ít phút.',
  },
  unexpected: {
    title: 'Chưa tải được nội dung',
    text: 'Có lỗi chưa rõ nguyên nhân. Hãy thử lại; nếu vẫn không được, hãy báo người phụ trách.',
  },
};
