import type { Locale } from './service.ts';

interface CatalogueEntry {
  status: number;
  title: Readonly<Record<Locale, string>>;
  /** The cause and what to do about it. */
  detail: Readonly<Record<Locale, string>>;
}

/**
 * Every failure the sandbox answers with. Codes are part of the contract: add, never rename.
 * Statuses per RFC 9110; 428 and 429 per RFC 6585.
 */
export const PROBLEMS = {
  'invalid-request': {
    status: 400,
    title: { vi: 'Yêu cầu không hợp lệ', en: 'Invalid request' },
    detail: {
      vi: 'Một số trường hoặc tham số không đúng với tài liệu API. Xem `errors` và sửa từng mục.',
      en: 'Some fields or parameters do not follow the API document. See `errors` and correct each.',
    },
  },
  'malformed-json': {
    status: 400,
    title: { vi: 'JSON hỏng', en: 'Malformed JSON' },
    detail: {
      vi: 'Không đọc được phần thân như JSON. Hãy gửi JSON mã hoá UTF-8.',
      en: 'The body could not be read as JSON. Send JSON encoded in UTF-8.',
    },
  },
  'malformed-url': {
    status: 400,
    title: { vi: 'Địa chỉ hỏng', en: 'Malformed URL' },
    detail: {
      vi: 'Địa chỉ có phần mã hoá phần trăm không đọc được. Hãy mã hoá UTF-8 từng giá trị.',
      en: 'The URL holds percent-encoding that cannot be read. Encode each value as UTF-8.',
    },
  },
  'malformed-request': {
    status: 400,
    title: { vi: 'Yêu cầu hỏng', en: 'Malformed request' },
    detail: {
      vi: 'Không đọc được yêu cầu HTTP. Hãy kiểm tra các tiêu đề và độ dài phần thân.',
      en: 'The HTTP request could not be read. Check its headers and the length of its body.',
    },
  },
  unauthorized: {
    status: 401,
    title: { vi: 'Chưa xác thực', en: 'Not authenticated' },
    detail: {
      vi: 'Cần mã truy cập. Gửi `Authorization: DPoP <mã>` cùng tiêu đề `DPoP` (RFC 9449).',
      en: 'An access token is needed. Send `Authorization: DPoP <token>` with a `DPoP` header (RFC 9449).',
    },
  },
  'invalid-token': {
    status: 401,
    title: { vi: 'Mã truy cập không hợp lệ', en: 'Invalid access token' },
    detail: {
      vi: 'Mã truy cập hết hạn, đã thu hồi hoặc không dành cho dịch vụ này. Hãy lấy mã mới.',
      en: 'The access token has expired, was revoked or is not meant for this API. Get a new one.',
    },
  },
  'invalid-dpop-proof': {
    status: 401,
    title: { vi: 'Bằng chứng DPoP không hợp lệ', en: 'Invalid DPoP proof' },
    detail: {
      vi: 'Bằng chứng DPoP thiếu, sai, quá hạn hoặc đã dùng. Hãy ký bằng chứng mới cho từng yêu cầu (RFC 9449).',
      en: 'The DPoP proof is missing, wrong, too old or used before. Sign a new one for each request (RFC 9449).',
    },
  },
  forbidden: {
    status: 403,
    title: { vi: 'Không được phép', en: 'Not allowed' },
    detail: {
      vi: 'Mã truy cập này không được dùng cho đối tượng hoặc thao tác đó.',
      en: 'This access token may not be used for that object or operation.',
    },
  },
  'insufficient-scope': {
    status: 403,
    title: { vi: 'Thiếu phạm vi quyền', en: 'Insufficient scope' },
    detail: {
      vi: 'Mã truy cập thiếu phạm vi mà thao tác cần. Hãy xin mã có phạm vi nêu trong WWW-Authenticate.',
      en: 'The access token lacks a scope that the operation needs. Request a token with the scope named in WWW-Authenticate.',
    },
  },
  'role-not-allowed': {
    status: 403,
    title: { vi: 'Vai trò không được phép', en: 'Role not allowed' },
    detail: {
      vi: 'Bước này thuộc về một cơ quan hoặc một người khác. Hãy để đúng nơi có thẩm quyền thực hiện.',
      en: 'This step belongs to another authority or person. Let the one in charge take it.',
    },
  },
  'wrong-origin': {
    status: 403,
    title: { vi: 'Sai nguồn gốc trang', en: 'Wrong origin' },
    detail: {
      vi: 'Phiên tiện ích chỉ dùng được từ đúng nguồn gốc (Origin) đã đăng ký khi tạo phiên.',
      en: 'A widget session works only from the very origin that it was created for.',
    },
  },
  'widget-operation-not-allowed': {
    status: 403,
    title: {
      vi: 'Tiện ích không được gọi thao tác này',
      en: 'The widget may not call this operation',
    },
    detail: {
      vi: 'Thao tác này không nằm trong danh sách của phiên tiện ích. Hãy gọi từ máy chủ của bạn.',
      en: 'This operation is not on the widget session’s list. Call it from your backend.',
    },
  },
  'not-found': {
    status: 404,
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    detail: {
      vi: 'Không có đối tượng này, hoặc mã truy cập không được xem nó. Hãy kiểm tra lại mã.',
      en: 'There is no such object, or the access token may not see it. Check the id.',
    },
  },
  'unknown-path': {
    status: 404,
    title: { vi: 'Không có địa chỉ này', en: 'No such path' },
    detail: {
      vi: 'Không tài liệu API nào có địa chỉ này. Hãy kiểm tra dịch vụ, phiên bản và đường dẫn.',
      en: 'No API document has this path. Check the service, the version and the path.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { vi: 'Sai phương thức', en: 'Method not allowed' },
    detail: {
      vi: 'Địa chỉ này không nhận phương thức đó. Các phương thức được nhận ở tiêu đề Allow.',
      en: 'This path does not take that method. The Allow header lists those it takes.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { vi: 'Không có dạng được yêu cầu', en: 'Not acceptable' },
    detail: {
      vi: 'Không có dạng phản hồi nào khớp với tiêu đề Accept.',
      en: 'No form of the answer matches the Accept header.',
    },
  },
  conflict: {
    status: 409,
    title: { vi: 'Xung đột', en: 'Conflict' },
    detail: {
      vi: 'Trạng thái hiện tại của đối tượng không cho phép thao tác này. Hãy đọc lại rồi thử.',
      en: 'The object’s present state does not allow this. Read it again, then decide.',
    },
  },
  'already-exists': {
    status: 409,
    title: { vi: 'Đã tồn tại', en: 'Already exists' },
    detail: {
      vi: 'Đã có đối tượng mang mã này.',
      en: 'An object with this code exists already.',
    },
  },
  'idempotency-key-in-use': {
    status: 409,
    title: { vi: 'Khoá chống lặp đang chạy', en: 'Idempotency key in use' },
    detail: {
      vi: 'Yêu cầu đầu tiên với khoá này chưa xong. Hãy thử lại sau theo Retry-After.',
      en: 'The first request with this key has not finished. Try again after Retry-After.',
    },
  },
  gone: {
    status: 410,
    title: { vi: 'Không còn nữa', en: 'Gone' },
    detail: {
      vi: 'Đối tượng này đã hết hạn hoặc đã dùng. Hãy tạo đối tượng mới.',
      en: 'This object has expired or was used. Create a new one.',
    },
  },
  'precondition-failed': {
    status: 412,
    title: { vi: 'Phiên bản đã cũ', en: 'Stale version' },
    detail: {
      vi: 'Đối tượng đã đổi từ lần đọc của bạn. Hãy đọc lại, áp thay đổi rồi gửi với ETag mới.',
      en: 'The object has changed since you read it. Read it again, apply your change and send the new ETag.',
    },
  },
  'body-too-large': {
    status: 413,
    title: { vi: 'Phần thân quá lớn', en: 'Body too large' },
    detail: {
      vi: 'Phần thân vượt giới hạn. Hãy chia nhỏ.',
      en: 'The body exceeds the limit. Split it.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: { vi: 'Sai kiểu nội dung', en: 'Unsupported media type' },
    detail: {
      vi: 'Thao tác này không nhận kiểu nội dung đó. Hãy xem Content-Type trong tài liệu.',
      en: 'This operation does not take that content type. See the document for the one it takes.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: { vi: 'Khoá chống lặp đã dùng', en: 'Idempotency key reused' },
    detail: {
      vi: 'Khoá này đã dùng cho một yêu cầu khác. Hãy dùng khoá mới cho yêu cầu mới.',
      en: 'This key was used for another request. Use a new key for a new request.',
    },
  },
  unprocessable: {
    status: 422,
    title: { vi: 'Không xử lý được', en: 'Cannot be processed' },
    detail: {
      vi: 'Yêu cầu đúng dạng nhưng nội dung không xử lý được. Xem `errors`.',
      en: 'The request is well-formed but its content cannot be processed. See `errors`.',
    },
  },
  'idempotency-key-required': {
    status: 400,
    title: { vi: 'Thiếu khoá chống lặp', en: 'Idempotency key required' },
    detail: {
      vi: 'Thao tác tạo mới cần tiêu đề Idempotency-Key: một chuỗi ngẫu nhiên, giữ nguyên khi thử lại.',
      en: 'A creation needs the Idempotency-Key header: a random string, kept the same over retries.',
    },
  },
  'precondition-required': {
    status: 428,
    title: { vi: 'Thiếu If-Match', en: 'If-Match required' },
    detail: {
      vi: 'Thay đổi cần tiêu đề If-Match với ETag của lần đọc gần nhất.',
      en: 'A change needs the If-Match header with the ETag of your last read.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
    detail: {
      vi: 'Hãy chờ theo tiêu đề Retry-After rồi thử lại.',
      en: 'Wait as the Retry-After header says, then try again.',
    },
  },
  'headers-too-large': {
    status: 431,
    title: { vi: 'Tiêu đề quá lớn', en: 'Headers too large' },
    detail: {
      vi: 'Tổng các tiêu đề vượt giới hạn.',
      en: 'The headers exceed the limit.',
    },
  },
  'internal-error': {
    status: 500,
    title: { vi: 'Lỗi của máy chủ', en: 'Server error' },
    detail: {
      vi: 'Lỗi này ở phía máy chủ. Hãy thử lại; nếu còn, báo kèm requestId.',
      en: 'The fault is the server’s. Try again; if it stays, report it with the requestId.',
    },
  },
  'not-implemented': {
    status: 501,
    title: { vi: 'Chưa có', en: 'Not implemented' },
    detail: {
      vi: 'Thao tác có trong tài liệu nhưng bản này chưa phục vụ.',
      en: 'The document has this operation but this version does not serve it yet.',
    },
  },
  unavailable: {
    status: 503,
    title: { vi: 'Tạm ngừng', en: 'Unavailable' },
    detail: {
      vi: 'Máy chủ đang đóng hoặc quá tải. Hãy thử lại theo Retry-After.',
      en: 'The server is closing or overloaded. Try again after Retry-After.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

export type ProblemCode = keyof typeof PROBLEMS;
