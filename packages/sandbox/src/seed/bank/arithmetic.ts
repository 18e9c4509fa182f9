import { choice, exact, fraction, gcd, signed, vi, type Template } from './template.ts';

/** Mathematics, grades 6–9. */
export const arithmeticTemplates: readonly Template[] = [
  {
    name: 'fraction-sum',
    subject: 'mathematics',
    grade: 6,
    level: 'M1',
    draw: (random) => {
      const [a, b, c, d] = [
        random.integer(1, 9),
        random.integer(2, 9),
        random.integer(1, 9),
        random.integer(2, 9),
      ];
      if (gcd(a, b) > 1 || gcd(c, d) > 1) return undefined;
      return choice(
        `Kết quả của phép tính $\\frac{${a}}{${b}} + \\frac{${c}}{${d}}$ là`,
        `$${fraction(a * d + b * c, b * d)}$`,
        [
          `$${fraction(a + c, b + d)}$`,
          `$${fraction(a * c, b * d)}$`,
          `$${fraction(a * d + b * c, b + d)}$`,
          `$${fraction(a * d - b * c, b * d)}$`,
          `$${fraction(a * d + b * c + 1, b * d)}$`,
        ],
      );
    },
  },
  {
    name: 'percent-of',
    subject: 'mathematics',
    grade: 6,
    level: 'M2',
    draw: (random) => {
      const percent = random.integer(1, 19) * 5;
      const whole = random.integer(2, 60) * 20;
      return {
        kind: 'numeric',
        prompt: `Một trường có $${whole}$ học sinh, trong đó $${percent}\\%$ tham gia câu lạc bộ đọc sách. Có bao nhiêu học sinh tham gia câu lạc bộ đọc sách?`,
        key: exact((whole * percent) / 100),
        unit: 'học sinh',
      };
    },
  },
  {
    name: 'greatest-common-divisor',
    subject: 'mathematics',
    grade: 6,
    level: 'M1',
    draw: (random) => {
      const common = random.integer(2, 12);
      const [a, b] = [common * random.integer(2, 12), common * random.integer(2, 12)];
      if (a === b) return undefined;
      return {
        kind: 'numeric',
        prompt: `Tìm ước chung lớn nhất của $${a}$ và $${b}$.`,
        key: String(gcd(a, b)),
      };
    },
  },
  {
    name: 'least-common-multiple',
    subject: 'mathematics',
    grade: 6,
    level: 'M2',
    draw: (random) => {
      const [a, b] = [random.integer(4, 30), random.integer(4, 30)];
      if (a === b) return undefined;
      return {
        kind: 'numeric',
        prompt: `Tìm bội chung nhỏ nhất của $${a}$ và $${b}$.`,
        key: String((a * b) / gcd(a, b)),
      };
    },
  },
  {
    name: 'rectangle-statements',
    subject: 'mathematics',
    grade: 6,
    level: 'M2',
    draw: (random) => {
      const width = random.integer(3, 15);
      const length = width + random.integer(1, 15);
      const wrongArea = random.chance(0.5);
      const wrongPerimeter = random.chance(0.5);
      return {
        kind: 'true-false',
        prompt: `Một mảnh vườn hình chữ nhật có chiều dài $${length}$ m và chiều rộng $${width}$ m.`,
        statements: [
          [`Diện tích mảnh vườn là $${length * width + (wrongArea ? width : 0)}$ m².`, !wrongArea],
          [
            `Chu vi mảnh vườn là $${wrongPerimeter ? length + width : 2 * (length + width)}$ m.`,
            !wrongPerimeter,
          ],
          [`Chiều dài hơn chiều rộng $${length - width}$ m.`, true],
          [`Nếu tăng chiều rộng thêm $1$ m thì diện tích tăng thêm $${width}$ m².`, false],
        ],
      };
    },
  },
  {
    name: 'mean',
    subject: 'mathematics',
    grade: 7,
    level: 'M2',
    draw: (random) => {
      const marks = Array.from({ length: 5 }, () => random.integer(4, 10));
      const total = marks.reduce((sum, mark) => sum + mark, 0);
      return {
        kind: 'numeric',
        prompt: `Điểm năm bài kiểm tra của một học sinh là $${marks.join('; ')}$. Tính điểm trung bình cộng của năm bài đó.`,
        key: exact(total / 5),
      };
    },
  },
  {
    name: 'power-quotient',
    subject: 'mathematics',
    grade: 7,
    level: 'M1',
    draw: (random) => {
      const base = random.integer(2, 9);
      const [m, n] = [random.integer(6, 14), random.integer(2, 5)];
      return choice(
        `Kết quả của phép tính $${base}^{${m}} : ${base}^{${n}}$ là`,
        `$${base}^{${m - n}}$`,
        [
          `$${base}^{${m + n}}$`,
          `$${base}^{${m * n}}$`,
          `$1^{${m - n}}$`,
          `$${base}^{${m - n + 1}}$`,
        ],
      );
    },
  },
  {
    name: 'linear-equation',
    subject: 'mathematics',
    grade: 8,
    level: 'M1',
    draw: (random) => {
      const a = random.integer(2, 12);
      const x = random.integer(-12, 12);
      const b = random.integer(-20, 20);
      if (b === 0) return undefined;
      return {
        kind: 'numeric',
        prompt: `Giải phương trình $${a}x ${signed(b)} = ${a * x + b}$. Nghiệm $x$ bằng bao nhiêu?`,
        key: String(x),
      };
    },
  },
  {
    name: 'right-triangle',
    subject: 'mathematics',
    grade: 8,
    level: 'M2',
    draw: (random) => {
      const [a, b, c] = random.pick([
        [3, 4, 5],
        [5, 12, 13],
        [8, 15, 17],
        [7, 24, 25],
        [20, 21, 29],
      ] as const);
      const scale = random.integer(1, 8);
      return {
        kind: 'numeric',
        prompt: `Tam giác vuông có hai cạnh góc vuông dài $${a * scale}$ cm và $${b * scale}$ cm. Cạnh huyền dài bao nhiêu xăng-ti-mét?`,
        key: String(c * scale),
        unit: 'cm',
      };
    },
  },
  {
    name: 'square-of-sum',
    subject: 'mathematics',
    grade: 8,
    level: 'M1',
    draw: (random) => {
      const [a, b] = [random.integer(1, 9), random.integer(2, 9)];
      const lead = (value: number, power: string) => `${value === 1 ? '' : value}${power}`;
      return choice(
        `Khai triển biểu thức $(${lead(a, 'x')} + ${b})^2$ ta được`,
        `$${lead(a * a, 'x^2')} + ${2 * a * b}x + ${b * b}$`,
        [
          `$${lead(a * a, 'x^2')} + ${b * b}$`,
          `$${lead(a * a, 'x^2')} + ${lead(a * b, 'x')} + ${b * b}$`,
          `$${lead(a * a, 'x^2')} - ${2 * a * b}x + ${b * b}$`,
          `$${lead(a * a, 'x^2')} + ${2 * a * b}x + ${2 * b}$`,
        ],
      );
    },
  },
  {
    name: 'vieta',
    subject: 'mathematics',
    grade: 9,
    level: 'M2',
    draw: (random) => {
      const [x1, x2] = [random.integer(-9, 9), random.integer(-9, 9)];
      const [b, c] = [-(x1 + x2), x1 * x2];
      if (x1 === x2 || b === 0 || c === 0 || Math.abs(b) === 1) return undefined;
      return choice(
        `Phương trình $x^2 ${signed(b)}x ${signed(c)} = 0$ có hai nghiệm. Tổng và tích hai nghiệm lần lượt là`,
        `$${-b}$ và $${c}$`,
        [`$${b}$ và $${c}$`, `$${-b}$ và $${-c}$`, `$${b}$ và $${-c}$`, `$${c}$ và $${-b}$`],
      );
    },
  },
  {
    name: 'cylinder-volume',
    subject: 'mathematics',
    grade: 9,
    level: 'M2',
    draw: (random) => {
      const [radius, height] = [random.integer(2, 12), random.integer(3, 20)];
      return choice(
        `Hình trụ có bán kính đáy $${radius}$ cm và chiều cao $${height}$ cm. Thể tích của hình trụ bằng`,
        `$${radius * radius * height}\\pi$ cm³`,
        [
          `$${2 * radius * height}\\pi$ cm³`,
          `$${radius * height}\\pi$ cm³`,
          `$${radius * height * height}\\pi$ cm³`,
          `$${2 * radius * radius * height}\\pi$ cm³`,
        ],
      );
    },
  },
  {
    name: 'speed-distance',
    subject: 'mathematics',
    grade: 7,
    level: 'M2',
    draw: (random) => {
      const speed = random.integer(6, 24) * 5;
      const hours = random.integer(2, 12) / 2;
      return {
        kind: 'numeric',
        prompt: `Một ô tô chạy đều với tốc độ $${speed}$ km/h trong $${vi(hours)}$ giờ. Quãng đường ô tô đi được dài bao nhiêu ki-lô-mét?`,
        key: exact(speed * hours),
        unit: 'km',
      };
    },
  },
];
