import { html, type TemplateResult } from 'lit';
import { icon } from '../../base/icon.ts';
import { icons } from '../icons.ts';
import type { QuizView } from './context.ts';

/** The paper is on its way, or waits for the connection after time ran out. */
export function renderSubmitting({ state, store, words }: QuizView): TemplateResult {
  const failed = state.actionFailure !== undefined;
  const title = state.timeUp ? words.timeUpTitle : words.submitting;
  const text = failed
    ? words.timeUpOffline
    : state.timeUp
      ? words.timeUpText
      : words.submittingText;
  return html`<section class="card state ${failed ? 'offline' : ''}" role="status">
    <div class="badge">${icon(failed ? icons.cloudOff : icons.hourglass)}</div>
    <div class="stack">
      <h2 class="title" tabindex="-1">${title}</h2>
      <p class="soft">${text}</p>
      ${failed && state.waiting > 0 ? html`<p class="small soft numeric">${words.waiting(state.waiting)}</p>` : ''}
    </div>
    ${
      failed
        ? html`<button class="button primary" @click=${() => void store.submit()}>
            ${icon(icons.rotate)}${words.retry}
          </button>`
        : ''
    }
  </section>`;
}
