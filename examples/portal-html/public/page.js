/** A few words for reading and writing the page. Nothing here takes HTML: what is shown is text. */
import { translate } from './language.js';

/** @param {string} selector @returns {HTMLElement | null} */
export const $ = (selector) => document.querySelector(selector);
/** @param {string} selector @returns {NodeListOf<HTMLElement>} */
export const $$ = (selector) => document.querySelectorAll(selector);

/** @param {string} selector @param {boolean} visible */
export function show(selector, visible) {
  for (const element of $$(selector)) element.hidden = !visible;
}

/**
 * Fills a list from a template: one copy an item, whose parts `fill` writes.
 * @template Item
 * @param {HTMLElement} list @param {string} templateId @param {readonly Item[]} items
 * @param {(row: DocumentFragment, item: Item) => void} fill
 */
export function fillList(list, templateId, items, fill) {
  const template = document.getElementById(templateId);
  const rows = items.map((item) => {
    const row = template.content.cloneNode(true);
    fill(row, item);
    translate(row);
    return row;
  });
  list.replaceChildren(...rows);
  list.hidden = items.length === 0;
}

/** First letters of the family name and the given name: Nguyễn Thị Hoa → NH. @param {string} name */
export function initials(name) {
  const words = name.split(' ');
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`;
}
