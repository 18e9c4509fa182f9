import { trueFalseItem } from '@khuevan/qti';

/** Part II of the demo Mathematics paper: four statements, each true or false. */
export const partTwo = [
  trueFalseItem({
    identifier: 'itm_demo0toan0ii01000000',
    prompt: 'Cho hàm số $f(x) = x^3 - 3x^2 + 2$.',
    statements: [
      ["$f'(x) = 3x^2 - 6x$.", true],
      ['Hàm số đồng biến trên khoảng $(0; 2)$.', false],
      ['Giá trị cực đại của hàm số bằng $2$.', true],
      ['Giá trị nhỏ nhất của hàm số trên đoạn $[1; 3]$ bằng $-2$.', true],
    ],
    feedback:
      "$f'(x) = 3x(x - 2)$ âm trên $(0; 2)$; $f(0) = 2$, $f(1) = 0$, $f(2) = -2$, $f(3) = 2$.",
  }),
  trueFalseItem({
    identifier: 'itm_demo0toan0ii02000000',
    prompt:
      'Một hộp có $5$ viên bi đỏ và $3$ viên bi xanh cùng kích thước. Lấy ngẫu nhiên lần lượt hai viên bi, không hoàn lại. Gọi $A$ là biến cố “viên thứ nhất màu đỏ”, $B$ là biến cố “viên thứ hai màu đỏ”.',
    statements: [
      ['$P(A) = \\frac{5}{8}$.', true],
      ['$P(B | A) = \\frac{4}{7}$.', true],
      ['$P(A \\cap B) = \\frac{5}{14}$.', true],
      ['$P(B) = \\frac{4}{7}$.', false],
    ],
    feedback:
      '$P(B) = \\frac{5}{8} \\cdot \\frac{4}{7} + \\frac{3}{8} \\cdot \\frac{5}{7} = \\frac{5}{8}$.',
  }),
  trueFalseItem({
    identifier: 'itm_demo0toan0ii03000000',
    prompt: 'Trong không gian với hệ toạ độ $Oxyz$, cho hai điểm $A(1; 0; 2)$ và $B(3; 2; 0)$.',
    statements: [
      ['$\\overrightarrow{AB} = (2; 2; -2)$.', true],
      ['$AB = 2\\sqrt{3}$.', true],
      ['Trung điểm của đoạn thẳng $AB$ là $M(4; 2; 2)$.', false],
      ['Mặt phẳng trung trực của đoạn thẳng $AB$ có phương trình $x + y - z - 2 = 0$.', true],
    ],
    feedback: 'Trung điểm của đoạn thẳng $AB$ là $M(2; 1; 1)$.',
  }),
  trueFalseItem({
    identifier: 'itm_demo0toan0ii04000000',
    prompt:
      'Một chất điểm chuyển động thẳng với vận tốc $v(t) = 6t - t^2$ (m/s), trong đó $t$ là thời gian tính bằng giây, $0 \\le t \\le 6$.',
    statements: [
      ['Vận tốc của chất điểm tại thời điểm $t = 2$ giây là $8$ m/s.', true],
      ['Gia tốc của chất điểm tại thời điểm $t = 1$ giây là $4$ m/s².', true],
      ['Vận tốc của chất điểm lớn nhất tại thời điểm $t = 4$ giây.', false],
      ['Quãng đường chất điểm đi được trong $6$ giây là $72$ m.', false],
    ],
    feedback:
      'Vận tốc lớn nhất khi $t = 3$; quãng đường là $\\int_0^6 (6t - t^2)\\mathrm{d}t = 36$ m.',
  }),
];
