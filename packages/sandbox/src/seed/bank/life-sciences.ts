import { choice, exact, vi, type Template } from './template.ts';

/** Species and their number of chromosomes in body cells (2n). */
const species = [
  ['người', 46],
  ['ruồi giấm', 8],
  ['lúa', 24],
  ['ngô', 20],
  ['cà chua', 24],
  ['đậu hà lan', 14],
  ['tinh tinh', 48],
  ['gà', 78],
] as const;

/** What a part of the cell or the body does; each task belongs to one part only. */
const functions = [
  ['Lục lạp', 'thực hiện quang hợp'],
  ['Ti thể', 'hô hấp tế bào, cung cấp năng lượng'],
  ['Ribosome', 'tổng hợp protein'],
  ['Nhân tế bào', 'chứa vật chất di truyền và điều khiển hoạt động của tế bào'],
  ['Màng tế bào', 'kiểm soát các chất ra vào tế bào'],
  ['Rễ cây', 'hút nước và muối khoáng từ đất'],
  ['Khí khổng', 'trao đổi khí và thoát hơi nước ở lá'],
  ['Mạch gỗ', 'vận chuyển nước và muối khoáng từ rễ lên lá'],
  ['Mạch rây', 'vận chuyển chất hữu cơ từ lá đến các bộ phận khác của cây'],
  ['Tim', 'co bóp đẩy máu đi khắp cơ thể'],
  ['Phổi', 'trao đổi khí giữa máu và không khí'],
  ['Thận', 'lọc máu tạo nước tiểu'],
  ['Hồng cầu', 'vận chuyển khí oxygen trong máu'],
  ['Tiểu cầu', 'tham gia quá trình đông máu'],
  ['Ruột non', 'hấp thụ phần lớn chất dinh dưỡng'],
  ['Tiểu não', 'giữ thăng bằng và phối hợp các cử động'],
] as const;

const complement: Readonly<Record<string, string>> = { A: 'T', T: 'A', G: 'C', C: 'G' };

export const lifeScienceTemplates: readonly Template[] = [
  {
    name: 'base-pairs',
    subject: 'biology',
    grade: 12,
    level: 'M2',
    draw: (random) => {
      const adenine = random.integer(10, 40);
      return {
        kind: 'numeric',
        prompt: `Một phân tử DNA mạch kép có tỉ lệ nucleotide loại A là $${adenine}\\%$. Tỉ lệ nucleotide loại G là bao nhiêu phần trăm?`,
        key: String(50 - adenine),
        unit: '%',
      };
    },
  },
  {
    name: 'dna-length',
    subject: 'biology',
    grade: 12,
    level: 'M3',
    draw: (random) => {
      const pairs = random.integer(3, 30) * 100;
      return {
        kind: 'numeric',
        prompt: `Một gene mạch kép dài $${vi(Number(exact(pairs * 3.4)))}$ Å. Biết mỗi cặp nucleotide dài $3,4$ Å. Gene có bao nhiêu nucleotide?`,
        key: String(pairs * 2),
        unit: 'nucleotide',
      };
    },
  },
  {
    name: 'complementary-strand',
    subject: 'biology',
    grade: 12,
    level: 'M1',
    draw: (random) => {
      const strand = Array.from({ length: 6 }, () => random.pick(['A', 'T', 'G', 'C']));
      const other = strand.map((base) => complement[base] ?? '');
      const show = (bases: readonly string[]) => bases.join('–');
      const swapped = other.map((base) => (base === 'A' ? 'G' : base === 'G' ? 'A' : base));
      return choice(
        `Một đoạn mạch của DNA có trình tự ${show(strand)}. Theo nguyên tắc bổ sung, trình tự của đoạn mạch kia, đọc lần lượt theo từng vị trí, là`,
        show(other),
        [show(strand), show(other.toReversed()), show(swapped), show(strand.toReversed())],
      );
    },
  },
  {
    name: 'mitosis-cells',
    subject: 'biology',
    grade: 10,
    level: 'M1',
    draw: (random) => {
      const [cells, times] = [random.integer(1, 12), random.integer(2, 7)];
      return {
        kind: 'numeric',
        prompt: `Có $${cells}$ tế bào cùng nguyên phân liên tiếp $${times}$ lần. Số tế bào con được tạo ra là bao nhiêu?`,
        key: String(cells * 2 ** times),
        unit: 'tế bào',
      };
    },
  },
  {
    name: 'chromosomes',
    subject: 'natural-sciences',
    grade: 9,
    level: 'M2',
    draw: (random) => {
      const [name, number] = random.pick(species);
      const wrong = random.chance(0.5);
      return {
        kind: 'true-false',
        prompt: `Bộ nhiễm sắc thể lưỡng bội của loài ${name} có $${number}$ nhiễm sắc thể.`,
        statements: [
          [
            `Giao tử bình thường của loài có $${wrong ? number : number / 2}$ nhiễm sắc thể.`,
            !wrong,
          ],
          [`Sau một lần nguyên phân, mỗi tế bào con có $${number}$ nhiễm sắc thể.`, true],
          [`Sau giảm phân, mỗi tế bào con có $${number * 2}$ nhiễm sắc thể.`, false],
          [`Hợp tử bình thường của loài có $${number}$ nhiễm sắc thể.`, true],
        ],
      };
    },
  },
  {
    name: 'organ-function',
    subject: 'natural-sciences',
    grade: 7,
    level: 'M1',
    draw: (random) => {
      const [part, task] = random.pick(functions);
      const others = random.shuffle(functions).filter(([other]) => other !== part);
      return choice(
        `Chức năng chính của ${part.toLowerCase()} là`,
        `${task}.`,
        others.slice(0, 3).map(([, other]) => `${other}.`),
      );
    },
  },
  {
    name: 'heart-rate',
    subject: 'natural-sciences',
    grade: 8,
    level: 'M1',
    draw: (random) => {
      const beats = random.integer(15, 35);
      const seconds = random.pick([10, 15, 20, 30]);
      const rate = (beats * 60) / seconds;
      if (rate < 60 || rate > 140) return undefined;
      return {
        kind: 'numeric',
        prompt: `Một học sinh đếm được $${beats}$ nhịp mạch trong $${seconds}$ giây. Nhịp tim của bạn đó là bao nhiêu nhịp trong một phút?`,
        key: exact(rate),
        unit: 'nhịp/phút',
      };
    },
  },
];
