import { call } from './backend.js';
import { language, text } from './language.js';
import { $, fillList, show } from './page.js';

/** The portal's own services; courses, tests and learning materials come from the back end. */
const SERVICES = [
  {
    icon: 'shield-check',
    href: '/xac-thuc',
    title: { vi: 'Xác thực danh tính', en: 'Prove your identity' },
    note: {
      vi: 'Dịch vụ cho học sinh, phụ huynh, giáo viên',
      en: 'Service for students, parents, teachers',
    },
  },
  {
    icon: 'list-checks',
    href: '/luyen-tap',
    title: { vi: 'Luyện tập và thi thử', en: 'Practice and mock exams' },
    note: { vi: 'Tự lưu từng câu, nộp là có điểm', en: 'Saved as you go, scored at once' },
  },
  {
    icon: 'circle-play',
    href: '/khoa-hoc',
    title: { vi: 'Khoá học và bài giảng', en: 'Courses and lessons' },
    note: { vi: 'Video có phụ đề, bài đọc, bài tập', en: 'Captioned videos, readings, exercises' },
  },
];

const ICONS = { course: 'circle-play', assessment: 'list-checks', lesson: 'book-open' };

export async function searchPage() {
  const query = (new URLSearchParams(location.search).get('q') ?? '').trim();
  $('#q').value = query;
  show('[data-list-skeleton]', $('[data-list]').hidden);
  const { items } = await call('/catalogue');
  show('[data-list-skeleton]', false);
  const found = [...SERVICES, ...items].filter((item) => matches(item, query));
  $('[data-search-status]').textContent = status(query, found.length);
  fillList($('[data-list]'), 'result-row', found, (row, item) => {
    row.querySelector('a').href = item.href;
    row.querySelector('use').setAttribute('href', `/icons.svg#${item.icon ?? ICONS[item.kind]}`);
    row.querySelector('[data-title]').textContent = text(item.title.vi, item.title.en);
    row.querySelector('[data-note]').textContent = text(item.note.vi, item.note.en);
  });
}

/** Every word of the query stands somewhere in the item; `quang hop` finds `Quang hợp`. */
function matches(item, query) {
  const inside = [item.title.vi, item.title.en, item.note.vi, item.note.en].map(plain).join(' ');
  return plain(query)
    .split(' ')
    .every((word) => inside.includes(word));
}

/** Lower case, without tone marks, đ as d. @param {string} value */
const plain = (value) =>
  value
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/\s+/g, ' ')
    .trim();

function status(query, count) {
  const number = new Intl.NumberFormat(language()).format(count);
  if (query === '') return text(`${number} mục`, `${number} items`);
  if (count === 0) {
    return text(
      `Không có mục nào chứa “${query}”. Thử ít chữ hơn, hoặc gõ tên môn học.`,
      `Nothing contains “${query}”. Try fewer words, or the name of a subject.`,
    );
  }
  return text(
    `${number} mục cho “${query}”`,
    `${number} ${count === 1 ? 'item' : 'items'} for “${query}”`,
  );
}
