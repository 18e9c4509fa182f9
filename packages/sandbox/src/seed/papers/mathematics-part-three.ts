import { numericItem } from '@khuevan/qti';

/** Part III of the demo Mathematics paper: short answers that fit the four boxes of the answer sheet. */
export const partThree = [
  numericItem({
    identifier: 'itm_demo0toan0iii0100000',
    prompt: 'Giá trị nhỏ nhất của hàm số $f(x) = x^3 - 3x - 1$ trên đoạn $[0; 2]$ bằng bao nhiêu?',
    key: '-3',
    feedback: '$f(0) = -1$, $f(1) = -3$, $f(2) = 1$.',
  }),
  numericItem({
    identifier: 'itm_demo0toan0iii0200000',
    prompt:
      'Trong không gian với hệ toạ độ $Oxyz$, khoảng cách từ điểm $A(1; 2; 3)$ đến mặt phẳng $(P): 3x + 4z - 2 = 0$ bằng bao nhiêu?',
    key: '2.6',
    feedback: '$\\frac{|3 \\cdot 1 + 4 \\cdot 3 - 2|}{\\sqrt{3^2 + 4^2}} = \\frac{13}{5} = 2,6$.',
  }),
  numericItem({
    identifier: 'itm_demo0toan0iii0300000',
    prompt: 'Có bao nhiêu cách chọn ra $3$ học sinh từ một nhóm có $10$ học sinh để trực nhật?',
    key: '120',
    feedback: '$C_{10}^3 = 120$.',
  }),
  numericItem({
    identifier: 'itm_demo0toan0iii0400000',
    prompt:
      'Diện tích hình phẳng giới hạn bởi parabol $y = x^2$ và đường thẳng $y = x + 2$ bằng bao nhiêu?',
    key: '4.5',
    feedback: '$\\int_{-1}^2 (x + 2 - x^2)\\mathrm{d}x = 4,5$.',
  }),
  numericItem({
    identifier: 'itm_demo0toan0iii0500000',
    prompt:
      'Một người gửi $100$ triệu đồng vào ngân hàng theo thể thức lãi kép với lãi suất $6\\%$ một năm, kì hạn một năm. Số **tiền lãi** người đó nhận được sau đúng $2$ năm là bao nhiêu triệu đồng (làm tròn kết quả đến hàng phần mười)? Biết rằng lãi suất không đổi và người đó không rút tiền trong thời gian gửi.',
    key: '12.4',
    unit: 'triệu đồng',
    feedback: '$100 \\cdot 1,06^2 - 100 = 12,36$.',
  }),
  numericItem({
    identifier: 'itm_demo0toan0iii0600000',
    prompt:
      'Từ một tấm bìa hình vuông cạnh $12$ cm, người ta cắt ở bốn góc bốn hình vuông bằng nhau rồi gấp tấm bìa lại thành một chiếc hộp không nắp dạng hình hộp chữ nhật. Thể tích lớn nhất của chiếc hộp là bao nhiêu cm³?',
    key: '128',
    unit: 'cm³',
    feedback: '$V = x(12 - 2x)^2$ lớn nhất khi $x = 2$, khi đó $V = 2 \\cdot 8^2 = 128$.',
  }),
];
