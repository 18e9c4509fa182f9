import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formatNumber } from '../../base/format.ts';
import { icon } from '../../base/icon.ts';
import { icons } from '../icons.ts';
import { renderBlocks } from '../../content/render-content.ts';
import { completion, shortPartTitle, type QuizPlace } from '../quiz-outline.ts';
import { renderAnswer } from './answers.ts';
import type { QuizView } from './context.ts';

export function renderQuestion(place: QuizPlace, view: QuizView): TemplateResult {
  const { item, part, number } = place;
  const { words, locale, state } = view;
  // Keyed: a new question gets new fields, so nothing typed or focused moves over.
  return html`<section class="question" part="question">
    <h2 class="meta" tabindex="-1">
      <span class="chip accent">${shortPartTitle(part)}</span>
      <span class="chip">${words.questionOf(number, part.items.length)}</span>
      <span class="chip">${words.maxScore(formatNumber(Number(item.maxScore), locale))}</span>
    </h2>
    ${
      number === 1 && part.instructions.length > 0
        ? html`<div class="instructions content small soft">
            ${renderBlocks(part.instructions)}
          </div>`
        : nothing
    }
    ${keyed(
      item.id,
      html`<div class="stem content" id="stem">${renderBlocks(item.prompt)}</div>
        ${renderAnswer(item, view)}`,
    )}
    ${
      completion(item, state.answers.get(item.id)) === 'none'
        ? nothing
        : html`<button class="button text clear" @click=${() => view.store.answer(item.id, null)}>
            ${words.clearAnswer}
          </button>`
    }
    ${
      state.refused.has(item.id)
        ? html`<div class="note negative" role="alert">
            ${icon(icons.circleAlert)}
            <p>${words.refused}</p>
          </div>`
        : nothing
    }
    ${renderFoot(place, view)}
  </section>`;
}

function renderFoot(place: QuizPlace, view: QuizView): TemplateResult {
  const { state, words, goTo, openDialog, toggleFlag } = view;
  const { item, index } = place;
  const flagged = state.flagged.has(item.id);
  const last = index === state.places.length - 1;
  const answered = state.places.filter(
    (other) => completion(other.item, state.answers.get(other.item.id)) === 'complete',
  ).length;
  return html`<div class="foot">
    <button
      class="button quiet step"
      ?disabled=${index === 0}
      aria-label=${words.previous}
      @click=${() => goTo(index - 1)}
    >
      ${icon(icons.chevronLeft)}<span class="wide">${words.previous}</span>
    </button>
    <button
      class="button text flag"
      aria-pressed=${flagged ? 'true' : 'false'}
      aria-label=${words.flag}
      @click=${() => toggleFlag(item.id)}
    >
      ${icon(icons.flag)}<span class="wide">${flagged ? words.unflag : words.flag}</span>
    </button>
    <span class="grow"></span>
    <button
      class="button text open-list"
      aria-label=${`${words.openList} ${answered}/${state.places.length}`}
      @click=${() => openDialog('list')}
    >
      ${icon(icons.listChecks)}<span class="numeric">${answered}/${state.places.length}</span>
    </button>
    ${
      last
        ? html`<button class="button primary" @click=${() => openDialog('submit')}>
            ${words.review}
          </button>`
        : html`<button class="button primary" @click=${() => goTo(index + 1)}>
            ${words.next}
          </button>`
    }
  </div>`;
}
