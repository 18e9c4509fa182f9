/** What all pages share: language, who is signed in, which page this is. */
import { call } from './backend.js';
import { restoreLanguage, text, wireLanguageSwitch } from './language.js';
import { $, $$, initials, show } from './page.js';
import { coursePage, identityPage, quizPage } from './widget-pages.js';
import { homePage } from './home-page.js';
import { searchPage } from './search-page.js';
import { signInPage } from './sign-in-page.js';

const PAGES = {
  home: homePage,
  'sign-in': signInPage,
  identity: identityPage,
  quiz: quizPage,
  course: coursePage,
  search: searchPage,
};

restoreLanguage();
for (const link of $$('.top nav a')) {
  if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
}

let person = null;
const render = PAGES[document.body.dataset.page];

/** Draws the page for whoever is signed in; a back end that cannot be reached is told on the page. */
async function draw() {
  showPerson();
  try {
    await render?.(person);
    show('[data-trouble]', false);
  } catch (error) {
    if (!('status' in error)) throw error;
    for (const skeleton of $$('.skeleton-rows')) skeleton.hidden = true;
    show('[data-trouble]', true);
  }
}

function showPerson() {
  show('[data-sign-in]', person === null);
  show('[data-person]', person !== null);
  if (person === null) return;
  $('[data-person-name]').textContent = person.name;
  $('[data-person-initials]').textContent = initials(person.name);
  $('[data-person-role]').textContent = text(person.role.vi, person.role.en);
}

async function load() {
  try {
    person = (await call('/session')).person;
  } catch {
    // `draw` finds the same trouble and tells it where the person looks.
    person = null;
  }
  await draw();
}

wireLanguageSwitch(() => void draw());
for (const button of $$('[data-retry]')) button.addEventListener('click', () => void load());
for (const button of $$('[data-sign-out]')) {
  button.addEventListener('click', async () => {
    await call('/session', { method: 'DELETE' });
    location.assign('/');
  });
}
for (const button of $$('[data-menu]')) {
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!open));
  });
}
for (const menu of $$('details.person')) {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}
await load();
