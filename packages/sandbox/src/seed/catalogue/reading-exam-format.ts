import { prose } from '@khuevan/qti';

/** Reading lesson of the examination course. The rules: Quyết định 764/QĐ-BGDĐT of 8 March 2024. */
export const examFormatReading = prose(`
## Đề thi môn Toán từ năm 2025

Đề có **22 câu**, làm trong **90 phút**, chia thành ba phần. Điểm toàn bài là 10.

- **Phần I**: 12 câu, mỗi câu chọn một trong bốn phương án. Mỗi câu đúng được 0,25 điểm.
- **Phần II**: 4 câu, mỗi câu có bốn ý, mỗi ý chọn đúng hoặc sai. Điểm của một câu là 0,1 nếu đúng một ý; 0,25 nếu đúng hai ý; 0,5 nếu đúng ba ý; 1 nếu đúng cả bốn ý.
- **Phần III**: 6 câu trả lời ngắn bằng một số. Mỗi câu đúng được 0,5 điểm.

## Làm bài thế nào cho tốt

1. Đọc lướt cả đề, làm trước những câu chắc chắn.
2. Ở Phần II, đừng bỏ trống ý nào: ý thứ tư đúng làm điểm của câu tăng từ 0,5 lên 1.
3. Ở Phần III, đọc kĩ yêu cầu làm tròn và đơn vị. Số thập phân viết bằng dấu phẩy, ví dụ 2,5.
4. Dành năm phút cuối để xem lại những câu đã đánh dấu.
`);
