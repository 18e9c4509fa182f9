/** The three pages that hold a widget: who may use it, which resource, then the widget does the rest. */
import { call, connect } from './backend.js';
import { text } from './language.js';
import { $, fillList, show } from './page.js';

export async function identityPage(person) {
  if (!admit(person, () => true)) return;
  // Only what to offer next hangs on this event; what the outcome is, the back end asks the service.
  $('[data-widget]').addEventListener('edu-identity-complete', ({ status }) => {
    show('[data-done]', status === 'verified');
    show('[data-again]', status !== 'verified');
  });
  // The identity provider sends the person back here with the id of the verification that it was about.
  const resource = new URLSearchParams(location.search).get('verificationSession') ?? undefined;
  await open(resource === undefined ? {} : { resource });
}

export async function quizPage(person) {
  await chooserPage(person, 'assessment', new URLSearchParams(location.search).get('de'));
}

export async function coursePage(person) {
  const query = new URLSearchParams(location.search);
  const lesson = query.get('bai');
  if (lesson !== null) $('[data-widget]').lessonId = lesson;
  await chooserPage(person, 'course', query.get('khoa'));
}

/** A list to choose from, or the widget once one is chosen. Both are for learners. */
async function chooserPage(person, kind, chosen) {
  if (!admit(person, () => person.kind === 'learner')) return;
  show('[data-list-head]', chosen === null);
  if (chosen !== null) {
    await open({ resource: chosen });
    return;
  }
  show('[data-list-skeleton]', $('[data-list]').hidden);
  const all = (await call('/catalogue')).items.filter((item) => item.kind === kind);
  show('[data-list-skeleton]', false);
  const items = all.length > MANY ? ofGrade(all, chosenGrade(person)) : all;
  if (all.length > MANY) showGrades(all, chosenGrade(person));
  fillList($('[data-list]'), 'tile', items, (row, item) => {
    row.querySelector('a').href = item.href;
    row.querySelector('[data-title]').textContent = text(item.title.vi, item.title.en);
    row.querySelector('[data-note]').textContent = text(item.note.vi, item.note.en);
  });
}

/** A longer list is shown a grade at a time, the learner's own first. */
const MANY = 6;
const EVERY_GRADE = 'tat-ca';

/** A grade as text, or EVERY_GRADE. */
function chosenGrade(person) {
  return new URLSearchParams(location.search).get('lop') ?? String(person.grade ?? EVERY_GRADE);
}

const byTitle = new Intl.Collator('vi', { numeric: true });

function ofGrade(items, grade) {
  return items
    .filter((item) => grade === EVERY_GRADE || String(item.grade) === grade)
    .sort((one, other) => byTitle.compare(one.title.vi, other.title.vi));
}

function showGrades(items, chosen) {
  const grades = [...new Set(items.map((item) => item.grade))]
    .filter((grade) => grade !== undefined)
    .sort((one, other) => other - one);
  fillList($('[data-grades]'), 'grade', [...grades.map(String), EVERY_GRADE], (row, grade) => {
    const link = row.querySelector('a');
    link.href = `?lop=${grade}`;
    link.textContent =
      grade === EVERY_GRADE ? text('Tất cả', 'All') : text(`Lớp ${grade}`, `Grade ${grade}`);
    if (grade === chosen) link.setAttribute('aria-current', 'true');
  });
}

/** Whether this person may use the page; if not, says why and what to do. */
function admit(person, allowed) {
  const admitted = person !== null && allowed();
  show('[data-gate]', !admitted);
  if (admitted) return true;
  const guest = person === null;
  $('[data-gate-title]').textContent = guest
    ? text('Cần đăng nhập', 'Please sign in')
    : text('Trang này dành cho học sinh', 'This page is for students');
  $('[data-gate-text]').textContent = guest
    ? text(
        'Để bài làm và kết quả được lưu đúng tên anh chị.',
        'So that your work and results are kept under your name.',
      )
    : text(
        `${person.name} không học lớp nào. Hãy đổi sang một học sinh để thử.`,
        `${person.name} is in no class. Switch to a student to try it.`,
      );
  const link = $('[data-gate-link]');
  link.textContent = guest ? text('Đăng nhập', 'Sign in') : text('Đổi người dùng', 'Switch person');
  link.href = `/dang-nhap?tiep=${encodeURIComponent(location.pathname + location.search)}`;
  return false;
}

let opened = false;

/** Shows the widget and connects it, once: a change of language needs nothing more than `lang`. */
async function open(scope) {
  show('[data-widget-area]', true);
  if (opened) return;
  opened = true;
  await connect($('[data-widget]'), scope);
}
