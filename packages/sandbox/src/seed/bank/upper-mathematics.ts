import { choice, exact, fraction, signed, type Template } from './template.ts';

const binomial = (n: number, k: number): number => {
  let result = 1;
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i;
  return result;
};

const coefficient = (value: number): string => (value === 1 ? '' : String(value));

/** Mathematics, grades 10–12. */
export const upperMathematicsTemplates: readonly Template[] = [
  {
    name: 'combinations',
    subject: 'mathematics',
    grade: 10,
    level: 'M1',
    draw: (random) => {
      const n = random.integer(5, 15);
      const k = random.integer(2, 4);
      return {
        kind: 'numeric',
        prompt: `Có bao nhiêu cách chọn $${k}$ bạn từ một tổ có $${n}$ bạn để tham gia văn nghệ?`,
        key: String(binomial(n, k)),
        unit: 'cách',
      };
    },
  },
  {
    name: 'dot-product',
    subject: 'mathematics',
    grade: 10,
    level: 'M1',
    draw: (random) => {
      const [a, b, c, d] = Array.from({ length: 4 }, () => random.integer(-9, 9));
      if (a === undefined || b === undefined || c === undefined || d === undefined)
        return undefined;
      return {
        kind: 'numeric',
        prompt: `Trong mặt phẳng toạ độ $Oxy$, cho $\\vec{u} = (${a}; ${b})$ và $\\vec{v} = (${c}; ${d})$. Tính $\\vec{u} \\cdot \\vec{v}$.`,
        key: String(a * c + b * d + 0),
      };
    },
  },
  {
    name: 'parabola-statements',
    subject: 'mathematics',
    grade: 10,
    level: 'M2',
    draw: (random) => {
      const a = random.pick([-2, -1, 1, 2]);
      const h = random.pick([-4, -3, -2, 2, 3, 4]);
      const k = random.integer(-9, 9);
      const [b, c] = [-2 * a * h, a * h * h + k];
      if (c === 0) return undefined;
      const lead = a === 1 ? '' : a === -1 ? '-' : String(a);
      const claimedTop = random.chance(0.5);
      const shifted = random.chance(0.5);
      return {
        kind: 'true-false',
        prompt: `Cho hàm số bậc hai $y = ${lead}x^2 ${signed(b)}x ${signed(c)}$.`,
        statements: [
          [`Toạ độ đỉnh của parabol là $(${shifted ? -h : h}; ${k})$.`, !shifted],
          [
            `Parabol có bề lõm quay ${claimedTop ? 'lên trên' : 'xuống dưới'}.`,
            claimedTop === a > 0,
          ],
          [`Đồ thị cắt trục tung tại điểm có tung độ bằng $${c}$.`, true],
          [`Hàm số đồng biến trên khoảng $(${h}; +\\infty)$.`, a > 0],
        ],
      };
    },
  },
  {
    name: 'arithmetic-progression',
    subject: 'mathematics',
    grade: 11,
    level: 'M1',
    draw: (random) => {
      const [first, step, n] = [
        random.integer(-10, 10),
        random.integer(2, 9),
        random.integer(5, 20),
      ];
      return {
        kind: 'numeric',
        prompt: `Cấp số cộng $(u_n)$ có $u_1 = ${first}$ và công sai $d = ${step}$. Tính $u_{${n}}$.`,
        key: String(first + (n - 1) * step),
      };
    },
  },
  {
    name: 'geometric-progression',
    subject: 'mathematics',
    grade: 11,
    level: 'M1',
    draw: (random) => {
      const [first, ratio, n] = [random.integer(1, 6), random.integer(2, 4), random.integer(3, 6)];
      const term = (index: number) => first * ratio ** (index - 1);
      return choice(
        `Cấp số nhân $(u_n)$ có $u_1 = ${first}$ và công bội $q = ${ratio}$. Số hạng $u_{${n}}$ bằng`,
        `$${term(n)}$`,
        [
          `$${term(n + 1)}$`,
          `$${term(n - 1)}$`,
          `$${first + (n - 1) * ratio}$`,
          `$${first * ratio * n}$`,
        ],
      );
    },
  },
  {
    name: 'power-derivative',
    subject: 'mathematics',
    grade: 11,
    level: 'M1',
    draw: (random) => {
      const [a, n] = [random.integer(2, 12), random.integer(3, 9)];
      return choice(`Đạo hàm của hàm số $y = ${a}x^{${n}}$ là`, `$y' = ${a * n}x^{${n - 1}}$`, [
        `$y' = ${a}x^{${n - 1}}$`,
        `$y' = ${a * n}x^{${n}}$`,
        `$y' = ${a + n}x^{${n - 1}}$`,
        `$y' = ${a * (n - 1)}x^{${n - 1}}$`,
      ]);
    },
  },
  {
    name: 'logarithm-equation',
    subject: 'mathematics',
    grade: 11,
    level: 'M2',
    draw: (random) => {
      const [base, power, shift] = [
        random.integer(2, 5),
        random.integer(2, 4),
        random.integer(1, 9),
      ];
      const x = base ** power + shift;
      return choice(
        `Nghiệm của phương trình $\\log_{${base}}(x - ${shift}) = ${power}$ là`,
        `$x = ${x}$`,
        [
          `$x = ${base ** power - shift}$`,
          `$x = ${base * power + shift}$`,
          `$x = ${power ** base + shift}$`,
          `$x = ${base ** power}$`,
          `$x = ${x + 1}$`,
        ],
      );
    },
  },
  {
    name: 'marbles',
    subject: 'mathematics',
    grade: 11,
    level: 'M1',
    draw: (random) => {
      const [red, blue] = [random.integer(2, 12), random.integer(2, 12)];
      if (red === blue) return undefined;
      return choice(
        `Một hộp có $${red}$ viên bi đỏ và $${blue}$ viên bi xanh cùng kích thước. Lấy ngẫu nhiên một viên bi. Xác suất để viên bi lấy ra màu đỏ bằng`,
        `$${fraction(red, red + blue)}$`,
        [
          `$${fraction(blue, red + blue)}$`,
          `$${fraction(red, blue)}$`,
          `$${fraction(1, red)}$`,
          `$${fraction(1, red + blue)}$`,
        ],
      );
    },
  },
  {
    name: 'definite-integral',
    subject: 'mathematics',
    grade: 12,
    level: 'M2',
    draw: (random) => {
      const [a, c, end] = [random.integer(1, 6), random.integer(1, 9), random.integer(1, 6)];
      return {
        kind: 'numeric',
        prompt: `Tính tích phân $\\int_0^{${end}} (${2 * a}x + ${c})\\mathrm{d}x$.`,
        key: String(a * end * end + c * end),
      };
    },
  },
  {
    name: 'sphere',
    subject: 'mathematics',
    grade: 12,
    level: 'M1',
    draw: (random) => {
      const nonZero = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];
      const [a, b, c] = [random.pick(nonZero), random.pick(nonZero), random.pick(nonZero)];
      const radius = random.integer(2, 9);
      const centre = (x: number, y: number, z: number) => `$I(${x}; ${y}; ${z})$`;
      return choice(
        `Trong không gian $Oxyz$, mặt cầu $(x ${signed(-a)})^2 + (y ${signed(-b)})^2 + (z ${signed(-c)})^2 = ${radius ** 2}$ có tâm và bán kính là`,
        `${centre(a, b, c)}, $R = ${radius}$`,
        [
          `${centre(-a, -b, -c)}, $R = ${radius}$`,
          `${centre(a, b, c)}, $R = ${radius ** 2}$`,
          `${centre(-a, -b, -c)}, $R = ${radius ** 2}$`,
        ],
      );
    },
  },
  {
    name: 'cubic-monotonicity',
    subject: 'mathematics',
    grade: 12,
    level: 'M2',
    draw: (random) => {
      const [m, shift] = [random.integer(1, 9), random.integer(-9, 9)];
      if (shift === 0) return undefined;
      const top = 2 * m ** 3 + shift;
      const high = random.chance(0.5);
      return {
        kind: 'true-false',
        prompt: `Cho hàm số $f(x) = x^3 - ${3 * m * m}x ${signed(shift)}$.`,
        statements: [
          [`$f'(x) = 3x^2 - ${3 * m * m}$.`, true],
          [`Hàm số nghịch biến trên khoảng $(-${m}; ${m})$.`, true],
          [`Giá trị cực đại của hàm số bằng $${high ? top : top - 4 * m ** 3}$.`, high],
          [`Hàm số có đúng một điểm cực trị.`, false],
        ],
      };
    },
  },
  {
    name: 'exponential-inequality',
    subject: 'mathematics',
    grade: 11,
    level: 'M2',
    draw: (random) => {
      const [base, power] = [random.integer(2, 6), random.integer(2, 5)];
      const value = base ** power;
      return choice(
        `Tập nghiệm của bất phương trình $${base}^x > ${value}$ là`,
        `$(${power}; +\\infty)$`,
        [
          `$(-\\infty; ${power})$`,
          `$(0; ${power})$`,
          `$(${power + 1}; +\\infty)$`,
          `$(${value}; +\\infty)$`,
        ],
      );
    },
  },
  {
    name: 'plane-distance',
    subject: 'mathematics',
    grade: 12,
    level: 'M3',
    draw: (random) => {
      const [a, b, c, length] = random.pick([
        [1, 2, 2, 3],
        [2, 3, 6, 7],
        [4, 4, 7, 9],
        [2, 6, 9, 11],
      ] as const);
      const [x, y, z] = [random.integer(-5, 5), random.integer(-5, 5), random.integer(-5, 5)];
      const distance = random.integer(1, 9);
      const d = distance * length - (a * x + b * y + c * z);
      if (d === 0) return undefined;
      return {
        kind: 'numeric',
        prompt: `Trong không gian $Oxyz$, tính khoảng cách từ điểm $M(${x}; ${y}; ${z})$ đến mặt phẳng $(P): ${coefficient(a)}x + ${b}y + ${c}z ${signed(d)} = 0$.`,
        key: exact(distance),
      };
    },
  },
];
