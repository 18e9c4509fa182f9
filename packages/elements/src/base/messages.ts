import type { FailureKind } from './failure.ts';
import { catalogue, type Locale } from './localize.ts';

/** Texts of the states that every element has. */
export const baseMessages = catalogue(
  {
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
  },
  {
    loading: 'Loading…',
    retry: 'Try again',
    errorCode: 'Error code',
    requestId: 'Request ID',
    errorHint: 'If you need help, send the two codes below.',
    errorHintOne: 'If you need help, send the code below.',
    close: 'Close',
    offlineBar: 'You are offline.',
    offlineWaiting: (count) =>
      `You are offline. ${count} ${count === 1 ? 'change is' : 'changes are'} waiting and will be sent when the connection is back.`,
    onlineAgain: 'The connection is back.',
  },
);

interface FailureText {
  readonly title: string;
  readonly text: string;
}

/** What happened and what to do next, for each kind of failure. */
export const failureTexts: Record<Locale, Record<FailureKind, FailureText>> = {
  vi: {
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
  },
  en: {
    offline: {
      title: 'Not connected',
      text: 'This device is offline or cannot reach the service. Check the network and try again; the page continues by itself once it is back.',
    },
    session: {
      title: 'The session has ended',
      text: 'For safety a session stays open only for a short time. Try again; if that does not help, reload the page.',
    },
    forbidden: {
      title: 'This session cannot open the content',
      text: 'The page you are on may not show this content. Go back and open it again from your school’s page.',
    },
    'not-found': {
      title: 'Content not found',
      text: 'It may have been removed, or the address is old. Go back and open it again from your school’s page.',
    },
    conflict: {
      title: 'The content has just changed',
      text: 'It was updated elsewhere. Try again to see the latest version.',
    },
    busy: {
      title: 'The service is busy',
      text: 'Many people are using it right now. Wait a moment and try again.',
    },
    server: {
      title: 'The service has a problem',
      text: 'The fault is on the service’s side, not on this device. Try again in a few minutes.',
    },
    unexpected: {
      title: 'The content could not be loaded',
      text: 'Something went wrong for an unknown reason. Try again; if that does not help, tell the person in charge.',
    },
  },
};
