import { choiceItem } from '@khuevan/qti';

/** Part I of the demo Mathematics paper: four options, one right. */
export const partOne = [
  choiceItem({
    identifier: 'itm_demo0toan0i010000000',
    prompt: 'Họ tất cả các nguyên hàm của hàm số $f(x) = 3x^2 + 2x$ là',
    choices: ['$6x + 2 + C$', '$x^3 + x^2 + C$', '$3x^3 + 2x^2 + C$', '$x^3 + 2x^2 + C$'],
    key: 'B',
    feedback: '$\\int (3x^2 + 2x)\\mathrm{d}x = x^3 + x^2 + C$.',
  }),
  choiceItem({
    identifier: 'itm_demo0toan0i020000000',
    prompt: 'Cho cấp số cộng $(u_n)$ có $u_1 = 2$ và công sai $d = 3$. Số hạng $u_5$ bằng',
    choices: ['$11$', '$17$', '$14$', '$12$'],
    key: 'C',
    feedback: '$u_5 = u_1 + 4d = 2 + 4 \\cdot 3 = 14$.',
  }),
  choiceItem({
    identifier: 'itm_demo0toan0i030000000',
    prompt: 'Nghiệm của phương trình $\\log_2(x - 1) = 3$ là',
    choices: ['$x = 9$', '$x = 7$', '$x = 8$', '$x = 10$'],
    key: 'A',
    feedback: '$x - 1 = 2^3 = 8$ nên $x = 9$.',
  }),
  choiceItem({
    identifier: 'itm_demo0toan0i040000000',
    prompt:
      'Trong không gian với hệ toạ độ $Oxyz$, mặt phẳng $(P): 2x - y + 3z - 1 = 0$ có một vectơ pháp tuyến là',
    choices: [
      '$\\vec{n_1} = (2; 1; 3)$',
      '$\\vec{n_2} = (2; -1; -1)$',
      '$\\vec{n_3} = (-1; 3; -1)$',
      '$\\vec{n_4} = (2; -1; 3)$',
    ],
    key: 'D',
  }),
  choiceItem({
    identifier: 'itm_demo0toan0i050000000',
    prompt:
      'Nhiệt độ cao nhất trong ngày (đơn vị: °C) của bảy ngày liên tiếp tại một địa phương là $28; 31; 30; 33; 29; 35; 32$. Khoảng biến thiên của mẫu số liệu này bằng',
    choices: ['$5$', '$7$', '$6$', '$35$'],
    key: 'B',
    feedback: '$R = 35 - 28 = 7$.',
  }),
  choiceItem({
    identifier: 'itm_demo0toan0i060000000',
    prompt:
      'Tiệm cận đứng của đồ thị hàm số $y = \\frac{2x + 1}{x - 3}$ là đường thẳng có phương trình',
    choices: ['$y = 2$', '$x = 2$', '$x = 3$', '$y = 3$'],
    key: 'C',
  }),
  choiceItem({
    identifier: 'itm_demo0toan0i070000000',
    prompt:
      'Gieo một con xúc xắc cân đối và đồng chất một lần. Xác suất để số chấm xuất hiện chia hết cho $3$ bằng',
    choices: ['$\\frac{1}{6}$', '$\\frac{1}{2}$', '$\\frac{2}{3}$', '$\\frac{1}{3}$'],
    key: 'D',
    feedback: 'Có hai kết quả thuận lợi là $3$ và $6$ trong sáu kết quả.',
  }),
  choiceItem({
    identifier: 'itm_demo0toan0i080000000',
    prompt: 'Tập nghiệm của bất phương trình $2^x < 8$ là',
    choices: ['$(-\\infty; 3)$', '$(3; +\\infty)$', '$(0; 3)$', '$(-\\infty; 4)$'],
    key: 'A',
  }),
  choiceItem({
    identifier: 'itm_demo0toan0i090000000',
    prompt: 'Hàm số $y = x^3 - 3x$ nghịch biến trên khoảng nào dưới đây?',
    choices: ['$(1; +\\infty)$', '$(-\\infty; -1)$', '$(-1; 1)$', '$(0; 2)$'],
    key: 'C',
    feedback: "$y' = 3x^2 - 3 < 0$ khi và chỉ khi $-1 < x < 1$.",
  }),
  choiceItem({
    identifier: 'itm_demo0toan0i100000000',
    prompt:
      'Cho hình chóp $S.ABCD$ có đáy là hình vuông cạnh $a$, cạnh bên $SA$ vuông góc với mặt phẳng đáy và $SA = 2a$. Thể tích của khối chóp đã cho bằng',
    choices: ['$2a^3$', '$\\frac{2a^3}{3}$', '$\\frac{a^3}{3}$', '$\\frac{4a^3}{3}$'],
    key: 'B',
    feedback: '$V = \\frac{1}{3} \\cdot a^2 \\cdot 2a = \\frac{2a^3}{3}$.',
  }),
  choiceItem({
    identifier: 'itm_demo0toan0i110000000',
    prompt: 'Tích phân $\\int_1^2 (2x + 1)\\mathrm{d}x$ bằng',
    choices: ['$4$', '$5$', '$3$', '$6$'],
    key: 'A',
    feedback: 'Giá trị của $x^2 + x$ tại $2$ trừ giá trị tại $1$: $6 - 2 = 4$.',
  }),
  choiceItem({
    identifier: 'itm_demo0toan0i120000000',
    prompt:
      'Trong không gian với hệ toạ độ $Oxyz$, mặt cầu $(S): (x - 1)^2 + (y + 2)^2 + z^2 = 9$ có tâm $I$ và bán kính $R$ là',
    choices: [
      '$I(-1; 2; 0)$, $R = 3$',
      '$I(1; -2; 0)$, $R = 9$',
      '$I(-1; 2; 0)$, $R = 9$',
      '$I(1; -2; 0)$, $R = 3$',
    ],
    key: 'D',
  }),
];
