/** What can be wrong with one field or parameter. `{name}` is replaced by the error's values. */
export const FIELD_MESSAGES = {
  required: { vi: 'Thiếu trường bắt buộc.', en: 'This field is required.' },
  'wrong-type': { vi: 'Sai kiểu: cần {expected}.', en: 'Wrong type: expected {expected}.' },
  'not-allowed': {
    vi: 'Trường này không có trong tài liệu; hãy bỏ đi.',
    en: 'This field is not in the document; leave it out.',
  },
  'not-in-list': {
    vi: 'Giá trị không nằm trong danh sách cho phép: {allowed}.',
    en: 'The value is not one of: {allowed}.',
  },
  'wrong-pattern': { vi: 'Không đúng mẫu {pattern}.', en: 'Does not match the pattern {pattern}.' },
  'wrong-format': { vi: 'Không đúng định dạng {format}.', en: 'Is not a valid {format}.' },
  'too-short': { vi: 'Ngắn hơn {limit} ký tự.', en: 'Shorter than {limit} characters.' },
  'too-long': { vi: 'Dài hơn {limit} ký tự.', en: 'Longer than {limit} characters.' },
  'too-small': { vi: 'Nhỏ hơn {limit}.', en: 'Less than {limit}.' },
  'too-large': { vi: 'Lớn hơn {limit}.', en: 'Greater than {limit}.' },
  'too-few': { vi: 'Ít hơn {limit} phần tử.', en: 'Fewer than {limit} items.' },
  'too-many': { vi: 'Nhiều hơn {limit} phần tử.', en: 'More than {limit} items.' },
  duplicate: { vi: 'Giá trị bị lặp lại.', en: 'The value occurs more than once.' },
  'no-match': {
    vi: 'Không khớp dạng nào mà tài liệu cho phép.',
    en: 'Matches none of the forms that the document allows.',
  },
  invalid: { vi: 'Giá trị không hợp lệ.', en: 'The value is not valid.' },
  'invalid-cursor': {
    vi: 'Con trỏ trang không hợp lệ hoặc thuộc danh sách khác; hãy đọc lại từ trang đầu.',
    en: 'The cursor is not valid or belongs to another list; start again from the first page.',
  },
  'not-a-number': {
    vi: 'Không đọc được như một số. Hãy viết số bằng chữ số, dấu phẩy thập phân và dấu trừ nếu cần.',
    en: 'Cannot be read as a number. Use digits, a decimal comma or point, and a minus sign if needed.',
  },
  'unknown-reference': {
    vi: 'Không có đối tượng nào mang mã này.',
    en: 'Nothing exists under this id.',
  },
  'unknown-parameter': {
    vi: 'Tham số này không có trong tài liệu; hãy bỏ đi.',
    en: 'This parameter is not in the document; leave it out.',
  },
  repeated: { vi: 'Chỉ được gửi một lần.', en: 'May be sent only once.' },
  'unsafe-text': {
    vi: 'Chứa ký tự không lưu được (NUL hoặc nửa cặp thay thế UTF-16).',
    en: 'Holds characters that cannot be stored (NUL or a lone UTF-16 surrogate).',
  },
} as const satisfies Record<string, { vi: string; en: string }>;

export type FieldCode = keyof typeof FIELD_MESSAGES;
