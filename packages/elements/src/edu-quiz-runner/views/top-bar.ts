import { html, nothing, type TemplateResult } from 'lit';
import { formatClockTime, formatDuration } from '../../base/format.ts';
import { icon } from '../../base/icon.ts';
import { icons } from '../icons.ts';
import type { QuizView } from './context.ts';

/** From here on the clock looks different: an icon, a fill and bold figures. */
const LOW_SECONDS = 300;

export function renderTopBar(view: QuizView): TemplateResult {
  const { state, words, openDialog } = view;
  return html`<header class="top">
    <div class="grow">
      <h1 class="name">${state.assessment?.title}</h1>
      ${view.subtitle === '' ? nothing : html`<p class="subtitle tiny soft">${view.subtitle}</p>`}
    </div>
    ${renderSaveState(view)} ${renderClock(view)}
    <button class="button quiet hand-in" part="submit" @click=${() => openDialog('submit')}>
      ${words.submit}
    </button>
  </header>`;
}

function renderSaveState({ state, words, locale }: QuizView): TemplateResult | typeof nothing {
  const { waiting, saveFailure, sending, savedAt } = state;
  if (waiting > 0 && saveFailure !== undefined) {
    return saveState('waiting', icons.cloudOff, words.waiting(waiting));
  }
  if (sending) return saveState('sending', icons.rotate, words.saving);
  if (savedAt === undefined) return nothing;
  return saveState('saved', icons.check, words.savedAt(formatClockTime(savedAt, locale)));
}

function saveState(
  kind: 'saved' | 'sending' | 'waiting',
  shape: (typeof icons)['check'],
  text: string,
): TemplateResult {
  return html`<span class="save-state ${kind} numeric" part="save-state">
    ${icon(shape, { size: 's' })}<span class="save-text">${text}</span>
  </span>`;
}

function renderClock(view: QuizView): TemplateResult | typeof nothing {
  const { state, words, clockHidden, toggleClock } = view;
  const { remainingSeconds } = state;
  if (remainingSeconds === undefined) return nothing;
  const time = formatDuration(remainingSeconds);
  const low = remainingSeconds <= LOW_SECONDS;
  // role=timer is not live: a reader asks for it; set marks are announced apart.
  return html`<div class="clock numeric ${low && !clockHidden ? 'low' : ''}" part="clock">
    ${
      clockHidden
        ? html`<span class="tiny soft">${words.clockHidden}</span>`
        : html`${icon(low ? icons.hourglass : icons.timer)}<span
              role="timer"
              aria-label=${words.timeLeft(time)}
              >${time}</span
            >`
    }
    <button
      class="button text icon-only clock-toggle"
      aria-label=${clockHidden ? words.showClock : words.hideClock}
      title=${clockHidden ? words.showClock : words.hideClock}
      @click=${toggleClock}
    >
      ${icon(clockHidden ? icons.eye : icons.eyeOff, { size: 's' })}
    </button>
  </div>`;
}
