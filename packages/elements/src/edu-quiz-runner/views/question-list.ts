import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../base/icon.ts';
import { icons } from '../icons.ts';
import { completion, shortPartTitle, type QuizPlace } from '../quiz-outline.ts';
import type { QuizView } from './context.ts';

/** The questions by part, each with its state in shape and words. Shown beside the question or in a drawer. */
export function renderQuestionList(view: QuizView): TemplateResult {
  const { state, words } = view;
  const parts = state.assessment?.parts ?? [];
  const answered = state.places.filter(
    ({ item }) => completion(item, state.answers.get(item.id)) === 'complete',
  ).length;
  return html`<nav class="list" aria-label=${words.list}>
    <div>
      <h2 class="heading">${words.list}</h2>
      <p class="small soft numeric">${words.answeredOf(answered, state.places.length)}</p>
    </div>
    ${parts.map(
      (part, partIndex) =>
        html`<div class="list-part">
          <h3 class="small soft">${shortPartTitle(part)}</h3>
          <ol class="numbers numeric">
            ${state.places
              .filter((place) => place.partIndex === partIndex)
              .map((place) => html`<li>${renderNumberButton(place, view)}</li>`)}
          </ol>
        </div>`,
    )}
    <ul class="legend tiny soft">
      <li><span class="number-button done" aria-hidden="true"></span>${words.legendDone}</li>
      <li><span class="number-button partial" aria-hidden="true"></span>${words.legendPartial}</li>
      <li><span class="number-button" aria-hidden="true"></span>${words.legendNone}</li>
      <li>${icon(icons.flag, { size: 's' })}${words.legendFlag}</li>
    </ul>
    <p class="tiny soft">${words.offlineNote}</p>
  </nav>`;
}

const stateClass = { none: '', partial: 'partial', complete: 'done' } as const;

function renderNumberButton(place: QuizPlace, { state, words, goTo }: QuizView): TemplateResult {
  const { item, number, index } = place;
  const done = completion(item, state.answers.get(item.id));
  const flagged = state.flagged.has(item.id);
  const name = [
    words.question(number),
    { none: words.legendNone, partial: words.legendPartial, complete: words.legendDone }[done],
    ...(flagged ? [words.legendFlag] : []),
  ].join(', ');
  return html`<button
    class="number-button ${stateClass[done]} ${flagged ? 'flagged' : ''}"
    aria-label=${name}
    aria-current=${index === state.currentIndex ? 'step' : nothing}
    @click=${() => goTo(index)}
  >
    ${number}
  </button>`;
}
