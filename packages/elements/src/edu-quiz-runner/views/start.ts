import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../base/icon.ts';
import { icons } from '../icons.ts';
import { renderBlocks } from '../../content/render-content.ts';
import type { QuizView } from './context.ts';

/** Before the clock runs: what it is, how long, how it is saved. */
export function renderStart({
  state,
  store,
  words,
  subtitle,
}: QuizView): TemplateResult | typeof nothing {
  const { assessment } = state;
  if (assessment === undefined) return nothing;
  const { durationSeconds } = assessment;
  return html`<section class="start card" part="start">
    <div>
      <h1 class="title">${assessment.title}</h1>
      ${subtitle === '' ? nothing : html`<p class="soft">${subtitle}</p>`}
    </div>
    <ul class="facts">
      <li>${icon(icons.list)}<span>${words.questionCount(state.places.length)}</span></li>
      <li>
        ${icon(icons.timer)}<span
          >${durationSeconds === undefined ? words.untimed : words.minutes(Math.round(durationSeconds / 60))}</span
        >
      </li>
      <li>${icon(icons.check)}<span>${words.savedAlways}</span></li>
    </ul>
    <ul class="parts">
      ${assessment.parts.map(
        (part) =>
          html`<li>
            <span>${part.title}</span
            ><span class="chip">${words.questionCount(part.items.length)}</span>
          </li>`,
      )}
    </ul>
    ${
      assessment.instructions.length === 0
        ? nothing
        : html`<div class="content soft">${renderBlocks(assessment.instructions)}</div>`
    }
    ${durationSeconds === undefined ? nothing : html`<p class="small soft">${words.clockNote}</p>`}
    ${
      state.actionFailure === undefined
        ? nothing
        : html`<div class="note negative" role="alert">
            ${icon(icons.circleAlert)}
            <p>${words.startFailed} <span class="soft">(${state.actionFailure.code})</span></p>
          </div>`
    }
    <button
      class="button primary"
      part="start-button"
      aria-disabled=${state.starting ? 'true' : 'false'}
      @click=${() => void store.start()}
    >
      ${state.starting ? words.starting : words.start}
    </button>
  </section>`;
}
