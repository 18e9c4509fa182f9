import { BackendError, call } from './backend.js';
import { text } from './language.js';
import { $, fillList, show } from './page.js';

/** The list of what waits for the signed-in person: open tests, courses begun, an identity not yet proven. */
export async function homePage(person) {
  show('[data-todo-skeleton]', false);
  show('[data-todo-guest]', person === null);
  if (person === null) return;
  try {
    const { items } = await call('/overview');
    show('[data-todo-empty]', items.length === 0);
    fillList($('[data-todo-list]'), 'todo-row', items, (row, item) => {
      row.querySelector('a').href = item.href;
      row.querySelector('[data-title]').textContent = text(item.title.vi, item.title.en);
      row.querySelector('[data-note]').textContent = text(item.note.vi, item.note.en);
    });
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    // The rest of the page works without the list.
    show('[data-todo-trouble]', true);
  }
}
