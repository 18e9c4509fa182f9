import type { ClaimName } from '../verification-request.ts';

export type PageLocale = 'vi' | 'en';

/** Vietnamese is the source; English says the same with equal care. */
const vi = {
  siteName: 'Định danh thử nghiệm',
  siteHint: 'Trang đăng nhập của môi trường thử Khuê Văn',
  skip: 'Đến nội dung chính',
  testNotice: 'Môi trường thử nghiệm.',
  testNoticeDetail:
    'Người ở đây đều là nhân vật giả định. Đừng nhập tên, số định danh hay mật khẩu thật.',
  otherLanguage: 'English',
  requester: 'Bên yêu cầu',
  footer: (host: string) =>
    `Trang định danh thử nghiệm luôn ở địa chỉ ${host}. Hãy xem thanh địa chỉ trước khi nhập mã.`,

  signInTitle: 'Đăng nhập để xác nhận danh tính',
  signInLead: 'Sau bước này, anh/chị xem lại từng mục rồi mới quyết định chia sẻ.',
  loginName: 'Tên đăng nhập',
  loginNameHint: 'Ví dụ: nguyen.thi.hoa',
  code: 'Mã dùng một lần',
  codeHint: 'Mã của mọi tài khoản thử là',
  signIn: 'Đăng nhập',
  cancel: 'Huỷ và quay lại',
  testPeople: 'Chọn nhanh một người thử',
  testPeopleHint: 'Bấm vào một người để đăng nhập ngay, không cần mã.',
  signInFailed: 'Tên đăng nhập hoặc mã chưa đúng. Hãy kiểm tra lại rồi thử lần nữa.',
  loginNameMissing: 'Hãy nhập tên đăng nhập.',
  codeMissing: 'Hãy nhập mã dùng một lần.',
  tooMany: (minutes: number) =>
    `Đã thử sai nhiều lần. Hãy chờ khoảng ${minutes} phút rồi thử lại; tài khoản không bị khoá.`,
  role: { student: 'Học sinh', teacher: 'Giáo viên', guardian: 'Phụ huynh' },
  expectation: {
    matches: 'hồ sơ trường khớp',
    'name-differs-by-one-tone': 'hồ sơ trường thiếu một dấu',
  },

  consentTitle: 'Chia sẻ thông tin định danh',
  signedInAs: 'Người đăng nhập',
  returnsTo: 'Quay về trang',
  purpose: 'Để làm gì',
  kept: 'Bên yêu cầu giữ đến',
  consentLasts: 'Đồng ý có hiệu lực',
  once: 'Một lần, cho yêu cầu này',
  willShare: 'Các mục được chia sẻ',
  required: 'Cần có',
  share: 'Chia sẻ',
  optionalHint: 'Mục có ô chọn là không bắt buộc. Bỏ trống vẫn tiếp tục được.',
  accept: 'Đồng ý và tiếp tục',
  decline: 'Không đồng ý',
  declineHint: 'Nếu không đồng ý, không mục nào được chia sẻ.',
  maskedNumber: (lastDigits: string) => `12 số, kết thúc bằng ${lastDigits}`,
  claims: {
    name: 'Họ và tên',
    birthDate: 'Ngày sinh',
    personalNumber: 'Số định danh cá nhân',
    address: 'Nơi thường trú',
  } satisfies Record<ClaimName, string>,

  accessTitle: 'Cho phép ứng dụng làm việc thay anh/chị',
  accessLead:
    'Ứng dụng chỉ thấy hồ sơ của chính anh/chị và của con em mà anh/chị là cha, mẹ hoặc người giám hộ.',
  accessAllows: 'Ứng dụng được phép',
  accessLasts: 'Tối đa 8 giờ, hoặc đến khi đăng xuất',
  accessDeclineHint: 'Nếu không đồng ý, ứng dụng không xem được gì.',

  errorTitle: 'Chưa tiếp tục được',
  expiredTitle: 'Lượt xác nhận này đã hết hạn hoặc đã dùng',
  expiredDetail:
    'Trang này không dùng được nữa. Hãy về trang của trường để xem kết quả hoặc bắt đầu lại.',
  requestDetail:
    'Yêu cầu gửi đến trang này chưa đúng, nên không có gì được chia sẻ. Hãy về trang của trường và bắt đầu lại.',
  serverDetail: 'Trang này đang gặp trục trặc. Hãy về trang của trường và thử lại sau ít phút.',
  notFoundTitle: 'Không có trang này',
  notFoundDetail: 'Địa chỉ có thể đã gõ nhầm hoặc đã cũ. Hãy quay lại trang trước.',
  errorCode: 'Mã lỗi',

  signOutTitle: 'Đăng xuất khỏi trang định danh?',
  signOutLead: 'Việc này không xoá những gì anh/chị đã đồng ý chia sẻ trước đó.',
  signOut: 'Đăng xuất',
  stay: 'Ở lại',
  signedOutTitle: 'Đã đăng xuất',
  signedOutDetail: 'Có thể đóng trang này. Trên máy dùng chung, hãy đóng cả trình duyệt.',
};

export type PageText = typeof vi;

const en: PageText = {
  siteName: 'Test identity provider',
  siteHint: 'Sign-in page of the Khuê Văn sandbox',
  skip: 'To the main content',
  testNotice: 'Test environment.',
  testNoticeDetail:
    'Everyone here is made up. Do not type a real name, personal number or password.',
  otherLanguage: 'Tiếng Việt',
  requester: 'Requested by',
  footer: (host) =>
    `The test identity provider is always at ${host}. Look at the address bar before you type a code.`,

  signInTitle: 'Sign in to confirm your identity',
  signInLead: 'Next, you see each item and decide whether to share it.',
  loginName: 'Login name',
  loginNameHint: 'For example: nguyen.thi.hoa',
  code: 'One-time code',
  codeHint: 'The code of every test account is',
  signIn: 'Sign in',
  cancel: 'Cancel and go back',
  testPeople: 'Pick a test person',
  testPeopleHint: 'Choose someone to sign in at once, without a code.',
  signInFailed: 'The login name or the code is not right. Check both and try again.',
  loginNameMissing: 'Enter the login name.',
  codeMissing: 'Enter the one-time code.',
  tooMany: (minutes) =>
    `Too many wrong tries. Wait about ${minutes} min, then try again; the account is not locked.`,
  role: { student: 'Student', teacher: 'Teacher', guardian: 'Guardian' },
  expectation: {
    matches: 'school record matches',
    'name-differs-by-one-tone': 'school record lacks one tone mark',
  },

  consentTitle: 'Share your identity details',
  signedInAs: 'Signed in as',
  returnsTo: 'Returns to',
  purpose: 'Purpose',
  kept: 'Kept by the requester until',
  consentLasts: 'Your agreement holds',
  once: 'Once, for this request',
  willShare: 'What is shared',
  required: 'Needed',
  share: 'Share',
  optionalHint: 'Items with a box are optional. You can go on without them.',
  accept: 'Agree and continue',
  decline: 'Do not agree',
  declineHint: 'If you do not agree, nothing is shared.',
  maskedNumber: (lastDigits) => `12 digits, ending in ${lastDigits}`,
  claims: {
    name: 'Full name',
    birthDate: 'Date of birth',
    personalNumber: 'Personal identification number',
    address: 'Permanent residence',
  },

  accessTitle: 'Let the application act for you',
  accessLead:
    'It sees your own record and those of the children whose parent or guardian you are, nothing else.',
  accessAllows: 'The application may',
  accessLasts: '8 hours at most, or until you sign out',
  accessDeclineHint: 'If you do not agree, the application sees nothing.',

  errorTitle: 'This cannot go on',
  expiredTitle: 'This verification has expired or was used',
  expiredDetail:
    'This page no longer works. Go to the school’s page to see the outcome or start again.',
  requestDetail:
    'The request that reached this page is not right, so nothing is shared. Go to the school’s page and start again.',
  serverDetail:
    'This page has a fault of its own. Go to the school’s page and try again in a few minutes.',
  notFoundTitle: 'There is no such page',
  notFoundDetail: 'The address may be mistyped or old. Go back to the page before.',
  errorCode: 'Error code',

  signOutTitle: 'Sign out of the identity provider?',
  signOutLead: 'This does not undo what you agreed to share before.',
  signOut: 'Sign out',
  stay: 'Stay signed in',
  signedOutTitle: 'Signed out',
  signedOutDetail: 'You can close this page. On a shared computer, close the browser too.',
};

export const texts: Readonly<Record<PageLocale, PageText>> = { vi, en };

/** `2009-03-12` as people write it: 12/03/2009 in both languages of these pages. */
export function formatDay(day: string, locale: PageLocale): string {
  return new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
