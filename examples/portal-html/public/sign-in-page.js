import { call } from './backend.js';
import { text } from './language.js';
import { $, fillList, initials, show } from './page.js';

/** Choose one of the demo people; then back to where the person came from. */
export async function signInPage() {
  const { people } = await call('/people');
  show('[data-people-skeleton]', false);
  fillList($('[data-people]'), 'person-row', people, (row, person) => {
    row.querySelector('[data-initials]').textContent = initials(person.name);
    row.querySelector('[data-name]').textContent = person.name;
    row.querySelector('[data-role]').textContent = text(person.role.vi, person.role.en);
    const button = row.querySelector('button');
    button.dataset.person = person.id;
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        await call('/session', { method: 'POST', body: { person: person.id } });
        location.assign(next());
      } catch {
        button.disabled = false;
        show('[data-trouble]', true);
      }
    });
  });
}

/** Where to go afterwards: a path of this portal, never another site's address. */
function next() {
  const wanted = new URL(new URLSearchParams(location.search).get('tiep') ?? '/', location.origin);
  return wanted.origin === location.origin ? wanted.href : '/';
}
