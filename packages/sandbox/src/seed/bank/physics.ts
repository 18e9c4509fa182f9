import { choice, exact, vi, type Template } from './template.ts';

/** Physics and the physics of "Khoa học tự nhiên". */
export const physicsTemplates: readonly Template[] = [
  {
    name: 'speed',
    subject: 'natural-sciences',
    grade: 7,
    level: 'M1',
    draw: (random) => {
      const [speed, time] = [random.integer(2, 30), random.integer(2, 40) * 5];
      return {
        kind: 'numeric',
        prompt: `Một người đi xe đạp đi được quãng đường $${speed * time}$ m trong $${time}$ s. Tốc độ của người đó là bao nhiêu m/s?`,
        key: exact(speed),
        unit: 'm/s',
      };
    },
  },
  {
    name: 'density',
    subject: 'natural-sciences',
    grade: 8,
    level: 'M2',
    draw: (random) => {
      const [density, volume] = [random.integer(5, 80) * 100, random.integer(2, 20)];
      return {
        kind: 'numeric',
        prompt: `Một vật đặc có khối lượng riêng $${density}$ kg/m³ và thể tích $${volume}$ dm³. Khối lượng của vật là bao nhiêu ki-lô-gam?`,
        key: exact((density * volume) / 1000),
        unit: 'kg',
      };
    },
  },
  {
    name: 'ohm',
    subject: 'natural-sciences',
    grade: 9,
    level: 'M1',
    draw: (random) => {
      const [current, resistance] = [random.integer(1, 30) / 10, random.integer(2, 50)];
      return {
        kind: 'numeric',
        prompt: `Đặt hiệu điện thế $${vi(Number(exact(current * resistance)))}$ V vào hai đầu một điện trở $${resistance}$ Ω. Cường độ dòng điện chạy qua điện trở là bao nhiêu ampe?`,
        key: exact(current),
        unit: 'A',
      };
    },
  },
  {
    name: 'newton-second-law',
    subject: 'physics',
    grade: 10,
    level: 'M1',
    draw: (random) => {
      const [mass, acceleration] = [random.integer(2, 40), random.integer(2, 12)];
      const force = mass * acceleration;
      return choice(
        `Một vật có khối lượng $${mass}$ kg chuyển động với gia tốc $${acceleration}$ m/s². Độ lớn hợp lực tác dụng lên vật là`,
        `$${force}$ N`,
        [
          `$${mass + acceleration}$ N`,
          `$${vi(Number(exact(mass / acceleration, 1)))}$ N`,
          `$${2 * force}$ N`,
          `$${force * 10}$ N`,
        ],
      );
    },
  },
  {
    name: 'kinetic-energy',
    subject: 'physics',
    grade: 10,
    level: 'M2',
    draw: (random) => {
      const [mass, speed] = [random.integer(1, 20) * 2, random.integer(2, 20)];
      return choice(
        `Một vật khối lượng $${mass}$ kg chuyển động với tốc độ $${speed}$ m/s. Động năng của vật bằng`,
        `$${(mass * speed * speed) / 2}$ J`,
        [
          `$${mass * speed * speed}$ J`,
          `$${(mass * speed) / 2}$ J`,
          `$${mass * speed}$ J`,
          `$${mass * mass * speed}$ J`,
        ],
      );
    },
  },
  {
    name: 'free-fall',
    subject: 'physics',
    grade: 10,
    level: 'M2',
    draw: (random) => {
      const time = random.integer(2, 20) / 2;
      return {
        kind: 'numeric',
        prompt: `Một vật rơi tự do không vận tốc đầu trong $${vi(time)}$ s. Lấy $g = 10$ m/s². Quãng đường vật rơi được là bao nhiêu mét?`,
        key: exact(5 * time * time),
        unit: 'm',
      };
    },
  },
  {
    name: 'wave-speed',
    subject: 'physics',
    grade: 11,
    level: 'M1',
    draw: (random) => {
      const [wavelength, frequency] = [random.integer(2, 40) / 10, random.integer(2, 60) * 5];
      return {
        kind: 'numeric',
        prompt: `Một sóng cơ có bước sóng $${vi(wavelength)}$ m và tần số $${frequency}$ Hz. Tốc độ truyền sóng là bao nhiêu m/s?`,
        key: exact(wavelength * frequency),
        unit: 'm/s',
      };
    },
  },
  {
    name: 'two-resistors',
    subject: 'physics',
    grade: 11,
    level: 'M2',
    draw: (random) => {
      const unit = random.integer(1, 12);
      const [r1, r2, parallel] = random.pick([
        [3 * unit, 6 * unit, 2 * unit],
        [4 * unit, 12 * unit, 3 * unit],
        [5 * unit, 20 * unit, 4 * unit],
        [2 * unit, 2 * unit, unit],
      ] as const);
      const swapped = random.chance(0.5);
      return {
        kind: 'true-false',
        prompt: `Cho hai điện trở $R_1 = ${r1}$ Ω và $R_2 = ${r2}$ Ω.`,
        statements: [
          [
            `Khi mắc nối tiếp, điện trở tương đương là $${swapped ? parallel : r1 + r2}$ Ω.`,
            !swapped,
          ],
          [
            `Khi mắc song song, điện trở tương đương là $${swapped ? r1 + r2 : parallel}$ Ω.`,
            !swapped,
          ],
          ['Khi mắc nối tiếp, cường độ dòng điện qua hai điện trở bằng nhau.', true],
          ['Khi mắc song song, điện trở tương đương lớn hơn mỗi điện trở thành phần.', false],
        ],
      };
    },
  },
  {
    name: 'heat',
    subject: 'physics',
    grade: 12,
    level: 'M2',
    draw: (random) => {
      const [mass, rise] = [random.integer(1, 10), random.integer(1, 16) * 5];
      const heat = 4.2 * mass * rise;
      return choice(
        `Nhiệt dung riêng của nước là $4,2$ kJ/(kg·K). Nhiệt lượng cần cung cấp để $${mass}$ kg nước nóng thêm $${rise}$ °C là`,
        `$${vi(Number(exact(heat)))}$ kJ`,
        [
          `$${vi(Number(exact(4.2 * rise)))}$ kJ`,
          `$${mass * rise}$ kJ`,
          `$${vi(Number(exact(heat / 2)))}$ kJ`,
          `$${vi(Number(exact(heat * 10)))}$ kJ`,
        ],
      );
    },
  },
  {
    name: 'boyle',
    subject: 'physics',
    grade: 12,
    level: 'M2',
    draw: (random) => {
      const [factor, small, pressure] = [
        random.integer(2, 5),
        random.integer(1, 12),
        random.integer(1, 5),
      ];
      return {
        kind: 'numeric',
        prompt: `Nén đẳng nhiệt một lượng khí lí tưởng từ thể tích $${small * factor}$ lít xuống $${small}$ lít. Áp suất ban đầu là $${pressure}$ atm. Áp suất sau khi nén là bao nhiêu atm?`,
        key: exact(pressure * factor),
        unit: 'atm',
      };
    },
  },
  {
    name: 'half-life',
    subject: 'physics',
    grade: 12,
    level: 'M3',
    draw: (random) => {
      const [periods, half, rest] = [
        random.integer(2, 5),
        random.integer(2, 30),
        random.integer(1, 20),
      ];
      return {
        kind: 'numeric',
        prompt: `Một chất phóng xạ có chu kì bán rã $${half}$ ngày. Ban đầu có $${rest * 2 ** periods}$ g chất này. Sau $${periods * half}$ ngày còn lại bao nhiêu gam?`,
        key: exact(rest),
        unit: 'g',
      };
    },
  },
];
