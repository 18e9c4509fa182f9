import { choice, exact, type Template } from './template.ts';

/** Irregular verbs: base, past simple, past participle. */
const verbs = [
  ['begin', 'began', 'begun'],
  ['break', 'broke', 'broken'],
  ['choose', 'chose', 'chosen'],
  ['come', 'came', 'come'],
  ['do', 'did', 'done'],
  ['draw', 'drew', 'drawn'],
  ['drink', 'drank', 'drunk'],
  ['drive', 'drove', 'driven'],
  ['eat', 'ate', 'eaten'],
  ['fall', 'fell', 'fallen'],
  ['fly', 'flew', 'flown'],
  ['forget', 'forgot', 'forgotten'],
  ['give', 'gave', 'given'],
  ['go', 'went', 'gone'],
  ['grow', 'grew', 'grown'],
  ['know', 'knew', 'known'],
  ['ride', 'rode', 'ridden'],
  ['ring', 'rang', 'rung'],
  ['rise', 'rose', 'risen'],
  ['run', 'ran', 'run'],
  ['see', 'saw', 'seen'],
  ['show', 'showed', 'shown'],
  ['sing', 'sang', 'sung'],
  ['speak', 'spoke', 'spoken'],
  ['steal', 'stole', 'stolen'],
  ['swim', 'swam', 'swum'],
  ['take', 'took', 'taken'],
  ['throw', 'threw', 'thrown'],
  ['wake', 'woke', 'woken'],
  ['wear', 'wore', 'worn'],
  ['write', 'wrote', 'written'],
] as const;

/** Works and their authors in the literature programme. */
const works = [
  ['Truyện Kiều', 'Nguyễn Du'],
  ['Bình Ngô đại cáo', 'Nguyễn Trãi'],
  ['Lục Vân Tiên', 'Nguyễn Đình Chiểu'],
  ['Chí Phèo', 'Nam Cao'],
  ['Tắt đèn', 'Ngô Tất Tố'],
  ['Số đỏ', 'Vũ Trọng Phụng'],
  ['Hai đứa trẻ', 'Thạch Lam'],
  ['Chữ người tử tù', 'Nguyễn Tuân'],
  ['Dế Mèn phiêu lưu ký', 'Tô Hoài'],
  ['Làng', 'Kim Lân'],
  ['Lặng lẽ Sa Pa', 'Nguyễn Thành Long'],
  ['Chiếc lược ngà', 'Nguyễn Quang Sáng'],
  ['Tây Tiến', 'Quang Dũng'],
  ['Đồng chí', 'Chính Hữu'],
  ['Việt Bắc', 'Tố Hữu'],
  ['Sóng', 'Xuân Quỳnh'],
  ['Đây thôn Vĩ Dạ', 'Hàn Mặc Tử'],
  ['Tràng giang', 'Huy Cận'],
  ['Vội vàng', 'Xuân Diệu'],
  ['Chiếc thuyền ngoài xa', 'Nguyễn Minh Châu'],
] as const;

/** Events of the history programme and their years. */
const events = [
  ['Khởi nghĩa Hai Bà Trưng bùng nổ', 40],
  ['Chiến thắng Bạch Đằng do Ngô Quyền lãnh đạo', 938],
  ['Lý Công Uẩn dời đô về Đại La (Thăng Long)', 1010],
  ['Nhà Trần thành lập', 1226],
  ['Khởi nghĩa Lam Sơn toàn thắng', 1427],
  ['Chiến thắng Ngọc Hồi – Đống Đa', 1789],
  ['Thực dân Pháp nổ súng tấn công Đà Nẵng', 1858],
  ['Thành lập Đảng Cộng sản Việt Nam', 1930],
  ['Cách mạng tháng Tám thành công', 1945],
  ['Chiến thắng Điện Biên Phủ', 1954],
  ['Giải phóng miền Nam, thống nhất đất nước', 1975],
  ['Đại hội VI của Đảng mở đầu công cuộc Đổi mới', 1986],
  ['Việt Nam gia nhập ASEAN', 1995],
  ['Việt Nam gia nhập Tổ chức Thương mại Thế giới (WTO)', 2007],
] as const;

export const otherSubjectTemplates: readonly Template[] = [
  {
    name: 'binary-to-decimal',
    subject: 'informatics',
    grade: 10,
    level: 'M1',
    draw: (random) => {
      const value = random.integer(9, 255);
      return {
        kind: 'numeric',
        prompt: `Đổi số nhị phân ${value.toString(2)} sang hệ thập phân.`,
        key: String(value),
      };
    },
  },
  {
    name: 'decimal-to-binary',
    subject: 'informatics',
    grade: 10,
    level: 'M1',
    draw: (random) => {
      const value = random.integer(9, 255);
      const binary = (n: number) => n.toString(2);
      return choice(`Biểu diễn nhị phân của số ${value} là`, binary(value), [
        binary(value + 1),
        binary(value - 1),
        binary(value + 2),
        binary(value - 2),
      ]);
    },
  },
  {
    name: 'integer-division',
    subject: 'informatics',
    grade: 10,
    level: 'M2',
    draw: (random) => {
      const [a, b] = [random.integer(20, 200), random.integer(3, 12)];
      const remainder = random.chance(0.5);
      return {
        kind: 'numeric',
        prompt: `Trong Python, biểu thức “${a} ${remainder ? '%' : '//'} ${b}” có giá trị bằng bao nhiêu?`,
        key: String(remainder ? a % b : Math.floor(a / b)),
      };
    },
  },
  {
    name: 'loop-sum',
    subject: 'informatics',
    grade: 11,
    level: 'M3',
    draw: (random) => {
      const [from, to, step] = [random.integer(1, 9), random.integer(15, 40), random.integer(2, 6)];
      let sum = 0;
      for (let i = from; i < to; i += step) sum += i;
      return {
        kind: 'numeric',
        prompt: `Trong Python, “sum(range(${from}, ${to}, ${step}))” có giá trị bằng bao nhiêu?`,
        key: String(sum),
      };
    },
  },
  {
    name: 'storage-units',
    subject: 'informatics',
    grade: 6,
    level: 'M2',
    draw: (random) => {
      const [songs, size] = [random.integer(10, 200), random.integer(3, 9)];
      return {
        kind: 'numeric',
        prompt: `Mỗi tệp bài hát có dung lượng ${size} MB. Cần bao nhiêu MB để lưu ${songs} bài hát như vậy?`,
        key: String(songs * size),
        unit: 'MB',
      };
    },
  },
  {
    name: 'map-scale',
    subject: 'history-geography',
    grade: 6,
    level: 'M2',
    draw: (random) => {
      const scale = random.pick([100_000, 200_000, 500_000, 1_000_000, 2_000_000]);
      const centimetres = random.integer(2, 25);
      return {
        kind: 'numeric',
        prompt: `Trên bản đồ tỉ lệ 1 : ${scale.toLocaleString('vi-VN')}, khoảng cách giữa hai địa điểm là ${centimetres} cm. Khoảng cách đó ngoài thực địa là bao nhiêu ki-lô-mét?`,
        key: exact((scale * centimetres) / 100_000),
        unit: 'km',
      };
    },
  },
  {
    name: 'population-density',
    subject: 'geography',
    grade: 10,
    level: 'M2',
    draw: (random) => {
      const [area, density] = [random.integer(10, 60) * 100, random.integer(8, 90) * 10];
      return {
        kind: 'numeric',
        prompt: `Một địa phương có diện tích ${area} km² và dân số ${((area * density) / 1000).toLocaleString('vi-VN')} nghìn người. Mật độ dân số của địa phương là bao nhiêu người/km²?`,
        key: String(density),
        unit: 'người/km²',
      };
    },
  },
  {
    name: 'past-participle',
    subject: 'english',
    grade: 9,
    level: 'M1',
    draw: (random) => {
      const [base, past, participle] = random.pick(verbs);
      const others = random.shuffle(verbs).filter(([other]) => other !== base);
      return choice(`Choose the past participle of the verb “${base}”.`, participle, [
        past,
        `${base}ed`,
        `${base}ing`,
        ...others.map(([, , other]) => other),
      ]);
    },
  },
  {
    name: 'past-simple',
    subject: 'english',
    grade: 7,
    level: 'M1',
    draw: (random) => {
      const [base, past] = random.pick(verbs);
      const others = random.shuffle(verbs).filter(([other]) => other !== base);
      return choice(
        `Choose the past simple of the verb “${base}”.`,
        past,
        others.map(([, other]) => other),
      );
    },
  },
  {
    name: 'author',
    subject: 'literature',
    grade: 11,
    level: 'M1',
    draw: (random) => {
      const [title, author] = random.pick(works);
      const others = random.shuffle(works).filter(([, other]) => other !== author);
      return choice(
        `Tác giả của tác phẩm *${title}* là`,
        author,
        others.map(([, other]) => other),
      );
    },
  },
  {
    name: 'event-year',
    subject: 'history',
    grade: 12,
    level: 'M1',
    draw: (random) => {
      const [event, year] = random.pick(events);
      const others = random.shuffle(events).filter(([, other]) => other !== year);
      return choice(
        `Sự kiện “${event}” diễn ra vào năm nào?`,
        String(year),
        others.map(([, other]) => String(other)),
      );
    },
  },
];
