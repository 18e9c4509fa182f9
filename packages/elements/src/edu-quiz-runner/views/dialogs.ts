import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../base/icon.ts';
import { icons } from '../icons.ts';
import { completion, shortPartTitle, type QuizPlace } from '../quiz-outline.ts';
import type { QuizView } from './context.ts';
import { renderQuestionList } from './question-list.ts';

/** Which questions are not finished, before anything is handed in. */
export function renderSubmitDialog(view: QuizView): TemplateResult {
  const { state, store, words, closeDialog } = view;
  const open = state.places.filter(
    ({ item }) => completion(item, state.answers.get(item.id)) !== 'complete',
  );
  const total = state.places.length;
  return html`<dialog class="submit-dialog" aria-labelledby="submit-title" @close=${closeDialog}>
    <div class="dialog-body">
      <h2 class="title" id="submit-title" tabindex="-1" autofocus>${words.submitTitle}</h2>
      <p>
        ${open.length === 0 ? words.submitAll(total) : words.submitSome(total - open.length, total)}
      </p>
      ${open.length === 0 ? nothing : renderOpenQuestions(open, view)}
      ${
        state.flagged.size === 0
          ? nothing
          : html`<p class="small soft with-icon">
              ${icon(icons.flag, { size: 's' })}${words.submitFlagged(state.flagged.size)}
            </p>`
      }
      <p class="small soft">${words.submitFinal}</p>
    </div>
    <div class="dialog-foot">
      <button class="button quiet" @click=${closeDialog}>${words.keepWorking}</button>
      <button
        class="button primary"
        part="confirm"
        @click=${() => {
          closeDialog();
          void store.submit();
        }}
      >
        ${words.submit}
      </button>
    </div>
  </dialog>`;
}

function renderOpenQuestions(open: readonly QuizPlace[], view: QuizView): TemplateResult {
  const { state, words, goTo } = view;
  const parts = state.assessment?.parts ?? [];
  return html`<div class="open-questions">
    ${parts.map((part, partIndex) => {
      const places = open.filter((place) => place.partIndex === partIndex);
      if (places.length === 0) return nothing;
      return html`<h3 class="small soft">${shortPartTitle(part)}</h3>
        <ul class="numbers numeric">
          ${places.map(({ item, number, index }) => {
            const partial = completion(item, state.answers.get(item.id)) === 'partial';
            return html`<li>
              <button
                class="number-button ${partial ? 'partial' : ''}"
                aria-label=${partial ? words.incomplete(number) : words.unanswered(number)}
                @click=${() => goTo(index)}
              >
                ${number}
              </button>
            </li>`;
          })}
        </ul>`;
    })}
  </div>`;
}

/** The list of questions on a narrow widget. */
export function renderListDrawer(view: QuizView): TemplateResult {
  const { words, closeDialog } = view;
  return html`<dialog class="list-drawer" aria-label=${words.list} @close=${closeDialog}>
    <button
      class="button text icon-only close"
      aria-label=${words.keepWorking}
      @click=${closeDialog}
    >
      ${icon(icons.x)}
    </button>
    ${renderQuestionList(view)}
  </dialog>`;
}
