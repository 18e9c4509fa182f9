/**
 * Vietnamese is what stands in the pages; English stands beside it in `data-en` attributes. Choosing English
 * swaps the two and sets `lang` on the document, which is all that the widgets need to follow.
 */
const KEY = 'portal-language';
const ATTRIBUTES = ['placeholder', 'aria-label'];
const vietnamese = new WeakMap();

/** @returns {'vi' | 'en'} */
export const language = () => (document.documentElement.lang === 'en' ? 'en' : 'vi');

/** Text of a script in the page's language. @param {string} vi @param {string} en */
export const text = (vi, en) => (language() === 'en' ? en : vi);

/** Takes over what the person chose earlier. */
export function restoreLanguage() {
  apply(localStorage.getItem(KEY) === 'en' ? 'en' : 'vi');
}

/** @param {() => void} changed told after the pages' own texts have been swapped */
export function wireLanguageSwitch(changed) {
  for (const button of document.querySelectorAll('[data-language-switch]')) {
    button.addEventListener('click', () => {
      const next = language() === 'en' ? 'vi' : 'en';
      localStorage.setItem(KEY, next);
      apply(next);
      changed();
    });
  }
}

/** Swaps the texts under a node that was cloned from a template. @param {ParentNode} root */
export function translate(root) {
  for (const element of root.querySelectorAll('[data-en]')) {
    if (!vietnamese.has(element)) vietnamese.set(element, element.textContent);
    element.textContent = language() === 'en' ? element.dataset.en : vietnamese.get(element);
  }
  for (const name of ATTRIBUTES) {
    for (const element of root.querySelectorAll(`[data-en-${name}]`)) {
      const kept = `data-vi-${name}`;
      if (!element.hasAttribute(kept)) element.setAttribute(kept, element.getAttribute(name) ?? '');
      element.setAttribute(
        name,
        element.getAttribute(language() === 'en' ? `data-en-${name}` : kept),
      );
    }
  }
}

function apply(next) {
  document.documentElement.lang = next;
  translate(document);
  for (const button of document.querySelectorAll('[data-language-switch]')) {
    const other = next === 'en' ? 'Tiếng Việt' : 'English';
    button.textContent = other;
    button.setAttribute('aria-label', other);
    button.dataset.short = next === 'en' ? 'VI' : 'EN';
    button.lang = next === 'en' ? 'vi' : 'en';
  }
}
